package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.view.session.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a package tells a system of the program agrees with the program, and with itself; a system would say nothing and do nothing. */
class PackagesTest {
    private static final Path PACKAGING = Path.of("packaging");
    private static final Path LINUX = PACKAGING.resolve("linux");
    private static final Path ASSETS = Path.of("assets");
    private static final String TYPE = "application/vnd.ackcomposer.request+json";
    private static final int PNG_SIZE_AT = 16;

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> all(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static String one(Document document, String name, String lang) {
        return all(document, name).stream().filter(element -> element.getAttribute("xml:lang").equals(lang)).findFirst().orElseThrow()
                .getTextContent();
    }

    private static Map<String, String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> line.contains("=") && !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    }

    private static Map<String, String> menuEntry() throws IOException {
        return lines(LINUX.resolve("ack-composer.desktop"));
    }

    private static Document metainfo() throws Exception {
        return xml(LINUX.resolve("app.ackcomposer.AckComposer.metainfo.xml"));
    }

    private static Document fileType() throws Exception {
        return xml(LINUX.resolve("ack-composer.xml"));
    }

    private static String title(Lang lang) {
        return Texts.of(Session.class, lang).get("app.title");
    }

    @Test
    void theMenuEntryStartsTheLauncherWithAFile() throws IOException {
        assertThat(menuEntry()).containsEntry("Exec", "ack-composer %f").containsEntry("TryExec", "ack-composer")
                .containsEntry("Terminal", "false").containsEntry("MimeType", TYPE + ";").containsEntry("Icon", "ack-composer");
    }

    @Test
    void theMenuEntrySaysEverythingInBothLanguages() throws IOException {
        assertThat(menuEntry()).containsEntry("Name", title(Lang.EN)).containsEntry("Name[zh_CN]", title(Lang.ZH));
        assertThat(menuEntry().keySet()).contains("GenericName", "GenericName[zh_CN]", "Comment", "Comment[zh_CN]", "Keywords",
                "Keywords[zh_CN]");
    }

    /** By it a desktop knows that the window is this entry's, and shows its icon. */
    @Test
    void theWindowIsKnownAsThatOfTheMenuEntry() throws IOException {
        assertThat(menuEntry()).containsEntry("StartupWMClass", Window.class.getName());
    }

    @Test
    void aSpecFileIsMoreThanAnyJson() throws Exception {
        var type = all(fileType(), "mime-type").get(0);
        assertThat(type.getAttribute("type")).isEqualTo(TYPE);
        var globs = all(fileType(), "glob").stream()
                .collect(Collectors.toMap(glob -> glob.getAttribute("pattern"), glob -> glob.getAttribute("weight")));
        assertThat(globs).containsOnlyKeys("*.ack.json", "*.ackspec");
        assertThat(Integer.parseInt(globs.get("*.ack.json"))).as("*.json has 50").isGreaterThan(50);
        assertThat(all(fileType(), "sub-class-of").get(0).getAttribute("type")).isEqualTo("application/json");
        assertThat(one(fileType(), "comment", "zh_CN")).isNotEmpty();
    }

    @Test
    void theIconOfTheFileTypeIsInstalled() throws Exception {
        assertThat(Files.readString(PACKAGING.resolve("linux-packages.sh")))
                .contains("mimetypes/" + all(fileType(), "icon").get(0).getAttribute("name") + ".png");
    }

    @Test
    void theMetadataIsOfThisProgram() throws Exception {
        var metainfo = metainfo();
        assertThat(one(metainfo, "launchable", "")).isEqualTo("ack-composer.desktop");
        assertThat(one(metainfo, "binary", "")).isEqualTo("ack-composer");
        assertThat(one(metainfo, "mediatype", "")).isEqualTo(TYPE);
        assertThat(one(metainfo, "name", "")).isEqualTo(title(Lang.EN));
        assertThat(one(metainfo, "name", "zh_CN")).isEqualTo(title(Lang.ZH));
        assertThat(one(metainfo, "project_license", "")).isEqualTo("Apache-2.0");
        assertThat(all(metainfo, "p")).as("each paragraph in both languages").hasSize(2);
        assertThat(all(metainfo, "li").stream().filter(item -> item.getAttribute("xml:lang").isEmpty()).count())
                .isEqualTo(all(metainfo, "li").stream().filter(item -> item.getAttribute("xml:lang").equals("zh_CN")).count());
    }

    @Test
    void theMetadataNamesTheVersionThatIsBuilt() throws Exception {
        var pom = xml(Path.of("pom.xml"));
        var release = all(metainfo(), "release").get(0);
        assertThat(release.getAttribute("version")).isEqualTo(all(pom, "version").get(0).getTextContent());
        assertThat(all(pom, "project.build.outputTimestamp").get(0).getTextContent()).startsWith(release.getAttribute("date"));
    }

    static Stream<Path> pictures() throws IOException {
        try (var files = Files.list(ASSETS)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void eachPictureIsAsLargeAsItsNameSays(Path picture) throws IOException {
        var name = picture.getFileName().toString();
        var size = Integer.parseInt(name.substring(name.indexOf('-') + 1, name.indexOf('.')));
        var head = ByteBuffer.wrap(Files.readAllBytes(picture));
        assertThat(List.of(head.getInt(PNG_SIZE_AT), head.getInt(PNG_SIZE_AT + 4))).containsOnly(size);
    }

    @Test
    void theWindowShowsTheSameIcon() throws IOException {
        var shown = Path.of("src/main/resources/ackcomposer/app");
        for (var size : Window.ICONS)
            assertThat(shown.resolve("icon-" + size + ".png")).hasSameBinaryContentAs(ASSETS.resolve("icon-" + size + ".png"));
    }

    /** Files that a script or an argument file names, from the folder of the project. */
    @ParameterizedTest
    @ValueSource(strings = {"linux-packages.sh", "app-image.sh", "windows/msi.options", "windows/ackspec.properties", "mac/dmg.options",
        "mac/ackspec.properties"})
    void whatIsNamedIsThere(String script) throws IOException {
        var named = Pattern.compile("(?:\\$root/)?((?:assets|packaging)/[\\w./-]+\\.(?:png|svg|ico|icns|properties|options|sh))")
                .matcher(Files.readString(PACKAGING.resolve(script)).replace("$linux/", "packaging/linux/")).results()
                .map(found -> found.group(1)).distinct().toList();
        assertThat(named).isNotEmpty().allMatch(file -> Files.exists(Path.of(file)));
    }

    @Test
    void everySizeThatIsInstalledIsThere() throws IOException {
        var loops = Pattern.compile("for size in ([\\d ]+); do\\s+install \\S+ \\S+ \"\\$root/assets/(\\w+)-")
                .matcher(Files.readString(PACKAGING.resolve("linux-packages.sh"))).results().toList();
        assertThat(loops).hasSize(2);
        for (var loop : loops) assertThat(Arrays.stream(loop.group(1).split(" ")))
                .allMatch(size -> Files.exists(ASSETS.resolve(loop.group(2) + "-" + size + ".png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows", "mac"})
    void otherSystemsKnowTheFileByItsLastExtension(String system) throws IOException {
        assertThat(lines(PACKAGING.resolve(system).resolve("ackspec.properties"))).containsEntry("extension", "ackspec")
                .containsEntry("mime-type", TYPE);
    }

    /** Where a package is installed there may be no desktop; then a script of ours would fail, and the installation with it. */
    @Test
    void nothingOfOursRunsOnInstallation() throws IOException {
        var scripts = "(?m)^%(pre|post|preun|postun|trigger)|DEBIAN/(pre|post)(inst|rm)";
        assertThat(Files.readString(PACKAGING.resolve("linux-packages.sh"))).doesNotContainPattern(scripts);
        assertThat(Files.readString(LINUX.resolve("ack-composer.spec"))).doesNotContainPattern(scripts);
    }
}
