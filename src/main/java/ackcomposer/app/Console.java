package ackcomposer.app;

import ackcomposer.catalogue.Lang;
import ackcomposer.catalogue.Message;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/** What the command line speaks to: the three streams, the environment, and a language. */
record Console(InputStream in, PrintStream out, PrintStream err, Map<String, String> env, Lang lang) {

    /** The result: UTF-8, one final newline. */
    void result(String text) {
        out.print(text + "\n");
        out.flush();
    }

    void say(String key, Object... args) {
        err.println(Message.of(Console.class, key, args).in(lang));
    }

    Console in(Lang other) {
        return new Console(in, out, err, env, other);
    }
}
