package ackcomposer.export;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.explain.Drawing;
import ackcomposer.export.Format.Wish;
import ackcomposer.model.Snapshot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The pictures are well-formed SVG with the facts in words too, in every theme, and nothing in them is wider than its place. */
class SvgTest {
    private static final Snapshot DRAFT = Samples.read(Samples.valid());

    private static String text(String format, Snapshot draft, Lang lang) {
        return Formats.named(format).orElseThrow().text(draft, new Wish(null, true, lang));
    }

    private static Document read(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document svg, String name) {
        var nodes = svg.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static List<String> words(Document svg) {
        return all(svg, "text").stream().map(text -> text.getFirstChild().getTextContent()).toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theTopologyHasTheVpcTheGatesTheMastersAndThePools(Lang lang) throws Exception {
        var svg = read(text("topology", DRAFT.set(0, NETWORK.publicEndpoint, true), lang));
        assertThat(words(svg)).anyMatch(word -> word.contains("vpc-2zeik9h3ahvv2zz95abcd")).anyMatch(word -> word.contains("Master 1"))
                .anyMatch(word -> word.contains("web")).contains(lang == Lang.ZH ? "公网" : "Internet");
        assertThat(all(svg, "rect").stream().map(box -> box.getAttribute("class"))).contains("vpc", "gate", "master", "pool", "internet");
        assertThat(all(svg, "title").get(0).getTextContent()).isEqualTo(lang == Lang.ZH ? "拓扑" : "Topology");
        assertThat(all(svg, "desc").get(0).getTextContent()).contains("└─");
    }

    @Test
    void aClusterWithoutAWayToTheInternetShowsNone() throws Exception {
        var svg = read(text("topology", DRAFT.set(0, NETWORK.publicEndpoint, false).set(0, NETWORK.snatEntry, false), Lang.EN));
        assertThat(words(svg)).doesNotContain("Internet").contains("API server");
        assertThat(all(svg, "path")).isEmpty();
    }

    @Test
    void vSwitchesOfOneZoneStandInOneFrame() throws Exception {
        var known = DRAFT.set(0, MASTERS.vswitchIds, List.of("vsw-a", "vsw-b", "vsw-c"))
                .set(0, NETWORK.vswitchZones, List.of("vsw-a=cn-beijing-h", "vsw-b=cn-beijing-h", "vsw-c=cn-beijing-i"));
        var svg = read(text("topology", known, Lang.EN));
        assertThat(all(svg, "rect").stream().filter(box -> box.getAttribute("class").equals("zone"))).hasSize(2);
        assertThat(words(svg)).contains("Zone cn-beijing-h", "Zone cn-beijing-i");
    }

    @Test
    void manyPoolsOfLongNamesStayInTheirPlaces() throws Exception {
        var pool = DRAFT.root().rows(NODE_POOLS.nodepools).get(0);
        var pools = new ArrayList<>(List.of(pool));
        for (var i = 0; i < 299; i++) pools.add(pool.copy().with(NODE_POOLS.pool.name, "池".repeat(200) + i));
        var svg = read(text("topology", DRAFT.set(0, NODE_POOLS.nodepools, List.copyOf(pools)), Lang.EN));
        assertThat(words(svg)).as("counted, not drawn").anyMatch(word -> word.endsWith(" more"));
        var width = number(svg.getDocumentElement(), "width");
        for (var box : all(svg, "rect")) {
            if (box.getAttribute("x").isEmpty()) continue;
            assertThat(number(box, "x") + number(box, "width")).isLessThanOrEqualTo(width);
        }
        for (var text : all(svg, "text")) if (text.getAttribute("class").equals("machine"))
            assertThat(text.getFirstChild().getTextContent().codePoints().map(sign -> sign > 255 ? 12 : 7).sum()).isLessThan(280);
        assertThat(all(svg, "desc").get(0).getTextContent().lines().count()).as("the words have all of them").isGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource({"topology", "address-map"})
    void coloursOfEveryThemeAreThoseOfTheTokenSheetsAndNoneIsLeftOpen(String format) {
        var svg = text(format, DRAFT, Lang.EN);
        assertThat(svg).contains("#2A5BD7", "#3B6BE4", "@media (prefers-color-scheme: dark)", "@media (prefers-contrast: more)")
                .doesNotContain(" -color-", " -ack-");
    }

    @ParameterizedTest
    @CsvSource({"topology", "address-map"})
    void whatAUserTypedIsNeverMarkup(String format) throws Exception {
        var odd = "a<script>&\"'\u0000\uD800]]>\n";
        var svg = text(format, DRAFT.set(0, NETWORK.vpcId, odd).set(0, MASTERS.vswitchIds, List.of(odd)), Lang.EN);
        assertThat(all(read(svg), "script")).isEmpty();
        assertThat(svg).doesNotContain("\u0000", "<script");
    }

    @Test
    void theAddressMapHasALineForEachKindWithItsWords() throws Exception {
        var clash = DRAFT.set(0, NETWORK.vpcCidr, "172.20.0.0/16");
        var svg = read(text("address-map", clash, Lang.EN));
        assertThat(words(svg)).anyMatch(word -> word.startsWith("VPC")).anyMatch(word -> word.startsWith("Pods"))
                .anyMatch(word -> word.contains("172.20.0.0/16, "));
        assertThat(all(svg, "rect").stream().map(box -> box.getAttribute("class"))).contains("clash", "services", "block", "ground");
        var chinese = read(text("address-map", clash, Lang.ZH));
        assertThat(all(chinese, "title").get(0).getTextContent()).isEqualTo("网段分布");
    }

    @Test
    void anEmptyDraftIsAPictureToo() throws Exception {
        for (var format : List.of("topology", "address-map")) for (var lang : Lang.values())
            assertThat(read(text(format, Snapshot.empty(), lang)).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void thePictureIsOfTheFormThatWasAskedFor() {
        var format = Formats.named("topology").orElseThrow();
        assertThat(format.text(DRAFT, new Wish(Contract.FORM_2026, false, Lang.EN))).contains("Master 1");
        assertThat(format.fileName()).isEqualTo("topology.svg");
        assertThat(Formats.named("address-map").orElseThrow().fileName()).isEqualTo("address-map.svg");
    }

    @Test
    void wordsInTheMiddleStandInTheMiddleOfTheirPlace() throws Exception {
        var svg = read(Svg.of(new Drawing(100, 50, "", List.of(new Drawing.Words("about center", 10, 0, 80, "a"),
                new Drawing.Words("about", 10, 20, 80, "b"))), ""));
        assertThat(all(svg, "text")).extracting(text -> number(text, "x")).containsExactly(50.0, 10.0);
    }
}
