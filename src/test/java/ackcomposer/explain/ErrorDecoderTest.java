package ackcomposer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Forms;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service complains of is found in the draft, the right field first as a rule, and said with what to do. */
class ErrorDecoderTest {
    private static final double FIRST = 0.85;
    private static final double AMONG_THREE = 0.97;
    private static final Map<String, Snapshot> DRAFTS = Map.of("valid", Samples.read(Samples.valid()),
            "managed", Samples.read(Samples.managed()), "terway", Samples.read(text("errors/terway.json")));

    private static String text(String resource) {
        return new String(Samples.bytes(resource), StandardCharsets.UTF_8);
    }

    private static List<String> paths(Snapshot draft, String code, String message) {
        var paths = new Paths(draft);
        return new ErrorDecoder(draft).read(new Complaint(code, message)).places().stream().map(paths::of).toList();
    }

    private static List<String> paths(String draft, String code, String message) {
        return paths(DRAFTS.get(draft), code, message);
    }

    private static Diagnosis read(String code, String message) {
        return new ErrorDecoder(DRAFTS.get("terway")).read(new Complaint(code, message));
    }

    @Test
    void ofSeveralValuesOfTheRequestTheOneThatIsSaidFirstCountsMore() {
        var draft = Samples.read("{\"timezone\":\"Asia/Tokyo\",\"cluster_domain\":\"my.cluster\",\"service_cidr\":\"172.21.0.0/20\"}");
        assertThat(paths(draft, "Odd", "my.cluster, Asia/Tokyo, 172.21.0.0/20"))
                .containsSubsequence("cluster_domain", "timezone", "service_cidr");
        assertThat(paths(draft, "Odd", "172.21.0.0/20, Asia/Tokyo, my.cluster"))
                .containsSubsequence("service_cidr", "timezone", "cluster_domain");
    }

    @Test
    void theRightFieldIsFirstAsARuleAndHardlyEverBehindTheThird() {
        var payloads = text("errors/payloads.tsv").lines().skip(1).map(line -> line.split("\t")).toList();
        var notFirst = new ArrayList<String>();
        var notAmongThree = new ArrayList<String>();
        for (var payload : payloads) {
            var found = paths(payload[0], payload[1], payload[2]);
            var miss = String.join(" | ", payload) + " -> " + found;
            if (found.isEmpty() || !found.get(0).equals(payload[3])) notFirst.add(miss);
            if (!found.stream().limit(3).toList().contains(payload[3])) notAmongThree.add(miss);
        }
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(60);
        assertThat(notAmongThree.size()).as("not among three: " + String.join("\n", notAmongThree))
                .isLessThanOrEqualTo((int) ((1 - AMONG_THREE) * payloads.size()));
        assertThat(notFirst.size()).as("not first: " + String.join("\n", notFirst))
                .isLessThanOrEqualTo((int) ((1 - FIRST) * payloads.size()));
    }

    @Test
    void aFieldIsFoundByItsNameInEitherForm() {
        var draft = Forms.switched(DRAFTS.get("valid"), Contract.FORM_2026);
        assertThat(paths(draft, "InvalidParameter", "control_plane_config.instance_types is invalid"))
                .startsWith("control_plane_config.instance_types");
        assertThat(paths(draft, "InvalidParameter", "master_instance_types is invalid")).startsWith("control_plane_config.instance_types");
    }

    @Test
    void aNameIsFoundBehindManyWordsAndNotBehindEndlessOnes() {
        var named = "so it went on, master_instance_types is invalid";
        assertThat(paths("valid", "Odd", "and ".repeat(500) + named)).startsWith("master_instance_types");
        assertThat(paths("valid", "Odd", "and ".repeat(5000) + named)).isEmpty();
    }

    @Test
    void theElementThatIsNamedIsMeantWhateverTheWritingOfItsList() {
        assertThat(paths("valid", "Odd", "masterVswitchIds[2] is not in the vpc")).startsWith("master_vswitch_ids[2]");
        assertThat(paths("valid", "Odd", "masterVswitchIds[7] is not in the vpc")).startsWith("master_vswitch_ids");
    }

    @Test
    void pathsOfJsonAreNames() {
        assertThat(paths("terway", "Odd", "/nodepools/1/kubernetes_config/labels/0/key: must match"))
                .startsWith("nodepools[1].kubernetes_config.labels[0].key");
        assertThat(paths("managed", "Odd", "$.maintenanceWindow.weeklyPeriod: not in enum")).startsWith("maintenance_window.weekly_period");
        assertThat(paths("managed", "Odd", "see https://example.com/nodepools/name of the docs")).isEmpty();
    }

    @Test
    void whatHasNoPlaceInThisTypeOfClusterIsNotMeant() {
        assertThat(paths("terway", "VSwitchIdsCantBeNull", "vswitchIds can not be null")).startsWith("vswitch_ids");
    }

    @Test
    void theRowThatIsNamedIsMeant() {
        assertThat(paths("terway", "InvalidParameter", "nodepool spot: vswitch_ids is invalid"))
                .startsWith("nodepools[1].scaling_group.vswitch_ids");
        assertThat(paths("terway", "InvalidParameter", "nodepools.0.scaling_group.vswitch_ids is invalid"))
                .startsWith("nodepools[0].scaling_group.vswitch_ids");
    }

    @Test
    void manyRowsDoNotCrowdOtherFieldsOut() {
        var pool = Samples.valid().substring(Samples.valid().indexOf("\"nodepools\": [") + 14).replaceFirst("\\]\\s*}\\s*$", "");
        var many = Samples.valid().replaceFirst("\\]\\s*}\\s*$", ("," + pool).repeat(20) + "]}");
        assertThat(paths(Samples.read(many), "InvalidVSwitchId.NotFound", "vSwitch vsw-2ze3ds0mdip0hdz8i0001 does not exist"))
                .hasSize(4).endsWith("master_vswitch_ids[0]");
    }

    @Test
    void whereNoRowIsThereTheTableIsMeant() {
        assertThat(paths("valid", "InvalidDiskCategory.NotSupported", "")).containsExactly("nodepools[0].scaling_group.data_disks");
    }

    @ParameterizedTest
    @CsvSource({"StatusForbidden, RAM policy Forbidden for action cs:CreateCluster, ACCOUNT", "InvalidAccessKeyId.NotFound, x, CREDENTIALS",
        "InvalidTimeStamp.Expired, x, CLOCK", "Throttling.User, x, SERVICE", "Throttling.Something, x, SERVICE", "Whatever, x, REQUEST",
        "'', QPS Limit Exceeded for the cluster, SERVICE", "InvalidAccessKeyId.Inactive, x, CREDENTIALS", "SignatureNonceUsed, x, SERVICE",
        "InvalidSecurityToken.MismatchWithAccessKey, x, CREDENTIALS", "IllegalTimestamp, x, CLOCK", "Account.Arrearage, x, ACCOUNT",
        "MissingAuth.AliyunOOSLifecycleHook4CSRole, authorise the role of the ram user, ACCOUNT"})
    void whoCanCureItIsSaid(String code, String message, Concern concern) {
        var diagnosis = read(code, message);
        assertThat(diagnosis.concern()).isEqualTo(concern);
        assertThat(diagnosis.places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AccessKeyDisabled, The access key is disabled, CREDENTIALS",
        "KmsKeyDisabled, the key is disabled, REQUEST", "SignFault, signature of the request is wrong, CREDENTIALS",
        "BadTime, Timestamp is missing, CLOCK", "InsufficientBalance, please recharge, ACCOUNT", "UserNotCertified, 当前账号未完成实名认证, ACCOUNT",
        "NotOpen, 请先开通弹性伸缩, ACCOUNT", "ErrManagedNetworkRoleNotAttach, '', ACCOUNT", "ClusterQuotaExceeded, too many, ACCOUNT",
        "SystemIsBusy, '', SERVICE", "InvalidLoadBalance, balance of the balancer, REQUEST", "'', the name is invalid, REQUEST"})
    void whoCanCureItIsHeardWhereTheCodeIsUnknown(String code, String message, Concern concern) {
        assertThat(read(code, message).concern()).isEqualTo(concern);
    }

    /** The words that say who can cure it name nothing besides. */
    @ParameterizedTest
    @CsvSource({"GatewayTimeout, upstream request timeout, SERVICE",
        "PaymentMethodNotFound, No payment method has been registered on the account., ACCOUNT",
        "InvalidAccountStatus.PayAmountLimitExceeded, 'Your account is restricted, you have no default payment method.', ACCOUNT",
        "Arrears, 您的账号存在未支付的款项。, ACCOUNT",
        "InvalidParameter.KmsNotEnabled, Failed to perform this operation because KMS is not activated., ACCOUNT",
        "InvalidAccountStatus, 'Your account status is invalid, please contact customer service.', ACCOUNT",
        "OperationDenied.IllegalPaymentPolicy, The current payment policy is illegal., ACCOUNT",
        "ServiceUnavailableTemporary, The request has failed due to a temporary failure of the server., SERVICE",
        "IDEMPOTENCE_PROCESSING, The previous request is still processing., SERVICE", "Odd, 系统错误，请稍后重试, SERVICE",
        "Odd, your sts token has expired, CREDENTIALS", "Odd, the request has expired, CLOCK",
        "InvalidDate, Date and server time differ by 1260 s, CLOCK",
        "Odd, can not load credentials: the profile prod has no AccessKey, CREDENTIALS",
        "Account.NotAuthenticated, 请先完成企业实名认证后再创建中国内地地域的集群, ACCOUNT",
        "DenyByPolicy, 访问被资源目录管控策略拒绝，请联系管理员, ACCOUNT", "Ram.SubUser, 当前子账号没有创建集群的权限, ACCOUNT",
        "RequestTimeTooSkewed, The difference between the request time and the current time is too large., CLOCK",
        "DegradedService, 集群创建服务正在升级，暂时不可用, SERVICE", "PostpaidLimited, 账户存在欠费账单，禁止新购后付费资源, ACCOUNT",
        "EOF, unexpected EOF while calling ecs api, SERVICE",
        "EssNotAuthorized, ESS has not been authorized to use your resources (AliyunESSDefaultRole), ACCOUNT",
        "BalanceNotEnough, 您的账户可用额度小于 100 元, ACCOUNT", "CreateOrderFailed, the available credit is insufficient, ACCOUNT"})
    void whereNobodyCouldCureItInTheRequestNoPlaceIsShown(String code, String message, Concern concern) {
        assertThat(read(code, message).concern()).isEqualTo(concern);
        assertThat(read(code, message).places()).isEmpty();
    }

    @Test
    void whatIsClosedIsStillFoundInTheDraft() {
        assertThat(paths("managed", "LogService", "audit logs need Log Service, which is not activated"))
                .startsWith("audit_log_config.enabled");
        assertThat(read("Odd", "your account balance is below the price of the order").places()).isEmpty();
    }

    /** A known code says more than what its message may say in passing. */
    @Test
    void wordsOfAConcernDoNotOutdoACodeThatIsKnown() {
        assertThat(read("InvalidVSwitchId.NotFound", "not found; check the signature of your script").concern()).isEqualTo(Concern.REQUEST);
    }

    @Test
    void theRightAndTheRoleThatAreMissingAreNamed() {
        assertThat(read("StatusForbidden", "RAM policy Forbidden for action cs:CreateCluster").advice().in(Lang.EN))
                .contains("cs:CreateCluster");
        assertThat(read("ErrManagedAddonRoleNotAttach", "ERROR: AliyunCSManagedNlcRole, AliyunCSManagedLogRole").advice().in(Lang.ZH))
                .contains("AliyunCSManagedNlcRole、AliyunCSManagedLogRole");
        assertThat(read("ErrManagedSecurityRoleNotAttach", "").advice().in(Lang.EN)).contains("AliyunCSManagedSecurityRole");
        assertThat(read("MissingAuth.AliyunOOSLifecycleHook4CSRole", "").advice().in(Lang.EN)).contains("AliyunOOSLifecycleHook4CSRole");
        assertThat(read("Odd", "service linked role AliyunServiceRoleForAutoScaling is missing").advice().in(Lang.EN))
                .contains("AliyunServiceRoleForAutoScaling");
        assertThat(read("ErrManagedAddonRoleNotAttach",
                "at https://ram.console.aliyun.com/x?r=%22RoleName%22%3A%22AliyunCSManagedLogRole%22")
                .advice().in(Lang.EN)).contains("AliyunCSManagedLogRole");
        assertThat(read("ErrManagedNetworkRoleNotAttach", "").advice().in(Lang.EN)).contains("service role");
    }

    @Test
    void aCodeThatNobodyKnowsIsShownAndItsOwnWordsAreUsed() {
        assertThat(read("Brand.New", "something").advice().in(Lang.EN)).contains("Brand.New");
        assertThat(read("", "something").advice().in(Lang.ZH)).contains("请求 ID");
        assertThat(read("Brand.New", "something").places()).isEmpty();
        assertThat(paths("terway", "InvalidTimezone.Unknown", "")).containsExactly("timezone");
    }

    @Test
    void aSecretIsNoTraceOfItsField() {
        assertThat(paths("terway", "Brand.New", "got Canary-1#pool")).isEmpty();
    }

    @Test
    void theCodeInsideAMessageCountsWhereTheOuterOneSaysNothing() {
        assertThat(paths("terway", "Failed", "Fail to create (code:\"InvalidKeyPair.NotFound\", msg:\"x\")"))
                .startsWith("nodepools[0].scaling_group.key_pair");
    }

    @Test
    void aFaultOfTheServiceMayWrapOneOfTheRequest() {
        var wrapped = "cloud-provider error: code=InvalidVpcZone.NotSupported, msg=Zone of the specified VSwitch is not available";
        assertThat(paths("managed", "InternalError", wrapped)).startsWith("vswitch_ids");
        assertThat(read("InternalError", wrapped).concern()).isEqualTo(Concern.REQUEST);
        assertThat(read("InternalError", "code=InvalidKeyPair.NotFound").advice()).isEqualTo(read("InvalidKeyPair.NotFound", "").advice());
        assertThat(read("InternalError", "code=Throttling.User").concern()).isEqualTo(Concern.SERVICE);
        assertThat(read("InternalError", "no words for it").concern()).isEqualTo(Concern.SERVICE);
    }

    /** A sentence that says where to turn to names nothing. */
    @Test
    void whereToTurnToIsNotWhatIsWrong() {
        assertThat(paths("terway", "Odd", "The image is withdrawn. Please contact the owner of the security group.").get(0))
                .startsWith("nodepools").doesNotContain("security_group");
        assertThat(paths("terway", "Odd", "请联系安全组的管理员。")).isEmpty();
        assertThat(paths("terway", "Odd", "安全组不存在，请联系管理员")).startsWith("security_group_id");
    }

    @Test
    void whatWrapsACodeIsNotTheServicesOwnFault() {
        assertThat(read("CreateFailed", "internal error, code: InvalidVSwitch.Zone").concern()).isEqualTo(Concern.REQUEST);
        assertThat(read("CreateFailed", "internal error").concern()).isEqualTo(Concern.SERVICE);
        assertThat(read("OrderFailed", "code=ORDER.DETAIL_INCORRECT, msg=no such balancer").concern()).isEqualTo(Concern.REQUEST);
    }

    @Test
    void whatTheOrchestrationCallsItsPartsIsNoNameOfTheRequest() {
        assertThat(paths("managed", "CreateStackFailed",
                "Resource CREATE failed: resources.k8s_nodes_security_group: the quota is reached"))
                .startsWith("security_group_id").doesNotContain("resource_group_id");
    }

    @Test
    void whatHasToBeEmptyIsThereAndWhatIsNotEmptyIsToo() {
        assertThat(paths("terway", "Odd", "用户名密码应该设置为空")).startsWith("nodepools[1].scaling_group.login_password");
        assertThat(paths("terway", "Odd", "password must be empty")).startsWith("nodepools[1].scaling_group.login_password");
        assertThat(paths("terway", "Odd", "parameter Encrypted must be true when KmsKeyId is not empty"))
                .startsWith("nodepools[1].scaling_group.data_disks[1].encrypted");
        assertThat(paths("terway", "Odd", "password can not be empty")).startsWith("nodepools[0].scaling_group.login_password");
    }

    /** Of a thing that is spoken of together with one of its parts the part is meant, though the thing alone would stand for another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"terway|数据盘的 KMS 密钥不可用|nodepools[1].scaling_group.data_disks[1].kms_key_id",
        "managed|系统盘 KMS 密钥不存在|nodepools[0].scaling_group.system_disk_kms_key_id",
        "managed|Data disk needs at least 20 GiB|nodepools[0].scaling_group.data_disks[0].size",
        "managed|集群维护窗口的时长无效|maintenance_window.duration", "managed|控制面日志保存天数超出范围|controlplane_log_ttl",
        "terway|组件 terway-eniip 的配置不是合法的 JSON|addons[0].config",
        "managed|addon managed-csiprovisioner is not supported in cluster version|addons[2].name",
        "managed|节点池 web 开启托管后必须安装 ack-node-problem-detector 组件|addons[3].name",
        "managed|the specification of the load balancer slb.s2.medium does not exist|load_balancer_spec",
        "terway|数据盘容量太小|nodepools[1].scaling_group.data_disks[0].size",
        "terway|弹性伸缩的最大节点数太小|nodepools[1].auto_scaling.max_instances",
        "terway|Invalid value: taint: key is too long|nodepools[1].kubernetes_config.taints[0].key",
        "managed|data disks can not be made|nodepools[0].scaling_group.data_disks[0].category"})
    void aPartOfAThingIsMeantWhereBothAreSpokenOf(String draft, String message, String path) {
        assertThat(paths(draft, "InvalidParameter", message)).startsWith(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"managed|维护窗口 Monday,Thursday 不合法|maintenance_window.weekly_period",
        "managed|the maintenance window may not be on Sunday|maintenance_window.weekly_period",
        "terway|cloud_essd PL0 requires at least 40 GiB|nodepools[1].scaling_group.data_disks[0].performance_level",
        "managed|PL2 is not supported by cloud_essd|nodepools[0].scaling_group.system_disk_performance_level"})
    void aValueThatOnlyOneFieldCanHaveNamesIt(String draft, String message, String path) {
        assertThat(paths(draft, "InvalidParameter", message)).startsWith(path);
    }

    @Test
    void aNumberThatAPartOfAThingHasNamesThePart() {
        assertThat(paths("terway", "Odd", "auto scaling: at most 12 nodes requested, quota 10"))
                .startsWith("nodepools[1].auto_scaling.max_instances");
        assertThat(paths("managed", "Odd", "data disk: 200 is beyond the quota"))
                .startsWith("nodepools[0].scaling_group.data_disks[0].size");
        assertThat(paths("managed", "Odd", "data disk d-200 can not be made"))
                .startsWith("nodepools[0].scaling_group.data_disks[0].category");
    }

    /** An id or a name of some kind, though the request has another one or none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"managed|ecs.g5.large is not sold|nodepools[0].scaling_group.instance_types",
        "managed|vsw-2zeelsewhere belongs to somebody else|vswitch_ids", "managed|vpc-2zeelsewhere is gone|vpcid",
        "managed|rg-elsewhere is closed|resource_group_id", "terway|sg-elsewhere is full|security_group_id",
        "terway|centos_7_9_x64.vhd was withdrawn|nodepools[1].scaling_group.image_id",
        "managed|lb-2zeelsewhere has a listener already|load_balancer_id",
        "managed|Kubernetes 1.31 can not be created|kubernetes_version"})
    void anIdOfAKindNamesItsField(String draft, String message, String path) {
        assertThat(paths(draft, "Odd", message)).startsWith(path);
    }

    /** One kind of disk is not the other, and what something is refused by is not what is refused. */
    @Test
    void theOtherKindOfDiskIsNotMeant() {
        assertThat(paths("terway", "InvalidParameter", "encryption of the system disk is not supported"))
                .startsWith("nodepools[0].scaling_group.system_disk_encrypted");
        assertThat(paths("terway", "InvalidParameter", "data disk encryption is not supported"))
                .noneMatch(path -> path.contains("system_disk"));
        assertThat(paths("managed", "InvalidParameter", "image type is not supported by ecs.c7.xlarge"))
                .startsWith("nodepools[0].scaling_group.image_type");
        assertThat(paths("terway", "InvalidParameter", "a label must consist of alphanumeric characters: spot!"))
                .startsWith("nodepools[1].kubernetes_config.labels[0].value");
    }

    @Test
    void aNumberWithAPointIsNoVersionByItself() {
        assertThat(paths("managed", "Odd", "1.31 is odd")).isEmpty();
    }

    @Test
    void aPartOfARangeOfTheRequestNamesTheRange() {
        assertThat(paths("managed", "Odd", "172.20.4.0/25 exists already")).containsExactly("container_cidr");
        assertThat(paths("managed", "Odd", "172.21.0.10 is taken")).containsExactly("service_cidr");
        assertThat(paths("managed", "Odd", "172.0.0.0/8 exists already; 10.0.0.1, 999.1.1.1, 172.20.0.0/99")).isEmpty();
    }

    @Test
    void wordsThatOnlyBeginAlikeAreNotTheSame() {
        assertThat(paths("managed", "Odd", "nothing has been registered")).doesNotContain("region_id");
        assertThat(paths("terway", "Rejected.Disabled", "the state of key-gw8kms00000001 is Disabled"))
                .startsWith("encryption_provider_key").noneMatch(path -> path.endsWith("disabled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ram.console.aliyun.com/#/role/authorize?request=%7B%22a%22%3A1%7D",
        "https://www.alibabacloud.com/help",
        "https://aliyun.com/", "https://RAM.Console.Aliyun.com:443/x"})
    void aPageOfTheCloudsOwnIsALink(String address) {
        assertThat(read("X", "Authorise at " + address + ".").link()).contains(URI.create(address));
        assertThat(read("X", "请在（" + address + "）授权。").link()).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://ram.console.aliyun.com/", "https://aliyun.com.evil.example/", "https://evilaliyun.com/",
        "https://ram.console.aliyun.com@evil.example/", "https://x@ram.console.aliyun.com/", "https://ram.console.aliyun.com:8443/",
        "https://evil.example/?u=https%3A%2F%2Faliyun.com", "https://evil.example\\.aliyun.com/",
        "https://\u0430liyun.com/", "https:///aliyun.com",
        "javascript:alert(1)//aliyun.com", "https://aliyun.com\\u202E/", "https://[::1].aliyun.com/"})
    void noOtherAddressIs(String address) {
        assertThat(read("X", "Go to " + address).link()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "((((((((", "field=", "a.b.c.d.e.f[99999999999]", "nodepools[5].scaling_group.image_id",
        "....", "\u0000\uFFFF",
        "nodepools[0]", "code:", "%s {0} ${x}", "https://"})
    void nothingThatTheServiceSaysBreaksIt(String message) {
        for (var draft : DRAFTS.values()) for (var code : List.of("", "InvalidParameter", "OperationDenied.NoStock", "...", message)) {
            var diagnosis = new ErrorDecoder(draft).read(new Complaint(code, message));
            assertThat(diagnosis.advice().in(Lang.EN)).isNotBlank();
            assertThat(diagnosis.places()).allSatisfy(place -> assertThat(new Paths(draft).of(place)).isNotBlank());
        }
    }

    @Test
    void aLongMessageTakesNoLongerThanItsLength() {
        var read = read("InvalidParameter", "vswitch " + "a.".repeat(100_000) + "vswitch ".repeat(10_000) + "[".repeat(100_000));
        assertThat(read.places()).isNotEmpty();
    }
}
