package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.export.Formats;
import ackcomposer.rehearsal.RehearsedFate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** What the value of an option can be, for the completion of a shell; each is asked only when that is written. */
final class Choices {

    private Choices() {
    }

    /** {@code --contract}. */
    static final class Contracts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Contract.values()).map(Contract::year).iterator();
        }
    }

    /** {@code check --format}. */
    static final class Reports implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("text", "json", "sarif", "github").iterator();
        }
    }

    /** {@code export --as}. */
    static final class Exports implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Formats.ALL.stream().map(format -> format.name()).iterator();
        }
    }

    /** {@code rehearse --fate}. */
    static final class Fates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RehearsedFate.all().stream().map(RehearsedFate::name).iterator();
        }
    }

    /** {@code --lang}. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Lang.values()).map(lang -> lang.name().toLowerCase(Locale.ROOT)).iterator();
        }
    }
}
