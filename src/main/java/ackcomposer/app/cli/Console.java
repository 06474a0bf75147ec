package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.json.Fault;
import ackcomposer.submit.SafeText;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/** What the command line speaks to: the three streams, the environment, a language, and what ends it from outside. */
public record Console(InputStream in, PrintStream out, PrintStream err, Map<String, String> env, Lang lang, Signals signals) {

    /** One that no signal reaches. */
    Console(InputStream in, PrintStream out, PrintStream err, Map<String, String> env, Lang lang) {
        this(in, out, err, env, lang, new Signals());
    }

    /** The result: UTF-8, one final newline. */
    void result(String text) {
        out.print(text + "\n");
        out.flush();
    }

    /** A line of the result, with the controls that texts of files and replies may hold written out. */
    void line(String text) {
        out.println(SafeText.shown(text));
    }

    /** A line that is no part of the result, likewise. */
    void aside(String text) {
        err.println(SafeText.shown(text));
    }

    void say(String key, Object... args) {
        aside(words(key, args));
    }

    String words(String key, Object... args) {
        return Message.of(Console.class, key, args).in(lang);
    }

    /** A file that cannot be read, said with its place. */
    int unreadable(String file, Fault fault) {
        say("read.fault", file, fault.line(), fault.column(), fault.words());
        return Exit.UNREADABLE;
    }

    int cannotWrite(String output) {
        say("write.fault", output);
        return Exit.CANNOT_WRITE;
    }

    Console in(Lang other) {
        return new Console(in, out, err, env, other, signals);
    }
}
