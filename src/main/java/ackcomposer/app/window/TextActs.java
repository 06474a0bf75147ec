package ackcomposer.app.window;

import ackcomposer.view.dialog.RepairsPane;
import ackcomposer.view.dialog.TextPane;
import ackcomposer.view.session.ReadText;
import ackcomposer.view.session.Step;

/** The draft as text: pasted and edited. */
public final class TextActs {
    private final WindowContext window;
    private final DraftText texts;

    public TextActs(WindowContext window) {
        this.window = window;
        texts = new DraftText(window.session, window.work, () -> { }, window::fault);
    }

    public void edit() {
        window.frame.ask((of, close) -> {
            var pane = new TextPane(of, texts, texts.text(), close);
            pane.reach(window.session.focus.get());
            return pane;
        });
    }

    public void paste(String text) {
        if (text == null || text.isBlank()) window.frame.tell(window.text("paste.nothing"));
        else texts.read(text, -1, read -> {
            if (window.frame.isAsking()) return;
            window.frame.ask((of, close) -> !read.isReadable() ? new TextPane(of, texts, text, close)
                    : new RepairsPane(of, window.text("paste.name"), read, () -> pasted(read), close));
        });
    }

    private void pasted(ReadText read) {
        texts.apply(read);
        window.session.look(Step.firstWithErrors(window.session));
        window.frame.did(window.text("paste.done"));
    }
}
