package ackcomposer.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** State is kept where the user says, else where the system keeps data of programs, and never in a folder that moves. */
class HomeTest {
    private final String system = System.getProperty("os.name");
    private final String user = System.getProperty("user.home");

    @AfterEach
    void asItWas() {
        System.setProperty("os.name", system);
        System.setProperty("user.home", user);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "Linux, -, -, /home/u/.local/share/ack-composer",
            "Linux, XDG_DATA_HOME, /data, /data/ack-composer",
            "Linux, XDG_DATA_HOME, ' ', /home/u/.local/share/ack-composer",
            "Linux, XDG_DATA_HOME, data, /home/u/.local/share/ack-composer",
            "Linux, LOCALAPPDATA, /data, /home/u/.local/share/ack-composer",
            "Linux, HOME, /mine, /mine/.local/share/ack-composer",
            "Linux, HOME, mine, /home/u/.local/share/ack-composer",
            "Windows 11, -, -, /home/u/AppData/Local/ACK Composer",
            "Windows 11, LOCALAPPDATA, /data, /data/ACK Composer",
            "Windows 11, LOCALAPPDATA, '', /home/u/AppData/Local/ACK Composer",
            "Mac OS X, XDG_DATA_HOME, /data, /home/u/Library/Application Support/ACK Composer",
            "Mac OS X, HOME, /mine, /mine/Library/Application Support/ACK Composer",
            "Linux, ACK_COMPOSER_HOME, /mine, /mine",
            "Windows 11, ACK_COMPOSER_HOME, /mine, /mine",
            "Linux, ACK_COMPOSER_HOME, ' ', /home/u/.local/share/ack-composer"})
    void isTheFolderOfTheSystemUnlessTheUserSaysAnother(String on, String variable, String value, String folder) throws NoHome {
        System.setProperty("os.name", on);
        System.setProperty("user.home", "/home/u");
        var env = new HashMap<String, String>();
        if (variable != null) env.put(variable, value);
        assertThat(Home.of(env)).isEqualTo(Path.of(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "./mine", "~/mine", "a\0b"})
    void aHomeThatIsNotAbsoluteIsRefusedAndNeverPassedOver(String set) {
        var env = Map.of("ACK_COMPOSER_HOME", set, "HOME", "/home/u");
        assertThatThrownBy(() -> Home.ledger(env)).isInstanceOf(NoHome.class).hasMessage("NoHomeSet");
        assertThat(Home.facts(env)).isEmpty();
    }

    /** As the JVM says for an account that the system does not know. */
    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 11", "Mac OS X"})
    void withoutAHomeThereIsNoLedger(String on) {
        System.setProperty("os.name", on);
        System.setProperty("user.home", "?");
        assertThatThrownBy(() -> Home.ledger(Map.of())).isInstanceOf(NoHome.class).hasMessage("NoHome");
        assertThat(Home.ofUser(Map.of("HOME", "?"))).isEmpty();
    }

    @Test
    void theLedgerIsAFolderInIt() throws NoHome {
        assertThat(Home.ledger(Map.of("ACK_COMPOSER_HOME", "/mine"))).isEqualTo(Path.of("/mine/ledger"));
        assertThat(Home.facts(Map.of("ACK_COMPOSER_HOME", "/mine"))).contains(Path.of("/mine/facts"));
    }
}
