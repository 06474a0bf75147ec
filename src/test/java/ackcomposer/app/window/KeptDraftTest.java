package ackcomposer.app.window;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.file.AtOnce;
import ackcomposer.app.file.DraftStore;
import ackcomposer.model.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not saved is on disk once the time that was asked for is over, and goes when it is saved. */
class KeptDraftTest {
    private static final Snapshot DRAFT = Samples.read(Samples.valid());

    @TempDir
    Path home;
    private final List<Runnable> later = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private KeptDraft kept;

    @BeforeEach
    void open() {
        kept = in(home.resolve("drafts"));
    }

    private KeptDraft in(Path folder) {
        return new KeptDraft(Optional.of(new DraftStore(folder)), new AtOnce(), later::add, () -> told.add("failed"));
    }

    private List<String> files() throws Exception {
        if (!Files.exists(home.resolve("drafts"))) return List.of();
        var found = new ArrayList<String>();
        try (var files = Files.list(home.resolve("drafts"))) {
            for (var file : files.toList()) found.add(Files.readString(file));
        }
        return found;
    }

    @Test
    void theFirstChangeStartsTheTimeAndTheLastIsWritten() throws Exception {
        kept.follow(DRAFT, null);
        kept.follow(DRAFT.set(0, BASICS.name, "last"), null);
        assertThat(later).as("not put off by what follows").hasSize(1);
        assertThat(files()).isEmpty();
        later.remove(0).run();
        assertThat(files()).singleElement().asString().contains("\"last\"");
        kept.follow(DRAFT, null);
        assertThat(later).hasSize(1);
    }

    @Test
    void whenTheWindowIsLeftItIsWrittenAtOnce() throws Exception {
        kept.now();
        assertThat(files()).isEmpty();
        kept.follow(DRAFT, null);
        kept.now();
        assertThat(files()).hasSize(1);
        later.forEach(Runnable::run);
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsSavedIsNotKeptAndWhatWasRecoveredGoesToo() throws Exception {
        kept.follow(DRAFT, null);
        kept.now();
        kept.follow(null, null);
        assertThat(files()).isEmpty();
        later.forEach(Runnable::run);
        assertThat(files()).as("the time that was asked for before").isEmpty();
        Files.createDirectories(home.resolve("drafts"));
        kept.adopted(DRAFT);
        kept.follow(DRAFT, null);
        assertThat(files()).as("it is there").isEmpty();
    }

    @Test
    void thatNothingCanBeKeptIsToldOnceAndTriedAgain() throws Exception {
        var blocked = in(Files.writeString(home.resolve("file"), "x").resolve("drafts"));
        for (var name : List.of("a", "b")) {
            blocked.follow(DRAFT.set(0, BASICS.name, name), null);
            blocked.now();
        }
        assertThat(told).containsExactly("failed");
    }

    @Test
    void whatIsThereIsNotWrittenAgain() throws Exception {
        kept.follow(DRAFT, null);
        kept.now();
        try (var files = Files.list(home.resolve("drafts"))) {
            for (var file : files.toList()) Files.delete(file);
        }
        kept.now();
        later.forEach(Runnable::run);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatCouldNotBeKeptIsTriedAgainAsItIs() throws Exception {
        var inTheWay = Files.writeString(home.resolve("drafts"), "x");
        kept.follow(DRAFT, null);
        kept.now();
        assertThat(told).containsExactly("failed");
        Files.delete(inTheWay);
        kept.now();
        assertThat(files()).hasSize(1);
    }
}
