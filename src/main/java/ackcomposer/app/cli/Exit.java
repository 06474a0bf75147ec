package ackcomposer.app.cli;

/** Exit codes of the command line; scripts depend on them. */
public final class Exit {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int REFUSED = 1;
    static final int UNREADABLE = 2;
    static final int NOT_SENT = 3;
    static final int UNKNOWN = 4;
    static final int THERE_ALREADY = 6;
    static final int CREATION_FAILED = 5;
    static final int USAGE = 64;
    /** Said by the scripts that start the program, and by the window where there is no display. */
    public static final int NOT_INSTALLED = 69;
    public static final int OUR_FAULT = 70;
    static final int CANNOT_WRITE = 73;

    private Exit() {
    }

    /**
     * What the process ends with. A launcher that tells a result from the end of a JVM that died asks for more than the exit with the
     * property {@code ackcomposer.exit}, and takes that off again ({@code packaging/launch.sh}).
     */
    public static int ofProcess(int exit) {
        return exit + Integer.getInteger("ackcomposer.exit", 0);
    }
}
