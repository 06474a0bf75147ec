package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.Lang;
import ackcomposer.view.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages, themes and sizes: a picture to look at, and no text that is cut off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenshotTest {
    private static final Path FOLDER = Path.of("target/screenshots");
    private Desktop desktop;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        Files.createDirectories(FOLDER);
        desktop = Desktop.open(home);
        var sample = home.resolve("sample.json");
        Files.write(sample, Samples.bytes("sample.json"));
        desktop.openFile(sample);
    }

    @AfterAll
    void close() throws Exception {
        desktop.close();
    }

    static Stream<Arguments> pictures() {
        return Stream.of(Lang.values()).flatMap(lang -> Stream.of(false, true).flatMap(dark ->
                Stream.of(new int[] {1180, 760}, new int[] {900, 600}).flatMap(size -> Step.ALL.stream()
                        .map(step -> Arguments.of(lang, dark, size[0], size[1], step)))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void showsThePageWithoutCuttingOffAText(Lang lang, boolean dark, int width, int height, Step step) throws Exception {
        desktop.run(() -> {
            desktop.stage.setWidth(width);
            desktop.stage.setHeight(height);
            desktop.session().lang.set(lang);
            desktop.session().dark.set(dark);
            desktop.session().step.set(step);
        });
        save(step.number() + "-" + step.id() + "-" + lang.code() + (dark ? "-dark-" : "-light-") + width + "x" + height);
        assertThat(cut(desktop.stage.getScene().getRoot())).isEmpty();
        assertThat(sidewaysBars(desktop.find("form") == null ? desktop.stage.getScene().getRoot() : desktop.find("form"))).isEmpty();
    }

    private void save(String name) throws Exception {
        var image = Desktop.call(() -> desktop.stage.getScene().snapshot(null));
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    /** Labels that show fewer letters than they have, and text that stands out of its label. */
    private static List<String> cut(Node root) {
        var found = new ArrayList<String>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible() || node.getStyleClass().contains("json-pane") || node.getStyleClass().contains("menu-bar")
                || node.getStyleClass().contains("cluster-name")) return;
        if (node instanceof Label label && label.getText() != null && !label.getText().isBlank() && label.getScene() != null && label.getWidth() > 0)
            label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(text -> !(text instanceof org.kordamp.ikonli.javafx.FontIcon))
                    .filter(text -> !text.getText().equals(label.getText()) || sticksOut(text, label)).forEach(text -> found.add(label.getText()));
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }

    private static boolean sticksOut(Text text, Label label) {
        Bounds inside = text.getBoundsInParent();
        return inside.getMaxX() > label.getWidth() + 1.5 || inside.getMaxY() > label.getHeight() + 3;
    }

    private static List<Node> sidewaysBars(Node root) {
        return root.lookupAll(".form-scroll .scroll-bar:horizontal").stream().filter(node -> node instanceof ScrollBar bar && bar.isVisible()
                && bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL && bar.getWidth() > 0 && bar.getVisibleAmount() < bar.getMax() - bar.getMin()).toList();
    }
}
