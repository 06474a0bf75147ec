package ackcomposer.app.window;

import ackcomposer.catalogue.field.Message;
import ackcomposer.view.session.Session;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/**
 * The platform's own file dialogs.
 *
 * @param folder where they begin, if that is known
 */
public record NativeChooser(Stage stage, Session session, Supplier<Optional<Path>> folder) implements Chooser {

    private String text(String key) {
        return Message.of(Session.class, key).in(session.lang.get());
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(text(title));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(text("dialog.files"), "*.ack.json", "*.json", "*.ackspec"));
        folder.get().filter(Files::isDirectory).ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
        return chooser;
    }

    @Override
    public Optional<Path> open() {
        return Optional.ofNullable(chooser("dialog.open").showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String suggested) {
        var chooser = chooser("dialog.save");
        var end = suggested.substring(suggested.lastIndexOf('.') + 1);
        // Else a platform may put the ending of a spec file behind that of a picture.
        if (!end.equals("json")) chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("*." + end, "*." + end));
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
