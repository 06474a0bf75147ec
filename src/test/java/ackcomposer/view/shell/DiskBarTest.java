package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.DiskNews;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/** That somebody else wrote the file is said until it is answered, in one of three ways. */
class DiskBarTest {
    private final Rig rig = Rig.fresh();
    private final List<String> told = new ArrayList<>();
    private final DiskBar bar = rig.show(DiskBar::new);

    private void news(String name) {
        rig.act(() -> rig.session.disk.set(new DiskNews(name, () -> told.add("compare"), () -> told.add("reload"),
                () -> told.add("keep"))));
    }

    @Test
    void itIsThereOnlyWhileThereIsNews() {
        assertThat(bar.isVisible() || bar.isManaged()).isFalse();
        news("cluster.ack.json");
        assertThat(bar.isVisible() && bar.isManaged()).isTrue();
        assertThat(Seen.words(bar)).contains("cluster.ack.json");
        assertThat(Seen.icons(bar)).containsExactly("fth-alert-triangle warning");
        rig.act(() -> rig.session.disk.set(null));
        assertThat(bar.isVisible() || bar.isManaged()).isFalse();
    }

    @Test
    void eachAnswerIsGivenToTheLatestNews() {
        news("first.json");
        news("second.json");
        assertThat(Seen.words(bar)).contains("second.json").doesNotContain("first.json");
        for (var answer : List.of("compare", "reload", "keep")) {
            rig.click(Seen.find(bar, "disk_" + answer));
            assertThat(told).containsExactly(answer);
            told.clear();
        }
    }

    @Test
    void inANarrowWindowEveryAnswerIsToBeReadWhole() {
        news("a-file-with-a-name-that-is-rather-long-for-a-bar.ack.json");
        for (var lang : Lang.values()) {
            rig.lang(lang);
            rig.width(bar, 420);
            assertThat(Rig.cut(bar)).isEmpty();
            for (var label : Rig.all(bar, Labeled.class)) assertThat(Rig.fromTheRight(label, bar)).as("within it").isNotNegative();
            for (var answer : List.of("compare", "reload", "keep"))
                assertThat(Seen.keepsItsWidth((Labeled) Seen.find(bar, "disk_" + answer))).isTrue();
        }
    }
}
