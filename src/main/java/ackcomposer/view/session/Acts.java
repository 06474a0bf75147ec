package ackcomposer.view.session;

import java.nio.file.Path;

/** What the window asks of the program around it. */
public interface Acts {
    void newDraft();

    void open();

    void open(Path file);

    void save();

    void saveAs();

    void exportRequest();

    void exportReport();

    /** Sends the request, once the user has confirmed. */
    void create();

    void quit();
}
