package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;

import ackcomposer.catalogue.check.Opening;
import ackcomposer.view.parts.Labels;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A time of day, written as a moment with the offset of the cluster's time zone; a whole moment may be typed, too. */
final class OpeningEditor {
    /** What is assumed as long as the draft names no time zone; the line below the field says so. */
    private static final String USUAL_ZONE = "Asia/Shanghai";

    private final EditedField<String> entry;
    private final TextField field = new TextField();
    private final Label written = Labels.unbroken(new Label());
    /** Its day and offset stay while the time is typed anew. */
    private Optional<Opening> last = Optional.empty();

    private OpeningEditor(EditedField<String> entry) {
        this.entry = entry;
        field.getStyleClass().add("mono");
        field.setPromptText(entry.example("03:00"));
        written.getStyleClass().add("hint");
        written.setWrapText(true);
        written.setMinHeight(Region.USE_PREF_SIZE);
        TextEditor.bind(field, entry.context(), this::shown, text -> entry.slot().set(text.isBlank() ? null : meant(text.strip())));
        entry.watch(this::explain);
    }

    static Editor of(EditedField<String> entry) {
        var made = new OpeningEditor(entry);
        return Editor.typed(new VBox(4, made.field, made.written), made.field);
    }

    private Optional<Opening> now() {
        return Optional.ofNullable(entry.slot().get()).flatMap(Opening::parse);
    }

    private String meant(String text) {
        return Opening.timeOfDay(text).map(time -> last.orElseGet(this::fresh).at(time).text()).orElse(text);
    }

    private Opening fresh() {
        var zone = zone();
        var day = LocalDate.now(zone);
        return new Opening(day, LocalTime.MIDNIGHT, zone.getRules().getOffset(day.atStartOfDay(zone).toInstant()));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(named().orElse(USUAL_ZONE));
        } catch (DateTimeException noSuchZone) {
            return ZoneId.of(USUAL_ZONE);
        }
    }

    private Optional<String> named() {
        return entry.slot().draft().state().root().get(ADVANCED.timezone);
    }

    /** What is typed stays as it is while it means the value. */
    private String shown() {
        var typed = field.getText() == null ? "" : field.getText();
        if (entry.slot().get() == null) return entry.foreign();
        if (!typed.isEmpty() && meant(typed.strip()).equals(entry.slot().get())) return typed;
        return now().map(opening -> opening.time().toString()).orElse(entry.slot().get());
    }

    private void explain() {
        now().ifPresent(opening -> last = Optional.of(opening));
        var words = now().map(opening -> entry.text("opening.written", entry.slot().get()))
                .orElse(named().map(zone -> entry.text("opening.zone", zone)).orElse(entry.text("opening.no_zone", USUAL_ZONE)));
        written.setText(words);
    }
}
