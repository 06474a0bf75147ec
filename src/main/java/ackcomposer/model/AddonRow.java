package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;

import ackcomposer.catalogue.check.JsonText;
import ackcomposer.catalogue.field.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One add-on by its name, in whatever row it stands; members of its settings that are not named here stay as they are. */
public record AddonRow(String name) {

    public Optional<Values> in(Snapshot snapshot) {
        return snapshot.root().rows(ADDONS.addons).stream().filter(row -> row.get(ADDONS.addon.name).filter(name::equals).isPresent())
                .findFirst();
    }

    public boolean isOn(Snapshot snapshot) {
        return in(snapshot).filter(row -> !row.get(ADDONS.addon.disabled).orElse(false)).isPresent();
    }

    public Snapshot on(Snapshot snapshot) {
        var row = in(snapshot);
        if (row.isPresent()) return edit(snapshot, values -> values.with(ADDONS.addon.disabled, null));
        return withRows(snapshot, rows -> rows.add(Values.row(ADDONS.addon).with(ADDONS.addon.name, name)));
    }

    public Snapshot off(Snapshot snapshot) {
        return withRows(snapshot, rows -> rows.removeIf(row -> row.get(ADDONS.addon.name).filter(name::equals).isPresent()));
    }

    /** Listed, and kept from being installed. */
    public Snapshot disabled(Snapshot snapshot) {
        var listed = on(snapshot);
        return edit(listed, values -> values.with(ADDONS.addon.config, "").with(ADDONS.addon.disabled, true));
    }

    public String setting(Snapshot snapshot, String key) {
        return member(snapshot, key).orElse("");
    }

    public boolean hasSetting(Snapshot snapshot, String key) {
        return member(snapshot, key).isPresent();
    }

    private Optional<String> member(Snapshot snapshot, String key) {
        return in(snapshot).flatMap(row -> row.get(ADDONS.addon.config)).flatMap(config -> JsonText.member(config, key));
    }

    /** Null takes the member out; an object without members leaves no settings at all. */
    public Snapshot with(Snapshot snapshot, String key, String value) {
        return edit(on(snapshot), values -> JsonText.with(values.get(ADDONS.addon.config).orElse(""), key, value)
                .map(config -> values.with(ADDONS.addon.config, config.isEmpty() ? null : config)).orElse(values));
    }

    /** Whether its settings can be read; what cannot is shown as it stands. */
    public static boolean isReadable(Values row) {
        return !row.isSet(ADDONS.addon.config) || row.get(ADDONS.addon.config).filter(JsonText::isReadable).isPresent();
    }

    private Snapshot edit(Snapshot snapshot, UnaryOperator<Values> edit) {
        return in(snapshot).map(row -> snapshot.edit(row.id(), edit)).orElse(snapshot);
    }

    private static Snapshot withRows(Snapshot snapshot, Consumer<List<Row>> edit) {
        var rows = new ArrayList<Row>(snapshot.root().rows(ADDONS.addons));
        edit.accept(rows);
        return snapshot.with(snapshot.root().with(ADDONS.addons, rows.isEmpty() ? null : List.copyOf(rows)));
    }
}
