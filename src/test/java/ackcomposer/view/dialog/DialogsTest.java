package ackcomposer.view.dialog;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.json.Fault;
import ackcomposer.model.Table;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Intent;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.ServiceError;
import ackcomposer.submit.State;
import ackcomposer.view.HeldRequest;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.ReadText;
import ackcomposer.view.session.Start;
import ackcomposer.view.session.Submitting;
import ackcomposer.view.session.TextReading;
import ackcomposer.view.shell.Windows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, it has a title, the keyboard, a way out by Escape, and names for those who do not see it. */
class DialogsTest {
    private static final Table POOLS = new Table(0, NODE_POOLS.nodepools);
    private static final Runnable NOTHING = () -> { };

    private final List<String> told = new ArrayList<>();
    private Rig rig;
    private Pane pane;

    private record Dialog(String name, BiFunction<Context, Runnable, Pane> made) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Dialog> all() {
        var record = new LedgerRecord("a", new Intent("cn-beijing", "h", "", "prod-a"), State.UNKNOWN, Instant.EPOCH, "c0de", "h", null,
                null, null, null, false);
        var refused = new Outcome(Fate.REFUSED, null, null, "c-1", null, List.of(new ServiceError("InvalidName", "name is bad")), "told");
        var start = new Start(NOTHING, NOTHING, NOTHING, List.of(new Start.Left("prod", "today", NOTHING, NOTHING)),
                List.of(new Start.Recent("/a.json", true, NOTHING)), List.of(new Start.Template(lang -> "One", lang -> "Words", NOTHING)));
        return Stream.of(
                new Dialog("about", (of, close) -> new AboutPane(of, List.of("ACK Composer 1", "What it is."), "A library", close)),
                new Dialog("confirm", (of, close) -> new ConfirmPane(of, held(of), close, sent -> { })),
                new Dialog("history", (of, close) -> new HistoryPane(of, acts(), List.of(record), Set.of("a"), close)),
                new Dialog("log", (of, close) -> new LogPane(of, "/tmp/a.log", List.of("one"), NOTHING, close)),
                new Dialog("outcome", (of, close) -> new OutcomePane(of, refused, of.state(), page -> { }, Optional.of(NOTHING), close)),
                new Dialog("preferences", (of, close) -> new PreferencesPane(of, acts(), close)),
                new Dialog("question", (of, close) -> new Question("Save?", "Else they are lost.", List.of(
                        new Question.Answer("Save", "save", NOTHING), new Question.Answer("Cancel", "cancel", NOTHING)), close)),
                new Dialog("rehearse", (of, close) -> new RehearsePane(of, List.of("success"), fate -> { }, close)),
                new Dialog("repairs", (of, close) -> new RepairsPane(of, "a.json", read(of), NOTHING, close)),
                new Dialog("report", ReportPane::new),
                new Dialog("text", (of, close) -> new TextPane(of, new Reading(of), "{}", close)),
                new Dialog("transfer", (of, close) -> new TransferPane(of, POOLS.rows(of.state()).get(0).id(), null, close)),
                new Dialog("welcome", (of, close) -> new WelcomePane(of, start, close)));
    }

    /** To a host that is not the service's own. */
    private static Submitting held(Context of) {
        return new HeldRequest(of.state(), new ArrayList<>(), false, Optional.of("cs.example.com"));
    }

    private static Acts acts() {
        return Windows.acts(new ArrayList<>());
    }

    private static ReadText read(Context of) {
        return new ReadText(of.state(), List.of(new ReadText.Mend(1, 2, Message.of(Fault.class, "json.comment"), "{} #", "{}")),
                List.of("mine"), List.of(), null, List.of(), List.of(), List.of());
    }

    /** A text that is read at once. */
    private record Reading(Context of) implements TextReading {
        @Override
        public String text() {
            return "{}";
        }

        @Override
        public void read(String text, int choice, Consumer<ReadText> answer) {
            answer.accept(DialogsTest.read(of));
        }

        @Override
        public void apply(ReadText read) {
            throw new AssertionError("nobody asked for it");
        }
    }

    private void open(Dialog dialog, Lang lang) {
        var one = Samples.quiet();
        rig = Rig.of(POOLS.with(one, 1, POOLS.rows(one).get(0).copy()));
        rig.lang(lang);
        pane = rig.show(context -> dialog.made().apply(context, () -> told.add("closed")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasATitleAndLooksLikeOne(Dialog dialog) {
        open(dialog, Lang.EN);
        assertThat(pane.getStyleClass()).contains("dialog");
        assertThat(pane.getId()).isNotBlank();
        assertThat(Rig.styled(pane, "dialog-title")).hasSize(1).allMatch(title -> !((Label) title).getText().isBlank());
        assertThat(pane.getMaxHeight()).as("as high as its content, or all there is").isIn(Pane.USE_PREF_SIZE, Double.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasTheKeyboardAndEscapeLeavesIt(Dialog dialog) {
        open(dialog, Lang.EN);
        rig.act(() -> {
            pane.getParent().requestFocus();
            pane.requestFocus();
        });
        assertThat(isWithin(rig.focused())).as("the keyboard is in it").isTrue();
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("closed");
    }

    private boolean isWithin(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (at == pane) return node != pane;
        return false;
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsTypedChosenOrPressedThereHasAName(Dialog dialog) {
        open(dialog, Lang.EN);
        var named = Rig.all(pane, Label.class).stream().map(Label::getLabelFor).toList();
        assertThat(Rig.all(pane).filter(node -> Rig.isSeen(node) && node.isFocusTraversable() && isControl(node)))
                .allMatch(control -> named.contains(control) || !spoken(control).isBlank());
    }

    private static boolean isControl(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase || node instanceof ButtonBase;
    }

    private static String spoken(Node control) {
        var explicit = control.getAccessibleText();
        if (explicit != null) return explicit;
        return control instanceof ButtonBase button && button.getText() != null ? button.getText() : "";
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsAskedForStandsOutAsTheLastOfItsRow(Dialog dialog) {
        open(dialog, Lang.EN);
        for (var row : Rig.styled(pane, "dialog-buttons")) {
            var buttons = ((HBox) row).getChildren().stream().filter(Button.class::isInstance).toList();
            var loud = buttons.stream().filter(button -> button.getStyleClass().contains("accent")).toList();
            assertThat(loud).hasSize(Set.of("about", "history", "log", "preferences").contains(dialog.name()) ? 0 : 1);
            if (!loud.isEmpty()) assertThat(buttons).last().isSameAs(loud.get(0));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noWordsOfItAreCutInEitherLanguage(Dialog dialog) {
        for (var lang : Lang.values()) {
            open(dialog, lang);
            assertThat(Rig.cut(pane)).isEmpty();
            assertThat(Seen.labels(pane)).isNotEmpty();
        }
    }
}
