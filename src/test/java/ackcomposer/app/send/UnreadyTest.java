package ackcomposer.app.send;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import org.junit.jupiter.api.Test;

/** Why a request cannot be sent is said in the words of the window, in its language. */
class UnreadyTest {
    private final Unready unready = new Unready("create.no_endpoint", "cn-nowhere");

    @Test
    void saysWhyWithWhatItIsAbout() {
        assertThat(unready.words().in(Lang.EN)).isEqualTo("Region cn-nowhere has no endpoint. Check the region.");
        assertThat(unready.words().in(Lang.ZH)).contains("cn-nowhere").doesNotContain("There is no");
        assertThat(unready).hasMessage("create.no_endpoint");
    }
}
