package ackcomposer.bench;

import org.openjdk.jmh.annotations.Benchmark;

/** From the name of a file to the first page laid out; the file is read each time. */
public class Opening {

    @Benchmark
    public void open(Opened opened) throws Exception {
        opened.program.open(opened.file);
    }
}
