package ackcomposer.export;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.explain.AddressMap;
import ackcomposer.explain.Bill;
import ackcomposer.explain.Summary;
import ackcomposer.explain.Topology;
import ackcomposer.export.Format.Wish;
import ackcomposer.model.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for a pull request: its parts, in both languages; what a user typed stays text, and secrets stay out. */
class SummaryFormatTest {
    private static final Format SUMMARY = Formats.named("summary").orElseThrow();
    private static final Snapshot DRAFT = Samples.read(Samples.valid());

    private static String text(Snapshot draft, Lang lang) {
        return SUMMARY.text(draft, new Wish(null, true, lang));
    }

    private static String text(Snapshot draft) {
        return text(draft, Lang.EN);
    }

    /** The lines below a heading. */
    private static List<String> part(String text, String head) {
        return text.lines().dropWhile(line -> !line.equals("## " + head)).skip(2).takeWhile(line -> !line.startsWith("## "))
                .filter(line -> !line.isEmpty()).toList();
    }

    private static Snapshot accepted(String note) {
        return Samples.read(Samples.valid().replace("prod-bj-01", "prod_bj").stripTrailing()
                .replaceFirst("}$", ", \"x-ack-composer\": {\"format\": 1, \"accepted\": [{\"rule\": \"field.pattern\", "
                        + "\"paths\": [\"name\"], \"values\": [\"prod_bj\"]"
                        + (note == null ? "" : ", \"note\": \"" + note + "\"") + "}]}}"));
    }

    @Test
    void itsPartsStandUnderHeadingsInEachLanguage() {
        assertThat(text(DRAFT).lines().filter(line -> line.startsWith("#"))).containsExactly("# prod-bj-01", "## What will be created",
                "## What is billed", "## Problems", "## Accepted warnings", "## Changed from default",
                "## Address map", "## Topology");
        assertThat(text(DRAFT, Lang.ZH).lines().filter(line -> line.startsWith("#"))).containsExactly("# prod-bj-01", "## 将创建的内容",
                "## 计费内容", "## 问题", "## 已接受的警告", "## 与默认值不同", "## 网段分布", "## 拓扑");
        assertThat(SUMMARY.fileName()).isEqualTo("summary.md");
        assertThat(SUMMARY.isOfDraft()).isTrue();
        assertThat(text(DRAFT)).doesNotEndWith("\n");
    }

    @Test
    void whatStandsOutIsCodeAndTheRestIsText() {
        assertThat(part(text(DRAFT), "What will be created")).hasSize(Summary.of(DRAFT, Lang.EN).size())
                .startsWith("- **Basics** `Dedicated` cluster `prod-bj-01` in China (Beijing), Kubernetes `1.35.2-aliyun.1`.")
                .contains("- **Masters** `3` × `ecs.g7.xlarge`, 120 GiB ESSD each, Pay-as-you-go.", "- **Node pools** `web` 2 nodes.");
        assertThat(part(text(DRAFT, Lang.ZH), "将创建的内容")).contains("- **Master 节点** `3` × `ecs.g7.xlarge`，每台 120 GiB ESSD 云盘，按量付费。");
        assertThat(part(text(DRAFT), "What is billed"))
                .containsExactlyElementsOf(Bill.of(DRAFT, Lang.EN).stream().map(line -> "- " + line).toList());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theAddressesAndTheTreeStandInFences(Lang lang) {
        assertThat(text(DRAFT, lang)).endsWith("\n\n```text\n" + Topology.of(DRAFT, lang).text() + "\n```");
        assertThat(text(DRAFT, lang)).contains("```text\n" + AddressMap.of(DRAFT.scope()).text(lang) + "\n```");
        assertThat(text(Snapshot.empty(), lang)).as("no block, no map").containsOnlyOnce("```text");
    }

    @Test
    void whatIsNotAsByDefaultHasItsPathBothValuesAndItsPlaceInThatForm() {
        var five = DRAFT.set(0, MASTERS.count, Whole.of(5));
        assertThat(part(text(five), "Changed from default")).contains("- `master_count`: `3` → `5`");
        assertThat(part(SUMMARY.text(five, new Wish(Contract.FORM_2026, false, Lang.EN)), "Changed from default"))
                .contains("- `control_plane_config.size`: `3` → `5`").noneMatch(line -> line.contains("master_count"));
        assertThat(part(text(DRAFT), "Changed from default")).as("an empty text is shown as one")
                .contains("- `tags[0].value`: `\"\"` → `platform`");
        assertThat(part(text(Snapshot.empty()), "Changed from default")).containsExactly("None.");
    }

    @Test
    void aProblemHasItsSeverityRulePlacesAndABoxToTick() {
        var wrong = DRAFT.set(0, NETWORK.vpcId, null);
        assertThat(part(text(wrong), "Problems")).anyMatch(line -> line.startsWith("- [ ] **Error** field.required `vpcid`: "));
        assertThat(part(text(wrong, Lang.ZH), "问题")).anyMatch(line -> line.startsWith("- [ ] **错误** field.required `vpcid`: "));
        assertThat(part(text(DRAFT), "Accepted warnings")).containsExactly("None.");
        assertThat(part(text(DRAFT, Lang.ZH), "已接受的警告")).containsExactly("无。");
    }

    @Test
    void anAcceptedWarningIsTickedAndStandsWithItsNote() {
        var text = text(accepted("agreed *by* all"));
        assertThat(part(text, "Problems")).anyMatch(line -> line.startsWith("- [x] **Warning** field.pattern `name`: "));
        assertThat(part(text, "Accepted warnings")).containsExactly("- field.pattern `name`: agreed \\*by\\* all");
        assertThat(part(text(accepted("已同意"), Lang.ZH), "已接受的警告")).containsExactly("- field.pattern `name`: 已同意");
        assertThat(part(text(accepted(null)), "Accepted warnings")).containsExactly("- field.pattern `name`");
        assertThat(part(text(accepted("  ")), "Accepted warnings")).containsExactly("- field.pattern `name`");
    }

    /** Who accepted it when it was a warning did not accept this. */
    @Test
    void anErrorIsNotTickedWhateverWasAccepted() {
        var text = text(Samples.read(Samples.valid().replace("\"master_system_disk_size\": 120", "\"master_system_disk_size\": 7")
                .stripTrailing().replaceFirst("}$", ", \"x-ack-composer\": {\"format\": 1, \"accepted\": [{\"rule\": \"field.range\", "
                        + "\"paths\": [\"master_system_disk_size\"], \"values\": [7]}]}}")));
        assertThat(part(text, "Accepted warnings")).containsExactly("- field.range `master_system_disk_size`");
        assertThat(part(text, "Problems")).anyMatch(line -> line.startsWith("- [ ] **Error** field.range `master_system_disk_size`: "));
    }

    @Test
    void aWarningThatNobodyAcceptedIsNotTicked() {
        var other = accepted("agreed").set(0, BASICS.name, "prod_other");
        assertThat(part(text(other), "Problems")).anyMatch(line -> line.startsWith("- [ ] **Warning** field.pattern `name`: "))
                .noneMatch(line -> line.startsWith("- [x]"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void nothingThatAUserTypedIsAMarkOfMarkdownOrHtml(Lang lang) {
        var odd = "a`b*c_d~e[f](g)|<img>&\\\n# h\n```\n- i";
        var pool = DRAFT.root().rows(NODE_POOLS.nodepools).get(0).id();
        var named = DRAFT.edit(pool, row -> row.with(NODE_POOLS.pool.name, odd));
        var text = text(named.set(0, BASICS.name, odd).set(0, NETWORK.vpcId, odd), lang);
        assertThat(text).startsWith("# a\\`b\\*c\\_d\\~e\\[f\\](g)\\|&lt;img>&amp;\\\\ \\# h \\`\\`\\` - i\n");
        assertThat(text.lines().filter(line -> line.startsWith("#"))).hasSize(8).noneMatch(line -> line.equals("# h"));
        assertThat(text.lines().filter(line -> line.startsWith("```"))).containsExactly("```text", "```", "```text", "```");
        assertThat(text.lines()).doesNotContain("- i", "- i`");
        assertThat(text.lines().takeWhile(line -> !line.equals("```text")).map(SummaryFormatTest::withoutCode))
                .as("HTML outside of code").noneMatch(line -> line.contains("<"));
    }

    private static String withoutCode(String line) {
        assertThat(line.replace("\\`", "").chars().filter(sign -> sign == '`').count() % 2).as("ticks in pairs: " + line).isZero();
        return line.replace("\\`", "").replaceAll("`[^`]*`", "");
    }

    @Test
    void aClusterWithoutANameHasATitle() {
        assertThat(text(Snapshot.empty())).startsWith("# Untitled cluster\n");
        assertThat(text(Snapshot.empty(), Lang.ZH)).startsWith("# 未命名集群\n");
    }

    @Test
    void secretsAreNeverInIt() {
        var secrets = Samples.leaves().filter(Field::secret).toList();
        assertThat(secrets).isNotEmpty();
        for (var secret : secrets) for (var lang : Lang.values()) for (var form : Contract.values()) {
            var placed = Samples.placed(secret);
            var draft = placed.snapshot().edit(placed.row(), row -> row.with(secret, "Canary-77#z"));
            assertThat(SUMMARY.text(draft, new Wish(form, true, lang))).as(secret.full()).doesNotContain("Canary-77");
            var wrong = Samples.read(Samples.around(secret, "[\"Canary-77#z\"]"));
            assertThat(SUMMARY.text(wrong, new Wish(form, true, lang))).as(secret.full() + " of a wrong type").doesNotContain("Canary-77");
        }
    }
}
