package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.export.Format;
import ackcomposer.export.Formats;
import ackcomposer.view.Rig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever leaves the window beside its own file is whole or not written, in the window's language, and holds no secret. */
class ExportsTest {
    private static final String SECRETS = Samples.valid()
            .replace("\"key_pair\": \"ops-key\",\n  \"addons\"", "\"login_password\": \"Canary-1#a\",\n  \"addons\"")
            .replaceFirst("\\{", "{\"zzz\": {\"db_passwd\": \"Canary-2\"},");

    @TempDir
    Path home;
    private ActsRig acts;
    private Exports exports;

    @BeforeEach
    void open() {
        acts = new ActsRig(home, Samples.read(SECRETS));
        exports = new Exports(acts.window);
    }

    static Stream<String> formats() {
        return Formats.ALL.stream().map(Format::name);
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Tag("T2")
    void eachFormatIsWrittenAndCopiedAlikeAndWithoutSecrets(String format) throws Exception {
        var file = home.resolve("exported");
        acts.chosen.add(file);
        acts.rig.act(() -> exports.export(format));
        assertThat(acts.suggested).containsExactly(Formats.named(format).orElseThrow().fileName());
        assertThat(file).content().isNotBlank().endsWith("\n").doesNotContain("Canary");
        acts.rig.act(() -> exports.copy(format));
        assertThat(acts.rig.copied()).isEqualTo(Files.readString(file));
        assertThat(acts.window.log.last(1)).singleElement().asString().endsWith(" exported " + format);
    }

    @Test
    void whereNoFileIsChosenNothingIsWrittenOrNoted() throws Exception {
        acts.rig.act(() -> exports.export("summary"));
        assertThat(acts.isAsking()).isFalse();
        assertThat(acts.window.log.last(1)).isEmpty();
    }

    @Test
    void whatIsWrittenIsInTheLanguageOfTheWindow() {
        acts.rig.lang(Lang.ZH);
        acts.rig.act(() -> exports.copy("summary"));
        assertThat(acts.rig.copied()).contains("## 将创建的内容");
    }

    /** A file that is replaced in one step is one that was no link. */
    @Test
    @Tag("T7")
    void nothingIsWrittenThroughALinkAndThatIsSaid() throws Exception {
        var victim = Files.writeString(home.resolve("victim"), "as it was");
        var link = Files.createSymbolicLink(home.resolve("link"), victim);
        acts.chosen.add(link);
        acts.rig.act(() -> exports.save("report.txt", "words"));
        assertThat(acts.suggested).containsExactly("report.txt");
        assertThat(acts.said()).contains(link.toString());
        assertThat(victim).hasContent("as it was");
        acts.click("question_ok");
        acts.chosen.add(home.resolve("report.txt"));
        acts.rig.act(() -> exports.save("report.txt", "words"));
        assertThat(home.resolve("report.txt")).hasContent("words");
        assertThat(Rig.call(acts.rig.session.fileName::get)).as("the draft stays in no file").isNull();
    }
}
