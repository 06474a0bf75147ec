package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import picocli.CommandLine;

/** What {@code --help} says of a verb and its options, in the language that was asked for on the same line. */
final class HelpWords extends ResourceBundle {
    private static final String OF_A_VERB = "usage.description";
    /** What stands above its synopsis and its list of verbs. */
    private static final Map<String, String> HEADINGS =
            Map.of("usage.synopsisHeading", "help.usage", "usage.commandListHeading", "help.verbs");

    private final Supplier<Lang> lang;
    private final String verb;
    private final List<String> keys = new ArrayList<>(List.of(OF_A_VERB));

    private HelpWords(Supplier<Lang> lang, CommandLine command) {
        this.lang = lang;
        verb = command.getCommandSpec().qualifiedName("_").replace("-", "_");
        keys.addAll(HEADINGS.keySet());
        command.getCommandSpec().options().forEach(option -> keys.add(bare(option.longestName())));
        keys.removeIf(key -> handleGetObject(key) == null);
    }

    private static String bare(String option) {
        return option.replaceFirst("^-+", "");
    }

    /** Gives them to a command, and to what it has below it. */
    static void teach(CommandLine command, Supplier<Lang> lang) {
        command.getCommandSpec().resourceBundle(new HelpWords(lang, command));
        for (var verb : command.getSubcommands().values()) teach(verb, lang);
    }

    @Override
    protected Object handleGetObject(String key) {
        var texts = Texts.of(Console.class, lang.get());
        // The verbs stand below their heading, the synopsis beside its own.
        if (HEADINGS.containsKey(key))
            return texts.get(HEADINGS.get(key)) + (key.contains("List") ? "%n" : lang.get() == Lang.ZH ? "" : " ");
        return texts.find(key.equals(OF_A_VERB) ? "verb." + verb : "option." + key).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
