package ackcomposer.submit;

import java.io.IOException;

/** Told before each thing that is done to the disk: what a test lets fail there fails as the disk would. */
interface Steps {
    Steps UNWATCHED = step -> { };

    void before(String step) throws IOException;
}
