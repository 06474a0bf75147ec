package ackcomposer.catalogue.field;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each word of a declaration is a fact of the field that comes of it. */
class DeclarationTest {
    /** A form with one field of each kind of fact. */
    private static final class Sheet extends Form {
        final Field<Boolean> flag = add(flag("group.flag").mandatoryInGroup().preset(false).start(true));
        final Field<String> plain = add(text("plain"));
        final Field<String> full = add(text("full").wire(Wire.TEXT).shape(Shape.ID).secret()
                .mandatory().must(TextChecks.filled(), TextChecks.domain()).of("x", "b").suggest(List.of("a", "b"))
                .alias("printed", "value")
                .when(flag, true).whenSet(plain, "w")
                .preset("p").start("s").unit("GiB").example("e")
                .retired("some day")
                .common().fixed().card("tab.box").beside(plain).lookup(Lookup.VPC).from(Source.SDK));
        final Field<Whole> needed = add(whole("needed").needed().prominent().whenLater("later", "on").of("1", "2"));
        final Field<String> later = add(choice("later", "on", "off"));
        final Field<String> aid = add(text("aid").aid());
        final Field<String> newer = add(text("newer").since2026().marked().in2026(Place.fill("there")));
        final Field<List<String>> lines = add(lines("lines").retired().in2026());
        final Field<String> plugged = add(text("plugged").when(Catalogue.ADDONS.plugin, "flannel"));

        Sheet() {
            super("sheet");
        }
    }

    private final Sheet sheet = new Sheet();

    @Test
    void aFieldSaysWhatItsDeclarationSays() {
        var field = sheet.full;
        assertThat(field.need()).isEqualTo(Need.ALWAYS);
        assertThat(field.level()).isEqualTo(Level.REQUIRED);
        assertThat(field.checks()).hasSize(2);
        assertThat(field.options()).containsExactly("x", "b");
        assertThat(field.open()).isTrue();
        assertThat(field.suggested()).containsExactly("x", "b", "a");
        assertThat(field.aliases()).containsEntry("printed", "value");
        assertThat(field.wire()).isEqualTo(Wire.TEXT);
        assertThat(field.shape()).isEqualTo(Shape.PASSWORD);
        assertThat(field.example()).isEqualTo("e");
        assertThat(field.preset()).contains("p");
        assertThat(field.start()).contains("s");
        assertThat(field.unit()).isEqualTo("GiB");
        assertThat(field.card()).isEqualTo("tab.box");
        assertThat(field.beside()).contains(sheet.plain);
        assertThat(field.lookup()).isEqualTo(Lookup.VPC);
        assertThat(field.source()).isEqualTo(Source.SDK);
        assertThat(field.retired()).contains("some day");
        assertThat(field.secret() && field.fixed()).isTrue();
        assertThat(field.aid() || field.newer()).isFalse();
        assertThat(field.when()).extracting(Condition::field).containsExactly(sheet.flag, sheet.plain);
        assertThat(field.kind()).isEqualTo(Kind.TEXT);
        assertThat(field.leaf()).isTrue();
        assertThat(field.owner()).isSameAs(sheet);
        assertThat(sheet.id()).isEqualTo("sheet");
        assertThat(sheet.find("full")).contains(field);
        assertThat(sheet.find("other")).isEmpty();
        assertThat(sheet.fields()).hasSize(9).startsWith(sheet.flag, sheet.plain);
        assertThat(sheet.flag.name()).isEqualTo("flag");
    }

    @Test
    void whatIsNotDeclaredHasItsUsualValue() {
        var field = sheet.plain;
        assertThat(field.need()).isEqualTo(Need.NO);
        assertThat(field.level()).isEqualTo(Level.ALL);
        assertThat(field.open() || field.secret() || field.fixed() || field.aid() || field.newer()).isFalse();
        assertThat(field.wire()).isEqualTo(Wire.PLAIN);
        assertThat(field.shape()).isEqualTo(Shape.PLAIN);
        assertThat(field.card()).isEqualTo("general");
        assertThat(field.lookup()).isEqualTo(Lookup.NONE);
        assertThat(field.preset()).isEmpty();
        assertThat(field.places()).containsExactly(Place.move("plain"));
        assertThat(sheet.flag.need()).isEqualTo(Need.IN_GROUP);
        assertThat(sheet.flag.start()).contains(true);
        assertThat(sheet.needed.need()).isEqualTo(Need.WHERE_IT_APPLIES);
        assertThat(sheet.needed.level()).isEqualTo(Level.REQUIRED);
        assertThat(sheet.full.group()).isEmpty();
    }

    @Test
    void placesFollowFromTheFormAndTheType() {
        assertThat(sheet.aid.aid()).isTrue();
        assertThat(sheet.aid.places()).isEmpty();
        assertThat(sheet.aid.places(Contract.FORM_2024, ClusterType.DEDICATED)).isEmpty();
        assertThat(sheet.newer.newer()).isTrue();
        assertThat(sheet.newer.retired()).contains("");
        assertThat(sheet.newer.places(Contract.FORM_2024, ClusterType.DEDICATED)).isEmpty();
        assertThat(sheet.newer.places(Contract.FORM_2026, ClusterType.MANAGED)).containsExactly(Place.fill("there"));
        assertThat(sheet.lines.retired()).contains("2026-07-04..2026-09-30");
        assertThat(sheet.lines.places(Contract.FORM_2026, ClusterType.DEDICATED)).isEmpty();
        assertThat(sheet.full.places(Contract.FORM_2024, ClusterType.MANAGED)).containsExactly(Place.move("full").wired(Wire.TEXT));
        assertThat(Place.masters("m").types()).isEqualTo(Set.of(ClusterType.DEDICATED, ClusterType.REGISTERED));
        assertThat(Place.managed("m").types()).isEqualTo(Set.of(ClusterType.MANAGED));
        assertThat(Place.yield("m", "other").unless()).containsExactly("other");
    }

    @Test
    void appliesWhereAllItsConditionsHold() {
        assertThat(applies(sheet.full, Values.row(sheet).with(sheet.flag, true).with(sheet.plain, "any"))).contains(true);
        assertThat(applies(sheet.full, Values.row(sheet).with(sheet.flag, true))).contains(false);
        assertThat(applies(sheet.full, Values.row(sheet).with(sheet.plain, "any"))).as("the preset says no").contains(false);
        assertThat(applies(sheet.needed, Values.row(sheet).with(sheet.later, "on"))).contains(true);
        assertThat(applies(sheet.needed, Values.row(sheet).with(sheet.later, "off"))).contains(false);
        assertThat(applies(sheet.needed, Values.row(sheet))).contains(false);
        assertThat(applies(sheet.needed, Values.row(sheet).with(sheet.later, "On"))).as("a misspelt switch says nothing").isEmpty();
        assertThat(applies(sheet.plugged, Values.root())).as("no plug-in picked says nothing").isEmpty();
        assertThat(applies(sheet.plain, Values.row(sheet))).contains(true);
    }

    @Test
    void aConditionSaysInWordsWhatItAsks() {
        assertThat(words(Catalogue.NETWORK.podCidr)).containsExactly("only when the network plug-in is flannel");
        assertThat(words(Catalogue.BASICS.autoModeEnable))
                .containsExactly("only when Cluster type is Managed", "only when Edition is a Pro edition");
        assertThat(words(Catalogue.NODE_POOLS.pool.spotRemedy))
                .containsExactly("only when Spot strategy is Price limit or Market price");
        assertThat(words(Catalogue.NODE_POOLS.pool.bandwidthOut)).containsExactly("only when Bandwidth billing is set");
    }

    private static List<String> words(Field<?> field) {
        return field.when().stream().map(condition -> condition.words().in(Lang.EN)).toList();
    }

    private static Optional<Boolean> applies(Field<?> field, Values values) {
        return field.applies(Scope.of(values));
    }

    @Test
    void aMisspeltChoiceIsNotAllowedAndAnOpenOneIs() {
        assertThat(sheet.later.allows("on")).isTrue();
        assertThat(sheet.later.allows("On")).isFalse();
        assertThat(sheet.full.allows("anything")).isTrue();
        assertThat(sheet.plain.allows("anything")).isTrue();
        assertThat(sheet.needed.allows(Whole.of(3))).isFalse();
    }

    /** Whatever was asked for before. */
    @Test
    void inEachFormAndForEachTypeAFieldHasThePlacesThatAreItsOwn() {
        for (var field : Catalogue.fields().filter(one -> !one.aid()).toList()) {
            for (var contract : Contract.values()) for (var type : ClusterType.values()) field.places(contract, type);
            for (var type : ClusterType.values()) {
                assertThat(field.places(Contract.FORM_2024, type)).as(field + " " + type).extracting(Place::path)
                        .isSubsetOf(field.path());
                assertThat(field.places(Contract.FORM_2026, type)).as(field + " " + type)
                        .isEqualTo(field.places().stream().filter(place -> place.types().contains(type)).toList());
            }
        }
    }
}
