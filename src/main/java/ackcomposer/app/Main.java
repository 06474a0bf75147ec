package ackcomposer.app;

import ackcomposer.app.cli.Console;
import ackcomposer.app.cli.Verbs;
import ackcomposer.app.file.Home;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.offer.FactFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's beginning: a verb runs the command line, anything else opens the window. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        // A second POST is a second cluster: the JDK must not repeat one by itself.
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "false");
        FactFile.alsoIn(Home.facts(System.getenv()));
        if (args.length > 0 && isForTheCommandLine(args[0])) System.exit(Verbs.run(console(), args));
        Window.open(args);
    }

    /** A lone file opens the window; a verb or an option is the command line's. */
    private static boolean isForTheCommandLine(String first) {
        return Verbs.NAMES.contains(first) || first.startsWith("-") && first.length() > 1;
    }

    private static Console console() {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err, System.getenv(), Lang.EN);
    }
}
