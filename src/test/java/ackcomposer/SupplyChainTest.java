package ackcomposer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the program is made of is fixed, named, and has its licence named. */
class SupplyChainTest {
    private static final Path NOTICES = Path.of("src/main/resources/ackcomposer/app/window/third-party.txt");
    private static Element pom() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml")).getDocumentElement();
    }

    private static List<Element> all(Element in, String name) {
        var found = in.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i)).toList();
    }

    private static String text(Element of, String name) {
        for (var node = of.getFirstChild(); node != null; node = node.getNextSibling())
            if (node.getNodeName().equals(name)) return node.getTextContent().strip();
        return "";
    }

    @Test
    @Tag("T17")
    void everyVersionIsFixed() throws Exception {
        var unfixed = new ArrayList<String>();
        for (var kind : List.of("dependency", "plugin", "path")) for (var each : all(pom(), kind)) {
            var version = text(each, "version");
            // A plugin of a profile has the version that stands with the others.
            if (version.isEmpty() && kind.equals("plugin")) continue;
            if (!version.matches("\\$\\{[a-z]+\\.version}|[0-9][A-Za-z0-9.-]*") || version.contains("SNAPSHOT"))
                unfixed.add(text(each, "artifactId") + " " + version);
        }
        assertThat(unfixed).isEmpty();
        var versions = all((Element) pom(), "plugin").stream().filter(plugin -> !text(plugin, "version").isEmpty())
                .map(plugin -> text(plugin, "artifactId")).toList();
        assertThat(all(pom(), "plugin")).extracting(plugin -> text(plugin, "artifactId")).as("plugins with a version").isSubsetOf(versions);
        for (var property : all(pom(), "properties")) for (var node = property.getFirstChild(); node != null; node = node.getNextSibling())
            if (node.getNodeName().endsWith(".version")) assertThat(node.getTextContent()).matches("[0-9][A-Za-z0-9.-]*");
    }

    /** The same sources give the same jar only if it has no time of its own. */
    @Test
    @Tag("T17")
    void theJarHasATimeThatIsNotThatOfItsBuild() throws Exception {
        assertThat(text(all(pom(), "properties").get(0), "project.build.outputTimestamp")).matches("20\\d\\d-\\d\\d-\\d\\dT00:00:00Z");
    }

    /** The names of the artifacts that the program runs with. */
    private static List<String> libraries() throws Exception {
        var file = Path.of("target/runtime-classpath.txt");
        Assumptions.assumeTrue(Files.exists(file), "not built by Maven");
        // In a repository a jar lies in a folder of its version, and that in one of its name.
        return Stream.of(Files.readString(file).strip().split(File.pathSeparator))
                .map(path -> Path.of(path).getParent().getParent().getFileName().toString()).distinct().sorted().toList();
    }

    @Test
    @Tag("T17")
    void everyLibraryOfTheProgramHasItsNotice() throws Exception {
        var notices = Files.readString(NOTICES, StandardCharsets.UTF_8);
        var named = Pattern.compile("\\b[a-z][a-z0-9.]+:([a-z][a-z-]+)(?=,|$)", Pattern.MULTILINE).matcher(notices).results()
                .map(found -> found.group(1)).sorted().toList();
        assertThat(named).isEqualTo(libraries());
    }

    /** A licence that wants its text to go along has it there. */
    @Test
    @Tag("T17")
    void everyNoticeHasACopyrightALicenceAndAnAddress() throws Exception {
        var parts = Files.readString(NOTICES, StandardCharsets.UTF_8).split("\n---- ", -1);
        var texts = Stream.of(parts).skip(1).map(part -> part.lines().findFirst().orElse("")).toList();
        var notices = List.of(parts[0].strip().split("\n\n"));
        assertThat(notices.subList(1, notices.size())).hasSizeGreaterThan(8).allSatisfy(notice -> {
            var lines = notice.lines().toList();
            assertThat(lines).anyMatch(line -> line.startsWith("  Copyright ")).last().asString().startsWith("  https://");
            assertThat(lines.get(lines.size() - 2))
                    .matches("  (Apache-2\\.0|MIT|BSD-[23]-Clause|GPL-2\\.0-only WITH Classpath-exception-2\\.0)(;.*)?");
        });
        assertThat(texts).containsExactlyInAnyOrder("MIT", "BSD-2-Clause", "BSD-3-Clause");
    }
}
