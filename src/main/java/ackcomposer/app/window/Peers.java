package ackcomposer.app.window;

import ackcomposer.app.file.Settings;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The other windows of the same process, as one of them sees them. */
public interface Peers {

    /** Brings the window forward that has that file open; whether there is one. */
    boolean show(Path file);

    /** What was set here holds in them too. */
    void set(UnaryOperator<Settings> change);
}
