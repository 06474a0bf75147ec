package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.page.Catalogue;
import org.junit.jupiter.api.Test;

/** Each form has one layout for each contract and type of cluster. */
class LayoutTest {
    private static Layout.Key key() {
        return new Layout.Key(Catalogue.REQUEST, Contract.FORM_2026, ClusterType.MANAGED);
    }

    @Test
    void aLayoutIsThatOfItsFormItsContractAndItsType() {
        assertThat(key()).isEqualTo(key()).hasSameHashCodeAs(key())
                .isNotEqualTo(new Layout.Key(Catalogue.REQUEST, Contract.FORM_2026, ClusterType.DEDICATED))
                .isNotEqualTo(new Layout.Key(Catalogue.REQUEST, Contract.FORM_2024, ClusterType.MANAGED))
                .isNotEqualTo(key().of(Catalogue.NODE_POOLS.pool));
        assertThat(Layout.of(key())).isSameAs(Layout.of(key()));
    }

    @Test
    void aRequestIsKnownByTheFirstNameOfEachPath() {
        assertThat(RequestNames.ALL).contains("name", "runtime", "addons", "nodepools", SpecFile.MEMBER)
                .noneMatch(name -> name.contains(".") || name.contains("[") || name.isEmpty());
    }
}
