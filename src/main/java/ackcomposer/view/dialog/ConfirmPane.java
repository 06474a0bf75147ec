package ackcomposer.view.dialog;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.Bill;
import ackcomposer.view.page.ClusterNotice;
import ackcomposer.view.page.EarlierBar;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Submitting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The last question before money is spent: where, with which key, what is made; the cluster's name is typed again. */
public final class ConfirmPane extends VBox {
    private static final double MOST_BODY = 300;
    private static final double SMALL = 16;

    private final Context context;
    private final Submitting submitting;
    private final Consumer<Submitting.Sent> answered;
    private final TextField typed = new TextField();
    private final CheckBox checked = new CheckBox();
    private final CheckBox again = new CheckBox();
    private final KeyPicker key;
    private final Label whose = Labels.wrapped("", "hint");
    private final Label told = Labels.wrapped("", "hint", "told");
    private final List<Label> faults = new ArrayList<>();
    private final Label unticked = fault();
    private final Label misnamed = fault();
    private final Label keyless = fault();
    private final Label unwanted = fault();
    private final CheckBox there = new CheckBox();
    private final Label elsewhere = fault();
    private final ScrollPane list = new ScrollPane();
    private final Button create = new Button();
    private final Button cancel = new Button();
    private final String name;
    private boolean sent;
    private String news = "";
    /** Of the key that is chosen now; answers about another one come too late. */
    private int asking;

    public ConfirmPane(Context context, Submitting submitting, Runnable cancelled, Consumer<Submitting.Sent> answered) {
        this.context = context;
        this.submitting = submitting;
        this.answered = answered;
        key = new KeyPicker(context, submitting);
        this.name = submitting.snapshot().root().get(Catalogue.BASICS.name).orElse("");
        getStyleClass().add("dialog");
        setId("confirm");
        var title = new Label(context.text(submitting.isRehearsal() ? "confirm.rehearse" : "confirm.title", name));
        title.getStyleClass().add("dialog-title");
        var body = new VBox(12, facts(), bill(), forGood());
        body.getChildren().addAll(1, standing());
        body.getChildren().addAll(0, earlier());
        // What has to be done stays in view, however long the list is.
        var answers = new VBox(12, new VBox(2, key, whose, keyless), new VBox(2, checked, unticked), stranger(), once(), typing(), told);
        Visible.when(false, told);
        answers.getStyleClass().addAll("dialog-body", "answers");
        answers.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("dialog-body");
        list.setContent(body);
        list.setId("confirm_list");
        list.setFocusTraversable(true);
        list.setAccessibleText(title.getText());
        list.setFitToWidth(true);
        list.getStyleClass().add("form-scroll");
        VBox.setVgrow(list, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        list.prefViewportHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.min(MOST_BODY, body.getHeight()), body.heightProperty()));
        checked.setText(context.text("confirm.checked"));
        checked.setId("confirm_checked");
        create.setText(context.text(submitting.isRehearsal() ? "confirm.rehearse_create" : "confirm.create"));
        create.setId("confirm_create");
        create.getStyleClass().add("accent");
        create.setOnAction(click -> create());
        cancel.setText(context.text("confirm.cancel"));
        cancel.setId("confirm_cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(click -> cancelled.run());
        List.of(checked.selectedProperty(), there.selectedProperty(), again.selectedProperty(), typed.textProperty())
                .forEach(part -> part.addListener((any, before, now) -> takeBack()));
        key.changed(this::takeBack);
        whose.setId("confirm_whose");
        key.chosen(this::identify);
        there.selectedProperty().addListener((any, before, now) -> identify());
        identify();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, cancel, create);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(title, list, answers, buttons);
    }

    /** The list is read first; Tab then leads through what is to be done, in its order. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private GridPane facts() {
        var region = submitting.snapshot().root().get(Catalogue.BASICS.regionId).orElse("");
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        fact(grid, "confirm.endpoint", submitting.endpoint().orElse(context.text("confirm.no_endpoint", region)));
        submitting.proxy().ifPresent(proxy -> fact(grid, "confirm.proxy", proxy));
        fact(grid, "confirm.region", region);
        if (submitting.profiles().isEmpty())
            submitting.keyInEnvironment().ifPresent(tail -> fact(grid, "confirm.key", context.text("confirm.key_env", tail)));
        return grid;
    }

    private void fact(GridPane grid, String key, String value) {
        var label = new Label(context.text(key));
        label.getStyleClass().add("fact-name");
        label.setMinWidth(90);
        var text = new Label(value);
        text.getStyleClass().add("mono");
        text.setWrapText(true);
        grid.addRow(grid.getRowCount(), label, text);
    }

    private VBox bill() {
        var box = new VBox(3, head("confirm.bill"));
        Bill.of(submitting.snapshot(), context.lang()).forEach(text -> {
            var words = Labels.wrapped(text);
            var dot = new Label("•");
            dot.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(new HBox(8, dot, words));
        });
        return box;
    }

    /** What was closed and retired, as prominent as on the first page; nothing where nothing was. */
    private List<HBox> standing() {
        var state = submitting.snapshot();
        var words = ClusterNotice.words(context, state.type(), state.contract());
        if (words.isEmpty()) return List.of();
        var text = Labels.wrapped(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        var bar = new HBox(10, Icons.of(Feather.INFO, "note"), text);
        bar.getStyleClass().addAll("bar", "standing");
        return List.of(bar);
    }

    /** What nobody can change later, and what a creation that fails may leave behind. */
    private VBox forGood() {
        var state = submitting.snapshot();
        var fixed = new LinkedHashSet<String>();
        state.each((scope, field) -> {
            if (field.fixed()) fixed.add(context.label(field));
        });
        return new VBox(3, head("confirm.fixed"), Labels.wrapped(context.lang().list(fixed)),
                head("confirm.stays"), Labels.wrapped(context.text("confirm.stays_words")));
    }

    private Label head(String key) {
        return Labels.wrapped(context.text(key), "field-label");
    }

    private Label fault() {
        var fault = Labels.wrapped("", "problem", "error");
        Visible.when(false, fault);
        faults.add(fault);
        return fault;
    }

    /** What was sent under this name before. */
    private List<HBox> earlier() {
        return submitting.earlier().map(entry -> {
            var text = Labels.wrapped(EarlierBar.words(context, entry));
            HBox.setHgrow(text, Priority.ALWAYS);
            var bar = new HBox(10, Icons.of(Feather.ALERT_TRIANGLE, "warning"), text);
            bar.getStyleClass().addAll("bar", "earlier");
            return bar;
        }).stream().toList();
    }

    /** A host that nobody knows gets nothing unasked. */
    private VBox stranger() {
        there.setText(context.text("confirm.there", submitting.strangeHost().orElse("")));
        there.setId("confirm_there");
        there.setWrapText(true);
        var box = new VBox(2, there, elsewhere);
        Visible.when(submitting.strangeHost().isPresent(), box);
        return box;
    }

    private boolean isElsewhere() {
        return submitting.strangeHost().isPresent() && !there.isSelected();
    }

    /** A second send is a choice of its own. */
    private VBox once() {
        again.setText(context.text("confirm.again"));
        again.setId("confirm_again");
        var box = new VBox(2, again, unwanted);
        Visible.when(submitting.earlier().isPresent(), box);
        return box;
    }

    /** Whose key it is. Nothing waits for the answer, and a host that nobody knows is not asked unasked. */
    private void identify() {
        var asked = ++asking;
        Visible.when(false, whose);
        if (key.isMissing() || isElsewhere() || sent) return;
        whose(asked, context.text("confirm.whose_asked"));
        submitting.identify(key.choice(false), caller -> whose(asked, context.text("confirm.whose", caller.account(),
                Objects.requireNonNullElse(caller.arn(), ""))), why -> whose(asked, context.text("confirm.whose_unknown",
                        why.in(context.lang()))));
    }

    private void whose(int asked, String words) {
        if (asked != asking) return;
        whose.setText(words);
        Visible.when(true, whose);
    }

    private VBox typing() {
        typed.setId("confirm_name");
        typed.getStyleClass().add("mono");
        var label = new Label(context.text("confirm.type_name"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(typed);
        return new VBox(4, label, typed, misnamed);
    }

    /** Whether the request is out, and its outcome not known yet. */
    public boolean isSending() {
        return sent;
    }

    private void create() {
        if (sent) return;
        if (key.isMissing()) say(key.missing(), keyless, key.first());
        else if (!checked.isSelected()) say("confirm.tick", unticked, checked);
        else if (isElsewhere()) say("confirm.there_missing", elsewhere, there);
        else if (isUnwanted()) say("confirm.again_missing", unwanted, again);
        else if (!typed.getText().equals(name)) say("confirm.name_differs", misnamed, typed);
        else send();
    }

    private boolean isUnwanted() {
        return submitting.earlier().isPresent() && !again.isSelected();
    }

    /** Under what it is about, until that is mended. */
    private void say(String key, Label fault, Node at) {
        faults.forEach(other -> Visible.when(other == fault, other));
        fault.setText(context.text(key));
        at.requestFocus();
    }

    private void takeBack() {
        if (checked.isSelected()) Visible.when(false, unticked);
        if (typed.getText().equals(name)) Visible.when(false, misnamed);
        if (!key.isMissing()) Visible.when(false, keyless);
        if (!isUnwanted()) Visible.when(false, unwanted);
        if (!isElsewhere()) Visible.when(false, elsewhere);
    }

    private void send() {
        sent = true;
        var choice = key.choice(again.isSelected());
        create.setDisable(true);
        cancel.setDisable(true);
        var turning = new ProgressIndicator();
        turning.setPrefSize(SMALL, SMALL);
        create.setGraphic(turning);
        create.setText(context.text("confirm.sending"));
        key.forget();
        Visible.when(true, told);
        tick(0);
        submitting.send(choice, words -> news = words.in(context.lang()), answered);
    }

    /** The seconds since it was sent, and within how many an answer is awaited; and the last thing that was heard. */
    private void tick(int seconds) {
        var time = context.text("confirm.elapsed", clock(seconds), clock((int) submitting.deadline().toSeconds()));
        told.setText(news.isEmpty() ? time : time + "  " + news);
        if (getScene() == null && seconds > 0) return;
        var next = new PauseTransition(javafx.util.Duration.seconds(1));
        next.setOnFinished(second -> tick(seconds + 1));
        next.play();
    }

    private static String clock(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
