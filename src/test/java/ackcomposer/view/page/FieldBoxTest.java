package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.model.Values;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.parts.Unbroken;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A field is its label with its marks, its control, and what is wrong with it; it is there where it applies or is in use. */
class FieldBoxTest {
    private Rig rig = Rig.of(Samples.valid());
    private FieldBox box;

    private FieldBox show(Field<?> field) {
        return show(0, field);
    }

    /** With what is said of it below it, as a card lays it out. */
    private FieldBox show(long row, Field<?> field) {
        rig.show(context -> {
            box = new FieldBox(context, row, field, field.path(), new MessagePlaces(context), null);
            box.speak();
            return new VBox(box, box.messages());
        });
        // What has the keyboard is being typed in, and says nothing new.
        rig.focus(box);
        return box;
    }

    private void edited(Snapshot draft) {
        rig = Rig.of(draft);
    }

    private <T> void set(Field<T> field, T value) {
        rig.set(Ref.to(0, field), field, value);
    }

    private boolean isThere() {
        return box.isVisible() && box.isManaged() && Rig.call(box::isSeen);
    }

    private boolean hasStar() {
        return Rig.styled(box, "star").stream().anyMatch(Rig::isSeen);
    }

    @Test
    void itsLabelIsThatOfItsControl() {
        show(BASICS.name);
        var label = (Label) rig.find("lbl_name");
        assertThat(label.getText()).isEqualTo("Cluster name");
        assertThat(label.getStyleClass()).contains("field-label");
        assertThat(label.getLabelFor()).isSameAs(rig.find("f_name")).isNotNull();
        assertThat(box.getStyleClass()).contains("field");
        assertThat(box.getMaxHeight()).isEqualTo(Region.USE_PREF_SIZE);
        assertThat(Seen.styled(box, "field-head").lookup("#lbl_name")).isSameAs(label);
        assertThat(Rig.call(() -> rig.context.controls().find(Ref.to(0, BASICS.name)).orElseThrow().target())).isSameAs(rig.find("f_name"));
        assertThat(box.field()).isSameAs(BASICS.name);
        assertThat(box.ref()).isEqualTo(Ref.to(0, BASICS.name));
    }

    @Test
    void idsSayThePath() {
        rig.act(() -> rig.session.level.set(Level.ALL));
        show(BASICS.runtimeName);
        assertThat(rig.find("lbl_runtime__name")).isNotNull();
        assertThat(rig.find("err_runtime__name")).isSameAs(box.messages());
    }

    @Test
    void aFieldThatIsNeededHasAStar() {
        show(BASICS.name);
        assertThat(hasStar()).isTrue();
        assertThat(((Label) Seen.styled(box, "star")).getText()).isEqualTo("*");
        show(NETWORK.podCidr);
        assertThat(hasStar()).as("where it applies").isTrue();
        show(ADVANCED.timezone);
        assertThat(hasStar()).isFalse();
        edited(Samples.read(Samples.managed()));
        show(BASICS.clusterSpec);
        assertThat(hasStar()).isFalse();
    }

    @Test
    void aFieldThatIsNeededWhereItAppliesHasNoStarElsewhere() {
        edited(Samples.read(Samples.managed()).set(0, MASTERS.vswitchIds, List.of("vsw-2ze3ds0mdip0hdz8i0001")));
        show(MASTERS.vswitchIds);
        assertThat(isThere()).isTrue();
        assertThat(hasStar()).isFalse();
    }

    @Test
    void aValueThatIsAssumedIsMarkedAndOneThatDiffersToo() {
        show(ADVANCED.clusterDomain);
        var mark = Rig.all(box, Label.class).stream().filter(label -> label.getText().equals("default")).findFirst().orElseThrow();
        assertThat(mark.getStyleClass()).contains("mark");
        assertThat(Seen.keepsItsWidth(mark)).isTrue();
        assertThat(Rig.is(box, "changed")).isFalse();
        set(ADVANCED.clusterDomain, "example.local");
        assertThat(mark.getText()).isEmpty();
        assertThat(Rig.is(box, "changed")).isTrue();
        set(ADVANCED.clusterDomain, "cluster.local");
        assertThat(mark.getText()).as("it is sent").isEmpty();
        assertThat(Rig.is(box, "changed")).isFalse();
    }

    @Test
    void nothingIsAssumedWhereThereIsNoPreset() {
        show(ADVANCED.timezone);
        assertThat(Seen.labels(box)).doesNotContain("default");
        set(ADVANCED.timezone, "Asia/Shanghai");
        assertThat(Rig.is(box, "changed")).isFalse();
    }

    @Test
    void whatCannotBeChangedLaterHasALockBehindItsName() {
        show(BASICS.regionId);
        var lock = (Label) Seen.styled(box, "lock");
        assertThat(Seen.icons(lock)).containsExactly("fth-lock");
        assertThat(Seen.tip(lock)).isEqualTo("Cannot be changed");
        assertThat(Rig.spoken(lock)).isEqualTo("Cannot be changed");
        assertThat(lock.getParent().getChildrenUnmodifiable().indexOf(lock)).isEqualTo(1);
        show(BASICS.name);
        assertThat(Rig.styled(box, "lock")).isEmpty();
    }

    @Test
    void aCheckingAidSaysThatItIsNotSent() {
        show(NETWORK.vpcCidr);
        var aid = Seen.label(box, "Not sent");
        assertThat(aid.getStyleClass()).contains("mark", "aid");
        assertThat(box.getStyleClass()).contains("aid-field");
        show(NETWORK.vpcId);
        assertThat(Seen.labels(box)).doesNotContain("Not sent");
        assertThat(box.getStyleClass()).doesNotContain("aid-field");
    }

    @Test
    void saysWhatIsKnownOfTheValueWhileNothingIsWrong() {
        show(BASICS.kubernetesVersion);
        var about = Seen.label(box, "Supported until 2027-02-28");
        assertThat(about.getStyleClass()).contains("hint");
        rig.checkAll();
        set(BASICS.kubernetesVersion, "1.30.1-aliyun.1");
        assertThat(Unbroken.plain(about.getText())).contains("2026-06-30");
        set(BASICS.kubernetesVersion, null);
        assertThat(about.isVisible() || about.isManaged()).isFalse();
        set(BASICS.kubernetesVersion, "1.a");
        rig.checkAll();
        assertThat(about.isVisible()).isFalse();
        show(BASICS.name);
        assertThat(Seen.labels(box)).noneMatch(text -> text.startsWith("Support"));
    }

    @Test
    void somethingWrongHidesWhatIsKnownOfTheValue() {
        edited(Samples.read(Samples.valid()).set(0, ADVANCED.proxyMode, "nftables").set(0, BASICS.kubernetesVersion, "1.34.1-aliyun.1"));
        rig.checkAll();
        show(BASICS.kubernetesVersion);
        assertThat(Seen.labels(box)).noneMatch(text -> text.contains("2026-09-30"));
        assertThat(Rig.is(box, "doubtful")).isTrue();
    }

    @Test
    void anErrorAndAWarningLookDifferentAndAreSaid() {
        show(BASICS.name);
        rig.checkAll();
        assertThat(Rig.is(box, "invalid") || Rig.is(box, "doubtful")).isFalse();
        var messages = rig.find("err_name");
        assertThat(messages.isVisible()).isFalse();
        set(BASICS.name, "prod_bj");
        rig.checkAll();
        assertThat(Rig.is(box, "invalid")).isFalse();
        assertThat(Rig.is(box, "doubtful")).isTrue();
        assertThat(Seen.words(messages)).startsWith("\"prod_bj\" follows").contains("Use prod-bj", "Accept with a note");
        set(BASICS.name, "");
        rig.checkAll();
        assertThat(Rig.is(box, "invalid")).isTrue();
        assertThat(Rig.is(box, "doubtful")).isFalse();
    }

    @Test
    void aNoteIsSaidAndLooksLikeNothing() {
        edited(Samples.read(Samples.valid()).set(0, NETWORK.snatEntry, null));
        show(NETWORK.snatEntry);
        assertThat(Seen.words(rig.find("err_snat_entry"))).contains("is not set, and the documents disagree");
        assertThat(Rig.is(box, "invalid") || Rig.is(box, "doubtful")).isFalse();
    }

    @Test
    void whatIsWrongIsTheHelpOfAScreenReaderElseItsOwnHelp() {
        show(BASICS.name);
        assertThat(Rig.spokenHelp(rig.find("f_name"))).startsWith("Identifies the cluster in the console, the API and logs.");
        set(BASICS.name, "prod_bj");
        rig.checkAll();
        assertThat(Rig.spokenHelp(rig.find("f_name"))).startsWith("\"prod_bj\" follows the 2024 API reference");
    }

    @Test
    void whatTheFormsMeanForItIsMarkedBesideItsName() {
        edited(Samples.read(Samples.valid()).set(0, NETWORK.loadBalancerSpec, "slb.s2.small"));
        show(NETWORK.loadBalancerSpec);
        assertThat(Rig.styled(box, "retired-mark")).as("only when all is shown").isEmpty();
        rig.act(() -> rig.session.level.set(Level.ALL));
        var mark = (Label) Seen.styled(box, "retired-mark");
        assertThat(Seen.icons(mark)).containsExactly("fth-clock");
        assertThat(mark.getText()).isEmpty();
        assertThat(mark.getMinWidth()).as("it gives way to the name").isZero();
        assertThat(Seen.keepsItsWidth(rig.find("lbl_load_balancer_spec"))).isTrue();
        rig.act(() -> rig.session.write(Contract.FORM_2026));
        assertThat(mark.getText()).isEqualTo("not sent in this format");
        assertThat(mark.getStyleClass()).contains("whereabouts").doesNotContain("retired-mark");
        assertThat(Seen.icons(mark)).isEmpty();
    }

    @Test
    void aNameThatIsTooLongIsCutAndSaidInFullByItsTooltip() {
        show(ADVANCED.timezone);
        var label = (Label) rig.find("lbl_timezone");
        assertThat(Seen.tip(label)).as("it has room").isNull();
        var top = rig.find("f_timezone").localToScene(0, 0).getY();
        rig.width(box, 20);
        assertThat(Rig.drawn(label)).isNotEqualTo(label.getText());
        assertThat(Seen.tip(label)).isEqualTo(label.getText());
        assertThat(rig.find("f_timezone").localToScene(0, 0).getY()).as("the control stays where it is").isEqualTo(top);
        rig.width(box, 500);
        assertThat(Seen.tip(label)).isNull();
    }

    static Stream<Arguments> levels() {
        return Stream.of(Arguments.of(BASICS.name, Level.REQUIRED), Arguments.of(ADVANCED.timezone, Level.COMMON),
                Arguments.of(ADVANCED.issuer, Level.ALL), Arguments.of(NETWORK.vpcHasNat, Level.ALL));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void isThereFromItsLevelOn(Field<?> field, Level from) {
        show(field);
        for (var level : Level.values()) {
            rig.act(() -> rig.session.level.set(level));
            assertThat(isThere()).as(level.name()).isEqualTo(level.compareTo(from) >= 0);
            assertThat(Rig.call(box::isHiddenByLevel)).as(level.name()).isEqualTo(level.compareTo(from) < 0);
        }
    }

    @Test
    void aValueAProblemOrALinkShowsItAtEveryLevel() {
        rig.act(() -> rig.session.level.set(Level.REQUIRED));
        show(ADVANCED.issuer);
        assertThat(isThere()).isFalse();
        set(ADVANCED.issuer, "https://kubernetes.default.svc");
        assertThat(isThere()).isTrue();
        assertThat(Rig.call(box::isHiddenByLevel)).isFalse();
        set(ADVANCED.issuer, null);
        assertThat(isThere()).isFalse();
        rig.act(() -> rig.session.lift(Ref.to(0, ADVANCED.issuer)));
        assertThat(isThere()).isTrue();
        edited(Samples.read(Samples.valid()).set(0, NETWORK.snatEntry, null));
        rig.act(() -> rig.session.level.set(Level.REQUIRED));
        show(NETWORK.snatEntry);
        assertThat(isThere()).as("a note is said of it").isTrue();
    }

    @Test
    void theValueOfAnAidDoesNotShowIt() {
        set(NETWORK.vpcHasNat, true);
        show(NETWORK.vpcHasNat);
        assertThat(isThere()).isFalse();
    }

    @Test
    void whatDoesNotApplyIsThereOnlyWithAValue() {
        show(BASICS.profile);
        assertThat(isThere()).isFalse();
        assertThat(Rig.call(box::isHiddenByLevel)).as("no level would show it").isFalse();
        set(BASICS.profile, "Default");
        assertThat(isThere()).isTrue();
        set(BASICS.profile, null);
        set(BASICS.clusterType, "ManagedKubernetes");
        assertThat(isThere()).isTrue();
    }

    @Test
    void whatDoesNotApplyIsHiddenByNoLevel() {
        edited(Samples.read(Samples.managed()));
        show(MASTERS.osType);
        assertThat(isThere()).isFalse();
        assertThat(Rig.call(box::isHiddenByLevel)).isFalse();
    }

    @Test
    void isNotThereOnceItsRowIsGone() {
        var pool = Rig.call(() -> rig.context.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        show(pool, NODE_POOLS.pool.name);
        assertThat(isThere()).isTrue();
        var pools = new Table(0, NODE_POOLS.nodepools);
        rig.act(() -> rig.session.draft.edit(state -> pools.without(state, pool)));
        assertThat(isThere()).isFalse();
        assertThat(Rig.call(box::isHiddenByLevel)).isFalse();
    }

    @Test
    void isAsWideAsItsEditorSays() {
        assertThat(show(BASICS.name).wide()).isFalse();
        assertThat(show(ADVANCED.tags).wide()).isTrue();
    }

    @Test
    void withoutItsHeadTheControlIsFirst() {
        show(ADVANCED.tags);
        rig.act(() -> box.withoutHead());
        assertThat(rig.find("lbl_tags")).isNull();
        assertThat(Rig.isSeen(rig.find("f_tags"))).isTrue();
    }

    @Test
    void whatIsWrongWithCellsIsSaidBelowTheRows() {
        List<Row> tags = List.of(Values.row(ADVANCED.tag).with(ADVANCED.tag.value, "v"));
        edited(Samples.read(Samples.valid()).set(0, ADVANCED.tags, tags));
        show(ADVANCED.tags);
        rig.checkAll();
        assertThat(Rig.styled(box, "problem")).hasSize(1);
        assertThat(rig.find("err_tags").isVisible()).as("the table itself is right").isFalse();
        assertThat(Seen.words(Seen.styled(box, "problem"))).contains("is required");
    }

    @Test
    void altEnterAndARightClickOpenWhatCanBeDone() {
        show(BASICS.name);
        rig.focus(rig.find("f_name"));
        rig.press(KeyCode.ENTER, KeyCode.ALT);
        assertThat(menu()).containsExactly("field_reset", "field_clear", "field_name", "field_path", "field_json");
        rig.act(() -> box.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null)));
        assertThat(menu()).isNotEmpty();
        show(ADVANCED.tags);
        rig.act(() -> box.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null)));
        assertThat(menu()).as("of a table: its cells are fields of their own").isEmpty();
    }

    /** The items of the menu that is open, which is closed by that. */
    private static List<String> menu() {
        return Rig.call(() -> {
            var menus = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).toList();
            var items = menus.stream().flatMap(menu -> menu.getItems().stream()).filter(item -> item.getId() != null)
                    .map(item -> item.getId()).toList();
            menus.forEach(ContextMenu::hide);
            return items;
        });
    }

    @Test
    void ofAProblemOfSeveralFieldsTheOneChangedLastSaysIt() {
        edited(Samples.read(Samples.valid()).set(0, NETWORK.serviceCidr, "172.20.0.0/20"));
        var pods = new FieldBox[1];
        rig.show(context -> {
            var places = new MessagePlaces(context);
            pods[0] = new FieldBox(context, 0, NETWORK.podCidr, "container_cidr", places, null);
            var services = new FieldBox(context, 0, NETWORK.serviceCidr, "service_cidr", places, null);
            pods[0].speak();
            services.speak();
            return new VBox(pods[0], pods[0].messages(), services, services.messages());
        });
        rig.act(() -> rig.session.left(Ref.to(0, NETWORK.podCidr), true));
        rig.act(() -> rig.session.left(Ref.to(0, NETWORK.serviceCidr), true));
        assertThat(Seen.words(rig.find("err_service_cidr"))).startsWith("The pod CIDR").doesNotContain("Also involved");
        assertThat(Seen.words(rig.find("err_container_cidr"))).isEqualTo("Also involved: Service CIDR");
        rig.click(Seen.button(rig.find("err_container_cidr"), "Service CIDR"));
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", Ref.to(0, NETWORK.serviceCidr)));
    }

    @Test
    void whatElseIsConcernedAndNotOnThePageIsNamed() {
        edited(Samples.read(Samples.valid()).set(0, NETWORK.serviceCidr, "172.20.0.0/20"));
        rig.checkAll();
        show(NETWORK.podCidr);
        assertThat(Seen.words(rig.find("err_container_cidr"))).startsWith("The pod CIDR").endsWith("Also involved: Service CIDR");
    }

    @Test
    void whatIsHiddenSaysNothing() {
        set(BASICS.profile, "none such");
        show(BASICS.profile);
        rig.checkAll();
        assertThat(box.messages().isManaged()).isTrue();
        set(BASICS.profile, null);
        assertThat(isThere()).isFalse();
        assertThat(box.messages().isVisible() || box.messages().isManaged()).isFalse();
    }

    @Test
    void theActsOfATableStandBelowItOrAreGivenToTheHeadOfItsCard() {
        show(ADVANCED.tags);
        var acts = box.getChildren().get(box.getChildren().size() - 1);
        assertThat(Seen.labels(acts)).endsWith("Add tag");
        assertThat(Rig.call(() -> box.withoutHead())).isSameAs(acts);
        assertThat(box.getChildren()).doesNotContain(acts);
    }

    @Test
    void aChangeIsADotThatSaysSo() {
        show(ADVANCED.timezone);
        assertThat(Rig.styled(box, "changed-dot")).noneMatch(Rig::isSeen);
        edited(Samples.read(Samples.valid()).set(0, MASTERS.diskSize, Whole.of(130)));
        show(MASTERS.diskSize);
        var changed = (Label) Seen.styled(box, "changed-dot").getParent();
        assertThat(Rig.isSeen(changed)).isTrue();
        assertThat(Seen.tip(changed)).isEqualTo("Changed from the default");
        assertThat(Rig.spoken(changed)).isEqualTo("Changed from the default");
        set(MASTERS.diskSize, Whole.of(120));
        assertThat(Rig.isSeen(changed)).isFalse();
    }

    @Test
    void aNumberThatIsTheDefaultIsNoChange() {
        edited(Samples.read(Samples.valid()).set(0, MASTERS.diskSize, Whole.of(120)));
        show(MASTERS.diskSize);
        assertThat(Rig.is(box, "changed")).isFalse();
        set(MASTERS.diskSize, Whole.of(130));
        assertThat(Rig.is(box, "changed")).isTrue();
    }
}
