package ackcomposer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "ackcomposer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int MOST_LINES = 250;

    private static ArchRule only(String name, String... allowed) {
        var all = Stream.concat(Stream.of("java..", "javax..", "ackcomposer." + name + ".."), Arrays.stream(allowed)).toArray(String[]::new);
        return classes().that().resideInAPackage("ackcomposer." + name + "..").should().onlyDependOnClassesThat(resideInAnyPackage(all)
                        .or(JavaClass.Predicates.equivalentTo(Object.class)).or(com.tngtech.archunit.base.DescribedPredicate.describe("primitives", JavaClass::isPrimitive))
                        .or(com.tngtech.archunit.base.DescribedPredicate.describe("arrays", JavaClass::isArray)))
                .because("the table of packages in CONTRIBUTING says what " + name + " may import");
    }

    @ArchTest
    static final ArchRule CATALOGUE = only("catalogue", "inet.ipaddr..", "tools.jackson..");
    @ArchTest
    static final ArchRule MODEL = only("model", "ackcomposer.catalogue..", "javafx.beans..", "javafx.collections..", "tools.jackson.databind..");
    @ArchTest
    static final ArchRule RULES = only("rules", "ackcomposer.catalogue..", "ackcomposer.model..", "inet.ipaddr..");
    @ArchTest
    static final ArchRule EXPLAIN = only("explain", "ackcomposer.catalogue..", "ackcomposer.model..", "ackcomposer.rules..", "inet.ipaddr..");
    @ArchTest
    static final ArchRule JSON = only("json", "ackcomposer.catalogue..", "ackcomposer.model..", "tools.jackson..");
    @ArchTest
    static final ArchRule EXPORT = only("export", "ackcomposer.catalogue..", "ackcomposer.model..", "ackcomposer.json..");
    @ArchTest
    static final ArchRule SUBMIT = only("submit", "tools.jackson..");
    @ArchTest
    static final ArchRule VIEW = only("view", "ackcomposer.catalogue..", "ackcomposer.model..", "ackcomposer.rules..", "ackcomposer.explain..",
            "ackcomposer.submit..", "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "org.fxmisc..");
    @ArchTest
    static final ArchRule VIEW_KNOWS_RECORDS_OF_SUBMIT_ONLY = noClasses().that().resideInAPackage("ackcomposer.view..").should()
            .dependOnClassesThat(resideInAPackage("ackcomposer.submit..").and(com.tngtech.archunit.base.DescribedPredicate
                    .describe("no records or enums", type -> !type.isRecord() && !type.isEnum())))
            .because("the window is handed outcomes, it sends nothing itself");
    @ArchTest
    static final ArchRule NO_CIRCLES = SlicesRuleDefinition.slices().matching("ackcomposer.(*)..").should().beFreeOfCycles();

    @Test
    void noFileIsLongerThanItsLimit() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var long_ = files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > MOST_LINES).toList();
            assertThat(long_).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
