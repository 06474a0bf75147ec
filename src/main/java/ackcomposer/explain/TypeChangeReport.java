package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.field.Value;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the choice of another type of cluster did to a draft. */
public record TypeChangeReport(Snapshot before, Snapshot after) {

    /** One sentence for each kind of change. */
    public List<String> words(Lang lang) {
        var lines = new ArrayList<String>();
        for (var field : List.of(BASICS.profile, BASICS.clusterSpec)) after.root().get(field).filter(value -> isNew(field))
                .ifPresent(value -> lines.add(say(lang, "turned.set", field, new Value(field, value.toString()))));
        after.root().get(NETWORK.vswitchIds).filter(list -> isNew(NETWORK.vswitchIds))
                .ifPresent(list -> lines.add(say(lang, "turned.vswitches", list.size())));
        var were = names(before);
        var are = names(after);
        for (var i = 0; i < Math.min(were.size(), are.size()); i++)
            if (!were.get(i).equals(are.get(i))) lines.add(say(lang, "turned.addon", were.get(i), are.get(i)));
        var kept = parked(after, before);
        if (!kept.isEmpty()) lines.add(say(lang, "turned.kept", kept.size(), labels(kept, lang)));
        var back = parked(before, after);
        if (!back.isEmpty()) lines.add(say(lang, "turned.back", back.size(), labels(back, lang)));
        return lines;
    }

    /** Neither set before nor kept: what was kept is said to be back. */
    private boolean isNew(Field<?> field) {
        return !before.root().isSet(field) && before.root().parked(field).isEmpty();
    }

    private static String say(Lang lang, String key, Object... args) {
        return Message.of(TypeChangeReport.class, key, args).in(lang);
    }

    private static List<String> names(Snapshot snapshot) {
        return snapshot.root().rows(ADDONS.addons).stream().map(row -> row.get(ADDONS.addon.name).orElse("")).toList();
    }

    /** What is kept in one and not in the other. */
    private static List<Field<?>> parked(Snapshot in, Snapshot notIn) {
        Set<Field<?>> others = notIn.root().parkedFields().collect(Collectors.toSet());
        return Snapshot.fields(in.root()).stream().filter(field -> in.root().parked(field).isPresent() && !others.contains(field)).toList();
    }

    private static String labels(List<Field<?>> fields, Lang lang) {
        return lang.list(fields.stream().map(field -> Texts.label(field, lang)).toList());
    }
}
