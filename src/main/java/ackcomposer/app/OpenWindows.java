package ackcomposer.app;

import ackcomposer.app.file.Settings;
import ackcomposer.app.window.Peers;
import ackcomposer.view.session.OpenWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;

/** The windows of this process, each with a draft, steps to undo and a kept draft of its own; the program ends with the last of them. */
final class OpenWindows {
    private final Map<String, String> env;
    private final Consumer<Wizard> begin;
    /** The one that was looked at last is the last. */
    private final List<Wizard> open = new ArrayList<>();
    private final List<Wizard> inOrder = new ArrayList<>();

    /** @param begin what is left to be done once a further window can be seen */
    OpenWindows(Map<String, String> env, Consumer<Wizard> begin) {
        this.env = env;
        this.begin = begin;
    }

    /** The first, with what waits for it left to whoever opens it. */
    Wizard first(Stage stage) {
        return new Wizard(stage, env, this);
    }

    /** One more, with nothing in it yet, a little below that one. */
    Wizard another(Wizard from) {
        var wizard = new Wizard(new Stage(), env, this);
        wizard.placeBelow(from);
        wizard.show();
        begin.accept(wizard);
        return wizard;
    }

    /** How many there are. */
    int count() {
        return open.size();
    }

    /** The one that the user looks at, or looked at last. */
    Optional<Wizard> front() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    }

    void opened(Wizard wizard) {
        open.add(wizard);
        inOrder.add(wizard);
        count(inOrder.size());
    }

    private void count(int now) {
        inOrder.forEach(window -> window.session().windows.set(now));
    }

    /** All of them in the order in which they were opened, for a list in one of them. */
    List<OpenWindow> list(Wizard in) {
        return inOrder.stream().map(window -> new OpenWindow(window.listed(), window == in, window::toFront)).toList();
    }

    /** The one that was opened after that, after the last the first. */
    Wizard after(Wizard wizard) {
        return inOrder.get((inOrder.indexOf(wizard) + 1) % inOrder.size());
    }

    void lookedAt(Wizard wizard) {
        if (open.remove(wizard)) open.add(wizard);
    }

    void closed(Wizard wizard) {
        open.remove(wizard);
        inOrder.remove(wizard);
        count(inOrder.size());
    }

    Peers of(Wizard wizard) {
        return new Peers() {
            @Override
            public boolean show(Path file) {
                var other = first(window -> window != wizard && window.has(file));
                other.ifPresent(Wizard::toFront);
                return other.isPresent();
            }

            @Override
            public void set(UnaryOperator<Settings> change) {
                List.copyOf(open).stream().filter(window -> window != wizard).forEach(window -> window.take(change));
            }
        };
    }

    private Optional<Wizard> first(Predicate<Wizard> which) {
        return open.stream().filter(which).findFirst();
    }

    /** A fault of ours that nobody caught is shown where the user looks. */
    void fault(Throwable fault) {
        front().ifPresent(window -> window.fault(fault));
    }

    /** Closes all of them, once it is clear what is to become of what is sent and of what is not saved. */
    void quit(Wizard asked) {
        var sending = first(Wizard::isSending);
        var unsaved = open.stream().filter(Wizard::isUnsaved).toList();
        if (open.size() == 1) asked.close();
        else if (sending.isPresent()) {
            sending.get().toFront();
            sending.get().close();
        } else if (unsaved.size() < 2) {
            unsaved.forEach(Wizard::toFront);
            unsaved.stream().findFirst().ifPresentOrElse(window -> window.unlessUnsaved(this::leave), this::leave);
        } else asked.askToSave(unsaved.stream().map(Wizard::name).toList(), () -> save(unsaved, 0), this::leave);
    }

    /** One after another: where the user gives no name for one, they all stay. */
    private void save(List<Wizard> unsaved, int from) {
        if (from == unsaved.size()) {
            leave();
            return;
        }
        unsaved.get(from).toFront();
        unsaved.get(from).save(() -> save(unsaved, from + 1));
    }

    private void leave() {
        List.copyOf(open).forEach(Wizard::leave);
    }
}
