package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import picocli.CommandLine;

/** What {@code --help} says of a verb and its options, in the language that was asked for on the same line. */
final class HelpWords extends ResourceBundle {
    private static final String OF_A_VERB = "usage.description";
    /** What the library adds by itself it asks for by longer names. */
    private static final String ADDED = "mixinStandardHelpOptions.";

    private final Supplier<Lang> lang;
    private final String verb;
    private final List<String> keys = new ArrayList<>(List.of(OF_A_VERB, ADDED + "help", ADDED + "version"));

    private HelpWords(Supplier<Lang> lang, CommandLine command) {
        this.lang = lang;
        verb = command.getCommandSpec().qualifiedName("_").replace("-", "_");
        command.getCommandSpec().options().forEach(option -> keys.add(bare(option.longestName())));
        keys.removeIf(key -> handleGetObject(key) == null);
    }

    private static String bare(String option) {
        return option.replaceFirst("^-+", "");
    }

    /** Gives them to a command, and to what it has below it. */
    static void teach(CommandLine command, Supplier<Lang> lang) {
        command.getCommandSpec().resourceBundle(new HelpWords(lang, command));
        command.getSubcommands().values().forEach(verb -> teach(verb, lang));
    }

    @Override
    protected Object handleGetObject(String key) {
        var name = key.equals(OF_A_VERB) ? "verb." + verb : "option." + key.replace(ADDED, "");
        return Texts.of(Console.class, lang.get()).find(name).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
