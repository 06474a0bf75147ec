package ackcomposer.app.file;

/** There is no folder for the program's state, so nothing can be written down, and nothing is sent. */
public final class NoHome extends Exception {
    private static final long serialVersionUID = 1;

    /** @param code of the reason, in the texts of the window */
    NoHome(String code) {
        super(code);
    }

    public String code() {
        return getMessage();
    }
}
