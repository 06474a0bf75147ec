package ackcomposer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What SECURITY.md says is tested is, and the tests that are marked with a threat stand there. */
class SecurityTest {
    private static final int THREATS = 18;
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(T\\d+)\"\\)");
    private static final Pattern METHOD = Pattern.compile("^    (?:static )?(?:void|boolean) (\\w+)\\(", Pattern.MULTILINE);

    /** Its rows by the name of the threat: what is done, and the tests. */
    private static Map<String, String[]> rows() throws Exception {
        var rows = new LinkedHashMap<String, String[]>();
        for (var line : Files.readAllLines(Path.of("SECURITY.md"))) {
            var cells = line.split(" ?\\| ?", -1);
            if (cells.length > 5 && cells[1].matches("T\\d+")) rows.put(cells[1], new String[] {cells[3], cells[4]});
        }
        return rows;
    }

    private static TreeSet<String> named(String cell) {
        var names = new TreeSet<String>();
        Pattern.compile("`([^`]+)`").matcher(cell).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** For each threat the tests that are marked with it, as class and method, or the class where that is marked. */
    private static Map<String, TreeSet<String>> marked() throws Exception {
        var marked = new LinkedHashMap<String, TreeSet<String>>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                var text = Files.readString(file);
                var type = file.getFileName().toString().replace(".java", "");
                for (var tag = TAG.matcher(text); tag.find();) {
                    var isOfTheClass = tag.start() == 0 || text.charAt(tag.start() - 1) == '\n';
                    var method = METHOD.matcher(text);
                    var name = isOfTheClass || !method.find(tag.end()) ? type : type + "." + method.group(1);
                    marked.computeIfAbsent(tag.group(1), threat -> new TreeSet<>()).add(name);
                }
            }
        }
        return marked;
    }

    @Test
    void everyThreatHasARowWithTestsOrAReason() throws Exception {
        var rows = rows();
        assertThat(rows.keySet()).containsExactlyElementsOf(IntStream.rangeClosed(1, THREATS).mapToObj(i -> "T" + i).toList());
        var bare = new ArrayList<String>();
        rows.forEach((threat, row) -> {
            if (named(row[1]).isEmpty() && !row[0].startsWith("not ")) bare.add(threat);
        });
        assertThat(bare).as("threats without a test or a reason").isEmpty();
    }

    @Test
    void theTestsThatAreNamedAreThoseThatAreMarked() throws Exception {
        var marked = marked();
        var rows = rows();
        assertThat(rows.keySet()).containsAll(marked.keySet());
        for (var row : rows.entrySet())
            assertThat(marked.getOrDefault(row.getKey(), new TreeSet<>())).as(row.getKey()).isEqualTo(named(row.getValue()[1]));
    }

    /** T11, T14: no helper of a profile but by the one class that is asked to, no browser, no shell; JavaFX opens a page. */
    @Test
    @Tag("T11")
    @Tag("T14")
    void onlyWhatWasAgreedToStartsAProcessAndNothingShowsAWebPage() {
        var program = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ackcomposer");
        assertThat(program.stream().map(JavaClass::getSimpleName)).contains("Main", "Wizard");
        noClasses().that().doNotHaveSimpleName("KeyFetch").should().dependOnClassesThat()
                .haveFullyQualifiedName(ProcessBuilder.class.getName()).check(program);
        noClasses().should().callMethod(Runtime.class, "exec", String.class).orShould().callMethod(Runtime.class, "exec", String[].class)
                .check(program);
        noClasses().should().dependOnClassesThat().resideInAnyPackage("javafx.scene.web..", "java.awt..", "javax.swing..").check(program);
        assertThat(List.of(program.size())).allMatch(count -> count > 300);
    }
}
