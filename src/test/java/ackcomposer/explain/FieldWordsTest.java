package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence is most like the field in whose name most of it is found. */
class FieldWordsTest {
    private static List<String> fields(String message) {
        return FieldWords.in(message).keySet().stream().map(Field::full).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"the duration of the maintenance window | maintenance_window.duration",
            "load balancer spec | load_balancer_spec", "resource group | resource_group_id",
            "taint effect | nodepools[].kubernetes_config.taints[].effect",
            "control plane instance type | master_instance_types", "automatic repair is refused | nodepools[].management.auto_repair"})
    void theFieldWithThoseWordsIsTheLikest(String message, String field) {
        assertThat(fields(message)).first().isEqualTo(field);
    }

    @Test
    void anotherWordForAWordIsThatWord() {
        assertThat(fields("the number of control planes")).contains(MASTERS.count.full());
        assertThat(fields("data disk of 20 GiB")).contains("nodepools[].scaling_group.data_disks[].size");
    }

    @Test
    void whatStandsEarlierIsMeantRather() {
        var first = FieldWords.in("timezone is not that of the profile");
        var second = FieldWords.in("profile is not that of the timezone");
        assertThat(first.keySet().iterator().next().full()).isEqualTo("timezone");
        assertThat(second.keySet().iterator().next().full()).isEqualTo("profile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "the size is wrong", "!!!", "\u0000", "something failed, try again"})
    void wordsThatEverythingHasNameNothing(String message) {
        assertThat(fields(message)).isEmpty();
    }

    @Test
    void thereAreNeverMoreThanAFew() {
        assertThat(fields("vpc timezone profile proxy mode resource group deletion protection cluster domain user ca image type key pair"))
                .hasSize(6);
    }
}
