package ackcomposer.view.parts;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Lines of a few short texts in columns. Few stand one below the other; of many only those that are seen are drawn. */
public final class TextTable extends VBox {
    private static final int FEW = 60;
    private static final double HEIGHT_OF_MANY = 360;

    private final List<Column> columns;
    private final VBox few = new VBox();
    private final ObservableList<List<String>> many = FXCollections.observableArrayList();
    private final ListView<List<String>> list = new ListView<>(many);

    /**
     * A column.
     *
     * @param share of the width, in percent
     */
    public record Column(double share, List<String> styles) {
        public static Column of(double share, String... styles) {
            return new Column(share, List.of(styles));
        }
    }

    private final class Cell extends RowCell<List<String>> {
        @Override
        protected void updateItem(List<String> texts, boolean empty) {
            super.updateItem(texts, empty);
            show(empty || texts == null ? null : line(texts));
        }
    }

    public TextTable(Column... columns) {
        this.columns = List.of(columns);
        getStyleClass().add("text-table");
        few.getStyleClass().add("text-lines");
        list.getStyleClass().add("many-lines");
        list.setPrefHeight(HEIGHT_OF_MANY);
        list.setCellFactory(view -> new Cell());
        getChildren().setAll(few, list);
        show(List.of());
    }

    /** What stands over the columns. */
    public void head(List<String> texts) {
        var head = new GridPane();
        for (var i = 0; i < columns.size(); i++) add(head, i, Labels.wrapped(texts.get(i), "row-head"));
        head.getStyleClass().add("text-line");
        getChildren().setAll(head, few, list);
    }

    /** Shows these lines, each of a text for each column. */
    public void show(List<List<String>> lines) {
        var isMany = lines.size() > FEW;
        many.setAll(isMany ? lines : List.of());
        few.getChildren().setAll(isMany ? List.of() : lines.stream().map(this::line).toList());
        Visible.when(!isMany && !lines.isEmpty(), few);
        Visible.when(isMany, list);
    }

    private GridPane line(List<String> texts) {
        var line = new GridPane();
        for (var i = 0; i < columns.size(); i++) add(line, i, Labels.wrapped(texts.get(i), columns.get(i).styles().toArray(String[]::new)));
        line.getStyleClass().add("text-line");
        return line;
    }

    private void add(GridPane line, int column, Label label) {
        var width = new ColumnConstraints();
        width.setPercentWidth(columns.get(column).share());
        line.getColumnConstraints().add(width);
        line.add(label, column, 0);
    }
}
