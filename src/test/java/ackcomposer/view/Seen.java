package ackcomposer.view;

import ackcomposer.view.parts.Tips;
import ackcomposer.view.parts.Unbroken;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person sees of a node: its words in one text, its buttons by their words, its icons by their names. */
public final class Seen {
    private Seen() {
    }

    /** All words that are to be seen, one behind the other, without icons; whether it is in a stage does not matter. */
    public static String words(Node root) {
        return Rig.call(() -> read(root));
    }

    private static String read(Node node) {
        if (!node.isVisible() || node instanceof FontIcon) return "";
        if (node instanceof Labeled labeled) return labeled.getText() == null ? "" : Unbroken.plain(labeled.getText());
        if (node instanceof Text text) return Unbroken.plain(text.getText());
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(Seen::read).collect(Collectors.joining()) : "";
    }

    /** The words of labels, links and buttons that are to be seen, in their order; what has none is left out. */
    public static List<String> labels(Node root) {
        return Rig.all(root, Labeled.class).stream().filter(Rig::isSeen).map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty()).map(Unbroken::plain).toList();
    }

    /** The button or link with these words. */
    public static ButtonBase button(Node root, String words) {
        return Rig.all(root, ButtonBase.class).stream().filter(button -> words.equals(button.getText()) && Rig.isSeen(button)).findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + words + "\" among " + labels(root)));
    }

    /** The label with these words. */
    public static Labeled label(Node root, String words) {
        return Rig.all(root, Labeled.class).stream().filter(label -> label.getText() != null
                && words.equals(Unbroken.plain(label.getText())) && Rig.isSeen(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no label \"" + words + "\" among " + labels(root)));
    }

    /** What the menu of a row of problems offers. */
    public static List<String> menu(Node row) {
        return Rig.call(() -> rowMenu(row).getItems().stream().map(MenuItem::getText).toList());
    }

    /** What that menu does with these words. */
    public static MenuItem inMenu(Node row, String words) {
        return Rig.call(() -> rowMenu(row).getItems().stream().filter(item -> words.equals(item.getText())).findFirst()
                .orElseThrow(() -> new AssertionError("no \"" + words + "\" in the menu " + menu(row))));
    }

    /** The "…" of a row of problems. */
    public static MenuButton rowMenu(Node row) {
        return (MenuButton) styled(row, "row-menu");
    }

    /** The one node with that style class. */
    public static Node styled(Node root, String style) {
        var found = Rig.styled(root, style);
        if (found.size() != 1) throw new AssertionError(found.size() + " nodes of style " + style);
        return found.get(0);
    }

    /** Names and styles of the icons that are to be seen, such as {@code fth-x-circle error}. */
    public static List<String> icons(Node root) {
        return Rig.call(() -> iconsOf(root).map(icon -> (icon.getIconCode().getDescription() + " " + icon.getStyleClass().stream()
                .filter(style -> !style.endsWith("-font-icon")).collect(Collectors.joining(" "))).strip()).toList());
    }

    private static Stream<FontIcon> iconsOf(Node node) {
        if (!node.isVisible()) return Stream.empty();
        if (node instanceof FontIcon icon) return Stream.of(icon);
        if (node instanceof Labeled labeled) return isDrawn(labeled, labeled.getGraphic()) ? iconsOf(labeled.getGraphic()) : Stream.empty();
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Seen::iconsOf) : Stream.empty();
    }

    /** A label that is laid out draws what is below it, and not each graphic is. */
    private static boolean isDrawn(Labeled labeled, Node graphic) {
        if (graphic == null || labeled.getSkin() == null) return graphic != null;
        var above = graphic.getParent();
        while (above != null && above != labeled) above = above.getParent();
        return above != null;
    }

    /** What a label or button says when the mouse rests on it. */
    public static String tip(Labeled labeled) {
        return Rig.call(() -> labeled.getTooltip() == null ? Tips.of(labeled) : labeled.getTooltip().getText());
    }

    /** The mouse comes to it. */
    public static void pointAt(Node node) {
        var entered = new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false, false, false,
                false, false, false, false, null);
        Rig.call(() -> {
            node.fireEvent(entered);
            return null;
        });
    }

    /** What a node that is no control says when the mouse rests on it. */
    public static String installedTip(Node node) {
        return Rig.call(() -> node.getProperties().values().stream().filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText()).findFirst().orElse(null));
    }

    /** The node of that id below; fails where there is none. */
    public static Node find(Node root, String id) {
        return Rig.all(root).filter(node -> id.equals(node.getId())).findFirst().orElseThrow(() -> new AssertionError("no #" + id));
    }

    /** Whether it takes what room is left in its line. */
    public static boolean grows(Node node) {
        return Rig.call(() -> HBox.getHgrow(node) == Priority.ALWAYS);
    }

    /** Whether its words are never cut off. */
    public static boolean keepsItsWidth(Node node) {
        return Rig.call(() -> ((Region) node).getMinWidth() == Region.USE_PREF_SIZE);
    }
}
