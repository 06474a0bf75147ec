package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.explain.ChangedValues;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft is compared with what the service assumes, with its own file, or with another. */
class ComparisonTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final List<Object> asked = new ArrayList<>();

    private Baseline baseline(String name, ReadText.Change... changes) {
        return new Baseline(name, Samples.read(Samples.managed()), (of, now) -> {
            asked.addAll(List.of(of, now));
            return List.of(changes);
        });
    }

    private List<ReadText.Change> changes(Comparison comparison) {
        return Rig.call(() -> comparison.changes(rig.session));
    }

    private boolean isThere(Comparison comparison) {
        return Rig.call(() -> comparison.isThere(rig.session));
    }

    @Test
    void defaultsAreAlwaysThereAndAFileOnlyOnceItIsKnown() {
        assertThat(isThere(Comparison.DEFAULTS)).isTrue();
        assertThat(isThere(Comparison.SAVED)).isFalse();
        assertThat(isThere(Comparison.OTHER)).isFalse();
        rig.act(() -> rig.session.saved.set(baseline("mine.json")));
        assertThat(isThere(Comparison.SAVED)).isTrue();
        assertThat(isThere(Comparison.OTHER)).isFalse();
        rig.act(() -> rig.session.compared.set(baseline("theirs.json")));
        assertThat(isThere(Comparison.OTHER)).isTrue();
    }

    @Test
    void fromDefaultsEachValueStandsBesideWhatTheServiceWouldTake() {
        var changes = changes(Comparison.DEFAULTS);
        assertThat(changes).hasSameSizeAs(Rig.call(() -> ChangedValues.fromDefaults(rig.session.draft.state())));
        assertThat(changes).contains(new ReadText.Change("endpoint_public_access", "true", "false"));
        rig.set(Ref.to(0, NETWORK.publicEndpoint), NETWORK.publicEndpoint, true);
        assertThat(changes(Comparison.DEFAULTS)).hasSize(changes.size() - 1).extracting(ReadText.Change::path)
                .doesNotContain("endpoint_public_access");
    }

    @Test
    void aFileIsAskedWithTheDraftAsItIsNow() {
        assertThat(changes(Comparison.SAVED)).as("nothing is known").isEmpty();
        var mine = baseline("mine.json", new ReadText.Change("name", "a", "b"));
        var theirs = baseline("theirs.json", new ReadText.Change("region_id", "c", null));
        rig.act(() -> {
            rig.session.saved.set(mine);
            rig.session.compared.set(theirs);
        });
        assertThat(changes(Comparison.SAVED)).containsExactly(new ReadText.Change("name", "a", "b"));
        assertThat(asked).containsExactly(mine.of(), Rig.call(rig.session.draft::state));
        assertThat(changes(Comparison.OTHER)).containsExactly(new ReadText.Change("region_id", "c", null));
    }

    @Test
    void inMarkdownEachChangeIsALineWhoseValuesCannotBreakOut() {
        var words = Rig.call(() -> Comparison.markdown(List.of(new ReadText.Change("name", "a", "b"), new ReadText.Change("x", null, ""),
                new ReadText.Change("y", "one\ntwo `three`", null)), rig.context));
        assertThat(words.lines()).containsExactly("- `name`: `a` → `b`", "- `x`: not set → `\"\"`",
                "- `y`: `one two 'three'` → not set");
        assertThat(Rig.<String>call(() -> Comparison.markdown(List.of(), rig.context))).isEqualTo("No differences");
    }

    @Test
    void itsWordIsThatOfItsTab() {
        assertThat(List.of(Comparison.values())).extracting(Comparison::word).containsExactly("defaults", "saved", "other");
    }
}
