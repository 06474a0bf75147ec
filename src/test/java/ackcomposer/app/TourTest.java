package ackcomposer.app;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tour that README takes, in the real window, in both languages. {@code -Dpictures.write=true} writes its pictures anew, to
 * {@code docs/pictures}: to be done where the window looks different, and looked at.
 */
class TourTest {
    private static final Path FOLDER = Path.of("docs/pictures");
    private static final int MOST_BYTES = 200_000;
    private static final int COLOURS = 256;
    private static final int WIDTH = 1180;
    private static final int HEIGHT = 760;

    @TempDir
    Path home;
    private Desktop desktop;
    private Lang lang;

    @AfterEach
    void close() throws Exception {
        if (desktop != null) desktop.close();
    }

    private long errors() {
        return desktop.session().problems().all().stream().filter(Problem::isError).count();
    }

    private void picture(String name) throws Exception {
        var file = name + "." + lang.code() + ".png";
        if (!Boolean.getBoolean("pictures.write") || !Picture.isTaken(file, lang, Font.getFamilies(), true, System.err)) return;
        var image = SwingFXUtils.fromFXImage(Desktop.call(() -> desktop.stage.getScene().snapshot(null)), null);
        Files.createDirectories(FOLDER);
        ImageIO.write(fewColours(image), "png", FOLDER.resolve(file).toFile());
    }

    /** The 256 colours that are there most often, and for any other the nearest of these: nobody sees it, and the file is half as large. */
    private static BufferedImage fewColours(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var counts = new HashMap<Integer, Integer>();
        for (var pixel : pixels) counts.merge(pixel, 1, Integer::sum);
        var most = counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).limit(COLOURS).map(Map.Entry::getKey).toList();
        var palette = most.stream().mapToInt(Integer::intValue).toArray();
        var few = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        var nearest = new HashMap<Integer, Integer>();
        var indices = IntStream.of(pixels).map(pixel -> nearest.computeIfAbsent(pixel, colour -> IntStream.range(0, palette.length).boxed()
                .min(Comparator.comparingInt(i -> distance(palette[i], colour))).orElseThrow())).toArray();
        few.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), indices);
        return few;
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var by = (one >> shift & 255) - (other >> shift & 255);
            sum += by * by;
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource
    void goesFromATemplateToARequestThatIsReady(Lang language) throws Exception {
        lang = language;
        desktop = Desktop.open(home);
        desktop.run(() -> {
            desktop.stage.setWidth(WIDTH);
            desktop.stage.setHeight(HEIGHT);
            desktop.session().lang.set(lang);
            desktop.session().theme.set(Theme.LIGHT);
        });

        desktop.run(desktop.wizard::welcome);
        assertThat(desktop.find("welcome_template_0")).as("a template to begin with").isNotNull();
        picture("tour-1-start");
        desktop.click("welcome_template_0");
        assertThat(desktop.find("welcome")).isNull();

        desktop.openFile(Files.writeString(home.resolve("prod-bj.ack.json"), Samples.valid()));
        desktop.run(() -> desktop.session().look(Step.of(BASICS)));
        desktop.type("f_name", "prod-bj-02");
        assertThat(desktop.json()).anyMatch(line -> line.contains("\"prod-bj-02\""));
        picture("tour-2-fields");

        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, NETWORK.serviceCidr, "172.20.0.0/20")));
        desktop.go(Ref.to(0, NETWORK.serviceCidr));
        desktop.run(() -> desktop.session().checkAll());
        assertThat(errors()).isEqualTo(1);
        picture("tour-3-problem");
        desktop.clickFix("container_cidr");
        assertThat(errors()).isZero();
        // It would go by itself after a while.
        desktop.run(() -> desktop.find("toast").setVisible(false));

        desktop.run(() -> desktop.session().look(Step.of(NODE_POOLS)));
        desktop.run(() -> ((ToggleButton) desktop.find("tab_instances")).fire());
        assertThat(desktop.find("np_list")).isNotNull();
        picture("tour-4-pools");

        desktop.run(() -> desktop.session().look(Step.REVIEW));
        assertThat(desktop.session().stopping()).as("what stands in the way of creating").isZero();
        picture("tour-5-review");
    }

    /** README shows no picture that is not there, and the pictures are small. */
    @Test
    void everyPictureOfThePagesIsThereAndSmall() throws Exception {
        for (var page : new String[] {"README.md", "README.zh-CN.md"}) {
            var shown = Pattern.compile("\\]\\((docs/pictures/[^)]+)\\)").matcher(Files.readString(Path.of(page))).results()
                    .map(found -> Path.of(found.group(1))).toList();
            assertThat(shown).as(page).hasSizeGreaterThanOrEqualTo(6).allSatisfy(picture -> {
                assertThat(picture).isRegularFile();
                assertThat(Files.size(picture)).isBetween(1L, (long) MOST_BYTES);
            });
        }
    }
}
