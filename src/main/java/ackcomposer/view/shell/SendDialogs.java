package ackcomposer.view.shell;

import ackcomposer.submit.Fate;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.dialog.Complaints;
import ackcomposer.view.dialog.ConfirmPane;
import ackcomposer.view.dialog.HistoryPane;
import ackcomposer.view.dialog.OutcomePane;
import ackcomposer.view.dialog.RehearsePane;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Following;
import ackcomposer.view.session.Submitting;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Pane;

/** From the question whether a request is to be sent to what became of it, one dialog after the other; and what was sent before. */
final class SendDialogs {
    private final Context context;
    private final Acts acts;
    private final Veil veil;

    SendDialogs(Context context, Acts acts, Veil veil) {
        this.context = context;
        this.acts = acts;
        this.veil = veil;
    }

    /** Whether a request is out, and its outcome not known yet. */
    boolean isSending() {
        return veil.dialog() instanceof ConfirmPane confirm && confirm.isSending();
    }

    void confirm(Submitting submitting) {
        veil.ask(of -> new ConfirmPane(of, submitting, veil::close, sent -> answered(submitting, sent)));
    }

    /** What the service said stays at the fields that it concerns when the dialog is gone; of a rehearsal nothing does. */
    private void answered(Submitting submitting, Submitting.Sent sent) {
        var draft = submitting.snapshot();
        var outcome = sent.outcome();
        var isRehearsal = submitting.isRehearsal();
        if (outcome.fate() == Fate.REFUSED && !isRehearsal)
            context.session().complained(draft, Complaints.of(draft, outcome.errors()));
        acts.lookBack();
        var next = sent.following().map(following -> (Runnable) () -> follow(following));
        veil.ask(after -> named(isRehearsal, new OutcomePane(after, outcome, draft, acts::browse, next, veil::close)));
    }

    /** A rehearsal says at the head of every dialog that it is one. */
    private Pane named(boolean isRehearsal, Pane dialog) {
        if (!isRehearsal) return dialog;
        var badge = Labels.wrapped(context.text("rehearse.badge"), "rehearsal");
        badge.setMaxWidth(Double.MAX_VALUE);
        dialog.getChildren().add(0, badge);
        return dialog;
    }

    /** Watches a creation, in place of the form. */
    void follow(Following following) {
        if (veil.isAsking()) veil.close();
        context.session().lifetime().together(() -> {
            context.session().follow(following);
            context.session().watch(true);
        });
    }

    boolean isShowingHistory() {
        return veil.dialog() instanceof HistoryPane;
    }

    void history(List<LedgerRecord> records, Set<String> kept) {
        veil.ask(of -> new HistoryPane(of, acts, records, kept, veil::close));
    }

    void rehearse() {
        veil.ask(of -> new RehearsePane(of, acts.fates(), acts::rehearse, veil::close));
    }
}
