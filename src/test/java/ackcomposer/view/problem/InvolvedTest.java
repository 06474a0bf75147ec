package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.model.Values;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other fields are named by their labels, behind the pool or add-on that they are of, and each name is a way there. */
class InvolvedTest {
    private static final List<Ref> PLACES = List.of(Ref.to(0, NETWORK.podCidr), Ref.to(0, NETWORK.serviceCidr), Ref.to(0, BASICS.name),
            Ref.to(0, BASICS.regionId), Ref.to(0, NETWORK.vpcId));

    private final Rig rig = Rig.of(Samples.managed());
    private final Values pool = Rig.call(() -> rig.context.state().root().rows(NODE_POOLS.nodepools).get(0));

    private TextFlow shown(List<Ref> refs) {
        return rig.show(context -> {
            var flow = new TextFlow();
            flow.getChildren().setAll(Involved.links(context, refs));
            return flow;
        });
    }

    private String name(Ref ref) {
        return Rig.call(() -> Involved.name(rig.context, ref));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "0 | ''",
        "1 | 'Also involved: Pod CIDR'",
        "2 | 'Also involved: Pod CIDR, Service CIDR'",
        "3 | 'Also involved: Pod CIDR, Service CIDR, Cluster name'",
        "4 | 'Also involved: Pod CIDR, Service CIDR, Cluster name and 1 more'",
        "5 | 'Also involved: Pod CIDR, Service CIDR, Cluster name and 2 more'"})
    void namesThreeAndCountsTheOthers(int count, String words) {
        assertThat(Seen.words(shown(PLACES.subList(0, count)))).isEqualTo(words);
    }

    @Test
    void eachNameLeadsToItsOwnField() {
        var links = Rig.all(shown(PLACES.subList(0, 3)), Hyperlink.class);
        assertThat(links).allMatch(link -> link.getStyleClass().contains("involved"));
        rig.click(links.get(1));
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", PLACES.get(1)));
        rig.click(links.get(0));
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", PLACES.get(0)));
    }

    @Test
    void aWayNamesWhatIsDoneThereAndLeadsThere() {
        var flow = rig.show(context -> {
            var made = new TextFlow();
            made.getChildren().setAll(Involved.ways(context, PLACES.subList(0, 2)));
            return made;
        });
        var links = Rig.all(flow, Hyperlink.class);
        assertThat(links).extracting(Hyperlink::getText).containsExactly("Set Pod CIDR", "Set Service CIDR");
        assertThat(Seen.words(flow)).as("apart from what stands before").isEqualTo(" Set Pod CIDR Set Service CIDR");
        rig.click(links.get(1));
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", PLACES.get(1)));
    }

    @Test
    void aFieldOfThePageIsItsLabelInTheLanguageAtHand() {
        assertThat(name(PLACES.get(0))).isEqualTo("Pod CIDR");
        rig.lang(Lang.ZH);
        assertThat(name(PLACES.get(0))).isEqualTo("容器网段");
    }

    @Test
    void aFieldOfAPoolStandsBehindItsName() {
        assertThat(name(Ref.to(pool.id(), NODE_POOLS.pool.keyPair))).isEqualTo("web › Key pair");
        rig.set(Ref.to(pool.id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, null);
        assertThat(name(Ref.to(pool.id(), NODE_POOLS.pool.keyPair))).isEqualTo("Unnamed pool › Key pair");
    }

    @Test
    void aCellOfATableInAPoolStandsBehindTheNameOfThePool() {
        var disk = Rig.call(() -> pool.rows(NODE_POOLS.pool.dataDisks).get(0));
        assertThat(name(Ref.to(disk.id(), NODE_POOLS.pool.dataDisk.size))).startsWith("web › ").doesNotContain("Unnamed");
    }

    @Test
    void aFieldOfAnAddOnStandsBehindItsNameWhereItHasOne() {
        var addon = Rig.call(() -> rig.context.state().root().rows(ADDONS.addons).get(0));
        var name = Ref.to(addon.id(), ADDONS.addon.config);
        var label = Rig.call(() -> rig.context.label(ADDONS.addon.config));
        assertThat(name(name)).isEqualTo("flannel › " + label);
        rig.set(Ref.to(addon.id(), ADDONS.addon.name), ADDONS.addon.name, null);
        assertThat(name(name)).isEqualTo(label);
    }

    @Test
    void aFieldOfARowThatIsGoneIsItsLabel() {
        assertThat(name(Ref.to(-77, NODE_POOLS.pool.keyPair))).isEqualTo("Key pair");
    }
}
