package ackcomposer.bench;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** A window with one field, and the lines of the program's preview, one of which follows the field. */
final class Bare {
    private static final int LINE = 1;

    private final Screen screen;
    private final TextField field = new TextField();
    private final ObservableList<String> lines;
    private final ListView<String> list;
    private final StringProperty value = new SimpleStringProperty("");
    private boolean other;

    private Bare(Program program) {
        var stage = new Stage();
        screen = new Screen(stage);
        var preview = program.preview();
        lines = FXCollections.observableArrayList(preview.getItems().stream().map(line -> line.text()).toList());
        list = new ListView<>(lines);
        list.setFixedCellSize(preview.getFixedCellSize());
        list.getStyleClass().setAll(preview.getStyleClass());
        field.textProperty().bindBidirectional(value);
        value.addListener((text, before, after) -> lines.set(LINE, after));
        VBox.setVgrow(list, Priority.ALWAYS);
        var scene = new Scene(new VBox(field, list), 1180, 760);
        scene.getStylesheets().setAll(preview.getScene().getStylesheets());
        stage.setScene(scene);
        stage.show();
    }

    static Bare like(Program program) throws Exception {
        return Screen.call(() -> new Bare(program));
    }

    void set() throws Exception {
        other = !other;
        screen.act(() -> field.setText(other ? "  \"name\": \"prod-bj-02\"," : "  \"name\": \"prod-bj-01\","));
    }

    /** Brings that line to the top. */
    void scroll(int line) throws Exception {
        screen.act(() -> list.scrollTo(line));
    }

    void rest() throws Exception {
        screen.rest();
    }

    void close() throws Exception {
        Screen.run(screen.stage()::close);
    }
}
