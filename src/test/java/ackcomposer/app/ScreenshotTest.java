package ackcomposer.app;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
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

    static Stream<Arguments> pictures() {
        return Stream.of(Lang.values()).flatMap(lang -> Stream.of(false, true).flatMap(dark ->
                Stream.of(new int[] {1180, 760}, new int[] {900, 600}).flatMap(size -> Step.ALL.stream()
                        .map(step -> Arguments.of(lang, dark, size[0], size[1], step)))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void showsThePageWithoutCuttingOffAText(Lang lang, boolean dark, int width, int height, Step step) throws Exception {
        desktop.run(() -> {
            desktop.stage.setWidth(width);
            desktop.stage.setHeight(height);
            desktop.session().lang.set(lang);
            desktop.session().theme.set(dark ? Theme.DARK : Theme.LIGHT);
            desktop.session().look(step);
        });
        Picture.of(desktop).save(step.number() + "-" + step.id() + "-" + lang.code() + (dark ? "-dark-" : "-light-") + width + "x" + height)
                .isNotCutOff();
    }
}
