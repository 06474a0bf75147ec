package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.window.DraftText;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Baseline;
import ackcomposer.view.session.Comparison;
import ackcomposer.view.session.ReadText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/** What differs from the defaults, from the saved file and from another one, each in its own words; a line leads to its field. */
class ChangesPaneTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final List<String> asked = new ArrayList<>();
    private final ChangesPane pane = rig.show(context -> new ChangesPane(context, new RecordedActs(asked)));

    @SuppressWarnings("unchecked")
    private ListView<ReadText.Change> list() {
        return (ListView<ReadText.Change>) rig.find("changes");
    }

    private List<String> lines() {
        return list().getItems().stream().map(change -> change.path() + " " + change.before() + " > " + change.after()).toList();
    }

    private ToggleButton mode(Comparison mode) {
        return (ToggleButton) ((javafx.scene.layout.HBox) rig.find("changes_modes")).getChildren().get(mode.ordinal());
    }

    private void saved() {
        rig.act(() -> rig.session.saved.set(new Baseline("a.json", rig.session.draft.state(), DraftText.DIFFERENCES)));
    }

    @Test
    void showsWhatDiffersFromTheDefaultsInTheOrderOfTheReference() {
        assertThat(lines()).contains("deletion_protection false > true", "master_system_disk_category cloud_ssd > cloud_essd",
                "nodepools[0].scaling_group.system_disk_category cloud_efficiency > cloud_essd")
                .noneMatch(line -> line.startsWith("name ") || line.startsWith("proxy_mode") || line.startsWith("vpc_cidr"));
        var paths = list().getItems().stream().map(ReadText.Change::path).toList();
        assertThat(paths.indexOf("endpoint_public_access")).isLessThan(paths.indexOf("deletion_protection"));
        assertThat(Rig.words(pane)).contains(lines().size() + " values differ from the defaults");
        rig.set(Ref.to(0, ADVANCED.clusterDomain), ADVANCED.clusterDomain, "example.local");
        assertThat(lines()).contains("cluster_domain cluster.local > example.local");
    }

    @Test
    void withoutAFileThereIsNothingSavedToCompareWith() {
        assertThat(mode(Comparison.SAVED).isDisabled()).isTrue();
        saved();
        assertThat(mode(Comparison.SAVED).isDisabled()).isFalse();
    }

    @Test
    void sinceTheLastSaveSaysWhatCameWentAndIsAnother() {
        saved();
        rig.click(mode(Comparison.SAVED));
        assertThat(Rig.words(pane)).contains("No differences");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        rig.set(Ref.to(0, ADVANCED.clusterDomain), ADVANCED.clusterDomain, "example.local");
        rig.set(Ref.to(0, MASTERS.keyPair), MASTERS.keyPair, null);
        assertThat(lines()).containsExactlyInAnyOrder("name \"prod-bj-01\" > \"other\"", "cluster_domain null > \"example.local\"",
                "key_pair \"ops-key\" > null");
        assertThat(Rig.words(pane)).contains("3 differences: 1 added, 1 removed");
        assertThat(Rig.styled(pane, "change-sign")).extracting(sign -> ((Label) sign).getText()).containsOnlyOnce("+", "−", "~");
    }

    @Test
    void besideALongValueTheOtherIsSeenToo() {
        saved();
        rig.click(mode(Comparison.SAVED));
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        rig.act(() -> rig.session.saved.set(new Baseline("a.json", rig.session.draft.state().set(0, BASICS.name, "x".repeat(200)),
                DraftText.DIFFERENCES)));
        rig.width(pane, 380);
        var values = (TextFlow) Rig.styled(pane, "change-values").get(0);
        assertThat(Rig.words(values).toString()).contains("x".repeat(60)).contains("\"other\"");
        assertThat(values.getHeight()).as("of several lines").isGreaterThan(25);
        assertThat(Rig.fromTheRight(values.getChildren().get(1), pane)).isGreaterThanOrEqualTo(0);
    }

    @Test
    void anotherFileIsAskedForOnceAndCanBeChangedLater() {
        rig.click(mode(Comparison.OTHER));
        assertThat(asked).containsExactly("compare");
        assertThat(rig.session.comparison.get()).as("until there is one").isEqualTo(Comparison.DEFAULTS);
        assertThat(mode(Comparison.DEFAULTS).isSelected()).isTrue();
        assertThat(mode(Comparison.OTHER).isSelected()).isFalse();
        var other = Samples.read(Samples.managed());
        rig.act(() -> {
            rig.session.compared.set(new Baseline("theirs.json", other, DraftText.DIFFERENCES));
            rig.session.comparison.set(Comparison.OTHER);
        });
        assertThat(Rig.words(pane)).contains("Choose a file…").anyMatch(words -> words.endsWith("theirs.json"));
        assertThat(lines()).anyMatch(line -> line.startsWith("cluster_type \"ManagedKubernetes\" > "));
        rig.click(rig.find("changes_choose"));
        assertThat(asked).containsExactly("compare", "compare");
        rig.click(mode(Comparison.DEFAULTS));
        rig.click(mode(Comparison.OTHER));
        assertThat(asked).as("it is known already").hasSize(2);
    }

    @Test
    void aLineLeadsToItsFieldByMouseAndByKey() {
        saved();
        rig.click(mode(Comparison.SAVED));
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        rig.focus(list());
        rig.act(() -> list().getSelectionModel().select(0));
        rig.press(KeyCode.ENTER);
        assertThat(rig.asked.taken()).containsExactly("go 0 name");
        rig.click(Rig.styled(list(), "list-cell").stream().filter(cell -> !((ListCell<?>) cell).isEmpty()).findFirst().orElseThrow());
        assertThat(rig.asked.taken()).containsExactly("go 0 name");
    }

    @Test
    void whoComesByKeyIsAtTheFirstLineOrWhereHeWas() {
        rig.act(pane::enter);
        assertThat(rig.focused()).isSameAs(list());
        assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
        rig.act(() -> list().getSelectionModel().select(2));
        rig.act(pane::enter);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    @Test
    void isCopiedAsMarkdownWithoutSecrets() {
        saved();
        rig.click(mode(Comparison.SAVED));
        rig.set(Ref.to(0, MASTERS.loginPassword), MASTERS.loginPassword, "Canary-77#z");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "ot`her");
        rig.copied("before");
        rig.click(rig.find("changes_copy"));
        assertThat(rig.copied()).contains("- `name`: `\"prod-bj-01\"` → `\"ot'her\"`", "- `login_password`: not set → `\"•")
                .doesNotContain("Canary");
        assertThat(Rig.words(pane)).noneMatch(words -> words.contains("Canary"));
        assertThat(rig.asked.taken()).containsExactly("say Changes copied. Passwords are masked.");
    }
}
