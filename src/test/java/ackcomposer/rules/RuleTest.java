package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static ackcomposer.catalogue.page.Catalogue.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A rule made anew says what its declaration says; the rules of the tables are made once. */
class RuleTest {
    private static final Supplier<LocalDate> TODAY = () -> LocalDate.of(2026, 11, 24);

    private final Scope named = Scope.of(Values.root().with(BASICS.name, "a"));
    private final Rule rule = declared(Rule.error("R99", "r1.none", Source.SDK));

    private static Rule declared(Rule rule) {
        return rule.when(scope -> scope.isSet(BASICS.name))
                .at(BASICS.name, List.of(BASICS.regionId, BASICS.clusterType))
                .saying(scope -> List.of("said"))
                .curedByClearing(BASICS.name);
    }

    @Test
    void saysWhatIsDeclared() {
        var problem = rule.of(named, TODAY).get(0);
        assertThat(problem.rule()).isEqualTo("R99");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.isError()).isTrue();
        assertThat(problem.source()).isEqualTo(Source.SDK);
        assertThat(problem.at()).containsExactly(Ref.to(0, BASICS.name));
        assertThat(problem.words().key()).isEqualTo("r1.none");
        assertThat(problem.words().args()).containsExactly("said");
        assertThat(problem.concerns(Ref.to(0, BASICS.name).element(1))).isTrue();
        assertThat(problem.concerns(Ref.to(0, BASICS.regionId))).isFalse();
        assertThat(problem.message(Lang.EN)).startsWith("No network plug-in");
        assertThat(problem.repairs(of(named.root()))).singleElement()
                .satisfies(repair -> assertThat(repair.act().apply(Snapshot.empty().with(named.root())).root().isSet(BASICS.name))
                        .isFalse());
        assertThat(rule.of(Scope.of(Values.root()), TODAY)).isEmpty();
    }

    @Test
    void beginsWithTheSeverityThatItKeeps() {
        var warning = declared(Rule.warning("R99", "r1.none", Source.SDK)).of(named, TODAY).get(0);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.isError()).isFalse();
        assertThat(declared(Rule.note("R99", "r1.none", Source.SDK)).of(named, TODAY).get(0).severity()).isEqualTo(Severity.NOTE);
        assertThat(declared(Rule.note("r1.none", Source.SDK)).of(named, TODAY).get(0).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void anIdIsTheNumberAndTheEndOfTheKeyOrWhatIsSaid() {
        assertThat(rule.id()).isEqualTo("R99.none");
        assertThat(rule.number()).isEqualTo("R99");
        assertThat(rule.about(NODE_POOLS.pool.keyPair).id()).isEqualTo("R99.none.scaling_group.key_pair");
        assertThat(rule.named("other").id()).isEqualTo("R99.other");
        assertThat(Rule.error("volume.iops", Source.SDK).id()).isEqualTo("field.condition.volume.iops");
        assertThat(Rule.error("volume.iops", Source.SDK).number()).isEqualTo("field.condition");
        assertThat(Rule.error("volume.device", Source.SDK).under("field.unique").id()).isEqualTo("field.unique.volume.device");
        assertThat(rule.about(BASICS.name).of(named, TODAY).get(0).rule()).isEqualTo("R99");
    }

    @Test
    void oneWithANumberSpeaksAloneAndOneWithoutBesideOthers() {
        assertThat(rule.of(named, TODAY).get(0).speaksAlone()).isTrue();
        var unnumbered = declared(Rule.error("r1.none", Source.SDK)).of(named, TODAY).get(0);
        assertThat(unnumbered.speaksAlone() || unnumbered.yields()).isFalse();
    }

    @Test
    void namesTheFieldsThatAreSetBesideTheFirst() {
        assertThat(rule.of(Scope.of(named.root().with(BASICS.clusterType, "Kubernetes")), TODAY).get(0).at())
                .containsExactly(Ref.to(0, BASICS.name), Ref.to(0, BASICS.clusterType));
        assertThat(rule.at(BASICS.name, BASICS.regionId).of(named, TODAY).get(0).at())
                .containsExactly(Ref.to(0, BASICS.name), Ref.to(0, BASICS.regionId));
    }

    @Test
    void hasAProblemForEachConflict() {
        var each = rule.each(List.of(BASICS.name, BASICS.regionId),
                scope -> List.of(List.of(scope.ref(BASICS.name)), List.of(scope.ref(BASICS.regionId))));
        assertThat(each.of(named, TODAY)).extracting(Problem::at)
                .containsExactly(List.of(Ref.to(0, BASICS.name)), List.of(Ref.to(0, BASICS.regionId)));
    }

    @Test
    void judgesTheRowsOfItsForm() {
        var pool = named.into(Values.row(NODE_POOLS.pool));
        assertThat(rule.judges(named)).isTrue();
        assertThat(rule.judges(pool)).isFalse();
        assertThat(rule.in(NODE_POOLS.pool).judges(pool)).isTrue();
        assertThat(rule.in(NODE_POOLS.pool).judges(named)).isFalse();
    }

    @Test
    void theLevelOfADiskFitsItsKindAndSize() {
        var rules = Disks.rules("R98", REQUEST, MASTERS.diskCategory, MASTERS.diskSize, MASTERS.diskLevel).toList();
        var disk = Values.root().with(MASTERS.diskCategory, "cloud_essd").with(MASTERS.diskLevel, "PL2");
        assertThat(rules.get(1).of(Scope.of(disk.with(MASTERS.diskSize, Whole.of(461))), TODAY)).isEmpty();
        var small = rules.get(1).of(Scope.of(disk.with(MASTERS.diskSize, Whole.of(460))), TODAY).get(0);
        assertThat(small.rule()).isEqualTo("R98");
        assertThat(small.words().args()).containsExactly("PL2", 461L, 460L);
        assertThat(small.repairs(of(disk.with(MASTERS.diskSize, Whole.of(460))))).singleElement()
                .satisfies(repair -> assertThat(repair.label().args()).containsExactly("PL1"));
        var none = disk.with(MASTERS.diskSize, Whole.of(0));
        assertThat(rules.get(1).of(Scope.of(none), TODAY).get(0).repairs(of(none))).isEmpty();
        var other = rules.get(0).of(Scope.of(disk.with(MASTERS.diskCategory, "cloud_ssd")), TODAY).get(0);
        assertThat(other.severity()).isEqualTo(Severity.WARNING);
        assertThat(other.at()).containsExactly(Ref.to(0, MASTERS.diskLevel), Ref.to(0, MASTERS.diskCategory));
        assertThat(rules.get(0).of(Scope.of(disk), TODAY)).isEmpty();
    }

    @Test
    void aVersionIsComparedByMinorThenByPatch() {
        assertThat(new Version(22, 3)).isLessThan(new Version(22, 10)).isLessThan(new Version(23, 0)).isGreaterThan(new Version(21, 9));
        var scope = Scope.of(Values.root().with(BASICS.kubernetesVersion, "1.22.3-aliyun.1"));
        assertThat(Version.atLeast(scope, 22)).isTrue();
        assertThat(Version.atLeast(scope, 23)).isFalse();
        assertThat(Version.below(scope, 22, 3)).isFalse();
        assertThat(Version.below(scope, 22, 4)).isTrue();
        assertThat(Version.of(Scope.of(Values.root()))).contains(Version.NEWEST);
        assertThat(Version.of(Scope.of(Values.root().with(BASICS.kubernetesVersion, "newest")))).isEmpty();
    }

    @Test
    void aProblemNamesEachFieldOnceAndNoUnknownMember() {
        var list = Ref.to(0, NETWORK.podVSwitches);
        var problem = Problem.of(Severity.ERROR, "X", List.of(list.element(0), list.element(1), Ref.unknown(0, "later")),
                Message.of(Rule.class, "x"), Source.COMPOSER);
        assertThat(problem.places()).containsExactly(list);
        assertThat(problem.concerns(list.element(5))).isTrue();
        assertThat(problem.concerns(Ref.to(0, NETWORK.podCidr))).isFalse();
    }

    private static Snapshot of(Values root) {
        return Snapshot.empty().with(root);
    }
}
