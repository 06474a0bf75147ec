package ackcomposer.view.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/**
 * Buttons in one line, whatever the width: those for which there is no room stand in a menu at its end. The chosen one is always in the
 * line.
 */
public final class OverflowBar extends Pane {
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));

    /** @param name of the menu */
    public OverflowBar(String name) {
        more.getStyleClass().addAll("flat", "overflow-menu");
        Icons.name(more, name);
        getChildren().setAll(more);
    }

    public List<ToggleButton> buttons() {
        return List.copyOf(buttons);
    }

    public void add(ToggleButton button) {
        buttons.add(button);
        getChildren().add(getChildren().size() - 1, button);
        button.selectedProperty().addListener((selected, before, now) -> requestLayout());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + buttons.stream().mapToDouble(button -> button.prefWidth(-1)).sum();
    }

    /** It does not shrink, whatever stands below it. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + buttons.stream().mapToDouble(button -> button.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - snappedLeftInset() - snappedRightInset();
        var shown = shown(room);
        var x = snappedLeftInset();
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (var button : buttons) {
            button.setVisible(shown.contains(button));
            if (!button.isVisible()) continue;
            var width = button.prefWidth(-1);
            layoutInArea(button, x, snappedTopInset(), width, height, 0, HPos.LEFT, VPos.CENTER);
            x += width;
        }
        var left = buttons.stream().filter(button -> !shown.contains(button)).toList();
        more.setVisible(!left.isEmpty());
        if (left.isEmpty()) return;
        more.getItems().setAll(left.stream().map(OverflowBar::item).toList());
        layoutInArea(more, x, snappedTopInset(), more.prefWidth(-1), height, 0, HPos.LEFT, VPos.CENTER);
    }

    /** As many from the first on as fit beside the menu, and the chosen one. */
    private List<ToggleButton> shown(double room) {
        if (computePrefWidth(-1) - snappedLeftInset() - snappedRightInset() <= room) return buttons;
        var left = room - more.prefWidth(-1);
        var chosen = buttons.stream().filter(ToggleButton::isSelected).toList();
        for (var button : chosen) left -= button.prefWidth(-1);
        var shown = new ArrayList<>(chosen);
        for (var button : buttons) {
            if (shown.contains(button)) continue;
            left -= button.prefWidth(-1);
            if (left < 0) break;
            shown.add(button);
        }
        return shown;
    }

    private static MenuItem item(ToggleButton button) {
        var item = new MenuItem(button.getAccessibleText() == null ? button.getText() : button.getAccessibleText());
        item.setMnemonicParsing(false);
        item.setOnAction(click -> button.fire());
        return item;
    }
}
