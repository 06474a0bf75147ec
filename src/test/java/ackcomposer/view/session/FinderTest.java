package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Ref;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields, tables, columns and add-ons are found by each word that is typed; a secret is never found by its value. */
class FinderTest {
    private Rig rig = Rig.of(Samples.valid());

    private List<Finder.Hit> find(String text) {
        return Rig.call(() -> new Finder(rig.context).find(text));
    }

    private List<String> paths(String text) {
        return find(text).stream().map(Finder.Hit::path).toList();
    }

    private Finder.Hit hit(String text, String path) {
        return find(text).stream().filter(hit -> hit.path().equals(path)).findFirst().orElseThrow(() -> new AssertionError(paths(text)));
    }

    private long pool() {
        return Rig.call(() -> rig.context.state().root().rows(NODE_POOLS.nodepools).get(0).id());
    }

    /** What is wrong with a table is not wrong with each of its columns. */
    @Test
    void aFilterAsksTheTableAndNotTheColumnsOfOneWithoutRows() {
        rig = Rig.of(Samples.valid().replaceFirst("(?s)\"addons\": \\[.*?\\n  \\]", "\"addons\": []"));
        rig.checkAll();
        assertThat(paths("addons")).contains("addons", "addons[].name");
        assertThat(paths("@error")).contains("addons").noneMatch(path -> path.startsWith("addons[]"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aPageIsFoundByItsNameInEitherLanguage(Lang lang) {
        var name = Texts.of(Session.class, lang).get("step.basics").toLowerCase(Locale.ROOT);
        assertThat(hit(name, "region_id").rank()).isEqualTo(3);
    }

    /** Somebody who knows the other form looks for it by that. */
    @Test
    void isFoundByItsPathInTheOtherForm() {
        assertThat(hit("rrsa_config.enabled", "enable_rrsa").rank()).isEqualTo(2);
        assertThat(hit("control_plane_config.instance_types", "master_instance_types").rank()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void nothingIsFoundForNothing(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void isFoundByItsLabelInEachLanguageWhateverTheWindowSpeaks() {
        for (var lang : Lang.values()) {
            rig.lang(lang);
            assertThat(paths("cluster na")).first().isEqualTo("name");
            assertThat(paths("集群名称")).first().isEqualTo("name");
        }
        assertThat(find("集群名称").get(0).label()).as("said in that of the window").isEqualTo("集群名称");
    }

    @Test
    void theBeginningOfALabelStandsBeforeANameARestAPageAValueAndAHelp() {
        assertThat(hit("pod", "container_cidr").rank()).isZero();
        assertThat(hit("container_c", "container_cidr").rank()).isEqualTo(1);
        assertThat(hit("tainer_c", "container_cidr").rank()).isEqualTo(2);
        assertThat(hit("network", "container_cidr").rank()).as("its page").isEqualTo(3);
        assertThat(hit("172.20.0", "container_cidr").rank()).isEqualTo(4);
        assertThat(hit("overlap", "container_cidr").rank()).as("its help").isEqualTo(5);
        var ranks = find("cidr").stream().map(Finder.Hit::rank).toList();
        assertThat(ranks).isSorted();
    }

    @Test
    void everyWordHasToFit() {
        assertThat(paths("pod cidr")).contains("container_cidr");
        assertThat(paths("  CIDR   network  pod ")).as("in any order").contains("container_cidr");
        assertThat(paths("pod cidr zebra")).isEmpty();
        assertThat(paths("web key pair")).as("the name of its pool").first().isEqualTo("nodepools[0].scaling_group.key_pair");
        assertThat(hit("pod 172.20.0", "container_cidr").rank()).as("as well as all of them together").isEqualTo(4);
    }

    @Test
    void aTableIsFoundAndWhereItIsEmptyItsColumns() {
        rig.set(Ref.to(0, ADVANCED.tags), ADVANCED.tags, null);
        var table = hit("tags", "tags");
        assertThat(table.ref()).isEqualTo(Ref.to(0, ADVANCED.tags));
        assertThat(table.value()).isEmpty();
        var column = hit("tags key", "tags[].key");
        assertThat(column.ref()).as("there is no row to go to").isEqualTo(Ref.to(0, ADVANCED.tags));
        assertThat(column.label()).isEqualTo("Tags › Key");
        assertThat(column.field()).isSameAs(ADVANCED.tag.key);
        Row tag = Values.row(ADVANCED.tag).with(ADVANCED.tag.key, "team");
        rig.set(Ref.to(0, ADVANCED.tags), ADVANCED.tags, List.of(tag));
        assertThat(paths("tags key")).contains("tags[0].key").doesNotContain("tags[].key");
    }

    @Test
    void anAddOnThatIsNotThereIsAWayToWhereItIsAdded() {
        assertThat(paths("nginx-ingress")).contains("addons[].name");
        var hit = hit("nginx-ingress", "addons[].name");
        assertThat(hit.label()).startsWith("nginx-ingress");
        assertThat(hit.ref()).isEqualTo(Ref.to(0, ADDONS.addons));
        assertThat(find("flannel").stream().map(Finder.Hit::label)).as("this one is there").doesNotContain("flannel");
        assertThat(find("@changed nginx-ingress")).as("it is no field that differs").isEmpty();
    }

    @Test
    void showsTheValueThatIsSetAndOfALongOneItsBeginning() {
        assertThat(hit("region", "region_id").value()).isEqualTo("cn-beijing");
        assertThat(hit("timezone", "timezone").value()).isEqualTo(Rig.call(() -> rig.context.state().root().get(ADVANCED.timezone))
                .orElse(""));
        rig.set(Ref.to(0, ADVANCED.userCa), ADVANCED.userCa, "x".repeat(41));
        assertThat(hit("user_ca", "user_ca").value()).isEqualTo("x".repeat(40) + "…");
        rig.set(Ref.to(0, ADVANCED.userCa), ADVANCED.userCa, "x".repeat(40));
        assertThat(hit("user_ca", "user_ca").value()).isEqualTo("x".repeat(40));
    }

    @Test
    void aSecretIsNeitherShownNorFoundByItsValue() {
        rig.set(Ref.to(0, MASTERS.loginPassword), MASTERS.loginPassword, "Zq9-Secret-Zq9");
        rig.set(Ref.to(pool(), NODE_POOLS.pool.loginPassword), NODE_POOLS.pool.loginPassword, "Zq9-Secret-Zq9");
        assertThat(find("zq9-secret")).isEmpty();
        assertThat(find("password")).isNotEmpty().allMatch(hit -> !hit.value().contains("Zq9"));
        assertThat(hit("login_password", "login_password").value()).isEmpty();
        assertThat(find("@secret")).isNotEmpty().allMatch(hit -> hit.field().secret() && hit.value().isEmpty());
    }

    @Test
    void saysWhetherTheLevelHidesIt() {
        assertThat(hit("service_account_issuer", "service_account_issuer").isBeyondLevel()).isTrue();
        assertThat(hit("region_id", "region_id").isBeyondLevel()).isFalse();
        rig.set(Ref.to(0, ADVANCED.issuer), ADVANCED.issuer, "https://kubernetes.default.svc");
        assertThat(hit("service_account_issuer", "service_account_issuer").isBeyondLevel()).as("what is set is shown").isFalse();
        rig.set(Ref.to(0, ADVANCED.issuer), ADVANCED.issuer, null);
        rig.act(() -> rig.session.level.set(Level.ALL));
        assertThat(hit("service_account_issuer", "service_account_issuer").isBeyondLevel()).isFalse();
    }

    @Test
    void filtersByWhatIsWrongOnceThatMayBeSeen() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "a b");
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        assertThat(find("@error")).isEmpty();
        rig.checkAll();
        assertThat(paths("@error")).contains("name").doesNotContain("image_type");
        assertThat(paths("@warning")).contains("image_type").doesNotContain("name");
        assertThat(paths("@error cluster")).as("with a word").contains("name");
        assertThat(paths("@error zebra")).isEmpty();
    }

    @Test
    void filtersByWhatIsChangedAssumedNeededAndNotSent() {
        rig.set(Ref.to(0, ADVANCED.clusterDomain), ADVANCED.clusterDomain, null);
        assertThat(paths("@default")).contains("cluster_domain");
        assertThat(find("@default")).as("nothing is assumed of the others").allMatch(hit -> hit.field().preset().isPresent());
        assertThat(paths("@changed")).doesNotContain("cluster_domain", "name");
        rig.set(Ref.to(0, ADVANCED.clusterDomain), ADVANCED.clusterDomain, "example.local");
        assertThat(paths("@default")).doesNotContain("cluster_domain");
        assertThat(paths("@changed")).contains("cluster_domain");
        rig.set(Ref.to(0, ADVANCED.clusterDomain), ADVANCED.clusterDomain, "cluster.local");
        assertThat(paths("@changed")).as("set as assumed").doesNotContain("cluster_domain");
        assertThat(paths("@required")).contains("name", "region_id").doesNotContain("timezone");
        assertThat(paths("@notsent")).contains("vpc_cidr").doesNotContain("name");
        rig.set(Ref.to(0, BASICS.clusterType), BASICS.clusterType, "ManagedKubernetes");
        assertThat(Stream.of("@notsent vpc_cidr", "@notsent key_pair").flatMap(text -> paths(text).stream())).contains("vpc_cidr");
    }

    @ParameterizedTest
    @CsvSource({"@step:network, container_cidr, name", "@step:nodep, nodepools[0].name, name", "@step:basics, region_id, container_cidr"})
    void filtersByStep(String filter, String there, String notThere) {
        assertThat(paths(filter.equals("@step:nodep") ? filter + " pool" : filter)).doesNotContain(notThere).isNotEmpty();
        assertThat(find(filter).stream().map(Finder.Hit::path)).anyMatch(path -> path.equals(there) || path.startsWith("nodepools[0]"));
    }

    @Test
    void aFilterThatIsNoneFindsNothing() {
        assertThat(find("@nonsense")).isEmpty();
        assertThat(find("@")).isEmpty();
        assertThat(find("@step:nowhere")).isEmpty();
    }

    @Test
    void countsWhatIsSent() {
        assertThat(Finder.count()).isEqualTo(Samples.leaves().filter(field -> !field.aid()).count());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyLeafIsFoundByItsApiNameWhateverTheLevelHides(Lang lang) {
        var missing = new ArrayList<String>();
        for (Field<?> field : Samples.leaves().filter(field -> !field.aid()).toList()) {
            var placed = Samples.placed(field);
            rig = Rig.of(placed.snapshot());
            rig.lang(lang);
            rig.act(() -> rig.session.level.set(Level.REQUIRED));
            var at = Ref.to(placed.row(), field);
            if (find(field.name()).stream().noneMatch(hit -> hit.ref().whole().equals(at))) missing.add(field.full());
        }
        assertThat(missing).isEmpty();
    }
}
