package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.export.Formats;
import ackcomposer.rehearsal.RehearsedFate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the value of an option can be, for the completion of a shell; each is asked only when that is written. */
final class Choices {
    /** {@code --contract}. */
    static final Iterable<String> CONTRACTS = () -> Arrays.stream(Contract.values()).map(Contract::year).iterator();
    /** {@code check --format}. */
    static final Iterable<String> REPORTS = () -> List.of("text", "json", "sarif", "github").iterator();
    /** {@code export --as}. */
    static final Iterable<String> EXPORTS = () -> Formats.ALL.stream().map(format -> format.name()).iterator();
    /** {@code rehearse --fate}. */
    static final Iterable<String> FATES = () -> RehearsedFate.all().stream().map(RehearsedFate::name).iterator();
    /** {@code --lang}. */
    static final Iterable<String> LANGUAGES =
            () -> Arrays.stream(Lang.values()).map(lang -> lang.name().toLowerCase(Locale.ROOT)).iterator();

    private Choices() {
    }
}
