package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.FieldOrder;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** A card has its title, its fields in their order, and a way to those that the level hides; without any it is not there. */
class CardTest {
    private Rig rig = Rig.of(Samples.valid());

    private Card show(Form form, String id) {
        return rig.made(context -> Card.of(context, form, 0, id, FieldOrder.cards(form).get(id), Paths.reference(context.state()),
                new MessagePlaces(context)).speak());
    }

    private static List<String> fields(Card card) {
        return Rig.all(card, FieldBox.class).stream().filter(Rig::isSeen).map(box -> box.field().path()).toList();
    }

    private static boolean isThere(Card card) {
        return card.isVisible() && card.isManaged();
    }

    @Test
    void hasItsTitleAndItsSubtitle() {
        var card = show(NETWORK, "addresses");
        assertThat(card.getStyleClass()).contains("card");
        var title = Seen.label(card, "CIDR blocks");
        assertThat(title.getStyleClass()).contains("card-title");
        assertThat(Seen.keepsItsWidth(title)).isTrue();
        var words = (Label) Seen.label(card, "Cannot be changed after creation");
        assertThat(words.getStyleClass()).contains("card-subtitle");
        assertThat(words.isWrapText()).isTrue();
        assertThat(words.getMaxWidth()).isEqualTo(Double.MAX_VALUE);
        assertThat(Seen.grows(words)).isTrue();
        assertThat(title.getParent().getStyleClass()).contains("card-head");
        assertThat(Seen.styled(card, "card-body").getParent()).isSameAs(card);
    }

    @Test
    void hasItsFieldsInTheOrderOnScreen() {
        assertThat(fields(show(BASICS, "identity"))).containsExactly("name", "region_id", "cluster_type");
        assertThat(fields(show(NETWORK, "placement"))).as("one stands beside another").containsExactly("vpcid", "vpc_cidr");
    }

    @Test
    void valuesSideBySideAreNotCutWhereTextIsLarge() {
        var behaviour = show(ADVANCED, "behaviour");
        var card = rig.show(context -> behaviour);
        for (var size : List.of(13, 17, 20)) {
            rig.act(() -> card.setStyle("-fx-font-size: " + size + "px; -fx-pref-width: 520; -fx-min-width: 520; -fx-max-width: 520"));
            assertThat(card.getWidth()).isEqualTo(520);
            assertThat(Rig.all(card, ToggleButton.class)).as("%s px", size).extracting(Rig::drawn).contains("iptables", "ipvs", "nftables");
        }
    }

    @Test
    void whatItsTitleSaysIsNotSaidAgainByItsOnlyField() {
        var billing = show(MASTERS, "billing");
        assertThat(fields(billing)).containsExactly("master_instance_charge_type");
        assertThat(heads(billing)).isEmpty();
        rig.set(Ref.to(0, MASTERS.chargeType), MASTERS.chargeType, "PrePaid");
        assertThat(heads(billing)).as("of several each has its name").hasSizeGreaterThan(1);
        assertThat(heads(show(BASICS, "ownership"))).as("the title says something else").hasSize(1);
        rig.act(() -> rig.session.level.set(Level.REQUIRED));
        assertThat(heads(show(NETWORK, "placement"))).as("it has to be said that it is required").hasSize(1);
    }

    @Test
    void aFieldThatOnlyPointsToTheOneThatIsWrongIsNotDrawnAsWrong() {
        var card = show(NETWORK, "addresses");
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "172.20.0.0/20");
        rig.checkAll();
        var wrong = Rig.all(card, FieldBox.class).stream().filter(box -> Rig.is(box, "invalid")).map(box -> box.field().path()).toList();
        assertThat(wrong).containsExactly("container_cidr");
        assertThat(Seen.words(card)).as("it points there").contains("Also involved: Pod CIDR");
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "172.21.0.0/20");
        assertThat(Rig.all(card, FieldBox.class)).noneMatch(box -> Rig.is(box, "invalid"));
    }

    @Test
    void withoutAFieldThatIsSeenItIsAHeadAlone() {
        var pool = rig.session.state().root().rows(NODE_POOLS.nodepools).get(0).id();
        var id = "instances.capacity";
        var card = rig.show(context -> Card.of(context, NODE_POOLS.pool, pool, id, FieldOrder.cards(NODE_POOLS.pool).get(id),
                Paths.reference(context.state()), new MessagePlaces(context)).speak());
        assertThat(Rig.is(card, "folded")).isTrue();
        var folded = Rig.call(() -> card.prefHeight(500));
        assertThat(folded).isLessThan(42);
        rig.act(() -> rig.session.level.set(Level.ALL));
        assertThat(Rig.is(card, "folded")).isFalse();
        assertThat(Rig.<Double>call(() -> card.prefHeight(500))).isGreaterThan(80);
    }

    @Test
    void whatItsTitleSaysIsNotSaidAgainByManyFields() {
        var pool = rig.session.state().root().rows(NODE_POOLS.nodepools).get(0).id();
        var cards = FieldOrder.cards(NODE_POOLS.pool);
        rig.act(() -> rig.session.level.set(Level.ALL));
        var disk = rig.made(context -> Card.of(context, NODE_POOLS.pool, pool, "instances.system_disk",
                cards.get("instances.system_disk"), Paths.reference(context.state()), new MessagePlaces(context)).speak());
        assertThat(labels(disk)).extracting(Label::getText).contains("Category", "Size", "Performance level", "Snapshot policy");
        assertThat(labels(disk)).extracting(Rig::spoken).as("heard in full").contains("System disk category", "System disk size");
        assertThat(labels(show(MASTERS, "billing"))).extracting(Label::getText).as("of one it is said").contains("Billing method");
        rig.lang(Lang.ZH);
        disk = rig.made(context -> Card.of(context, NODE_POOLS.pool, pool, "instances.system_disk",
                cards.get("instances.system_disk"), Paths.reference(context.state()), new MessagePlaces(context)).speak());
        assertThat(labels(disk)).extracting(Label::getText).contains("类型", "大小", "性能级别");
    }

    @Test
    void threeAreManyAndTwoAreNot() {
        var pool = rig.session.state().root().rows(NODE_POOLS.nodepools).get(0).id();
        var id = "instances.system_disk";
        List<Field<?>> fields = List.of(NODE_POOLS.pool.diskCategory, NODE_POOLS.pool.diskSize, NODE_POOLS.pool.diskLevel);
        for (var count : List.of(2, 3)) {
            var card = rig.made(context -> Card.of(context, NODE_POOLS.pool, pool, id, fields.subList(0, count),
                    Paths.reference(context.state()), new MessagePlaces(context)).speak());
            assertThat(labels(card).get(0).getText()).isEqualTo(count == 2 ? "System disk category" : "Category");
        }
    }

    private static List<Label> labels(Card card) {
        return Rig.styled(card, "field-label").stream().map(Label.class::cast).toList();
    }

    private static List<Node> heads(Card card) {
        return Rig.styled(card, "field-head").stream().filter(Rig::isSeen).toList();
    }

    @Test
    void leadsToThoseThatTheLevelHides() {
        rig.act(() -> rig.session.level.set(Level.REQUIRED));
        var card = show(NETWORK, "placement");
        assertThat(fields(card)).containsExactly("vpcid");
        var more = Seen.button(card, "Show 1 more");
        assertThat(more.getStyleClass()).contains("more");
        assertThat(Seen.keepsItsWidth(more)).isTrue();
        rig.click(more);
        assertThat(Rig.call(rig.session.level::get)).isEqualTo(Level.ALL);
        assertThat(fields(card)).contains("vpc_cidr");
        assertThat(more.isVisible() || more.isManaged()).isFalse();
    }

    @Test
    void countsThoseThatTheLevelHides() {
        rig.act(() -> rig.session.level.set(Level.REQUIRED));
        var card = show(MASTERS, "disk");
        assertThat(fields(card)).as("two are set").hasSize(2);
        assertThat(Seen.labels(card)).contains("Show 2 more");
    }

    @Test
    void isThereWhileItHoldsOrHidesAField() {
        var tokens = show(ADVANCED, "tokens");
        assertThat(fields(tokens)).isEmpty();
        assertThat(isThere(tokens)).as("the level hides them").isTrue();
        var managed = show(BASICS, "managed");
        assertThat(isThere(managed)).as("nothing in it applies").isFalse();
        rig.set(Ref.to(0, BASICS.clusterType), BASICS.clusterType, "ManagedKubernetes");
        assertThat(isThere(managed)).isTrue();
    }

    @Test
    void aCardWithSomethingElseThanFieldsIsAlwaysThere() {
        var empty = rig.show(context -> new Card(context, "Title", "").speak());
        assertThat(isThere(empty)).isFalse();
        var label = Rig.call(() -> new Label("something else"));
        var card = rig.show(context -> new Card(context, "Title", "").add(label, false).speak());
        assertThat(isThere(card)).isTrue();
        assertThat(Seen.styled(card, "card-body")).isSameAs(label.getParent());
    }

    @Test
    void aTableAloneNeedsNoName() {
        var tags = show(ADVANCED, "tags");
        assertThat(Seen.labels(tags)).startsWith("Tags", "Up to 20").doesNotHaveDuplicates();
        assertThat(Rig.styled(tags, "field-label")).isEmpty();
        rig.act(() -> rig.session.level.set(Level.ALL));
        assertThat(Rig.styled(show(ADVANCED, "names"), "field-label")).isNotEmpty();
    }

    @Test
    void aFieldAloneKeepsItsName() {
        var card = show(BASICS, "ownership");
        assertThat(fields(card)).containsExactly("resource_group_id");
        assertThat(Rig.styled(card, "field-label")).hasSize(1);
    }

    @Test
    void ofTwoFieldsOfWhichOneIsUsedTheOtherIsHiddenBehindASwitch() {
        var card = show(MASTERS, "login");
        assertThat(Rig.all(card, EitherSwitch.class)).hasSize(1);
        assertThat(fields(card)).containsExactly("key_pair");
        rig.click(Seen.button(card, "Password"));
        assertThat(fields(card)).containsExactly("login_password");
        assertThat(Rig.all(show(MASTERS, "nodes"), EitherSwitch.class)).isEmpty();
    }

    @Test
    void aWideFieldHasALineOfItsOwn() {
        var card = show(MASTERS, "nodes");
        rig.show(context -> card);
        var wide = Rig.all(card, FieldBox.class).stream().filter(FieldBox::wide).toList();
        assertThat(wide).isNotEmpty().allMatch(box -> box.getWidth() > 0.8 * card.getWidth());
        var identity = show(BASICS, "identity");
        rig.show(context -> identity);
        assertThat(Rig.all(identity, FieldBox.class).get(0).getWidth()).isBetween(1.0, 0.6 * card.getWidth());
    }

    @Test
    void itsFieldsSayWhatIsWrongOnceItSpeaks() {
        rig = Rig.of(Samples.read(Samples.valid()).set(0, BASICS.name, "prod_bj"));
        rig.checkAll();
        assertThat(Seen.words(show(BASICS, "identity"))).contains("\"prod_bj\" follows");
    }

    @Test
    void whatIsAddedWideIsAsWideAsTheCard() {
        var wide = Rig.call(() -> new Label("wide"));
        var narrow = Rig.call(() -> new Label("narrow"));
        rig.act(() -> List.of(wide, narrow).forEach(label -> label.setMaxWidth(Double.MAX_VALUE)));
        rig.show(context -> new Card(context, "Title", "").add(wide, true).add(narrow, false).speak());
        assertThat(narrow.getWidth()).isBetween(1.0, 0.6 * wide.getWidth());
    }
}
