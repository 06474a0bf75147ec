package ackcomposer.view.session;

/**
 * Another program wrote the file of the draft.
 *
 * @param name    of the file
 * @param compare shows what would differ
 * @param reload  takes what is on disk
 * @param keep    goes on with the draft
 */
public record DiskNews(String name, Runnable compare, Runnable reload, Runnable keep) {
}
