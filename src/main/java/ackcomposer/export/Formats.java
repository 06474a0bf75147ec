package ackcomposer.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that a draft can be written as; the command line and the menu offer what stands here. */
public final class Formats {
    public static final List<Format> ALL = List.of(new RequestFormat(), new MigrationReportFormat(), new SummaryFormat(),
            new TopologyFormat(), new AddressMapFormat(), new SchemaFormat());

    private Formats() {
    }

    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Their names, for a sentence. */
    public static String names() {
        return ALL.stream().map(Format::name).collect(Collectors.joining(", "));
    }
}
