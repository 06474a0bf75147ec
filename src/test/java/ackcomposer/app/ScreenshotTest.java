package ackcomposer.app;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages, themes and sizes: a picture to look at, and no text that is cut off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenshotTest {
    private Desktop desktop;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        desktop = Desktop.open(home);
        var sample = home.resolve("sample.json");
        Files.write(sample, Samples.bytes("sample.json"));
        desktop.openFile(sample);
    }

    @AfterAll
    void close() throws Exception {
        desktop.close();
    }

    /** Under {@code -Ppictures} in every theme, three sizes and with large text; else in those that differ most. */
    static Stream<Arguments> pictures() {
        var all = Boolean.getBoolean("pictures.all");
        var sizes = all ? List.of(new int[] {900, 600}, new int[] {1180, 760}, new int[] {1600, 1000})
                : List.of(new int[] {1180, 760}, new int[] {900, 600});
        var themes = all ? List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST) : List.of(Theme.LIGHT, Theme.DARK);
        var zooms = all ? List.of(100, 150, 200) : List.of(100);
        return Stream.of(Lang.values()).flatMap(lang -> themes.stream().flatMap(theme -> sizes.stream().flatMap(size -> zooms.stream()
                .flatMap(zoom -> Step.ALL.stream().map(step -> Arguments.of(lang, theme, size[0], size[1], zoom, step))))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void showsThePageWithoutCuttingOffAText(Lang lang, Theme theme, int width, int height, int zoom, Step step) throws Exception {
        desktop.run(() -> {
            desktop.stage.setWidth(width);
            desktop.stage.setHeight(height);
            desktop.session().zoom.set(zoom);
            desktop.session().lang.set(lang);
            desktop.session().theme.set(theme);
            desktop.session().look(step);
        });
        var name = String.join("-", step.number() + "-" + step.id(), lang.code(), theme.name().toLowerCase(Locale.ROOT),
                width + "x" + height) + (zoom == 100 ? "" : "-" + zoom);
        Picture.of(desktop).save(name).isNotCutOff();
    }
}
