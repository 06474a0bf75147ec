package ackcomposer.pit;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;

/**
 * Breaks the code of some packages in small ways, a share of them drawn by a seed, and asks whether a test of the same package fails.
 * What was found is in {@code target/pit-view}: {@code table.txt} for all of them, {@code survivors.txt} for the mutants that
 * no test noticed.
 */
public final class Rooms {
    private static final Path REPORTS = Path.of("target/pit-view");
    private static final int TIMEOUT_MILLIS = 15_000;
    private static final int PARTS_OF_A_LINE = 7;
    /** Of a line of PIT's CSV. */
    private static final int METHOD = 3;
    private static final int LINE = 4;
    private static final int STATUS = 5;
    /** A window without a display, as in the other tests; what lives for a minute is not compiled twice, which halves its work. */
    private static final List<String> WINDOW = List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Dtestfx.robot=glass", "-Dtestfx.headless=true",
            "-Duser.language=en", "--add-exports=javafx.graphics/com.sun.javafx.application=ALL-UNNAMED");

    private Rooms() {
    }

    /** What became of the mutants of a room. */
    private record Result(String room, int mutants, int noticed, List<String> survivors) {
        private int percent() {
            return mutants == 0 ? 100 : 100 * noticed / mutants;
        }
    }

    /**
     * Breaks one after the other.
     *
     * @param args how many percent have to be noticed, then the packages below ours, such as {@code view.page}; with a plus between
     *             them, several are broken against the tests of all of them
     */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(REPORTS);
        var results = new ArrayList<Result>();
        for (var room : List.of(args).subList(1, args.length)) results.add(of(room));
        var mutants = results.stream().mapToInt(Result::mutants).sum();
        var noticed = results.stream().mapToInt(Result::noticed).sum();
        results.add(new Result("all", mutants, noticed, results.stream().flatMap(result -> result.survivors().stream()).toList()));
        var table = new StringBuilder(String.format(Locale.ROOT, "%s %% of the mutants, drawn with seed %s%n",
                System.getProperty(Drawn.SHARE), System.getProperty(Drawn.SEED)));
        results.forEach(result -> table.append(String.format(Locale.ROOT, "%-14s %5d mutants %5d noticed %4d %%%n", result.room(),
                result.mutants(), result.noticed(), result.percent())));
        Files.writeString(REPORTS.resolve("table.txt"), table);
        Files.write(REPORTS.resolve("survivors.txt"), results.get(results.size() - 1).survivors());
        System.out.print(table);
        if (results.get(results.size() - 1).percent() < Integer.parseInt(args[0])) System.exit(1);
    }

    private static Result of(String room) throws IOException {
        var report = REPORTS.resolve(room);
        var options = new ReportOptions();
        options.setReportDir(report.toString());
        options.setShouldCreateTimestampedReports(false);
        options.setClassPathElements(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        options.setCodePaths(List.of(Path.of("target/classes").toAbsolutePath().toString()));
        options.setSourceDirs(List.of(Path.of("src/main/java")));
        var packages = Stream.of(room.split("\\+")).map(name -> "ackcomposer." + name).toList();
        options.setTargetClasses(packages.stream().map(name -> name + ".*").toList());
        options.setTargetTests(Glob.toGlobPredicates(packages.stream().map(name -> name + ".*Test").toList()));
        options.setExcludedTestClasses(Glob.toGlobPredicates(List.of(System.getProperty("pit.slow").split(","))));
        options.setGroupConfig(new TestGroupConfig(List.of(), List.of()));
        options.setNumberOfThreads(Integer.getInteger("pit.threads"));
        options.setTimeoutConstant(TIMEOUT_MILLIS);
        options.setMutators(List.of());
        options.setFeatures(List.of());
        options.setFreeFormProperties(new Properties());
        options.setOutputEncoding(StandardCharsets.UTF_8);
        options.setInputEncoding(StandardCharsets.UTF_8);
        options.addOutputFormats(List.of("CSV"));
        options.addChildJVMArgs(WINDOW);
        options.setVerbosity(Verbosity.NO_SPINNER);
        options.setFailWhenNoMutations(false);
        var done = new EntryPoint().execute(null, options, PluginServices.makeForContextLoader(), Map.of());
        if (done.getError().isPresent()) throw new IllegalStateException(room, done.getError().get());
        try (var lines = Files.lines(report.resolve("mutations.csv"))) {
            return result(room, lines.map(line -> line.split(",", PARTS_OF_A_LINE)).toList());
        }
    }

    private static Result result(String room, List<String[]> mutants) {
        var survivors = mutants.stream().filter(mutant -> Stream.of("SURVIVED", "NO_COVERAGE").anyMatch(mutant[STATUS]::equals))
                .map(mutant -> room + " " + mutant[0] + ":" + mutant[LINE] + " " + mutant[METHOD] + " " + mutant[2] + " " + mutant[STATUS])
                .toList();
        return new Result(room, mutants.size(), mutants.size() - survivors.size(), survivors);
    }
}
