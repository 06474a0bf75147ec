package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is declared of one parameter; a new kind of fact is a new component here.
 *
 * @param path       from its form, in the 2024 form where it has a place there
 * @param places     in the 2026 form; empty with {@code retired}: it has none
 * @param newer      it has no place in the 2024 form; {@code path} is that of the 2026 form
 * @param retired    when the service stopped taking it, as printed; empty: it did not
 * @param announced the announcement of 2025-12-23 names it, as far as that could be read
 * @param later      options that only the 2026 form has
 * @param need       whether an absent value is a problem
 * @param substitute path of the field of the same form in whose presence it need not be there
 * @param preset     what the service assumes when the field is absent: shown, never written
 * @param start      what a new draft begins with
 * @param when       all must hold for the field to apply
 * @param options    the values of a choice; open: others may be typed
 * @param aliases    names that a document prints instead of a value, and the value; read with a note, never written
 * @param offers     values on offer where the choice is open
 * @param example    a value that satisfies every check, as JSON prints it
 * @param card       the box on its page; a dot separates tab and box
 * @param secret     masked on screen, never saved unasked
 * @param fixed      cannot be changed after creation
 * @param aid        helps checking and is never sent
 * @param beside     the field after which it stands on screen, where that differs from the order in JSON
 */
record Facts<T>(String path, Kind kind, Wire wire, Shape shape, List<Place> places, boolean newer, Optional<String> retired, boolean announced, List<String> later,
                Need need, Optional<String> substitute, Optional<T> preset, Optional<T> start, List<Condition<?>> when, List<Check<T>> checks,
                List<String> options, Map<String, String> aliases, boolean open, Offers offers, String example, String unit, String card,
                Level level, Lookup lookup, Source source, boolean secret, boolean fixed, boolean aid,
                Optional<Field<?>> beside, Form rowForm) {
}
