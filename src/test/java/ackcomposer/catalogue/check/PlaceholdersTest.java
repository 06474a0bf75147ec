package ackcomposer.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.page.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(strings = {"${VPC}", "$VPC", "prod-$NAME", "${VPC:-x}", "{{ vpc }}", "{{.Values.vpc}}", "<vpc-id>", "<your VPC>",
            "vpc-2ze****", "**", "a-${A}-b", "192.168.XX.XX/16", "172.XX.XX.XX/16", "10.0.x.x",
            "10.*.*.*/8", "XX.XX.XX.XX", "10.0.0.0/XX", "your-vpc-id", "vpc-xxx", "vpc-xxxxxxxxxxxx", "vpc-yyy1", "vpc-zzz",
            "%s", "%d", "#VPC#", "@VPC_ID@", "__VPC_ID__", "#{vpc}"})
    void standsForAValue(String text) {
        assertThat(Placeholders.isIn(Catalogue.NETWORK.vpcId, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vpc-2zeik9h3ahvv2zz95", "cn-beijing", "1.2.3.4", "10.0.0.0/16", "a*b", "$5", "a < b > c", "{a}", "xx", "rm-xx",
            "x.x", "1.28.3-aliyun.1", "<>", "< >", "${}", "1.x.1", "", "ecs.g6.xlarge", "{\"a\":{\"b\":{}}}", "v10.0.x.x",
            "vpc-xxxa", "vpc-2zxxx", "vpc-xx", "100%s", "%x", "a#b#", "__init__", "me@x@"})
    void isAValue(String text) {
        assertThat(Placeholders.isIn(Catalogue.NETWORK.vpcId, text)).isFalse();
    }

    /** A cluster may well be called so. */
    @Test
    void wordsOfAnOwnerStandForAnIdAlone() {
        assertThat(Placeholders.isIn(Catalogue.BASICS.name, "your-app")).isFalse();
        assertThat(Placeholders.isIn(Catalogue.BASICS.name, "app-xxx")).isFalse();
        assertThat(Placeholders.isIn(Catalogue.NETWORK.serviceCidr, "your-cidr")).isFalse();
    }

    @Test
    void anElementOfAListOfIdsStandsForOneToo() {
        for (var text : List.of("your-vsw-id", "your_vswitch", "vsw-xxx1"))
            assertThat(Placeholders.isIn(Catalogue.NETWORK.vswitchIds, text)).as(text).isTrue();
        assertThat(Placeholders.isIn(Catalogue.NETWORK.vswitchIds, "vsw-2zeik9h3ahvv2zz95")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pa$word1", "a**b**C1", "A1<x>b", "${env:PASSWORD}", "$Abc1234"})
    void aPasswordMayLookLikeAnything(String text) {
        assertThat(Placeholders.isIn(Catalogue.MASTERS.loginPassword, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${PASSWORD}", "<password>", "{{ password }}", "******"})
    void aPasswordThatIsOneAsAWholeStandsForOne(String text) {
        assertThat(Placeholders.isIn(Catalogue.MASTERS.loginPassword, text)).isTrue();
    }
}
