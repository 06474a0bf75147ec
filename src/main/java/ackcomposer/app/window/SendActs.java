package ackcomposer.app.window;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.Log.Noted;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.Settings;
import ackcomposer.app.send.Creation;
import ackcomposer.app.send.LostCluster;
import ackcomposer.app.send.Rehearsal;
import ackcomposer.app.send.Sender;
import ackcomposer.app.send.Unready;
import ackcomposer.app.send.Way;
import ackcomposer.catalogue.field.Message;
import ackcomposer.json.SpecFile;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is sent, was sent, and what became of it; rehearsals too. */
public final class SendActs {
    private final WindowContext window;
    private final FileActs files;
    private final Resuming resuming;
    private Rehearsal rehearsal;

    public SendActs(WindowContext window, FileActs files, KeptSettings settings) {
        this.window = window;
        this.files = files;
        resuming = new Resuming(window.session, settings.now().get(Settings.FOLLOWED),
                id -> settings.keep(now -> now.with(Settings.FOLLOWED, id)));
    }

    /** Where the outcome of what was sent before is open, that is said, and the cluster is looked for. */
    public void remind() {
        window.work.run(() -> new Ledger(Home.ledger(window.env)).list(), this::remind, unreadable -> { });
    }

    /** Something was sent of which nobody knows what became: it is said as soon as there is a window. */
    private void remind(List<LedgerRecord> records) {
        resuming.left(records).ifPresent(this::followAgain);
        records.stream().filter(record -> record.state().open()).findFirst().ifPresent(record -> {
            window.frame.tell(window.text("history.open", record.intent() == null ? record.id() : record.intent().name()));
            if (record.intent() == null || record.time() == null) return;
            // Nothing is asked here, so it is looked for only where the key and the host are beyond doubt.
            window.work.run(() -> LostCluster.of(record, window.env, window.work), lost -> {
                if (lost.strangeHost().isEmpty()) look(lost, Sender.resolve(window.env));
            }, notNow -> { });
        });
    }

    public void create() {
        if (window.session.stopping() > 0) {
            window.session.look(Step.REVIEW);
            return;
        }
        var state = window.session.state();
        window.work.run(() -> Sender.of(state, window.env, window.work), sender -> {
            if (window.frame.isAsking()) return;
            window.note(Noted.CONFIRMING);
            window.frame.confirm(sender);
        }, failed -> unready("create.missing", failed));
    }

    public void history() {
        window.work.run(() -> Past.of(window.env), past -> window.frame.history(past.records(), past.kept()), this::failed);
    }

    public void closeAsAbsent(LedgerRecord record) {
        window.work.run(() -> {
            var ledger = new Ledger(Home.ledger(window.env));
            ledger.closeAsAbsent(record);
            return Past.of(window.env);
        }, this::written, this::failed);
    }

    /** What the ledger says now is shown wherever it is looked at. */
    private void written(Past past) {
        if (window.frame.isShowingHistory()) window.frame.history(past.records(), past.kept());
        lookBack();
    }

    /** What the ledger holds: its records, and the ids of those whose requests were kept. */
    private record Past(List<LedgerRecord> records, Set<String> kept) {
        private static Past of(Map<String, String> env) throws IOException, NoHome {
            var ledger = new Ledger(Home.ledger(env));
            return new Past(ledger.list(), ledger.kept());
        }
    }

    public void openSent(LedgerRecord record) {
        window.work.run(() -> SpecFile.read(new Ledger(Home.ledger(window.env)).draft(record)), opened -> {
            window.frame.closeDialog();
            files.unlessUnsaved(() -> {
                // It is in no file, so closing the window asks for it.
                files.leave();
                files.taken(opened);
            });
        }, failed -> window.frame.say("history.unopened", window.text("history.not_kept")));
    }

    /** The record of what is sent cannot be read or written: that is no fault of ours. */
    private void failed(Throwable failed) {
        if (failed instanceof IOException || failed instanceof NoHome)
            window.frame.say("history.failed", window.text("reason.LedgerFault"));
        else window.fault(failed);
    }

    public void lookBack() {
        var state = window.session.state();
        var earlier = window.session.earlier;
        window.work.run(() -> Sender.earlier(state, Way.of(window.env), window.env), found -> earlier.set(found.orElse(null)),
                unknown -> earlier.set(null));
    }

    public void lookFor(LedgerRecord record) {
        window.work.run(() -> LostCluster.of(record, window.env, window.work),
                lost -> unlessStrange(lost.strangeHost(), () -> look(lost, Duration.ZERO)), failed -> unready("look.not", failed));
    }

    private void look(LostCluster lost, Duration most) {
        var name = lost.entry().intent().name();
        window.session.looked.set(Message.of(Session.class, "look.under_way", name));
        lost.lookFor(most, window.session.looked::set, looked -> {
            var words = switch (looked.end()) {
                case FOUND -> Message.of(Session.class, "look.found", name, looked.entry().clusterId());
                case NOT_SEEN -> Message.of(Session.class, "look.none", name);
                case OTHER_ACCOUNT -> Message.of(Session.class, "look.other_account", name);
            };
            window.session.looked.set(words);
            window.frame.tell(words.in(window.session.lang.get()));
            window.work.run(() -> Past.of(window.env), this::written, this::failed);
        });
    }

    /** The key's signature goes to no host that nobody knows, unless the user says so. */
    private void unlessStrange(Optional<String> host, Runnable act) {
        if (host.isEmpty()) act.run();
        else window.frame.askForHost(host.get(), act);
    }

    /** As an earlier window did; nothing is asked here, so it is only where the key and the host are beyond doubt. */
    private void followAgain(LedgerRecord record) {
        var name = record.intent().name();
        window.work.run(() -> Creation.of(record, window.env, window.work), creation -> {
            if (creation.strangeHost().isPresent()) {
                window.frame.tell(window.text("follow.not_again", name));
                return;
            }
            window.session.follow(creation);
            if (files.isUntouched()) window.session.watch(true);
            window.frame.tell(window.text("follow.again", name));
        }, notNow -> window.frame.tell(window.text("follow.not_again", name)));
    }

    public void follow(LedgerRecord record) {
        window.work.run(() -> Creation.of(record, window.env, window.work),
                creation -> unlessStrange(creation.strangeHost(), () -> window.frame.follow(creation)),
                failed -> unready("history.unwatched", failed));
    }

    public void rehearse(String fate) {
        if (window.session.stopping() > 0) {
            window.session.look(Step.REVIEW);
            return;
        }
        var state = window.session.state();
        window.work.run(() -> Rehearsal.start(state, fate, window.env, window.work), begun -> {
            // What was asked meanwhile keeps its place.
            if (window.frame.isAsking()) {
                begun.close();
                return;
            }
            endRehearsal();
            rehearsal = begun;
            window.frame.confirm(begun.sender());
        }, failed -> unready("create.missing", failed));
    }

    private void unready(String title, Throwable failed) {
        if (failed instanceof Unready unready) window.frame.say(title, unready.words().in(window.session.lang.get()));
        else failed(failed);
    }

    /** What is rehearsed ends. */
    public void endRehearsal() {
        var followed = window.session.creating();
        if (followed.filter(now -> now.cluster().isRehearsal()).isPresent()) window.session.endFollowing();
        if (rehearsal != null) rehearsal.close();
        rehearsal = null;
    }
}
