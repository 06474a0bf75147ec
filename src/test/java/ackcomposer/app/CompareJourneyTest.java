package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.view.session.Comparison;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draft beside a file: one that is chosen, one that cannot be read, and its own after somebody else wrote it. */
class CompareJourneyTest {
    @TempDir
    Path home;

    @Test
    void theDraftIsComparedWithTheFileThatWasChosen() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.chosen = Files.writeString(home.resolve("other.json"), Samples.valid());
            desktop.run(desktop.wizard::compareWithFile);
            assertThat(desktop.session().compared.get().name()).isEqualTo("other.json");
            assertThat(desktop.session().comparison.get()).isEqualTo(Comparison.OTHER);
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndNotCompared() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.chosen = Files.writeString(home.resolve("broken.json"), "{\"name\": ");
            desktop.run(desktop.wizard::compareWithFile);
            assertThat(desktop.find("question")).isNotNull();
            assertThat(desktop.session().compared.get()).isNull();
            assertThat(desktop.session().comparison.get()).isNotEqualTo(Comparison.OTHER);
        }
    }

    @Test
    void theBarOfAChangedFileIsGoneOnceOursIsWrittenOverIt() throws Exception {
        var file = Files.writeString(home.resolve("mine.json"), Samples.valid());
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file);
            Files.writeString(file, Samples.valid() + "\n\n");
            desktop.run(desktop.wizard::lookAtDisk);
            assertThat(desktop.session().disk.get()).as("somebody else wrote it").isNotNull();
            desktop.type("f_name", "prod-bj-09");
            desktop.run(desktop.wizard::save);
            desktop.click("question_keep");
            assertThat(Files.readString(file)).contains("prod-bj-09");
            assertThat(desktop.session().disk.get()).isNull();
        }
    }
}
