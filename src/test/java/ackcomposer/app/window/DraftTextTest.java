package ackcomposer.app.window;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.file.Work;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.json.Json;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Draft;
import ackcomposer.model.Numeral;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import ackcomposer.view.session.Baseline;
import ackcomposer.view.session.Comparison;
import ackcomposer.view.session.ReadText;
import ackcomposer.view.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** A draft as text and back is the same draft; a text in place of it is one step. */
class DraftTextTest {
    private static final String OTHER =
            "aliyun cs POST /clusters --body '{\"name\": \"other\", \"region_id\": \"cn-beijing\", \"mine\": 1,}'";

    private final List<String> told = new ArrayList<>();
    private final Session session = new Session(new Draft(Samples.read(Samples.valid())), new Preview(), AcceptedWarnings::of);
    private final DraftText texts = new DraftText(session, new Work() {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> answer, Consumer<Throwable> fault) {
            try {
                answer.accept(work.call());
            } catch (Exception failed) {
                fault.accept(failed);
            }
        }

        @Override
        public void tell(Runnable act) {
            act.run();
        }
    }, () -> told.add("before"), fault -> told.add("fault " + fault));

    private ReadText read(String text, int choice) {
        var answers = new ArrayList<ReadText>();
        texts.read(text, choice, answers::add);
        return answers.get(0);
    }

    private static String spec(Snapshot draft) {
        return new String(SpecFile.spec(draft), StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatWasMendedWhatIsUnknownAndWhatChanges() {
        var read = read(OTHER, -1);
        assertThat(read.isReadable()).isTrue();
        assertThat(read.mends()).extracting(mend -> mend.words().key()).containsExactly("json.command", "json.trailing_comma");
        assertThat(read.mends().get(1).before()).endsWith("\"mine\": 1,}'");
        assertThat(read.mends().get(1).after()).endsWith("\"mine\": 1 }");
        assertThat(read.unknown()).containsExactly("mine");
        assertThat(read.changes()).contains(new ReadText.Change("name", "\"prod-bj-01\"", "\"other\""),
                new ReadText.Change("mine", null, "1"))
                .doesNotContain(new ReadText.Change("region_id", "\"cn-beijing\"", "\"cn-beijing\""));
        assertThat(read.notes()).hasSize(2);
        assertThat(session.state().root().get(BASICS.name)).as("nothing is applied yet").contains("prod-bj-01");
    }

    @Test
    void aTextInPlaceOfTheDraftIsAStepOfItsOwnAlsoRightBehindTyping() {
        session.draft.replace(Samples.read("{\"name\": \"a\"}"));
        session.draft.edit(state -> state.set(0, BASICS.name, "ab"));
        texts.apply(read("{\"name\": \"abc\"}", -1));
        assertThat(session.state().root().get(BASICS.name)).contains("abc");
        session.history.undo();
        assertThat(session.state().root().get(BASICS.name)).contains("ab");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        var read = read("{\n  \"name\": \"a b\",\n  \"region_id\": \"cn-beijing\",\n  \"tags\": [{\"value\": \"v\"}]\n}", -1);
        assertThat(read.errors()).filteredOn(error -> error.line() == 2).extracting(error -> error.problem().rule())
                .containsExactly("field.pattern");
        assertThat(read.errors()).as("what is missing, at what it is missing from").anyMatch(error -> error.line() == 4);
        assertThat(read.errors()).isSortedAccordingTo(Comparator.comparing(ReadText.Erring::line));
        assertThat(read.errors()).allMatch(error -> error.problem().isError());
    }

    @Test
    void takesItsPlaceInOneStep() {
        var before = session.state();
        texts.apply(read(OTHER, -1));
        assertThat(told).containsExactly("before");
        assertThat(session.state().root().get(BASICS.name)).contains("other");
        assertThat(session.shown().all()).as("everything is checked, and what was mended is said")
                .extracting(problem -> problem.rule()).contains("json", "field.unknown", "field.required");
        session.history.undo();
        assertThat(session.state()).isEqualTo(before);
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void saysWhyATextCannotBeReadAndWhichRequestsItHas() {
        var wrong = read("{\"name\": nope}", -1);
        assertThat(wrong.isReadable()).isFalse();
        assertThat(List.of(wrong.wrong().line(), wrong.wrong().column(), wrong.wrong().words().key()))
                .isEqualTo(List.of(1, 10, "json.syntax"));
        var two = "{\"name\": \"a\"}\n{\"name\": \"b\"}";
        assertThat(read(two, -1).choices()).containsExactly(1, 2);
        assertThat(read(two, 1).snapshot().root().get(BASICS.name)).contains("b");
    }

    /** The text does not hold them, and says that they are set. */
    @Test
    void secretsStayWhereTheTextSaysThatTheyAreSet() {
        session.draft.edit(state -> state.edit(0, root -> root.with(MASTERS.keyPair, null).with(MASTERS.loginPassword, "Canary-1#a")));
        var text = texts.text();
        assertThat(text).doesNotContain("Canary").contains("login_password");
        var read = read(text.replace("prod-bj-01", "renamed"), -1);
        assertThat(read.snapshot().root().raw(MASTERS.loginPassword)).isEqualTo("Canary-1#a");
        assertThat(read.changes()).extracting(ReadText.Change::path).containsExactly("name");
        assertThat(read("{\"name\": \"x\", \"x-ack-composer\": {\"format\": 1, \"secrets\": [\"nodepools[0]"
                + ".scaling_group.login_password\"]},"
                + "\"nodepools\": [{}]}", -1).snapshot().root().rows(NODE_POOLS.nodepools).get(0).raw(NODE_POOLS.pool.loginPassword))
                .as("of a place that has none").isEqualTo(Withheld.SECRET);
        assertThat(read("{\"login_password\": \"Other-2#b\"}", -1).changes())
                .as("dots").contains(new ReadText.Change("login_password", "\"••••••••\"", "\"••••••••\""));
    }

    /** The text leaves them out, wherever they stand, and says that they are set. */
    @Test
    void secretsInMembersThatNobodyKnowsComeBackToo() {
        session.draft.replace(Samples.read("{\"name\":\"a\",\"zzz\":{\"b\":[{\"db_passwd\":\"Canary-1\",\"c\":1}],\"d\":2},"
                + "\"nodepools\":[{},{\"scaling_group\":{\"other_password\":\"Canary-2\"},\"zz_password\":{\"e\":\"Canary-3\"}}]}"));
        var before = session.state();
        var text = texts.text();
        assertThat(text).doesNotContain("Canary");
        var read = read(text, -1);
        assertThat(read.changes()).isEmpty();
        assertThat(read.mends()).isEmpty();
        assertThat(Json.text(read.snapshot())).isEqualTo(Json.text(before)).contains("Canary-1", "Canary-2", "Canary-3");
        var without = read(text.replace("\"zzz\"", "\"yyy\""), -1);
        assertThat(without.snapshot().extra().path("secrets")).as("its place is gone: it is named as before").hasSize(1);
    }

    /** To text and back: drafts of every sort, edited here and there on the way, in either form. {@code -Dswitches=10000} does more. */
    @Test
    void switchesBetweenFormAndTextLoseNothing() {
        var random = new Random(14);
        for (var i = 0; i < Integer.getInteger("switches", 300); i++) {
            if (i % 10 == 0) session.draft.replace(withUnknown(Samples.random(random), random));
            edit(random);
            var before = session.state();
            var read = read(texts.text(), -1);
            assertThat(texts.text()).doesNotContain("Canary");
            assertThat(read.mends()).as("switch %d", i).noneMatch(mend -> mend.words().key().equals("json.kept_nowhere"));
            assertThat(read.isReadable()).as("switch %d", i).isTrue();
            assertThat(read.changes()).as("switch %d", i).isEmpty();
            texts.apply(read);
            assertThat(spec(session.state())).as("switch %d", i).isEqualTo(spec(before));
            // In the later form what filled the pools, or gave way in them, is theirs once it was text.
            if (before.contract() == Contract.FORM_2024)
                assertThat(Samples.held(session.state())).as("switch %d", i).containsExactlyElementsOf(Samples.held(before));
        }
    }

    /** As keys of somebody else stand in it: in the request, in an object that both forms know, in a pool, and with a dot in the name. */
    private static Snapshot withUnknown(Snapshot draft, Random random) {
        var next = draft;
        var objects = List.of("runtime", "control_plane_config", "management", "kubernetes_config", "");
        for (var scope : draft.scopes()) for (var object : objects) {
            var isThere = object.isEmpty() || Snapshot.fields(scope.row()).stream().anyMatch(field -> field.path().equals(object));
            if (!isThere || random.nextInt(3) > 0) continue;
            var members = JsonNodeFactory.instance.objectNode().put("zzz.a", random.nextInt());
            if (random.nextInt(3) == 0) members.put("db_password", "Canary-" + random.nextInt());
            members.putArray("mine").add("x").add(new Numeral("1E3")).addObject().put("b", true).put("c.passwd", "Canary-7");
            next = next.edit(scope.row().id(), row -> row.withUnknown(object, members));
        }
        return next;
    }

    private void edit(Random random) {
        switch (random.nextInt(4)) {
            case 0 -> session.draft.edit(state -> state.set(0, BASICS.name, "n" + random.nextInt(1000)));
            case 1 -> session.write(session.state().contract().other());
            case 2 -> {
                var scopes = session.state().scopes();
                var row = scopes.get(random.nextInt(scopes.size())).row();
                var fields = Snapshot.fields(row).stream().filter(Field::leaf).toList();
                var field = fields.get(random.nextInt(fields.size()));
                session.draft.edit(state -> state.edit(row.id(), values -> values.with(field, random.nextInt(4) == 0 ? null
                        : Samples.example(field))));
            }
            default -> { }
        }
    }

    /** What is remembered of a comparison holds until anything differs that it was made of, whichever field that is. */
    @ParameterizedTest
    @EnumSource
    void theChangesFollowEveryField(Comparison comparison) {
        var start = Samples.read(Samples.managed());
        session.draft.replace(start);
        session.saved.set(new Baseline("mine", start, DraftText.DIFFERENCES));
        session.compared.set(new Baseline("theirs", Samples.read(Samples.valid()), DraftText.DIFFERENCES));
        session.comparison.set(comparison);
        var unseen = new ArrayList<String>();
        for (var scope : start.scopes()) Snapshot.fields(scope.row()).stream().filter(Field::leaf).forEach(field -> {
            session.draft.replace(start);
            session.changes();
            session.draft.replace(start.edit(scope.row().id(), values -> values.with(field, Samples.example(field))));
            if (!session.changes().equals(comparison.changes(session))) unseen.add(field.full());
        });
        assertThat(unseen).isEmpty();
        session.draft.replace(start);
        assertThat(session.changes()).isSameAs(session.changes()).isEqualTo(comparison.changes(session));
        session.comparison.set(Comparison.values()[(comparison.ordinal() + 1) % Comparison.values().length]);
        assertThat(session.changes()).isNotEqualTo(comparison.changes(session));
    }
}
