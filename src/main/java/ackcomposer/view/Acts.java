package ackcomposer.view;

/** What the window asks of the program around it. */
public interface Acts {
    void newDraft();

    void open();

    void open(java.nio.file.Path file);

    void save();

    void saveAs();

    void exportRequest();

    void exportReport();

    /** Sends the request, once the user has confirmed. */
    void create();

    void quit();
}
