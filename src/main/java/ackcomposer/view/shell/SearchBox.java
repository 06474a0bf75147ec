package ackcomposer.view.shell;

import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.MadeOnce;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Finder;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Finds a field and goes there; what it searches, {@link Finder} says. The first Escape clears it, the second leaves it. */
final class SearchBox extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    private final Context context;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Label keys = new Label("Ctrl K");
    private final MadeOnce<SearchHits> hits;

    /** @param leave gives the keyboard back to where it was */
    SearchBox(Context context, Runnable leave) {
        this.context = context;
        this.leave = leave;
        hits = new MadeOnce<>(() -> new SearchHits(context, this::go));
        getStyleClass().addAll("boxed", "search");
        field.setId("search");
        field.setPromptText(context.text("search.prompt", Finder.count()));
        field.setAccessibleText(context.text("search.name"));
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(Icons.of(Feather.SEARCH), field, keys);
        field.textProperty().addListener((text, before, after) -> find(after));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) ifMade(SearchHits::hide);
        });
    }

    /** In a small window the prompt has the room, and in a very small one there is room for a word. */
    void narrow(boolean now, boolean tiny) {
        pseudoClassStateChanged(NARROW, now);
        pseudoClassStateChanged(TINY, tiny);
        field.setPromptText(tiny ? context.text("search.short") : context.text("search.prompt", Finder.count()));
        Visible.when(!now, keys);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> ifMade(SearchHits::next);
            case UP -> ifMade(SearchHits::previous);
            case ENTER -> ifMade(SearchHits::take);
            case ESCAPE -> {
                if (field.getText().isEmpty()) leave.run();
                else field.clear();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(Finder.Hit hit) {
        field.clear();
        context.navigator().go(hit.ref());
    }

    private void find(String text) {
        if (text.isBlank()) ifMade(SearchHits::clear);
        else hits.get().show(text, this);
    }

    private void ifMade(Consumer<SearchHits> act) {
        if (hits.isMade()) act.accept(hits.get());
    }
}
