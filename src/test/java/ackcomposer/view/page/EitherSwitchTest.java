package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** Of two fields one is used: the one that holds something, else the one that was chosen; what the other held is kept. */
class EitherSwitchTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final EitherSwitch either = rig.show(context -> new EitherSwitch(context, MASTERS.login, 0));

    private List<String> chosen() {
        return Rig.all(either, ToggleButton.class).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    private boolean hides(Field<?> field) {
        return Rig.call(() -> either.hides(field));
    }

    private void set(Field<String> field, String value) {
        rig.set(Ref.to(0, field), field, value);
    }

    @Test
    void asksHowToLogIn() {
        assertThat(Seen.labels(either)).containsExactly("Log in with", "Key pair", "Password");
        assertThat(Seen.label(either, "Log in with").getStyleClass()).contains("field-label");
        assertThat(either.getStyleClass()).contains("field");
    }

    @Test
    void theOneThatHoldsSomethingIsUsed() {
        assertThat(chosen()).containsExactly("Key pair");
        assertThat(hides(MASTERS.keyPair)).isFalse();
        assertThat(hides(MASTERS.loginPassword)).isTrue();
        set(MASTERS.keyPair, null);
        assertThat(chosen()).as("neither does").containsExactly("Key pair");
        set(MASTERS.loginPassword, "Hello@1234");
        assertThat(chosen()).containsExactly("Password");
        assertThat(hides(MASTERS.keyPair)).isTrue();
    }

    @Test
    void whatHoldsSomethingIsNotHidden() {
        set(MASTERS.loginPassword, "Hello@1234");
        assertThat(chosen()).as("both do").containsExactly("Key pair");
        assertThat(hides(MASTERS.keyPair) || hides(MASTERS.loginPassword)).isFalse();
    }

    @Test
    void whereALinkLedToIsNotHidden() {
        rig.act(() -> rig.session.lift(Ref.to(0, MASTERS.loginPassword)));
        assertThat(hides(MASTERS.loginPassword)).isFalse();
    }

    @Test
    void hidesNoOtherField() {
        assertThat(hides(BASICS.name)).isFalse();
    }

    @Test
    void whatTheOtherOneHeldIsKeptAndComesBack() {
        rig.click(Seen.button(either, "Password"));
        assertThat(chosen()).containsExactly("Password");
        assertThat(rig.value(Ref.to(0, MASTERS.keyPair))).isNull();
        assertThat(Rig.call(() -> rig.context.state().root().parked(MASTERS.keyPair))).contains("ops-key");
        assertThat(hides(MASTERS.keyPair)).isTrue();
        assertThat(hides(MASTERS.loginPassword)).isFalse();
        rig.click(Seen.button(either, "Key pair"));
        assertThat(rig.value(Ref.to(0, MASTERS.keyPair))).isEqualTo("ops-key");
        assertThat(chosen()).containsExactly("Key pair");
    }
}
