package ackcomposer.catalogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is known by name only is of one kind, and is no parameter of the catalogue. */
class UndeclaredTest {

    @Test
    void eachNameIsOfItsKind() {
        assertThat(Undeclared.of("zone_id")).contains(Undeclared.OLDER);
        assertThat(Undeclared.of("worker_period")).contains(Undeclared.OLDER_WORKERS);
        assertThat(Undeclared.of("control_plane_config.runtime")).contains(Undeclared.RETIRED);
        assertThat(Undeclared.of("nodepools[].node_config")).contains(Undeclared.KEPT);
        assertThat(Undeclared.of("name")).isEmpty();
        for (var kind : Undeclared.values()) assertThat(kind.paths()).isNotEmpty().allMatch(path -> Catalogue.find(path).isEmpty());
    }

    @Test
    void whatStandsBesideNamesOf2024TellsNoForm() {
        assertThat(Undeclared.newer()).contains("nodepools[].node_components", "nodepools[].scaling_group.disk_init")
                .doesNotContain("nodepools[].node_config", "nodepools[].scaling_group.instance_patterns", "zone_id");
    }
}
