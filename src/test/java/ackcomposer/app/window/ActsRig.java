package ackcomposer.app.window;

import ackcomposer.Samples;
import ackcomposer.app.file.AtOnce;
import ackcomposer.app.file.DraftStore;
import ackcomposer.app.file.Settings;
import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.shell.Frame;
import ackcomposer.view.shell.Windows;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;

/** What a window can do, with a home of its own and files that are chosen beforehand; all work is done at once. */
final class ActsRig implements Chooser {
    final Rig rig;
    /** The files that will be chosen, in order; where there is none, nothing is. */
    final Deque<Path> chosen = new ArrayDeque<>();
    /** The names that were offered for a file to be written. */
    final List<String> suggested = new ArrayList<>();
    /** A file that another window has open, and whether that was brought forward; null: there is none. */
    Path elsewhere;
    boolean isForward;
    /** What was told to the other windows. */
    final List<UnaryOperator<Settings>> shared = new ArrayList<>();
    final Peers peers = new Peers() {
        @Override
        public boolean show(Path file) {
            isForward = file.equals(elsewhere);
            return isForward;
        }

        @Override
        public void set(UnaryOperator<Settings> change) {
            shared.add(change);
        }
    };
    final AtOnce work = new AtOnce(act -> {
        if (Platform.isFxApplicationThread()) act.run();
        else Platform.runLater(act);
    });
    final WindowContext window;
    final DraftStore store;
    final FileActs files;
    final TextActs texts;
    final StartActs starts;

    ActsRig(Path home, Snapshot draft) {
        rig = Rig.of(draft);
        var frame = rig.showScene(session -> new Frame(session, Windows.acts(new ArrayList<>())), Frame::scene);
        window = new WindowContext(rig.session, frame, Map.of("ACK_COMPOSER_HOME", home.toString()), work, work, this);
        store = new DraftStore(home.resolve("drafts"));
        var kept = new KeptDraft(Optional.of(store), work, later -> { }, () -> { });
        files = new FileActs(window, kept, peers);
        texts = new TextActs(window);
        starts = new StartActs(window, files, texts, Optional.of(store), kept);
        rig.act(() -> rig.session.lifetime().watch(files::show));
    }

    static ActsRig valid(Path home) {
        return new ActsRig(home, Samples.read(Samples.valid()));
    }

    @Override
    public Optional<Path> open() {
        return Optional.ofNullable(chosen.poll());
    }

    @Override
    public Optional<Path> save(String name) {
        suggested.add(name);
        return Optional.ofNullable(chosen.poll());
    }

    Snapshot state() {
        return Rig.call(rig.session.draft::state);
    }

    boolean isAsking() {
        return Rig.call(window.frame::isAsking);
    }

    /** What the open dialog says. */
    String said() {
        return Seen.words(rig.scene().getRoot().lookup("#question"));
    }

    Node find(String id) {
        return rig.find(id);
    }

    void click(String id) {
        rig.click(rig.find(id));
    }
}
