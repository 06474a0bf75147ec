package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.json.Codec;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import ackcomposer.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that is near to a known one is named, and renamed or moved where its place is empty; that costs nothing. */
class NearNamesTest {

    private static List<Problem> near(Snapshot draft) {
        return Samples.check(draft).stream().filter(problem -> problem.rule().equals("field.near")).toList();
    }

    private static Snapshot managed(String members) {
        return Samples.read("{\"name\":\"a\",\"cluster_type\":\"ManagedKubernetes\"," + members + "}");
    }

    private static Snapshot pool(String members) {
        return managed("\"nodepools\":[{" + members + "}]");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"vpc_id\":\"vpc-1a\" | vpcid | vpcid", "\"pod_cidr\":\"10.0.0.0/16\" | container_cidr | container_cidr",
        "\"key_name\":\"ops\" | key_pair | key_pair", "\"region\":\"cn-beijing\" | region_id | region_id",
        "\"vswitchids\":[\"vsw-1a\"] | vswitch_ids | vswitch_ids", "\"serivce_cidr\":\"10.0.0.0/16\" | service_cidr | service_cidr",
        "\"VpcId\":\"vpc-1a\" | vpcid | vpcid", "\"vpc_id\":\"${VPC}\" | vpcid | vpcid"})
    void aNameOfTheRequestIsRenamed(String member, String shown, String place) {
        var draft = managed(member);
        var problem = near(draft).get(0);
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.message(Lang.EN)).contains("Did you mean \"" + shown + "\"?");
        var repair = problem.repairs(draft).get(0);
        assertThat(repair.safe()).as("it takes nothing away").isTrue();
        var mended = repaired(draft, repair);
        assertThat(near(mended)).isEmpty();
        assertThat(Codec.request(mended).path(place).isMissingNode()).isFalse();
    }

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"auto_scaling\":{\"enable\":true},\"scaling_group\":{\"min_size\":1} | /auto_scaling/min_instances",
        "\"auto_scaling\":{\"enable\":true},\"scaling_group\":{\"max_size\":3} | /auto_scaling/max_instances",
        "\"scaling_group\":{\"key_name\":\"ops\"} | /scaling_group/key_pair",
        "\"auto_scaling\":{\"enable\":true,\"max_size\":3} | /auto_scaling/max_instances",
        "\"name\":\"web\" | /nodepool_info/name",
        "\"scaling_group\":{\"instance_type\":[\"ecs.g7.xlarge\"]} | /scaling_group/instance_types"})
    void aNameOfAPoolIsMovedToItsObject(String member, String place) {
        var draft = pool(member);
        var repair = near(draft).get(0).repairs(draft).get(0);
        assertThat(repair.safe()).isTrue();
        var mended = repaired(draft, repair);
        assertThat(near(mended)).isEmpty();
        assertThat(Codec.request(mended).at("/nodepools/0" + place).isMissingNode()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"nodepools\":[{\"scaling_group\":{\"max_size\":3}}]", "\"pod_cidr\":\"8.8.0.0/16\"",
        "\"pod_cidr\":\"10.0.0.0/16\",\"pod_vswitch_ids\":[\"vsw-1a\"],\"addons\":[{\"name\":\"terway-eniip\"}]"})
    void whatWouldBeAnErrorUnderTheRightNameIsLeftToTheUser(String member) {
        var draft = managed(member);
        assertThat(near(draft).get(0).repairs(draft)).hasSize(1).noneMatch(Repair::safe);
    }

    @Test
    void nothingIsRenamedOntoAValueThatIsThere() {
        var draft = managed("\"vpc_id\":\"vpc-1a\",\"vpcid\":\"vpc-2b\"");
        assertThat(near(draft)).hasSize(1);
        assertThat(near(draft).get(0).repairs(draft)).isEmpty();
    }

    @Test
    void whatIsNearNothingOrOlderIsAnUnknownNameOnly() {
        assertThat(near(managed("\"colour\":1"))).isEmpty();
        assertThat(near(managed("\"node_port_range\":\"30000-32767\""))).as("an older name").isEmpty();
        assertThat(near(managed("\"tahx\":[]"))).as("4 letters, two of them others").isEmpty();
    }

    private static Snapshot repaired(Snapshot draft, Repair repair) {
        var now = new Draft(draft);
        now.edit(repair.act());
        return now.state();
    }
}
