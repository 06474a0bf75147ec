package ackcomposer.view.session;

import ackcomposer.catalogue.field.Lang;
import java.util.List;
import java.util.function.Function;

/** What one can begin with. */
public record Start(Runnable fresh, Runnable open, Runnable paste, List<Left> drafts, List<Recent> recent, List<Template> templates) {

    /** A draft that an earlier window left unsaved: its name, when it was last written, and the two answers. */
    public record Left(String name, String time, Runnable recover, Runnable discard) {
    }

    /** A file that was open before. */
    public record Recent(String name, boolean isThere, Runnable open) {
    }

    /** A draft to begin with, in the words of each language. */
    public record Template(Function<Lang, String> title, Function<Lang, String> text, Runnable use) {
    }
}
