package ackcomposer.submit;

import java.time.Duration;
import java.util.List;

/** Is told what happens around the POST while it happens. */
public interface Onlooker {
    /** A look at the account is skipped, or given up. */
    void hindered(Obstacle obstacle);

    /** @param ahead how far the service's clock is ahead of ours */
    void clockIsOff(Duration ahead);

    /** The answer was lost; now it is looked for the cluster. */
    void searching(Duration most);

    /** More than one cluster can be that of the request; nobody can tell which, so none is taken for it. */
    void severalFound(List<String> clusters);
}
