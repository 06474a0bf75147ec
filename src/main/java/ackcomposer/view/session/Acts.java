package ackcomposer.view.session;

import ackcomposer.submit.LedgerRecord;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window asks of the program around it. */
public interface Acts {
    void newDraft();

    /** Opens one more window, with a draft of its own. */
    void newWindow();

    /** All that are open, in the order in which they were opened. */
    List<OpenWindow> windows();

    /** Brings the one after this before the others, after the last the first. */
    void nextWindow();

    /** Closes the window; the program ends with the last. */
    void close();

    void open();

    void open(Path file);

    /** Reads a text in place of the draft, once the user has seen what was mended. */
    void paste(String text);

    /** Opens the draft as text. */
    void editText();

    /** Reads the file again. */
    void revert();

    /** Shows what one can begin with. */
    void welcome();

    void save();

    void saveAs();

    /** The names of what the draft can be written as. */
    List<String> formats();

    /** Asks for a file and writes the draft to it as that, without secrets. */
    void export(String format);

    /** Puts the draft on the clipboard as that, without secrets. */
    void copy(String format);

    /** Asks for a file with which the draft is compared; the session knows it then. */
    void compareWithFile();

    /** Sends the request, once the user has confirmed. */
    void create();

    /** Shows what was sent before. */
    void history();

    /** Looks up what was sent under the draft's name before; the session knows it then. */
    void lookBack();

    /** Looks for the cluster of a record whose outcome is not known; nothing is sent. */
    void lookFor(LedgerRecord record);

    /** The user has looked: there is no cluster of that record. */
    void closeAsAbsent(LedgerRecord record);

    /** Opens what was sent as a draft that is in no file. */
    void openSent(LedgerRecord record);

    /** Watches the creation of a record. */
    void follow(LedgerRecord record);

    /** The fates that can be rehearsed, by name. */
    List<String> fates();

    /** Sends the request, once confirmed, to a service of our own that plays that fate. */
    void rehearse(String fate);

    /** Asks for a file, by default of that name, and writes a text to it. */
    void saveText(String name, String text);

    /** Opens a page in the browser. */
    void browse(URI page);

    /** What holds for every draft, by the name of its setting. */
    String setting(String name);

    /** Sets it and keeps it; what is wrong with the value, in words, where it cannot be that. */
    Optional<String> set(String name, String value);

    /** The name and version of the program, and below it what else is to be known of it. */
    List<String> about();

    /** The libraries that the program is made of, with their copyrights and licences. */
    String notices();

    /** Shows what the program noted of itself. */
    void log();

    /** Puts on the clipboard what a report of a fault needs, and nothing of the draft. */
    void copyDiagnostics();

    void quit();
}
