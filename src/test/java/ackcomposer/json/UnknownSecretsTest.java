package ackcomposer.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Snapshot;
import org.junit.jupiter.api.Test;

/** A secret in a member that nobody knows is in no text, and comes back from the draft to where it stood. */
class UnknownSecretsTest {
    private static final String MEMBERS = "\"mine\": {\"first\": 1, \"login_password\": \"Canary-1#a\", \"list\": [{\"a\": 1}, "
            + "{\"password\": \"Canary-2#a\", \"b\": 2}]}, ";
    private static final Snapshot DRAFT = Samples.read(Samples.valid().replaceFirst("\\{", "{" + MEMBERS));

    private static Snapshot edited(String from, String to) throws Fault {
        var text = new String(SpecFile.spec(DRAFT), UTF_8);
        assertThat(text).doesNotContain("Canary").contains(from);
        return SpecFile.read(text.replace(from, to).getBytes(UTF_8)).snapshot();
    }

    @Test
    void comesBackToItsPlaceAmongTheOthers() throws Fault {
        var carried = UnknownSecrets.carried(DRAFT, edited("\"first\": 1", "\"first\": 2"));
        assertThat(Json.text(carried)).isEqualTo(Json.text(DRAFT).replace("\"first\": 1", "\"first\": 2"));
    }

    @Test
    void doesNotComeBackWhereItsObjectIsGoneOrSomethingElseStands() throws Fault {
        assertThat(Json.text(UnknownSecrets.carried(DRAFT, edited("\"mine\": {", "\"other\": {")))).doesNotContain("Canary");
        var own = UnknownSecrets.carried(DRAFT, edited("\"first\": 1", "\"first\": 1, \"login_password\": \"New-3#c\""));
        assertThat(Json.text(own)).contains("New-3#c", "Canary-2#a").doesNotContain("Canary-1#a");
    }

    @Test
    void ofADraftThatHasNoneNothingComes() throws Fault {
        var read = edited("\"first\": 1", "\"first\": 2");
        var plain = Samples.read(Samples.valid());
        assertThat(UnknownSecrets.carried(plain, read)).isEqualTo(read);
        assertThat(UnknownSecrets.carried(DRAFT, plain)).isSameAs(plain);
    }
}
