package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.Settings;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.offer.FactFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

/** A report of a fault needs these, and neither the user's servers nor the user's name. */
class DiagnosticsTest {
    private static final Map<String, String> ENV = Map.of("HOME", "/home/canary", "ACK_COMPOSER_HOME", "/home/canary/state");

    private static String text(Lang lang, Settings settings, String... log) {
        return Diagnostics.text(lang, ENV, settings, List.of(log), 1.25);
    }

    @Test
    void itHasVersionsDatesSettingsAndTheLog() {
        var settings = Settings.NONE.with(Settings.FONT_SIZE, 120).with(Settings.PROXY, "system");
        var text = text(Lang.EN, settings, "2026-11-29T16:15:30.125+08:00 opened 3", "    at somewhere");
        assertThat(text).startsWith("ACK Composer ").contains("Java " + System.getProperty("java.version"), "screen scale 1.25",
                "  fontSize  120\n", "  proxy  system\n", "  2026-11-29T16:15:30.125+08:00 opened 3\n", "      at somewhere\n");
        assertThat(text.lines().toList().get(2)).as("of the oldest of them").contains(FactFile.oldest().toString());
        for (var name : FactFile.NAMES) assertThat(text).contains("  " + name + "  " + FactFile.of(name).date());
        assertThat(text(Lang.ZH, Settings.NONE)).contains("设置：\n  （无）", "日志：\n  （无）");
    }

    @Test
    @Tag("T16")
    void itDoesNotTellWhoseItIsNorWhereItsCallsGo() {
        var settings = Settings.NONE.with(Settings.PROXY, "http://canary.example:3128").with(Settings.CA_FILE, "/etc/canary.pem")
                .with(Settings.ENDPOINT, "https://canary.example");
        settings = new Settings(Map.of("proxy", settings.members().get("proxy"), "caFile", settings.members().get("caFile"),
                "endpoint", settings.members().get("endpoint"), "theme", StringNode.valueOf("canary"), "canary", StringNode.valueOf("x")));
        var text = text(Lang.EN, settings);
        assertThat(text.toLowerCase()).doesNotContain("canary");
        assertThat(text).contains("  proxy  (set)\n", "  caFile  (set)\n", "  endpoint  (set)\n", "  theme  (wrong)\n", "~/state");
    }
}
