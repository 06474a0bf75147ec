package ackcomposer.app.window;

import ackcomposer.catalogue.field.Message;
import ackcomposer.view.session.Session;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The platform's own file dialogs. */
public record NativeChooser(Stage stage, Session session) implements Chooser {

    private String text(String key) {
        return Message.of(Session.class, key).in(session.lang.get());
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(text(title));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(text("dialog.files"), "*.ack.json", "*.json", "*.ackspec"));
        return chooser;
    }

    @Override
    public Optional<Path> open() {
        return Optional.ofNullable(chooser("dialog.open").showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String suggested) {
        var chooser = chooser("dialog.save");
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
