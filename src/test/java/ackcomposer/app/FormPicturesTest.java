package ackcomposer.app;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the form of the request and the type of the cluster change, on the pages that say so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormPicturesTest {
    private static final List<Step> STEPS = Step.ALL.stream().filter(step -> step == Step.REVIEW || step.number() == 1).toList();
    private Desktop desktop;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        desktop = Desktop.open(home);
        var file = home.resolve("valid.json");
        Files.writeString(file, Samples.valid());
        desktop.openFile(file);
    }

    @AfterAll
    void close() throws Exception {
        desktop.close();
    }

    static Stream<Arguments> pictures() {
        return Stream.of(Contract.values()).flatMap(form -> Stream.of(ClusterType.values()).flatMap(type -> Stream.of(Lang.values())
                .flatMap(lang -> Stream.of(false, true)
                        .flatMap(dark -> STEPS.stream().map(step -> Arguments.of(form, type, lang, dark, step))))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothingIsCutOff(Contract form, ClusterType type, Lang lang, boolean dark, Step step) throws Exception {
        desktop.run(() -> {
            // The dark ones are small, too.
            desktop.stage.setWidth(dark ? 900 : 1180);
            desktop.stage.setHeight(dark ? 600 : 760);
            desktop.session().lang.set(lang);
            desktop.session().theme.set(dark ? Theme.DARK : Theme.LIGHT);
            desktop.session().turn(type);
            desktop.session().write(form);
            desktop.session().look(step);
        });
        Picture.of(desktop).save("form-" + form.year() + "-" + type.wire() + "-" + step.id() + "-" + lang.code()
                + (dark ? "-dark" : "-light")).isNotCutOff();
    }
}
