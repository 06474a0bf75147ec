package ackcomposer.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A verb of the command line. What it is given is declared in calls and not in annotations: the JVM makes a class for each kind of
 * annotation that is read, at every start, which takes longer than to check a file.
 */
abstract class Verb implements Callable<Integer> {
    private static final String FILE = "FILE";

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    Verb(String name) {
        spec.name(name);
        answersForItself(spec);
    }

    /** Each verb, and what a verb has below it, knows {@code --help} and {@code --version}. */
    static void answersForItself(CommandSpec spec) {
        spec.versionProvider(new FactVersion());
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).type(boolean.class).build());
        spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).type(boolean.class).build());
    }

    final CommandSpec spec() {
        return spec;
    }

    final void below(Verb verb) {
        spec.addSubcommand(verb.spec.name(), new CommandLine(verb.spec));
    }

    /** It stands there or not. */
    final Given<Boolean> flag(String name) {
        return given(OptionSpec.builder(name).type(boolean.class), false);
    }

    /** A word behind it, whichever. */
    final Given<String> option(String name, String label) {
        return given(word(name, label), null);
    }

    /** A word of a list, which the completion of a shell knows; the verb itself says what is wrong with another one. */
    final Given<String> option(String name, String label, Iterable<String> choices) {
        return given(word(name, label).completionCandidates(choices), null);
    }

    final Given<String> option(String name, String label, Iterable<String> choices, String otherwise) {
        return given(word(name, label).completionCandidates(choices), otherwise);
    }

    final Given<String> option(String name, String label, String otherwise) {
        return given(word(name, label), otherwise);
    }

    /** Without it there is nothing to do. */
    final Given<String> required(String name, String label) {
        return given(word(name, label).required(true), null);
    }

    /** As often as one likes, each with a word. */
    final Given<List<String>> options(String name, String label) {
        return given(word(name, label).type(List.class).auxiliaryTypes(String.class), List.of());
    }

    final Given<Integer> number(String name, int otherwise) {
        return given(OptionSpec.builder(name).paramLabel("N").type(Integer.class), otherwise);
    }

    /** What it is applied to. */
    final Given<String> operand(String label) {
        return operand(PositionalParamSpec.builder().paramLabel(label).type(String.class).arity("1").required(true), null);
    }

    final Given<String> file() {
        return operand(FILE);
    }

    /** One, or none. */
    final Given<String> fileIfAny() {
        return operand(PositionalParamSpec.builder().paramLabel(FILE).type(String.class).arity("0..1"), null);
    }

    /** One or more. */
    final Given<List<String>> files() {
        return operand(PositionalParamSpec.builder().paramLabel(FILE).type(List.class).auxiliaryTypes(String.class).arity("1..*")
                .required(true), List.of());
    }

    private static OptionSpec.Builder word(String name, String label) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class);
    }

    private <T> Given<T> given(OptionSpec.Builder builder, T otherwise) {
        var option = builder.build();
        spec.addOption(option);
        return new Given<>(option, otherwise);
    }

    private <T> Given<T> operand(PositionalParamSpec.Builder builder, T otherwise) {
        var operand = builder.build();
        spec.addPositional(operand);
        return new Given<>(operand, otherwise);
    }
}
