package ackcomposer.view.dialog;

import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.Start;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page before the first draft: new, open, paste, what was open last, and templates. */
public final class WelcomePane extends VBox {
    private static final double GAP = 8;
    private static final int CARDS_OF_A_ROW = 3;
    private static final double CARD = 230;
    private static final double CARD_HEIGHT = 84;

    private final Context context;
    private final Runnable close;
    private final Button first;

    public WelcomePane(Context context, Start start, Runnable close) {
        this.context = context;
        this.close = close;
        getStyleClass().addAll("dialog", "welcome");
        setId("welcome");
        setMaxSize(760, USE_PREF_SIZE);
        first = act("welcome.new", "welcome_new", start.fresh());
        var drafts = new VBox(6);
        drafts.setId("welcome_drafts");
        if (!start.drafts().isEmpty()) {
            drafts.getChildren().setAll(Labels.wrapped(context.text("drafts.title", start.drafts().size()), "field-label"),
                    Labels.wrapped(context.text("drafts.about"), "hint"));
            for (var i = 0; i < start.drafts().size(); i++) drafts.getChildren().add(draft(start.drafts().get(i), i, drafts));
        }
        Visible.when(!start.drafts().isEmpty(), drafts);
        var creation = new VBox(6);
        creation.setId("welcome_creation");
        context.watch(() -> show(context.session().creating(), creation));
        var begin = new VBox(6, head("welcome.start"), first, act("welcome.open", "welcome_open", start.open()),
                act("welcome.paste", "welcome_paste", start.paste()));
        var recent = new VBox(4, head("welcome.recent"));
        if (start.recent().isEmpty()) recent.getChildren().add(Labels.wrapped(context.text("welcome.none"), "hint"));
        for (var i = 0; i < start.recent().size(); i++) recent.getChildren().add(recent(start.recent().get(i), i));
        var cards = new FlowPane(GAP, GAP);
        // Else the page would be as high as one with a card in each row.
        cards.setPrefWrapLength(CARDS_OF_A_ROW * (CARD + GAP));
        for (var i = 0; i < start.templates().size(); i++) cards.getChildren().add(card(start.templates().get(i), i));
        var body = new VBox(16, drafts, creation, begin, new VBox(6, head("welcome.templates"), cards), recent,
                Labels.wrapped(context.text("welcome.drop"), "hint"));
        body.getStyleClass().add("dialog-body");
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) close.run();
        });
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(Labels.wrapped(context.text("welcome.title"), "dialog-title"),
                Labels.wrapped(context.text("welcome.about"), "dialog-body"), scroll);
    }

    /** What an earlier window followed is taken up while this page is shown. */
    private void show(Optional<Creating> followed, VBox box) {
        Visible.when(followed.isPresent(), box);
        box.getChildren().clear();
        followed.ifPresent(creating -> {
            var of = creating.cluster();
            var state = context.text("follow.pill_" + creating.state());
            var words = new VBox(Labels.wrapped(context.text("follow.pill_spoken", of.name(), state)),
                    Labels.wrapped(of.region() + " · " + of.id(), "hint"));
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            var watch = new Button(context.text("welcome.watch"));
            watch.setId("welcome_watch");
            watch.getStyleClass().add("accent");
            watch.setMinWidth(USE_PREF_SIZE);
            watch.setOnAction(click -> {
                close.run();
                context.session().watch(true);
            });
            var row = new HBox(8, words, watch);
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().setAll(head("welcome.creation"), row);
        });
    }

    private Label head(String key) {
        return Labels.wrapped(context.text(key), "field-label");
    }

    private Button act(String key, String id, Runnable act) {
        var button = new Button(context.text(key));
        button.setId(id);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setPrefWidth(CARD);
        button.setOnAction(click -> {
            close.run();
            act.run();
        });
        return button;
    }

    /** What is not answered stays for the next time. */
    private HBox draft(Start.Left left, int number, VBox drafts) {
        var words = new VBox(Labels.wrapped(left.name().isEmpty() ? context.text("untitled") : left.name()),
                Labels.wrapped(left.time(), "hint"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var discard = new Button(context.text("drafts.discard"));
        discard.setId("drafts_discard_" + number);
        discard.setMinWidth(USE_PREF_SIZE);
        var recover = new Button(context.text("drafts.recover"));
        recover.setId("drafts_recover_" + number);
        recover.getStyleClass().add("accent");
        recover.setMinWidth(USE_PREF_SIZE);
        recover.setOnAction(click -> {
            close.run();
            left.recover().run();
        });
        var row = new HBox(8, words, discard, recover);
        row.setAlignment(Pos.CENTER_LEFT);
        discard.setOnAction(click -> {
            left.discard().run();
            drafts.getChildren().remove(row);
            if (drafts.lookup(".button") == null) Visible.when(false, drafts);
            first.requestFocus();
        });
        return row;
    }

    private Button recent(Start.Recent file, int number) {
        var button = new Button(file.name() + (file.isThere() ? "" : " · " + context.text("welcome.missing")));
        button.setId("welcome_recent_" + number);
        button.getStyleClass().add("flat");
        button.setDisable(!file.isThere());
        button.setOnAction(click -> {
            close.run();
            file.open().run();
        });
        return button;
    }

    private Button card(Start.Template template, int number) {
        var lang = context.lang();
        var button = new Button();
        button.setId("welcome_template_" + number);
        var words = new VBox(2, Labels.wrapped(template.title().apply(lang), "field-label"),
                Labels.wrapped(template.text().apply(lang), "hint"));
        words.setMaxHeight(CARD_HEIGHT);
        button.setGraphic(words);
        button.setMinHeight(CARD_HEIGHT);
        button.setMaxHeight(CARD_HEIGHT);
        button.setAccessibleText(template.title().apply(lang));
        button.setPrefSize(CARD, CARD_HEIGHT);
        button.setAlignment(Pos.TOP_LEFT);
        button.setOnAction(click -> {
            close.run();
            template.use().run();
        });
        return button;
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
