package ackcomposer.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each type of cluster in each form is told what was closed and retired, with the ways on; a change of type says what it did. */
class ClusterNoticeTest {
    private static final String BRIEF = "Ticket needed; 28 fields retired";
    private static final String CLOSED = "Since 2024-08-21, creating a dedicated cluster requires a ticket.";
    private static final String RETIRED =
            "From 2026-07-04 to 2026-09-30 the service retired 28 parameters of this format. It may reject or ignore them.";
    private static final String GOES_ON = "With a ticket or on Apsara Stack, nothing changes for you.";
    private static final String REGISTERED =
            "Registered clusters are checked against field limits only; no other rules are known for them.";

    private Rig rig;
    private ClusterNotice notice;

    private void show(Snapshot draft) {
        rig = Rig.of(draft);
        notice = rig.show(ClusterNotice::withWhatWasDone);
    }

    private void show(ClusterType type, Contract form) {
        show(Samples.read(type == ClusterType.MANAGED ? Samples.managed()
                : Samples.valid().replace("\"Kubernetes\"", "\"" + type.wire() + "\"")).in(form));
    }

    private VBox said() {
        return (VBox) notice.getChildren().get(0);
    }

    private HBox line() {
        return (HBox) said().getChildren().get(0);
    }

    private HBox turned() {
        return (HBox) notice.getChildren().get(1);
    }

    private ClusterType type() {
        return Rig.call(() -> rig.context.state().type());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "DEDICATED,FORM_2024,Ticket needed; 28 fields retired,C R G,Convert to managed,Switch to 2026",
        "DEDICATED,FORM_2026,Creating a dedicated cluster requires a ticket,C G,Convert to managed,-",
        "MANAGED,FORM_2024,28 parameters of this format are retired,R G,Switch to 2026,Convert to dedicated",
        "MANAGED,FORM_2026,Managed cluster in the current format. Nothing is retired.,-,Convert to dedicated,-",
        "REGISTERED,FORM_2024,Registered cluster: only field limits are checked,R G X,Switch to 2026,-",
        "REGISTERED,FORM_2026,Registered cluster: only field limits are checked,X,-,-"})
    void saysWhatHoldsInALineWithTheWaysOnAndAllOfItOnDemand(ClusterType type, Contract form, String brief, String sentences, String first,
            String second) {
        show(type, form);
        assertThat(Seen.labels(notice)).as("in a line; nothing was turned")
                .isEqualTo(Stream.of(brief, first, second, sentences == null ? null : "More").filter(Objects::nonNull).toList());
        assertThat(line().getHeight()).as("slim").isLessThanOrEqualTo(32);
        if (sentences == null) return;
        var words = sentences.replace("C", "<C>").replace("R", "<R>").replace("G", "<G>").replace("X", "<X>")
                .replace("<C>", CLOSED).replace("<R>", RETIRED).replace("<G>", GOES_ON).replace("<X>", REGISTERED);
        rig.click(rig.find("standing_details"));
        assertThat(Seen.labels(notice))
                .isEqualTo(Stream.of(brief, first, second, "Less", words).filter(Objects::nonNull).toList());
        rig.click(rig.find("standing_details"));
        assertThat(Seen.labels(notice)).doesNotContain(words).contains("More");
    }

    @Test
    void wordsThatWereOpenedAreGoneWhereThereIsNothingToSay() {
        show(ClusterType.MANAGED, Contract.FORM_2024);
        rig.click(rig.find("standing_details"));
        assertThat(Seen.styled(notice, "notice-words").isManaged()).isTrue();
        rig.click(rig.find("write_2026"));
        assertThat(Seen.styled(notice, "notice-words").isVisible() || Seen.styled(notice, "notice-words").isManaged()).isFalse();
    }

    /** The column of the form at 1180 px is 550 wide, at 1152 px 522, at 1100 px 480. */
    @ParameterizedTest
    @CsvSource({"550, EN, 36", "550, ZH, 36", "522, EN, 36", "522, ZH, 36", "480, EN, 60", "480, ZH, 36", "800, EN, 36", "370, EN, 60",
            "370, ZH, 60", "180, EN, 160"})
    void isOneSlimLineUnlessItsWordsWouldBeCut(double width, Lang lang, double most) {
        rig = Rig.of(Samples.read(Samples.valid()));
        rig.lang(lang);
        notice = rig.show(ClusterNotice::new);
        rig.width(notice, width);
        var brief = (Label) Seen.label(said(), lang == Lang.EN ? BRIEF : "新建需提交工单；28 个参数已下线");
        assertThat(Rig.drawn(brief).replace("\n", " ")).isEqualTo(brief.getText());
        assertThat(said().getHeight()).isBetween(36.0, most);
        for (var way : List.of("make_managed", "write_2026", "standing_details"))
            assertThat(Rig.fromTheRight(rig.find(way), notice)).as(way).isGreaterThanOrEqualTo(14);
        rig.click(rig.find("standing_details"));
        assertThat(line().getHeight()).as("also where it is opened").isLessThanOrEqualTo(most - 12);
    }

    @Test
    void isANoteThatBreaksItsWordsIntoLines() {
        show(ClusterType.DEDICATED, Contract.FORM_2024);
        assertThat(notice.getId()).isEqualTo("standing");
        assertThat(notice.getSpacing()).isEqualTo(8);
        assertThat(said().getStyleClass()).contains("bar", "standing");
        assertThat(Seen.icons(said())).containsExactly("fth-info note");
        assertThat(Seen.label(said(), BRIEF).isVisible()).isTrue();
        assertThat(rig.find("make_managed").getParent()).as("the ways on go into the next line").isInstanceOf(FlowPane.class);
        for (var way : List.of("make_managed", "write_2026", "standing_details")) assertThat(Seen.keepsItsWidth(rig.find(way))).as(way)
                .isTrue();
        assertThat(rig.find("standing_details").getStyleClass()).contains("quiet");
        rig.click(rig.find("standing_details"));
        var words = (Label) Seen.label(said(), CLOSED + " " + RETIRED + " " + GOES_ON);
        assertThat(words.getStyleClass()).contains("notice-words");
        assertThat(words.isWrapText()).isTrue();
        assertThat(words.getMinHeight()).isEqualTo(Region.USE_PREF_SIZE);
    }

    @Test
    void inChineseNoBlankStandsBetweenSentences() {
        show(ClusterType.DEDICATED, Contract.FORM_2024);
        var words = Rig.call(() -> {
            rig.session.lang.set(Lang.ZH);
            return ClusterNotice.words(rig.context, ClusterType.DEDICATED, Contract.FORM_2024);
        });
        assertThat(words).contains("。").doesNotContain("。 ").doesNotContain("\\u0020");
    }

    @Test
    void whereNothingCanBeTurnedItIsTheLineAlone() {
        rig = Rig.of(Samples.valid());
        notice = rig.show(ClusterNotice::new);
        rig.click(rig.find("make_managed"));
        assertThat(notice.getChildren()).hasSize(1);
        assertThat(Seen.icons(notice)).containsExactly("fth-info note");
    }

    @Test
    void makesItManagedAndDedicatedAgainAndSaysWhatThatDid() {
        show(ClusterType.DEDICATED, Contract.FORM_2024);
        assertThat(turned().isVisible() || turned().isManaged()).isFalse();
        rig.click(rig.find("make_managed"));
        assertThat(type()).isEqualTo(ClusterType.MANAGED);
        assertThat(turned().isVisible() && turned().isManaged()).isTrue();
        assertThat(turned().getStyleClass()).contains("bar", "standing", "turned");
        assertThat(Seen.icons(turned())).containsExactly("fth-repeat note");
        assertThat(Seen.labels(rig.find("turned"))).startsWith("Cluster subtype was set to Standard managed cluster.",
                "Edition was set to Pro.")
                .hasSizeGreaterThan(3);
        assertThat(Seen.grows(rig.find("turned"))).isTrue();
        assertThat(((Region) rig.find("turned")).getMinWidth()).isZero();
        rig.click(rig.find("make_dedicated"));
        assertThat(type()).isEqualTo(ClusterType.DEDICATED);
        assertThat(Seen.labels(rig.find("turned"))).anyMatch(line -> line.contains("restored")).noneMatch(line -> line.contains("was set"));
    }

    @Test
    void whatItDidIsDismissed() {
        show(ClusterType.DEDICATED, Contract.FORM_2024);
        rig.click(rig.find("make_managed"));
        var dismiss = Seen.button(notice, "Dismiss");
        assertThat(dismiss.getId()).isEqualTo("turned_dismiss");
        assertThat(dismiss.getStyleClass()).contains("link");
        assertThat(Seen.keepsItsWidth(dismiss)).isTrue();
        rig.click(dismiss);
        assertThat(Rig.call(rig.session.turned::get)).isNull();
        assertThat(turned().isVisible() || turned().isManaged()).isFalse();
    }

    @Test
    void writesTheFormOfToday() {
        show(ClusterType.DEDICATED, Contract.FORM_2024);
        rig.click(rig.find("write_2026"));
        assertThat(Rig.call(() -> rig.context.state().contract())).isEqualTo(Contract.FORM_2026);
        assertThat(Rig.isSeen(rig.find("write_2026"))).isFalse();
    }
}
