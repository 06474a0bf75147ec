package ackcomposer.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the cases one by one, and writes what each took beside what it may take. */
public final class Bench {
    private static final Path FOLDER = Path.of("target/bench");
    private static final Map<Integer, Long> EDIT = Map.of(20, 8L, 200, 16L, 1000, 40L);
    private static final Map<Integer, Long> OPEN = Map.of(20, 250L, 200, 600L);
    private static final long PAGE = 60;
    /** Three dozen cases of these and a few seconds more are to take less than twelve minutes. */
    private static final TimeValue WARM_UP = TimeValue.seconds(9);
    private static final TimeValue MEASURE = TimeValue.seconds(6);

    private final PrintStream table;
    private final List<RunResult> results = new ArrayList<>();

    /**
     * What is measured.
     *
     * @param name  in a few words, the number of pools apart
     * @param limit milliseconds that 95 of 100 may take; null: none
     */
    private record Case(String name, String method, Map<String, String> params, int pools, Long limit) {

        /** The first opening in a process: three processes, once each. */
        private static Case first(int pools) {
            return new Case("first open quiet", "Opening.open", Map.of("draft", Drafts.QUIET.name(), "first", "true"), pools, null);
        }

        private boolean isFirst() {
            return params.containsKey("first");
        }

        private static Case of(String method, int pools, Long limit, Enum<?>... params) {
            var named = new LinkedHashMap<String, String>();
            for (var param : params) named.put(param instanceof Drafts ? "draft" : "text", param.name());
            var words = method.substring(method.indexOf('.') + 1) + " " + String.join(" ", named.values());
            return new Case(words.strip().toLowerCase(Locale.ROOT), method, named, pools, limit);
        }

        private boolean isMeant(Pattern wanted) {
            return wanted.matcher(name + " " + pools).find();
        }
    }

    private Bench(PrintStream table) {
        this.table = table;
    }

    /** With a pattern, only the cases in whose name and number of pools it is found: {@code label.*200}. */
    public static void main(String[] args) throws IOException {
        var wanted = Pattern.compile(args.length == 0 ? "" : args[0]);
        Files.createDirectories(FOLDER);
        try (var table = new PrintStream(FOLDER.resolve("table.txt").toFile(), StandardCharsets.UTF_8);
             var text = new PrintStream(FOLDER.resolve("jmh.txt").toFile(), StandardCharsets.UTF_8)) {
            var bench = new Bench(table);
            bench.row("case", "pools", "samples", "p50 ms", "p95 ms", "limit", "", new String[] {"FX p50", "FX p95"}, "load");
            for (var one : cases().filter(each -> each.isMeant(wanted)).toList()) bench.measure(one);
            ResultFormatFactory.getInstance(ResultFormatType.TEXT, text).writeOut(bench.results);
        }
        System.out.print(Files.readString(FOLDER.resolve("table.txt")));
    }

    private static Stream<Case> cases() {
        var all = new ArrayList<Case>();
        for (var pools : List.of(20, 200, 1000)) all.add(Case.of("Floor.floor", pools, null));
        for (var pools : List.of(20, 200, 1000)) for (var draft : Drafts.values()) for (var text : Program.Text.values())
            all.add(Case.of("Editing.edit", pools, EDIT.get(pools), text, draft));
        for (var pools : List.of(20, 200)) for (var draft : Drafts.values())
            all.add(Case.of("Opening.open", pools, OPEN.get(pools), draft));
        for (var pools : List.of(20, 200)) all.add(Case.first(pools));
        for (var draft : Drafts.values()) all.add(Case.of("Turning.page", 200, PAGE, draft));
        return all.stream();
    }

    private void measure(Case one) throws IOException {
        var options = new OptionsBuilder().include("\\." + Pattern.quote(one.method()) + "$").param("pools", Integer.toString(one.pools()))
                .mode(one.isFirst() ? Mode.SingleShotTime : Mode.SampleTime).timeUnit(TimeUnit.MILLISECONDS).shouldFailOnError(true)
                .forks(one.isFirst() ? 3 : 1).warmupIterations(one.isFirst() ? 0 : 1).warmupTime(WARM_UP)
                .measurementIterations(1).measurementTime(MEASURE);
        one.params().forEach(options::param);
        var limit = one.limit() == null ? "" : one.limit().toString();
        try {
            var result = new Runner(options.build()).runSingle();
            results.add(result);
            var times = result.getPrimaryResult().getStatistics();
            var slow = times.getPercentile(95);
            row(one.name(), one.pools(), times.getN(), shown(times.getPercentile(50)), shown(slow), limit,
                    one.limit() != null && slow > one.limit() ? "over" : "", Busy.left(), load());
        } catch (RunnerException stuck) {
            row(one.name(), one.pools(), 0, "", ">" + Screen.PATIENCE_SECONDS + " s", limit, "gave up", Busy.left(), load());
        }
    }

    private static String load() {
        return shown(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String shown(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f", milliseconds);
    }

    /** Times by the clock, whether they are over the limit, what the FX thread ran of them, and how busy the machine was. */
    private void row(String name, Object pools, Object samples, String half, String slow, String limit, String over, String[] busy,
                     String load) {
        table.println(String.format(Locale.ROOT, "%-18s %6s %8s %9s %9s %6s %-8s %9s %9s %6s",
                name, pools, samples, half, slow, limit, over, busy[0], busy[1], load).stripTrailing());
        table.flush();
    }
}
