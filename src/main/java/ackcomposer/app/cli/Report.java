package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.json.Fault;

/** How {@code check} says what it found; file by file, and at last what can be said only of all of them. */
interface Report {

    void of(String file, InputFile.Placed placed, Verdict verdict);

    void unreadable(String file, Fault fault);

    void end();
}
