package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Locale;

/** Where a fact was read, and of which day that source is. */
public enum Source {
    PAGE("2024-03-19"),
    SDK("2026-08-22"),
    TERRAFORM("2026-08-21"),
    GO_SDK("2026-02-27"),
    KUBERNETES("2026-11-24"),
    VERSIONS("2026-10-06"),
    DOCS_2021("2021-09-23"),
    ANNOUNCEMENT("2025-12-23"),
    CLUSTERS("2026-09-29"),
    SPIDER("2026-09-30"),
    CSI("2026-08-06"),
    SAMPLE_2025("2025-03-31"),
    POOL_SETTINGS("2026-11-24"),
    SIZES("2026-11-24"),
    NOTES_135("2026-11-24"),
    QUOTAS("2026-11-24"),
    PRACTICE("2026-11-24"),
    SERVICE(""),
    COMPOSER("2026-11-24");

    private final String date;

    Source(String date) {
        this.date = date;
    }

    /** In English, as the machine-readable outputs have it. */
    public String title() {
        return title(Lang.EN);
    }

    public String title(Lang lang) {
        return Texts.of(Source.class, lang).get("source." + name().toLowerCase(Locale.ROOT));
    }

    /** ISO date of the source as it was read; empty for what was answered just now. */
    public String date() {
        return date;
    }

    /** Title and date. */
    public String cited(Lang lang) {
        return date.isEmpty() ? title(lang) : lang.clauses(List.of(title(lang), date));
    }
}
