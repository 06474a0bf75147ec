package ackcomposer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The picture of how the code is laid out is made from the code: its packages, what each holds, and which imports which.
 * {@code mvn test -Dtest=PackagesPictureTest -Dpictures.write=true} draws it anew.
 */
class PackagesPictureTest {
    private static final Path PICTURE = Path.of("docs/pictures/packages.svg");
    /** In a few words; a package without any fails here. */
    private static final Map<String, String> HOLDS = Map.of("catalogue", "fields, limits, pages", "model", "draft, snapshot, undo",
            "rules", "rules, problems, repairs", "explain", "summary, bill, errors", "json", "reader, printer, secrets",
            "export", "target formats", "submit", "client, ledger", "rehearsal", "a service of ours", "view", "the window",
            "app", "main, files, verbs");
    /** Lines; the others stand on the first. So none of the arrows, which go along the line of their end, meets another package. */
    private static final Map<String, Integer> LINES = Map.of("json", 1, "export", 1, "submit", 2, "rehearsal", 3);
    private static final int WIDTH = 176;
    private static final int HEIGHT = 54;
    private static final int GAP_X = 40;
    private static final int GAP_Y = 22;

    /** Each package with those that it imports. */
    private static Map<String, Set<String>> imports() {
        var program = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("ackcomposer");
        var imports = new TreeMap<String, Set<String>>();
        for (var type : program) {
            var from = name(type.getPackageName());
            imports.computeIfAbsent(from, none -> new TreeSet<>());
            for (var use : type.getDirectDependenciesFromSelf()) {
                var to = name(use.getTargetClass().getPackageName());
                if (!to.isEmpty() && !to.equals(from)) imports.get(from).add(to);
            }
        }
        return imports;
    }

    private static String name(String of) {
        return of.startsWith("ackcomposer.") ? of.split("\\.")[1] : "";
    }

    private static boolean reaches(Map<String, Set<String>> imports, String from, String to) {
        return imports.get(from).contains(to) || imports.get(from).stream().anyMatch(next -> reaches(imports, next, to));
    }

    /** Without what a longer way says already. */
    private static Set<String> bare(Map<String, Set<String>> imports, String from) {
        return imports.get(from).stream()
                .filter(to -> imports.get(from).stream().noneMatch(other -> !other.equals(to) && reaches(imports, other, to)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many packages stand below it at most. */
    private static int level(Map<String, Set<String>> imports, String of) {
        return imports.get(of).stream().mapToInt(below -> level(imports, below) + 1).max().orElse(0);
    }

    private static String drawn() {
        var imports = imports();
        assertThat(imports.keySet()).isEqualTo(new TreeSet<>(HOLDS.keySet()));
        var places = new TreeMap<String, int[]>();
        imports.keySet().forEach(name -> places.put(name, new int[] {10 + level(imports, name) * (WIDTH + GAP_X),
                10 + LINES.getOrDefault(name, 0) * (HEIGHT + GAP_Y)}));
        assertThat(places.values().stream().map(at -> at[0] + " " + at[1])).as("a place for each").doesNotHaveDuplicates();
        var right = places.values().stream().mapToInt(at -> at[0]).max().orElse(0) + WIDTH;
        var bottom = places.values().stream().mapToInt(at -> at[1]).max().orElse(0) + HEIGHT;
        var svg = new StringBuilder();
        svg.append(String.format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
                + "font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\">%n", right + 10, bottom + 10));
        svg.append("<title>Packages and what they import</title>\n<defs><marker id=\"end\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" "
                + "markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" fill=\"#6b7280\"/></marker></defs>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        places.forEach((from, at) -> bare(imports, from).forEach(to -> {
            var end = places.get(to);
            var x = end[0] + WIDTH + 2;
            var y = at[1] + HEIGHT / 2;
            var toY = end[1] + HEIGHT / 2;
            var turned = at[0] - GAP_X * 3 / 4;
            svg.append(String.format("<path d=\"M%d %d C%d %d %d %d %d %d L%d %d\" fill=\"none\" stroke=\"#6b7280\" "
                    + "stroke-width=\"1.4\" marker-end=\"url(#end)\"/>%n", at[0], y, turned, y, at[0], toY, turned, toY, x, toY));
        }));
        places.forEach((name, at) -> svg.append(String.format("<g><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" "
                + "fill=\"#f3f6fd\" stroke=\"#2653c9\"/>"
                + "<text x=\"%d\" y=\"%d\" font-size=\"15\" font-weight=\"600\" fill=\"#1c2333\">%s</text>"
                + "<text x=\"%d\" y=\"%d\" font-size=\"12\" fill=\"#4b5563\">%s</text></g>%n", at[0], at[1], WIDTH, HEIGHT, at[0] + 12,
                at[1] + 23, name, at[0] + 12, at[1] + 42, HOLDS.get(name))));
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    @Test
    void isThatOfTheCode() throws Exception {
        var drawn = drawn();
        if (Boolean.getBoolean("pictures.write")) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, drawn);
        }
        assertThat(Files.readString(PICTURE)).as("-Dpictures.write=true draws it anew").isEqualTo(drawn);
    }
}
