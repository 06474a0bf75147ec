package ackcomposer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of packages and rooms, and what every source file keeps to. */
@AnalyzeClasses(packages = "ackcomposer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int COLUMNS = 140;
    /** Rooms of a package, each of which may import those before it. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            "catalogue", List.of("field", "check", "offer", "page"),
            "view", List.of("parts", "session", "editor", "problem", "page", "dialog", "shell"),
            "app", List.of("file", "send", "cli", "window"));

    private static ArchRule only(String name, String... allowed) {
        var all = Stream.concat(Stream.of("java..", "javax..", "ackcomposer." + name + ".."), Arrays.stream(allowed))
                .toArray(String[]::new);
        return classes().that().resideInAPackage("ackcomposer." + name + "..").should().onlyDependOnClassesThat(resideInAnyPackage(all)
                        .or(JavaClass.Predicates.equivalentTo(Object.class))
                                .or(DescribedPredicate.describe("primitives", JavaClass::isPrimitive))
                        .or(DescribedPredicate.describe("arrays", JavaClass::isArray)))
                .because("the table of packages in CONTRIBUTING says what " + name + " may import");
    }

    @ArchTest
    static final ArchRule CATALOGUE = only("catalogue", "inet.ipaddr..", "tools.jackson..");
    @ArchTest
    static final ArchRule MODEL =
            only("model", "ackcomposer.catalogue..", "javafx.beans..", "javafx.collections..", "tools.jackson.databind..");
    @ArchTest
    static final ArchRule RULES = only("rules", "ackcomposer.catalogue..", "ackcomposer.model..", "inet.ipaddr..");
    @ArchTest
    static final ArchRule EXPLAIN =
            only("explain", "ackcomposer.catalogue..", "ackcomposer.model..", "ackcomposer.rules..", "inet.ipaddr..");
    @ArchTest
    static final ArchRule JSON = only("json", "ackcomposer.catalogue..", "ackcomposer.model..", "tools.jackson..", "org.snakeyaml..");
    @ArchTest
    static final ArchRule EXPORT =
            only("export", "ackcomposer.catalogue..", "ackcomposer.model..", "ackcomposer.rules..", "ackcomposer.explain..",
            "ackcomposer.json..", "tools.jackson.databind..");
    @ArchTest
    static final ArchRule SUBMIT = only("submit", "tools.jackson..");
    @ArchTest
    static final ArchRule REHEARSAL_SHARES_NO_CODE_WITH_WHAT_IT_JUDGES = only("rehearsal", "tools.jackson..");
    @ArchTest
    static final ArchRule VIEW =
            only("view", "ackcomposer.catalogue..", "ackcomposer.model..", "ackcomposer.rules..", "ackcomposer.explain..",
            "ackcomposer.submit..", "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..",
            "org.fxmisc..", "org.reactfx..");
    @ArchTest
    static final ArchRule VIEW_KNOWS_RECORDS_OF_SUBMIT_ONLY = noClasses().that().resideInAPackage("ackcomposer.view..").should()
            .dependOnClassesThat(resideInAPackage("ackcomposer.submit..").and(DescribedPredicate
                    .describe("no records or enums", type -> !type.isRecord() && !type.isEnum())))
            .because("the window is handed outcomes, it sends nothing itself");
    @ArchTest
    static final ArchRule NO_CIRCLES = SlicesRuleDefinition.slices().matching("ackcomposer.(*)..").should().beFreeOfCycles();
    @ArchTest
    static final ArchRule CLI_KNOWS_NO_WINDOW = noClasses().that().resideInAPackage("ackcomposer.app.cli..").should()
            .dependOnClassesThat().resideInAPackage("javafx..").because("the verbs run where there is no toolkit");

    @ArchTest
    static final ArchRule VERBS_ARE_DECLARED_IN_CALLS = noClasses().that().resideInAPackage("ackcomposer.app.cli..").should()
            .dependOnClassesThat(resideInAPackage("picocli..").and(DescribedPredicate.describe("annotations", JavaClass::isAnnotation)))
            .because("for each kind of annotation that is read the JVM makes a class at every start");

    @ArchTest
    static void roomsImportTheRoomsBeforeThemOnly(JavaClasses all) {
        var wrong = new ArrayList<String>();
        ROOMS.forEach((name, rooms) -> IntStream.range(0, rooms.size()).forEach(i -> {
            var room = "ackcomposer." + name + "." + rooms.get(i);
            var later = Stream.concat(rooms.subList(i + 1, rooms.size()).stream().map(other -> "ackcomposer." + name + "." + other),
                    name.equals("app") ? Stream.of("ackcomposer.app") : Stream.of()).toList();
            all.that(resideInAPackage(room)).forEach(from -> from.getDirectDependenciesFromSelf().stream()
                    .filter(to -> later.contains(to.getTargetClass().getBaseComponentType().getPackageName()))
                    .forEach(to -> wrong.add(from.getName() + " -> " + to.getTargetClass().getName())));
        }));
        assertThat(wrong.stream().distinct().sorted()).as("each room may import those named before it").isEmpty();
    }

    @ArchTest
    static void everyClassOfAPackageWithRoomsIsInOne(JavaClasses all) {
        var outside = all.that(resideInAnyPackage("ackcomposer.catalogue", "ackcomposer.view")).stream().map(JavaClass::getName).toList();
        assertThat(outside).as("classes beside the rooms").isEmpty();
        var rooms = ROOMS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(room -> "ackcomposer." + entry.getKey() + "." + room)).toList();
        var unknown = all.stream().map(JavaClass::getPackageName).filter(name -> name.chars().filter(c -> c == '.').count() > 1)
                .filter(name -> !rooms.contains(name)).distinct().toList();
        assertThat(unknown).as("rooms that the table does not have").isEmpty();
    }

    @ArchTest
    static void noTwoClassesShareAName(JavaClasses all) {
        var twice = all.stream().filter(JavaClass::isTopLevelClass).collect(Collectors.groupingBy(JavaClass::getSimpleName)).entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1).map(Map.Entry::getKey).sorted().toList();
        assertThat(twice).as("names that cannot be searched").isEmpty();
    }

    /** Else a loss of power leaves an empty file where there was a whole one. No test can pull the plug. */
    @ArchTest
    static void whatTakesThePlaceOfAFileIsForcedToTheDiskFirst(JavaClasses all) {
        var writers = all.stream().flatMap(type -> type.getCodeUnits().stream())
                .filter(code -> line(code, "createTempFile") > 0).toList();
        assertThat(writers).as("what writes beside a file").hasSizeGreaterThan(1).allSatisfy(code ->
                assertThat(line(code, "force")).as(code.getFullName()).isBetween(line(code, "createTempFile"), line(code, "move")));
    }

    /** What was sent must be known after a loss of power: not only the record, its place in the folder too. */
    @ArchTest
    static void whatIsMovedInTheLedgerIsForcedInItsFolder(JavaClasses all) {
        var movers = all.that(resideInAPackage("ackcomposer.submit")).stream().flatMap(type -> type.getCodeUnits().stream())
                .filter(code -> line(code, "move") > 0).toList();
        assertThat(movers).hasSizeGreaterThan(1).allSatisfy(code -> assertThat(lines(code, "force").max().orElse(0))
                .as(code.getFullName()).isGreaterThan(line(code, "move")));
    }

    /** Where something of that name is called first; 0: nowhere. */
    private static int line(JavaCodeUnit code, String name) {
        return lines(code, name).min().orElse(0);
    }

    private static IntStream lines(JavaCodeUnit code, String name) {
        return code.getMethodCallsFromSelf().stream().filter(call -> call.getTarget().getName().equals(name))
                .mapToInt(JavaMethodCall::getLineNumber);
    }

    @Test
    void noLineIsLongerThanAReaderSees() {
        var longer = sources().flatMap(file -> {
            var lines = lines(file);
            return IntStream.range(0, lines.size()).filter(i -> lines.get(i).length() > COLUMNS)
                    .mapToObj(i -> file + ":" + (i + 1));
        }).toList();
        assertThat(longer).as("lines of more than " + COLUMNS + " columns").isEmpty();
    }

    private static Stream<Path> sources() {
        return Stream.of("src/main/java", "src/test/java", "src/bench/java", "src/pit/java").flatMap(root -> {
            try (var files = Files.walk(Path.of(root))) {
                return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
