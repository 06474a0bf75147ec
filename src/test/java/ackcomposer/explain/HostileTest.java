package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a value is, and whatever is missing, it is told in words. */
class HostileTest {

    static Stream<Field<?>> fields() {
        return Samples.fields().filter(field -> !field.aid());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyValueIsToldInWords(Field<?> field) {
        for (var value : Samples.HOSTILE) told(Samples.read(Samples.around(field, value)));
    }

    @Test
    void nothingAtAllIsToldInWords() {
        told(Snapshot.empty());
        told(Snapshot.fresh());
    }

    private static void told(Snapshot read) {
        for (var type : ClusterType.values()) {
            var draft = new Draft(read);
            if (!read.root().isSet(BASICS.clusterType)) draft.replace(read.set(0, BASICS.clusterType, type.wire()));
            for (var lang : Lang.values()) all(draft, lang);
        }
    }

    private static void all(Draft draft, Lang lang) {
        var before = draft.state();
        assertThat(Summary.of(before, lang)).hasSize(6).allSatisfy(line -> assertThat(line.words()).isNotBlank());
        assertThat(Bill.of(before, lang)).isNotEmpty().allSatisfy(line -> assertThat(line).isNotBlank());
        for (var form : Contract.values())
            assertThat(Migration.of(before, form, lang)).allSatisfy(step -> assertThat(step.reason()).isNotBlank());
        for (var type : ClusterType.values()) {
            draft.replace(before);
            draft.edit(state -> state.set(0, BASICS.clusterType, type.wire()));
            assertThat(new TypeChangeReport(before, draft.state()).words(lang)).allSatisfy(line -> assertThat(line).isNotBlank());
        }
        draft.replace(before);
    }
}
