package ackcomposer.app.window;

import ackcomposer.app.file.Work;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.json.Changes;
import ackcomposer.json.Fault;
import ackcomposer.json.Note;
import ackcomposer.json.SpecFile;
import ackcomposer.json.TextPlaces;
import ackcomposer.json.UnknownSecrets;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.view.session.ReadText;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.TextReading;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The draft of a window as the text of its file, and texts as drafts.
 *
 * @param before is done before a text takes the place of the draft
 */
public record DraftText(Session session, Work work, Runnable before, Consumer<Throwable> fault) implements TextReading {

    /** What differs between two drafts, the second after the first. */
    public static final BiFunction<Snapshot, Snapshot, List<ReadText.Change>> DIFFERENCES = DraftText::differences;

    private static List<ReadText.Change> differences(Snapshot before, Snapshot after) {
        return Changes.between(before, after).stream()
                .map(change -> new ReadText.Change(change.path(), change.before(), change.after())).toList();
    }

    @Override
    public String text() {
        var state = session.state();
        return new String(SpecFile.needsMember(state) ? SpecFile.spec(state) : SpecFile.plain(state), StandardCharsets.UTF_8);
    }

    @Override
    public void read(String text, int choice, Consumer<ReadText> answer) {
        var now = session.state();
        work.run(() -> of(text, choice, now), answer, fault);
    }

    @Override
    public void apply(ReadText read) {
        before.run();
        session.history.endTyping();
        session.draft.replace(read.snapshot());
        session.imported(read.notes());
    }

    private static ReadText of(String text, int choice, Snapshot now) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return of(SpecFile.read(bytes, choice), now, TextPlaces.of(bytes, choice));
        } catch (Fault wrong) {
            return wrong(wrong);
        }
    }

    /** Why a text cannot be read. */
    public static ReadText wrong(Fault fault) {
        return new ReadText(null, List.of(), List.of(), List.of(), new ReadText.Wrong(fault.line(), fault.column(), fault.words()),
                List.of(), List.of(), fault.choices());
    }

    /** What was read of a file, beside the draft at hand. */
    public static ReadText of(SpecFile.Opened opened, Snapshot now) {
        return of(opened, now, null);
    }

    /** @param places where everything stands; null: that is not asked for */
    private static ReadText of(SpecFile.Opened opened, Snapshot now, TextPlaces places) {
        var draft = UnknownSecrets.carried(now, withSecretsOf(now, opened.snapshot()));
        var paths = new Paths(draft);
        var mends = Stream.concat(opened.repairs().stream().map(repair ->
                        new ReadText.Mend(repair.line(), repair.column(), repair.words(), repair.before(), repair.after())),
                said(opened, draft).map(note -> new ReadText.Mend(0, 0, note.words(), "", ""))).toList();
        var problems = Checker.check(draft);
        var unknown = problems.stream().filter(problem -> problem.rule().equals("field.unknown"))
                .flatMap(problem -> problem.at().stream()).map(paths::of).distinct().toList();
        var errors = places == null ? List.<ReadText.Erring>of() : problems.stream().filter(Problem::isError).map(problem -> {
            var at = places.at(paths.of(problem.at().get(0)));
            return new ReadText.Erring(at.line(), at.column(), problem);
        }).sorted(Comparator.comparingInt(ReadText.Erring::line).thenComparing(ReadText.Erring::column)).toList();
        return new ReadText(draft, mends, unknown, differences(now, draft), null, problems(opened, said(opened, draft)), errors,
                List.of());
    }

    /** What is still so: a secret that came back from the draft at hand has its place. */
    private static Stream<Note> said(SpecFile.Opened opened, Snapshot draft) {
        var named = draft.extra().path("secrets").values().stream().map(path -> path.asString("")).toList();
        var before = opened.snapshot().extra().path("secrets").values().stream().map(path -> path.asString("")).toList();
        return opened.notes().stream().filter(note -> note.at().field() != null || !before.contains(note.at().tail())
                || named.contains(note.at().tail()));
    }

    /** What is said of a text that was read, at its fields and in the list of problems. */
    public static List<Problem> notes(SpecFile.Opened opened) {
        return problems(opened, opened.notes().stream());
    }

    private static List<Problem> problems(SpecFile.Opened opened, Stream<Note> said) {
        var repairs = opened.repairs().stream().map(repair -> Problem.of(Severity.NOTE, "json",
                List.of(Ref.unknown(0, "")), Message.of(Session.class, "open.repaired", repair.line(), repair.column(), repair.words()),
                        Source.COMPOSER));
        var notes = said
                .map(note -> Problem.of(note.severity(), note.rule(), List.of(note.at()), note.words(), Source.COMPOSER));
        return Stream.concat(repairs, notes).toList();
    }

    /** A secret that a text says to be set, and does not hold, is the one at the same place of the draft at hand. */
    private static Snapshot withSecretsOf(Snapshot now, Snapshot read) {
        var there = Paths.reference(now);
        var here = Paths.reference(read);
        var next = read;
        for (var scope : read.scopes()) for (var field : Snapshot.fields(scope.row())) {
            if (!field.secret()) continue;
            var ref = Ref.to(scope.row().id(), field);
            var known = there.find(here.of(ref)).flatMap(at -> now.find(at.row()).map(found -> found.row()));
            if (known.isEmpty()) continue;
            var secret = known.get().raw(field);
            if (scope.row().raw(field) instanceof Withheld && secret != null)
                next = next.edit(ref.row(), row -> row.with(field, secret));
            var parked = isWithheld(scope.row().parked(field)) ? known.get().parked(field) : Optional.empty();
            if (parked.isPresent()) next = next.edit(ref.row(), row -> row.withParked(field, parked.get()));
        }
        return next;
    }

    private static boolean isWithheld(Optional<Object> value) {
        return value.filter(Withheld.class::isInstance).isPresent();
    }
}
