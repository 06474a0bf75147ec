package ackcomposer.app.window;

import ackcomposer.app.file.DraftFile;
import ackcomposer.app.file.DraftStore;
import ackcomposer.app.file.Home;
import ackcomposer.app.file.Template;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.view.dialog.WelcomePane;
import ackcomposer.view.session.Start;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;

/** What one can begin with: files of before, templates, and what earlier windows did not save. */
public final class StartActs {
    private final WindowContext window;
    private final FileActs files;
    private final TextActs texts;
    private final Optional<DraftStore> store;
    private final KeptDraft kept;

    public StartActs(WindowContext window, FileActs files, TextActs texts, Optional<DraftStore> store, KeptDraft kept) {
        this.window = window;
        this.files = files;
        this.texts = texts;
        this.store = store;
        this.kept = kept;
    }

    /** Offers what earlier windows did not save, if there is any. */
    public void offerDrafts() {
        if (store.isEmpty()) return;
        window.keeping.run(store.get()::left, this::offer, unreadable -> { });
        window.keeping.run(store.get()::damaged, this::tell, unreadable -> { });
    }

    /** What cannot be read is not thrown away; where it lies is said. */
    private void tell(List<Path> damaged) {
        if (!damaged.isEmpty()) window.frame.tell(window.text("drafts.damaged", damaged.size(), damaged.get(0).toString()));
    }

    /** What earlier windows did not save is offered on the page that one begins with. */
    private void offer(List<DraftStore.Left> left) {
        if (!left.isEmpty()) welcome();
    }

    private List<Start.Left> offered(List<DraftStore.Left> left) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(window.session.lang.get() == Lang.ZH ? Locale.CHINA : Locale.ENGLISH).withZone(ZoneId.systemDefault());
        return left.stream().map(draft -> new Start.Left(draft.name(), when.format(draft.time()), () -> recover(draft),
                () -> discard(draft))).toList();
    }

    private void discard(DraftStore.Left draft) {
        window.keeping.run(() -> {
            store.get().discard(draft);
            return draft;
        }, gone -> { }, stays -> { });
    }

    /** Its file, if it is still there, is the one that it goes on with; it differs from it. */
    private void recover(DraftStore.Left left) {
        files.unlessUnsaved(() -> window.keeping.run(() -> {
            var origin = left.origin().filter(Files::isRegularFile);
            var loaded = origin.isPresent() ? DraftFile.load(origin.get()) : null;
            // One of a later version stays as it is, whatever becomes of what could be read of it.
            if (!left.opened().newer()) store.get().adopt(left);
            return Optional.ofNullable(loaded);
        }, loaded -> {
            if (!left.opened().newer()) kept.adopted(left.opened().snapshot());
            loaded.ifPresentOrElse(on -> files.goOn(left.origin().get(), on), files::leave);
            files.taken(left.opened());
            if (left.opened().newer()) window.frame.say("app.title", window.text("drafts.newer"));
        }, failed -> {
            // Two windows may offer the same one.
            if (failed instanceof NoSuchFileException) window.frame.tell(window.text("drafts.gone"));
            else window.fault(failed);
        }));
    }

    public void welcome() {
        window.keeping.run(() -> new Choice(store.isPresent() ? store.get().left() : List.of(), Template.ours(),
                Template.in(Home.templates(window.env)), files.recent().list()), this::welcome,
                noHome -> welcome(new Choice(List.of(), Template.ours(), List.of(), List.of())));
    }

    /** What one can begin with. */
    private record Choice(List<DraftStore.Left> drafts, List<Template> ours, List<Template> own, List<Path> recent) {
    }

    private void welcome(Choice choice) {
        if (window.frame.isAsking()) return;
        var recent = choice.recent.stream()
                .map(path -> new Start.Recent(path.toString(), Files.isRegularFile(path), () -> files.open(path))).toList();
        var templates = Stream.concat(choice.ours.stream(), choice.own.stream())
                .map(template -> new Start.Template(template::title, template::text, () -> files.begin(template))).toList();
        var start = new Start(files::fresh, files::open, () -> texts.paste(Clipboard.getSystemClipboard().getString()),
                offered(choice.drafts), recent, templates);
        window.frame.ask((of, close) -> new WelcomePane(of, start, close));
    }
}
