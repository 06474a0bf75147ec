package ackcomposer.catalogue.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is declared of one parameter: written by its {@link Declaration}, and no longer once its {@link Field} is made. */
final class Facts<T> {
    // A new kind of fact is a line here, with what it is where nothing is said; its verb in Declaration; its accessor in Field.

    /** From its form, in the 2024 form where it has a place there, else in that of 2026. */
    final String path;
    final Kind kind;
    /** The form of its rows; null for what is no table. */
    final Form rowForm;
    /** The form that it stands in; known once the field is made. */
    Form owner;

    Wire wire = Wire.PLAIN;
    Shape shape = Shape.PLAIN;
    /** In the 2026 form; an empty list: none; not said: the same place. */
    Optional<List<Place>> places = Optional.empty();
    /** It has no place in the 2024 form. */
    boolean newer;
    /** When the service stopped taking it, as printed; not said: it did not. */
    Optional<String> retired = Optional.empty();
    /** The announcement of 2025-12-23 names it, as far as that could be read. */
    boolean announced;

    /** Whether an absent value is a problem. */
    Need need = Need.NO;
    /** Types of cluster in which its absence is only worth a warning: the documents ask for it, and name what is assumed. */
    Set<ClusterType> advised = Set.of();
    /** Path of the field of the same form in whose presence it need not be there. */
    Optional<String> substitute = Optional.empty();
    /** What the service assumes when the field is absent: shown, never written. */
    Optional<T> preset = Optional.empty();
    /** What a new draft begins with. */
    Optional<T> start = Optional.empty();
    /** All must hold for the field to apply. */
    final List<Condition<?>> when = new ArrayList<>();
    final List<Check<T>> checks = new ArrayList<>();

    /** The values of a choice. */
    List<String> options = List.of();
    /** Options that only the 2026 form has. */
    List<String> later = List.of();
    /** Values that others send and the documents do not name: worth a warning, and no error. */
    List<String> seen = List.of();
    /** Others than the options may be typed. */
    boolean open;
    /** Values on offer where the choice is open. */
    Offers offers = Offers.NONE;
    /** Names that a document prints instead of a value, and the value; read with a note, never written. */
    final Map<String, String> aliases = new LinkedHashMap<>();

    /** A value that satisfies every check, as JSON prints it. */
    String example = "";
    String unit = "";
    /** The box on its page; a dot separates tab and box. */
    String card = "general";
    /** The field after which it stands on screen, where that differs from the order in JSON. */
    Optional<Field<?>> beside = Optional.empty();
    Level level = Level.ALL;
    Lookup lookup = Lookup.NONE;
    Source source = Source.PAGE;
    /** Masked on screen, never saved unasked. */
    boolean secret;
    /** Cannot be changed after creation. */
    boolean fixed;
    /** Helps checking and is never sent. */
    boolean aid;

    Facts(String path, Kind kind, Form rowForm) {
        this.path = path;
        this.kind = kind;
        this.rowForm = rowForm;
    }
}
