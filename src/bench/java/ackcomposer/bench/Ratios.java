package ackcomposer.bench;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.export.Format.Wish;
import ackcomposer.export.Formats;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What something takes beside what the least takes that does the like. Both are done in turn in one process, so that whatever else the
 * machine does meets both. The table is {@code target/bench/ratios.txt}; what is over its limit is marked and fails nothing.
 */
public final class Ratios {
    private static final Path FOLDER = Path.of("target/bench");
    private static final int REQUESTS = 1000;
    /** A file may have four mebibytes. */
    private static final int LARGEST = 4 << 20;
    private static final int LINES = 2000;
    private static final int LINES_A_FRAME = 10;
    private static final int POOLS_OF_THE_WINDOW = 60;
    private static final int FRAMES = LINES / LINES_A_FRAME;

    private final PrintStream table;
    private final Pattern wanted;

    /** What is done once. */
    private interface Act {
        void run() throws Exception;
    }

    private Ratios(PrintStream table, Pattern wanted) {
        this.table = table;
        this.wanted = wanted;
    }

    /** With a pattern, only the rows in whose name it is found. */
    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        try (var table = new PrintStream(FOLDER.resolve("ratios.txt").toFile(), StandardCharsets.UTF_8)) {
            var ratios = new Ratios(table, Pattern.compile(args.length == 0 ? "" : args[0]));
            table.println(String.format(Locale.ROOT, "%-26s %7s %10s %10s %10s %10s %7s %6s", "", "rounds", "p50 ms", "p95 ms",
                    "least p50", "least p95", "ratio", "limit"));
            ratios.checks();
            ratios.largeFiles();
            ratios.frames();
        }
        System.out.print(Files.readString(FOLDER.resolve("ratios.txt")));
        // The toolkit would complain of being ended twice.
        Runtime.getRuntime().halt(0);
    }

    private boolean isWanted(String name) {
        return wanted.matcher(name).find();
    }

    private void beside(String name, int warmUp, int rounds, double limit, Act ours, Act least) throws Exception {
        if (!isWanted(name)) return;
        for (var i = 0; i < warmUp; i++) {
            ours.run();
            least.run();
        }
        var one = new ArrayList<Double>();
        var other = new ArrayList<Double>();
        for (var i = 0; i < rounds; i++) {
            one.add(taken(ours));
            other.add(taken(least));
        }
        var ratio = at(one, 50) / at(other, 50);
        table.println(String.format(Locale.ROOT, "%-26s %7d %10.2f %10.2f %10.2f %10.2f %7.2f %6.1f %s", name, rounds, at(one, 50),
                at(one, 95), at(other, 50), at(other, 95), ratio, limit, ratio > limit ? "over" : "").stripTrailing());
        table.flush();
    }

    private static double taken(Act act) throws Exception {
        var begun = System.nanoTime();
        act.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double at(List<Double> samples, int percent) {
        var sorted = samples.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static Schema schema() {
        var text = Formats.named("schema").orElseThrow().text(Snapshot.fresh(), new Wish(Contract.FORM_2024, false, Lang.EN));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }

    /** A thousand requests, no two alike: one to five pools, and in every third something that is wrong. */
    private static List<byte[]> requests() {
        var all = new ArrayList<byte[]>();
        for (var i = 0; i < REQUESTS; i++) {
            var drafts = i % 2 == 0 ? Drafts.QUIET : Drafts.LOUD;
            var text = new String(drafts.bytes(1 + i % 5), StandardCharsets.UTF_8).replace("prod-bj-01", "prod-" + i)
                    .replaceFirst(",?\\s*\"x-ack-composer\":.*}}\\s*}", "}");
            all.add((i % 3 == 0 ? text.replace("\"snat_entry\": true", "\"snat_entry\": \"on\"") : text).getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }

    private void checks() throws Exception {
        if (!isWanted("check of 1,000 requests") && !isWanted("read and check of 1,000")) return;
        var requests = requests();
        var schema = schema();
        var json = JsonMapper.shared();
        var trees = new ArrayList<JsonNode>();
        var drafts = new ArrayList<Snapshot>();
        var wrong = 0;
        for (var request : requests) {
            trees.add(json.readTree(request));
            drafts.add(SpecFile.read(request).snapshot());
            if (!schema.validate(trees.get(trees.size() - 1)).isEmpty()) wrong++;
        }
        // Else a time would be taken of a schema that says nothing.
        if (wrong < REQUESTS / 5 || wrong > REQUESTS / 2) throw new IllegalStateException("wrong by the schema: " + wrong);
        beside("check of 1,000 requests", 5, 15, 1, () -> drafts.forEach(Checker::check),
                () -> trees.forEach(schema::validate));
        beside("read and check of 1,000", 5, 15, 1, () -> {
            for (var request : requests) Checker.check(SpecFile.read(request).snapshot());
        }, () -> {
            for (var request : requests) schema.validate(json.readTree(request));
        });
    }

    private void largeFiles() throws Exception {
        if (!isWanted("read 4 MiB") && !isWanted("write 4 MiB")) return;
        var pools = LARGEST / (Drafts.QUIET.bytes(2).length - Drafts.QUIET.bytes(1).length);
        var bytes = Drafts.QUIET.bytes(pools);
        while (bytes.length > LARGEST) bytes = Drafts.QUIET.bytes(--pools);
        var file = bytes;
        var json = JsonMapper.shared();
        var draft = SpecFile.read(file).snapshot();
        var tree = json.readTree(file);
        beside("read 4 MiB", 10, 20, 3, () -> SpecFile.read(file), () -> json.readTree(file));
        beside("write 4 MiB", 10, 20, 3, () -> SpecFile.spec(draft),
                () -> json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
    }

    /** From an act to the frame that shows it; the pulse does not wait for a screen. */
    private void frames() throws Exception {
        if (!isWanted("frames")) return;
        var home = Files.createTempDirectory("bench");
        home.toFile().deleteOnExit();
        var file = Files.write(home.resolve("draft.json"), Drafts.QUIET.bytes(POOLS_OF_THE_WINDOW));
        file.toFile().deleteOnExit();
        try (var program = Program.start(home)) {
            program.open(file);
            var lines = program.lines().size();
            if (lines < LINES) throw new IllegalStateException("only " + lines + " lines to scroll");
            var bare = Bare.like(program);
            var at = new int[2];
            Callable<Integer> next = () -> at[0] = (at[0] + LINES_A_FRAME) % LINES;
            Callable<Integer> nextOfBare = () -> at[1] = (at[1] + LINES_A_FRAME) % LINES;
            Act scroll = () -> {
                bare.scroll(nextOfBare.call());
                bare.rest();
            };
            beside("frames while scrolling", FRAMES, FRAMES, 1.5, () -> {
                program.scroll(next.call());
                program.rest();
            }, scroll);
            var edit = program.edit(Program.Text.NAME);
            beside("frames while typing", FRAMES, FRAMES, 1.5, () -> {
                edit.set();
                program.rest();
            }, scroll);
            var page = new int[1];
            beside("frames while switching", FRAMES / 2, FRAMES, 1.5, () -> {
                program.page(page[0] = (page[0] + 1) % Program.pages());
                program.rest();
            }, scroll);
            bare.close();
        }
    }
}
