package ackcomposer.app;

import ackcomposer.app.cli.Console;
import ackcomposer.app.cli.Exit;
import ackcomposer.app.cli.Signals;
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
        prepare();
        if (args.length > 0 && isForTheCommandLine(args[0])) run(args);
        else Window.open(args);
    }

    /** What holds for verbs and window alike, before either begins. */
    static void prepare() {
        // A second POST is a second cluster: the JDK must not repeat one by itself.
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "false");
        Home.facts(System.getenv()).ifPresent(FactFile::alsoIn);
    }

    /** The JVM ends with 1 where nobody catches, which of a verb means something else. */
    private static void run(String[] args) {
        var exit = Exit.ofProcess(Exit.OUR_FAULT);
        begin(args);
        var signals = Signals.installed();
        try {
            exit = Exit.ofProcess(verb(console(signals), args));
        } catch (Throwable fault) {
            System.err.println("ack-composer: " + fault.getClass().getName());
        }
        signals.ended(exit);
        System.exit(exit);
    }

    /** What need not wait for the line to be understood. */
    static void begin(String... args) {
        if (Verbs.OF_A_REQUEST.contains(args[0])) Ahead.ofARequest();
    }

    static int verb(Console console, String... args) {
        return Verbs.run(console, Ahead::end, args);
    }

    /** A lone file opens the window; a verb or an option is the command line's. */
    private static boolean isForTheCommandLine(String first) {
        return Verbs.NAMES.contains(first) || first.startsWith("-") && first.length() > 1;
    }

    static Console console(Signals signals) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, out, err, System.getenv(), Lang.EN, signals);
    }
}
