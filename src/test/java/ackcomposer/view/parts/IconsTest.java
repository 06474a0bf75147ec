package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ackcomposer.Samples;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** A button that shows an icon says in words what it does; the mark of the one that is set has its room where it is not. */
class IconsTest {
    private final Rig rig = Rig.of(Samples.valid());

    @Test
    void aButtonOfAnIconHasWordsForThoseWhoDoNotSeeIt() {
        var done = new ArrayList<String>();
        rig.show(context -> new HBox(Icons.button(Feather.TRASH_2, "pool_remove", "Remove", () -> done.add("removed"))));
        var button = (Button) rig.find("pool_remove");
        assertThat(button.getText()).isNull();
        assertThat(Seen.icons(button)).containsExactly("fth-trash-2");
        assertThat(Seen.tip(button)).isEqualTo("Remove");
        assertThat(Rig.spoken(button)).isEqualTo("Remove");
        assertThat(button.getStyleClass()).contains("flat");
        rig.click(button);
        assertThat(done).containsExactly("removed");
    }

    @Test
    void aButtonIsNamedAnew() {
        var row = rig.show(context -> new HBox(Icons.button(Feather.COPY, "copy", "Copy", () -> { })));
        var button = (Button) rig.find("copy");
        Seen.pointAt(button);
        var tip = button.getTooltip();
        assertThat(tip.getText()).isEqualTo("Copy");
        rig.act(() -> Icons.name(button, "Copied"));
        assertThat(Seen.tip(button)).isEqualTo("Copied");
        assertThat(button.getTooltip()).isSameAs(tip);
        assertThat(Rig.spoken(button)).isEqualTo("Copied");
        assertThat(row.getChildren()).containsExactly(button);
    }

    @Test
    void theMarkHasItsRoomWhereItIsNot() {
        var row = rig.show(context -> new HBox(Icons.mark(true), Icons.mark(false)));
        assertThat(Seen.icons(row)).containsExactly("fth-check current");
        assertThat(row.getChildren()).allMatch(mark -> mark.getLayoutBounds().getWidth() == Icons.MARK);
    }

    /** Ahead of the window another thread does it. */
    @Test
    void theirFontCanBeReadByAnyThread() {
        assertThatCode(() -> CompletableFuture.runAsync(Icons::read).join()).doesNotThrowAnyException();
    }
}
