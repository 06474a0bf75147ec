package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static ackcomposer.catalogue.page.Catalogue.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.page.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In each form and for each type of cluster, a field with a place of its own is found at it. */
class PathTableTest {
    private final PathTable table = PathTable.of(Contract.FORM_2024, ClusterType.DEDICATED);

    private static Stream<PathTable> tables() {
        return Stream.of(Contract.values()).flatMap(contract -> Stream.of(ClusterType.values()).map(type -> PathTable.of(contract, type)));
    }

    @Test
    void aFieldWithAPlaceOfItsOwnIsFoundAtIt() {
        tables().forEach(each -> Catalogue.fields().filter(field -> !field.aid() && each.own(field).isPresent()).forEach(field -> {
            var form = field.owner().table().isEmpty() ? REQUEST : field.owner();
            assertThat(each.find(form, each.shown(field))).as("%s", field).contains(field);
        }));
    }

    @Test
    void aFieldWithoutOneIsShownByItsPathInTheReference() {
        tables().forEach(each -> Catalogue.fields().filter(field -> each.own(field).isEmpty())
                .forEach(field -> assertThat(each.shown(field)).isEqualTo(field.path())));
    }

    @Test
    void thatOfAFormAndATypeIsMadeOnce() {
        assertThat(PathTable.of(Contract.FORM_2024, ClusterType.DEDICATED)).isSameAs(table);
        assertThat(PathTable.of(Contract.FORM_2026, ClusterType.DEDICATED)).isNotSameAs(table);
    }

    @Test
    void theDeepestFieldThatAPathLeadsIntoIsFound() {
        assertThat(table.find(REQUEST, "name")).contains(BASICS.name);
        assertThat(table.find(REQUEST, "name.x[3].y")).contains(BASICS.name);
        assertThat(table.find(REQUEST, "name[0]")).contains(BASICS.name);
        assertThat(table.find(NODE_POOLS.pool, "nodepool_info.name")).contains(NODE_POOLS.pool.name);
    }

    @Test
    void whatOnlyBeginsAsAFieldIsNone() {
        for (var path : List.of("", "namesake", ".name", "[0]", "surprise.name"))
            assertThat(table.find(REQUEST, path)).as(path).isEmpty();
    }
}
