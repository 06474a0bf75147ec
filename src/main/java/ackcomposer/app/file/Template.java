package ackcomposer.app.file;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A draft to begin with: a spec file that says what it is. What only the user knows stands in it as {@code <words>}.
 *
 * @param words  the member that says so, with a title and a text in each language
 * @param opened the draft that is made from it, without that member
 */
public record Template(JsonNode words, SpecFile.Opened opened) {
    private static final String MEMBER = "template";
    private static final int MOST = 50;
    private static final List<String> OURS = List.of("dedicated-flannel", "dedicated-terway", "dedicated-gpu", "managed-terway",
            "managed-auto", "known-faults");

    /** Those that come with the program, in their order. */
    public static List<Template> ours() {
        return OURS.stream().map(Template::ours).toList();
    }

    private static Template ours(String name) {
        try (var in = Template.class.getResourceAsStream("templates/" + name + ".ack.json")) {
            return of(SpecFile.read(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Fault wrong) {
            throw new IllegalStateException(name, wrong);
        }
    }

    /** The user's own, in a folder; what is no template is passed over. */
    public static List<Template> in(Path folder) {
        var found = new ArrayList<Template>();
        if (!Files.isDirectory(folder)) return found;
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) if (found.size() < MOST) read(file).forEach(found::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return found;
        }
        return found;
    }

    private static Stream<Template> read(Path file) {
        try {
            return Stream.of(DraftFile.read(file)).filter(opened -> opened.snapshot().extra().path(MEMBER).isObject()).map(Template::of);
        } catch (Fault wrong) {
            return Stream.of();
        }
    }

    private static Template of(SpecFile.Opened opened) {
        var extra = opened.snapshot().extra().deepCopy();
        var words = extra.remove(MEMBER);
        return new Template(words, new SpecFile.Opened(opened.snapshot().keeping(extra), false, false, opened.repairs(), opened.notes()));
    }

    public Snapshot draft() {
        return opened.snapshot();
    }

    public String title(Lang lang) {
        return said("title", lang);
    }

    public String text(Lang lang) {
        return said("text", lang);
    }

    private String said(String what, Lang lang) {
        var words = this.words.path(what);
        return words.path(lang.name().toLowerCase(Locale.ROOT)).asString(words.path("en").asString(""));
    }
}
