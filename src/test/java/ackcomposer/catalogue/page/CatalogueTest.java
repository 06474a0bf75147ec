package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Condition;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Finding;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final String LATER = "src/test/resources/ackcomposer/places-2026.tsv";

    /** One row of places.tsv: a parameter and where it stands in each form. */
    private record Place2026(String path, String dedicated, String managed, String transform, boolean retired) {
    }

    private static List<Place2026> listed() {
        return new String(Samples.bytes("places.tsv"), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t"))
                .map(cell -> new Place2026(cell[0], cell[1], cell[2], cell[3], cell[4].equals("yes"))).toList();
    }

    /** One row of places-2026.tsv: a parameter that the reference of 2024 does not have, and the forms that it stands in. */
    private record Later(String path, String forms) {
    }

    private static List<Later> later() {
        return new String(Samples.bytes("places-2026.tsv"), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t"))
                .map(cell -> new Later(cell[0], cell[1])).toList();
    }

    private static Stream<Field<?>> all() {
        return Catalogue.fields().filter(field -> !field.aid());
    }

    private static boolean isLater(Field<?> field) {
        return later().stream().anyMatch(row -> row.path.equals(field.full()));
    }

    /** Those of the reference of 2024. */
    private static Stream<Field<?>> parameters() {
        return all().filter(field -> !isLater(field));
    }

    @Test
    void declaresExactlyTheLaterParametersInTheirOrder() {
        assertThat(all().filter(CatalogueTest::isLater).map(field -> new Later(field.full(), field.newer() ? "2026" : "both")))
                .as("rows of " + LATER).containsExactlyElementsOf(later());
    }

    @Test
    void noLaterParameterIsRetired() {
        assertThat(all().filter(CatalogueTest::isLater).filter(field -> field.retired().isPresent())).isEmpty();
    }

    @Test
    void placesEveryLaterParameterWhereItIsRead() {
        all().filter(CatalogueTest::isLater)
                .forEach(field -> assertThat(field.places()).as(field.full()).extracting(Place::path).containsExactly(field.path()));
        assertThat(all().filter(CatalogueTest::isLater).filter(field -> field.path().startsWith("control_plane_config")))
                .allMatch(field -> field.places(Contract.FORM_2026, ClusterType.MANAGED).isEmpty());
        assertThat(Catalogue.NETWORK.vswitchIds.places(Contract.FORM_2026, ClusterType.DEDICATED)).isEmpty();
    }

    @Test
    void declaresExactlyTheParametersOfTheReferenceInItsOrder() {
        assertThat(parameters().map(Field::full)).as("a parameter that came later has its row in " + LATER)
                .containsExactlyElementsOf(listed().stream().map(Place2026::path).toList()).hasSize(146);
        assertThat(parameters().filter(Field::leaf)).hasSize(129);
    }

    @ParameterizedTest
    @EnumSource(value = ClusterType.class, names = {"DEDICATED", "MANAGED"})
    void placesEveryParameterInThe2026FormWhereTheListSays(ClusterType type) {
        Map<String, Set<String>> wanted = new HashMap<>();
        listed().forEach(row -> {
            var place = type == ClusterType.DEDICATED ? row.dedicated : row.managed;
            if (!place.equals("-")) wanted.computeIfAbsent(row.path, path -> new TreeSet<>()).add(place);
            // The list's note: the cluster's switch also fills the pools.
            if (row.path.equals("cloud_monitor_flags")) wanted.get(row.path).add("nodepools[].kubernetes_config.cms_enabled");
        });
        Map<String, Set<String>> found = new HashMap<>();
        parameters().forEach(field -> field.places().stream().filter(place -> place.types().contains(type))
                .forEach(place -> found.computeIfAbsent(field.full(), path -> new TreeSet<>()).add(absolute(field, place))));
        wanted.forEach((path, places) -> assertThat(found.getOrDefault(path, Set.of())).as(path).isEqualTo(places));
        assertThat(found.keySet()).as("a row of " + LATER + ", or of places.tsv beside it").isEqualTo(wanted.keySet());
    }

    private static String absolute(Field<?> field, Place place) {
        var prefix = field.full().substring(0, field.full().length() - field.path().length());
        return prefix + place.path();
    }

    @Test
    void marksWhatIsRetired() {
        assertThat(parameters().filter(field -> field.retired().isPresent()).map(Field::full))
                .containsExactlyInAnyOrderElementsOf(listed().stream().filter(Place2026::retired).map(Place2026::path).toList());
    }

    static Stream<Field<?>> leaves() {
        return Samples.leaves();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void itsExamplePassesItsChecks(Field<?> field) {
        assertThat(checked(field)).isEmpty();
        if (!field.options().isEmpty() && !field.open()) assertThat(field.options()).contains(Samples.example(field).toString());
    }

    @SuppressWarnings("unchecked")
    private static <T> List<Finding> checked(Field<T> field) {
        var example = (T) Samples.example(field);
        return field.checks().stream().flatMap(check -> check.of(example).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void itsPresetAndItsStartAreAmongItsOptions(Field<?> field) {
        if (field.options().isEmpty() || field.open()) return;
        Stream.of(field.preset(), field.start()).flatMap(value -> value.stream()).map(Object::toString)
                .forEach(value -> assertThat(field.options()).contains(value));
    }

    @Test
    void everyConditionHoldsForItsWitness() {
        Catalogue.fields().flatMap(field -> field.when().stream()).forEach(condition -> assertThat(holds(condition)).isTrue());
    }

    private static <T> boolean holds(Condition<T> condition) {
        return condition.test().holds().test(condition.test().witness());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyFieldHasALabelAndHelp(Lang lang) {
        var texts = Texts.fields(lang);
        assertThat(Catalogue.fields().filter(field -> texts.find(field.full()).isEmpty() || texts.find(field.full() + ".help").isEmpty()))
                .as("label or help is missing in src/main/resources/ackcomposer/catalogue/Fields_" + lang.code() + ".properties")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void noTextIsLeftOver(Lang lang) {
        var known = Catalogue.fields().map(Field::full).collect(Collectors.toSet());
        assertThat(Texts.fields(lang).keys().stream()
                .filter(key -> !known.contains(key.replaceAll("(\\.help|\\.allowed|\\.prompt|#.*)$", ""))))
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Texts.fields(Lang.ZH).keys()).isEqualTo(Texts.fields(Lang.EN).keys());
    }

    @Test
    void whatCountsTheMostIsRefusedAboveIt() {
        var counted = Catalogue.fields().filter(field -> field.most().isPresent()).toList();
        assertThat(counted).hasSizeGreaterThan(10);
        counted.forEach(field -> assertThat(problems(field, field.most().getAsInt() + 1)).as(field.full()).isNotEmpty());
        counted.forEach(field -> assertThat(problems(field, field.most().getAsInt())).as(field.full())
                .noneMatch(found -> Set.of("check.long", "check.many").contains(found.key())));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<Finding> problems(Field<T> field, int size) {
        var value = switch (field.kind()) {
            case TEXT -> "a".repeat(size);
            case STRINGS -> IntStream.range(0, size).mapToObj(i -> "v" + i).toList();
            case ROWS -> IntStream.range(0, size).mapToObj(i -> Snapshot.freshRow(field.rows())).toList();
            default -> throw new IllegalArgumentException(field + " has no size");
        };
        return field.checks().stream().flatMap(check -> check.of((T) value).stream()).filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void aFieldIsFoundByItsFullPathAndStandsOnAPage() {
        assertThat(Catalogue.find("nodepools[].scaling_group.data_disks[].size")).contains(NODE_POOLS.pool.dataDisk.size);
        assertThat(Catalogue.find("nonsense")).isEmpty();
        assertThat(Catalogue.page(NODE_POOLS.pool.dataDisk.size)).isSameAs(NODE_POOLS);
        assertThat(Catalogue.page(Catalogue.BASICS.name)).isSameAs(Catalogue.BASICS);
    }

    @Test
    void whatAConditionAsksForIsKnownByFieldByTableAndByColumn() {
        assertThat(Catalogue.dependents(NODE_POOLS.pool.diskCategory)).contains(NODE_POOLS.pool.diskLevel)
                .doesNotContain(Catalogue.MASTERS.diskLevel);
        var plugin = Catalogue.dependents(Catalogue.ADDONS.plugin);
        assertThat(plugin).contains(Catalogue.NETWORK.podCidr).doesNotContain(NODE_POOLS.pool.diskLevel);
        for (var asked : List.of(Catalogue.ADDONS.addons, Catalogue.ADDONS.addon.name, Catalogue.ADDONS.addon.disabled))
            assertThat(Catalogue.dependents(asked)).as("%s", asked).isEqualTo(plugin);
        assertThat(Catalogue.dependents(Catalogue.ADDONS.addon.config)).isEmpty();
    }

    @Test
    void aFieldIsInsideItsGroupAndHasAPlaceInEachForm() {
        assertThat(NODE_POOLS.pool.minInstances.group()).hasValueSatisfying(group -> assertThat(group.path()).isEqualTo("auto_scaling"));
        assertThat(Catalogue.BASICS.name.group()).isEmpty();
        assertThat(Catalogue.BASICS.name.toString()).isEqualTo("name");
        assertThat(Catalogue.MASTERS.count.place(Contract.FORM_2026, ClusterType.DEDICATED)).map(Place::path)
                .contains("control_plane_config.size");
        assertThat(Catalogue.MASTERS.count.place(Contract.FORM_2026, ClusterType.MANAGED)).isEmpty();
        assertThat(Catalogue.NETWORK.vswitchIds.places(Contract.FORM_2024, ClusterType.DEDICATED)).as("another field's there").isEmpty();
        assertThat(Catalogue.NETWORK.vswitchIds.places(Contract.FORM_2024, ClusterType.MANAGED)).hasSize(1);
        assertThat(Catalogue.BASICS.kubernetesVersion.offers()).isTrue();
        assertThat(Catalogue.NETWORK.vpcId.offers()).isFalse();
    }
}
