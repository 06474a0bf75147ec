package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.view.shell.Windows;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;

/** What a window shows now: kept to be looked at, and checked for text that is cut off. */
record Picture(Desktop desktop) {
    /** A property: whether a picture that cannot be taken is a fault. */
    private static final String REQUIRED = "pictures.required";
    private static final Path FOLDER = Path.of("target/screenshots");

    static Picture of(Desktop desktop) {
        return new Picture(desktop);
    }

    /** Where no font of its language is installed it would be full of boxes: it is skipped, or fails where pictures are required. */
    Picture save(String name) throws Exception {
        if (!isTaken(name, Desktop.call(() -> desktop.session().lang.get()), Font.getFamilies(), Boolean.getBoolean(REQUIRED), System.err))
            return this;
        Files.createDirectories(FOLDER);
        var image = Desktop.call(() -> desktop.stage.getScene().snapshot(null));
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", FOLDER.resolve(name + ".png").toFile());
        return this;
    }

    static boolean isTaken(String name, Lang lang, Collection<String> installed, boolean required, PrintStream err) {
        if (Windows.canBeSet(lang, installed)) return true;
        var words = "picture " + name + " is skipped: no font for " + lang.code() + " is installed";
        if (required) throw new AssertionError(words + ", and -D" + REQUIRED + "=true");
        err.println(words);
        return false;
    }

    /** No label is cut off, and nothing has to be scrolled sideways. */
    void isNotCutOff() {
        var root = desktop.stage.getScene().getRoot();
        assertThat(cut(root)).isEmpty();
        assertThat(sidewaysBars(root)).extracting(node -> node.getParent().getParent() + " " + node + node.getLayoutBounds()).isEmpty();
    }

    /** Labels and buttons with fewer letters than their text and no tooltip that says the rest, and text that stands out of them. */
    private static List<String> cut(Node root) {
        var found = new ArrayList<String>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible() || node.getStyleClass().contains("json-pane") || node.getStyleClass().contains("menu-bar")
                || node.getStyleClass().contains("cluster-name")) return;
        if (node instanceof Labeled label && label.getText() != null && !label.getText().isBlank() && label.getScene() != null
                && label.getWidth() > 0 && label.getTooltip() == null && label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
            label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(text -> !(text instanceof org.kordamp.ikonli.javafx.FontIcon))
                    .filter(text -> !text.getText().equals(shown(label)) || sticksOut(text, label))
                    .forEach(text -> found.add(label.getText()));
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }

    private static String shown(Labeled label) {
        return label.isMnemonicParsing() ? label.getText().replaceFirst("_", "") : label.getText();
    }

    private static boolean sticksOut(Text text, Labeled label) {
        Bounds inside = text.getBoundsInParent();
        // The blank at which a line is broken counts as part of it.
        var blank = label.isWrapText() ? label.getFont().getSize() / 2 : 0;
        return inside.getMaxX() > label.getWidth() + 1.5 + blank || inside.getMaxY() > label.getHeight() + 3;
    }

    private static List<Node> sidewaysBars(Node root) {
        return root.lookupAll(".form-scroll .scroll-bar:horizontal").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.isVisible()
                && bar.getOrientation() == Orientation.HORIZONTAL && bar.getWidth() > 0 && isShown(bar)
                        && bar.getVisibleAmount() < bar.getMax() - bar.getMin()).toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
