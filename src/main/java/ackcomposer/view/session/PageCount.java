package ackcomposer.view.session;

/** How many errors, and warnings that nobody accepted, are to be seen on a page. */
public record PageCount(long errors, long warnings) {
    public static final PageCount NOTHING = new PageCount(0, 0);
}
