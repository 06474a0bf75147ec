package ackcomposer.app.window;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Comparison;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft goes into files and comes back, and nothing that was not saved is lost unasked. */
class FileActsTest {
    private static final Ref NAME = Ref.to(0, BASICS.name);

    @TempDir
    Path home;
    private ActsRig acts;
    private Session session;

    @BeforeEach
    void open() {
        acts = ActsRig.valid(home);
        session = acts.rig.session;
    }

    private Path written(String name, String text) throws Exception {
        return Files.writeString(home.resolve(name), text);
    }

    private Path managed() throws Exception {
        return written("managed.ack.json", Samples.managed());
    }

    private void rename(String name) {
        acts.rig.set(NAME, BASICS.name, name);
    }

    private Object name() {
        return acts.rig.value(NAME);
    }

    private void open(Path path) {
        acts.rig.act(() -> acts.files.open(path));
    }

    private void save() {
        acts.rig.act(acts.files::save);
    }

    @Test
    void aFileThatIsOpenedIsTheDraftAndHasNothingToSave() throws Exception {
        open(managed());
        assertThat(name()).isEqualTo("prod-bj-02");
        assertThat(Rig.call(session.fileName::get)).isEqualTo("managed.ack.json");
        assertThat(Rig.<Boolean>call(session.changed::get)).isFalse();
        assertThat(Rig.<Boolean>call(session::canUndo)).as("nothing leads back into the other draft").isFalse();
        assertThat(acts.files.folder()).contains(home.toAbsolutePath());
        assertThat(acts.files.recent().list()).containsExactly(managed());
        rename("other");
        assertThat(Rig.<Boolean>call(session.changed::get)).isTrue();
        assertThat(Rig.call(session.saved::get).name()).isEqualTo("managed.ack.json");
    }

    @Test
    void aFileThatAnotherWindowHasOpenIsShownThere() throws Exception {
        acts.elsewhere = managed();
        open(managed());
        assertThat(acts.isForward).isTrue();
        assertThat(name()).as("it is open once").isEqualTo("prod-bj-01");
    }

    @Test
    void whatIsNotSavedIsAskedAboutFirstAndCancellingChangesNothing() throws Exception {
        rename("mine");
        open(managed());
        assertThat(acts.said()).contains("Untitled");
        assertThat(name()).isEqualTo("mine");
        acts.click("question_cancel");
        assertThat(name()).isEqualTo("mine");
        open(managed());
        acts.click("question_discard");
        assertThat(name()).isEqualTo("prod-bj-02");
    }

    @Test
    void savingFirstWritesTheOneAndOpensTheOther() throws Exception {
        rename("mine");
        open(managed());
        var mine = home.resolve("mine.ack.json");
        acts.chosen.add(mine);
        acts.click("question_save");
        assertThat(Files.readString(mine)).contains("\"mine\"");
        assertThat(acts.suggested).containsExactly("mine.ack.json");
        assertThat(name()).isEqualTo("prod-bj-02");
    }

    @Test
    void whereNoFileIsChosenNothingHappens() {
        acts.rig.act(acts.files::open);
        assertThat(name()).isEqualTo("prod-bj-01");
        rename("mine");
        save();
        assertThat(Rig.<Boolean>call(session.changed::get)).isTrue();
        assertThat(acts.isAsking()).isFalse();
        acts.rig.act(acts.files::compareWith);
        assertThat(Rig.call(session.comparison::get)).isEqualTo(Comparison.DEFAULTS);
    }

    @Test
    void anotherFileCanBeCompared() throws Exception {
        acts.chosen.add(managed());
        acts.rig.act(acts.files::compareWith);
        assertThat(Rig.call(session.comparison::get)).isEqualTo(Comparison.OTHER);
        assertThat(Rig.call(session.compared::get).name()).isEqualTo("managed.ack.json");
        assertThat(name()).as("the draft stays").isEqualTo("prod-bj-01");
        acts.chosen.add(written("broken.json", "{\"name\": ]"));
        acts.rig.act(acts.files::compareWith);
        assertThat(acts.said()).contains("broken.json");
        assertThat(Rig.call(session.compared::get).name()).isEqualTo("managed.ack.json");
    }

    @Test
    void whatCannotBeReadLeavesTheDraftAndCanBeMendedByHand() throws Exception {
        open(written("broken.json", "{\"name\": ]"));
        assertThat(acts.said()).contains("broken.json").contains("line 1");
        assertThat(name()).isEqualTo("prod-bj-01");
        acts.click("question_edit");
        assertThat(acts.find("text_pane")).isNotNull();
        assertThat(name()).isEqualTo("prod-bj-01");
    }

    @Test
    void whatWasMendedIsSaidBeforeItIsTheDraft() throws Exception {
        open(written("comma.json", Samples.managed().replaceFirst("\\}\\s*$", ",}")));
        assertThat(acts.find("repairs")).isNotNull();
        assertThat(name()).isEqualTo("prod-bj-01");
        acts.click("repairs_open");
        assertThat(name()).isEqualTo("prod-bj-02");
        assertThat(Rig.call(session.fileName::get)).isEqualTo("comma.json");
        assertThat(Rig.call(() -> session.shown().all())).as("it stays in the list of problems")
                .anyMatch(problem -> problem.rule().equals("json"));
    }

    @Test
    void aNewDraftIsInNoFile() throws Exception {
        open(managed());
        acts.rig.act(acts.files::fresh);
        assertThat(Rig.call(session.fileName::get)).isNull();
        assertThat(Rig.<Boolean>call(session.changed::get)).isFalse();
        assertThat(name()).isNull();
        assertThat(acts.files.folder()).isEmpty();
        assertThat(Rig.<Boolean>call(acts.files::isUntouched)).isTrue();
        rename("x");
        assertThat(Rig.<Boolean>call(acts.files::isUntouched)).isFalse();
    }

    @Test
    void aNewDraftBeginsOnTheFirstPage() throws Exception {
        open(managed());
        acts.rig.act(() -> session.look(Step.REVIEW));
        acts.rig.act(acts.files::fresh);
        assertThat(Rig.call(session.step::get)).isEqualTo(Step.ALL.get(0));
    }

    /** Nobody can ask the disk then whether two names are of one file. */
    @Test
    void aFileThatIsGoneIsKnownByItsNameHoweverThatIsWritten() throws Exception {
        open(managed());
        Files.delete(home.resolve("managed.ack.json"));
        assertThat(acts.files.has(home.resolve("drafts/../managed.ack.json"))).isTrue();
        assertThat(acts.files.has(home.resolve("other.ack.json"))).isFalse();
    }

    @Test
    void aRequestStaysOneUntilItIsSavedUnderTheNameOfASpecFile() throws Exception {
        var plain = written("request.json", plain());
        open(plain);
        rename("other");
        save();
        assertThat(Files.readString(plain)).contains("\"other\"").doesNotContain("x-ack-composer");
        assertThat(acts.suggested).as("it has a name").isEmpty();
        var spec = home.resolve("spec.ack.json");
        acts.chosen.add(spec);
        acts.rig.act(acts.files::saveAs);
        assertThat(Files.readString(spec)).contains("x-ack-composer");
        assertThat(Rig.call(session.fileName::get)).isEqualTo("spec.ack.json");
    }

    private static String plain() {
        return new String(SpecFile.plain(Samples.read(Samples.valid())), StandardCharsets.UTF_8);
    }

    @Test
    void goingBackToTheFileAsksOnlyWhereSomethingWouldBeLost() throws Exception {
        acts.rig.act(acts.files::revert);
        assertThat(acts.isAsking()).as("it is in no file").isFalse();
        open(managed());
        rename("other");
        acts.rig.act(acts.files::revert);
        assertThat(acts.said()).contains("managed.ack.json");
        assertThat(name()).isEqualTo("other");
        acts.click("question_revert");
        assertThat(name()).isEqualTo("prod-bj-02");
        written("managed.ack.json", Samples.managed().replace("prod-bj-02", "prod-bj-09"));
        acts.rig.act(acts.files::revert);
        assertThat(name()).as("nothing was unsaved").isEqualTo("prod-bj-09");
    }

    private Path changedByAnother() throws Exception {
        var file = managed();
        open(file);
        Files.writeString(file, Samples.managed().replace("prod-bj-02", "theirs-now"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 5000));
        return file;
    }

    @Test
    void aFileThatSomebodyElseWroteIsNewsUntilItIsAnswered() throws Exception {
        acts.rig.act(acts.files::lookAtDisk);
        assertThat(Rig.call(session.disk::get)).as("it is in no file").isNull();
        open(managed());
        acts.rig.act(acts.files::lookAtDisk);
        assertThat(Rig.call(session.disk::get)).as("nobody wrote it").isNull();
        changedByAnother();
        acts.rig.act(acts.files::lookAtDisk);
        var news = Rig.call(session.disk::get);
        assertThat(news.name()).isEqualTo("managed.ack.json");
        acts.rig.act(news.compare());
        assertThat(acts.find("repairs")).isNotNull();
        acts.click("repairs_cancel");
        acts.rig.act(news.keep());
        assertThat(Rig.call(session.disk::get)).isNull();
        acts.rig.act(acts.files::lookAtDisk);
        assertThat(Rig.call(session.disk::get)).as("it was answered").isNull();
        assertThat(name()).isEqualTo("prod-bj-02");
    }

    /** It would be read in vain: the draft holds what was in it, and saving writes it anew. */
    @Test
    void aFileThatIsGoneIsNoNewsAndIsWrittenAnewUnasked() throws Exception {
        var file = managed();
        open(file);
        Files.delete(file);
        acts.rig.act(acts.files::lookAtDisk);
        assertThat(Rig.call(session.disk::get)).isNull();
        rename("mine");
        save();
        assertThat(acts.isAsking()).isFalse();
        assertThat(file).content().contains("\"mine\"");
    }

    @Test
    void whatIsOnDiskCanBeTaken() throws Exception {
        changedByAnother();
        acts.rig.act(acts.files::lookAtDisk);
        acts.rig.act(Rig.call(session.disk::get).reload());
        assertThat(name()).isEqualTo("theirs-now");
        assertThat(Rig.call(session.disk::get)).isNull();
        assertThat(Rig.<Boolean>call(session.changed::get)).isFalse();
    }

    @Test
    void savingOverWhatSomebodyElseWroteIsNotDoneUnasked() throws Exception {
        var file = changedByAnother();
        rename("mine");
        save();
        assertThat(Files.readString(file)).contains("theirs-now").doesNotContain("\"mine\"");
        acts.click("question_keep");
        assertThat(Files.readString(file)).contains("\"mine\"");
        assertThat(Rig.<Boolean>call(session.changed::get)).isFalse();
    }

    @Test
    void whereItCannotBeWrittenThatIsSaidAndTheDraftIsStillUnsaved() {
        rename("mine");
        acts.chosen.add(home.resolve("no/such/folder/mine.ack.json"));
        save();
        assertThat(acts.said()).contains("mine.ack.json");
        assertThat(Rig.<Boolean>call(session.changed::get)).isTrue();
        assertThat(Rig.call(session.fileName::get)).isNull();
    }

    @Test
    void savedAsAnotherFileItIsAskedForNoneOfTheTwo() throws Exception {
        changedByAnother();
        acts.rig.act(acts.files::lookAtDisk);
        assertThat(Rig.call(session.disk::get)).isNotNull();
        var other = written("other.ack.json", "{}");
        acts.chosen.add(other);
        acts.rig.act(acts.files::saveAs);
        assertThat(acts.isAsking()).as("whoever chose it was asked there").isFalse();
        assertThat(Files.readString(other)).contains("prod-bj-02");
        assertThat(Rig.call(session.disk::get)).as("the news was of the first").isNull();
    }

    @Test
    void newsOfTheFileGoWithTheDraftThatIsInIt() throws Exception {
        changedByAnother();
        acts.rig.act(acts.files::lookAtDisk);
        assertThat(Rig.call(session.disk::get)).isNotNull();
        acts.rig.act(acts.files::fresh);
        assertThat(Rig.call(session.disk::get)).isNull();
    }

    /** A disk may be slow: what is found then is news of a file that is open no longer, or of a state that was answered. */
    @Test
    void anAnswerThatComesLateIsNoNews() throws Exception {
        changedByAnother();
        acts.work.hold();
        acts.rig.act(acts.files::lookAtDisk);
        acts.rig.act(acts.files::fresh);
        acts.rig.act(acts.work::release);
        assertThat(Rig.call(session.disk::get)).as("another draft is in the window").isNull();
        changedByAnother();
        acts.work.hold();
        acts.rig.act(acts.files::lookAtDisk);
        acts.rig.act(acts.work::release);
        assertThat(Rig.call(session.disk::get)).as("late, and of the file that is open").isNotNull();
    }

    @Test
    void aFileOfALaterFormatIsShownAndNeverWrittenOver() throws Exception {
        var later = written("later.ack.json", new String(SpecFile.spec(Samples.read(Samples.valid())), StandardCharsets.UTF_8)
                .replaceFirst("\"format\"\\s*:\\s*1", "\"format\": 99"));
        var before = Files.readString(later);
        open(later);
        assertThat(acts.isAsking()).isTrue();
        acts.click("question_ok");
        rename("mine");
        save();
        if (acts.isAsking()) acts.click("question_ok");
        assertThat(Files.readString(later)).isEqualTo(before);
    }

    @Test
    void theNameOfAnUntitledDraftIsSaidInBothLanguages() {
        assertThat(Rig.call(acts.files::name)).isEqualTo("Untitled");
        acts.rig.lang(Lang.ZH);
        assertThat(Rig.call(acts.files::name)).isEqualTo("未命名");
    }
}
