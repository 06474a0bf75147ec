package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Controls;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor that is tied to its window is found, named and followed: what is wrong shows when it is left, or at once after a click. */
class WiringTest {
    @ParameterizedTest
    @CsvSource({"name, name", "scaling_group.image_id, scaling_group__image_id", "nodepools[1].count, nodepools__1__count",
        "nodepools[0].scaling_group.tags[12].key, nodepools__0__scaling_group__tags__12__key"})
    void anIdIsMadeOfThePath(String path, String id) {
        assertThat(Wiring.nodeId(path)).isEqualTo(id);
    }

    @Test
    void itsTargetHasTheIdAndTheNameOfTheField() {
        var edited = Edited.of(BASICS.name);
        assertThat(edited.rig.find("f_name")).isSameAs(edited.target());
        assertThat(Rig.spoken(edited.target())).isEqualTo("Cluster name");
        assertThat(edited.rig.context.controls().find(edited.place)).contains(new Controls.Control(edited.node(), edited.target()));
    }

    @Test
    void aButtonIsSpokenWithWhatItDoes() {
        assertThat(Rig.spoken(Edited.of(ADVANCED.tags).target())).isEqualTo("Tags: Add tag");
        assertThat(Rig.spoken(Edited.of(NETWORK.snatEntry).target())).isEqualTo("Configure SNAT for VPC");
    }

    @Test
    void theFieldThatHasTheKeyboardIsKnown() {
        var edited = Edited.of(BASICS.name);
        edited.leave();
        edited.rig.act(() -> edited.rig.session.focus.set(null));
        edited.focus();
        assertThat(Rig.<Ref>call(edited.rig.session.focus::get)).isEqualTo(edited.place);
        edited.leave();
        assertThat(Rig.<Ref>call(edited.rig.session.focus::get)).as("or had it last").isEqualTo(edited.place);
    }

    @Test
    void anErrorWaitsUntilTheFieldIsLeft() {
        var edited = Edited.of(BASICS.name);
        edited.rig.enter((TextField) edited.target(), "_");
        assertThat(edited.showsProblems()).isFalse();
        edited.leave();
        assertThat(edited.showsProblems()).isTrue();
        edited.rig.enter((TextField) edited.target(), "fine");
        assertThat(edited.showsProblems()).isFalse();
        edited.rig.enter((TextField) edited.target(), "_");
        assertThat(edited.showsProblems()).as("it was shown when the typing began").isTrue();
    }

    @Test
    void whatWasNotShownBeforeDoesNotComeWhileItIsTypedAgain() {
        var edited = Edited.of(BASICS.name);
        edited.rig.enter((TextField) edited.target(), "other");
        edited.leave();
        edited.rig.enter((TextField) edited.target(), "_");
        assertThat(edited.showsProblems()).isFalse();
    }

    @Test
    void aFieldThatWasLeftAsItWasShowsNothing() {
        var edited = Edited.of(BASICS.name, "_");
        edited.focus();
        edited.leave();
        assertThat(edited.showsProblems()).isFalse();
        edited.rig.enter((TextField) edited.target(), "__");
        edited.rig.enter((TextField) edited.target(), "_");
        edited.leave();
        assertThat(edited.showsProblems()).as("it is as it was when it got the keyboard").isFalse();
    }

    @Test
    void whatWasSetFromElsewhereIsNoEditOfTheOneWhoOnlyLooks() {
        var edited = Edited.of(BASICS.name);
        edited.leave();
        edited.set("_");
        edited.focus();
        edited.leave();
        assertThat(edited.showsProblems()).isFalse();
    }

    @Test
    void aClickShowsWhatIsWrongAtOnce() {
        var edited = Edited.of(Edited.valid().set(0, MASTERS.imageType, "ContainerOS"), 0, MASTERS.diskCategory);
        assertThat(Rig.<Integer>call(() -> edited.rig.session.order(edited.place))).isEqualTo(-1);
        edited.rig.act(() -> edited.part(ComboBox.class).getSelectionModel().select(2));
        assertThat(Rig.<Integer>call(() -> edited.rig.session.order(edited.place))).isZero();
    }

    @Test
    void anEditOfAnotherFieldIsNoneOfThisOne() {
        var edited = Edited.of(ADVANCED.proxyMode);
        edited.rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(Rig.<Integer>call(() -> edited.rig.session.order(edited.place))).isEqualTo(-1);
        edited.rig.click(edited.part(ToggleButton.class));
        assertThat(Rig.<Integer>call(() -> edited.rig.session.order(edited.place))).isZero();
    }

    @Test
    void aControlThatOnlySeemsToHaveTheKeyboardIsNotTheFieldThatHasIt() {
        var rig = Rig.of(Edited.valid());
        var box = rig.show(context -> {
            var editor = Editors.of(context, 0, NETWORK.loadBalancerSpec);
            Wiring.attach(context, context.draft().slot(0, NETWORK.loadBalancerSpec), editor, "load_balancer_spec");
            var name = Editors.of(context, 0, BASICS.name);
            Wiring.attach(context, context.draft().slot(0, BASICS.name), name, "name");
            return new VBox(editor.node(), name.node());
        });
        rig.focus(rig.find("f_name"));
        rig.act(() -> ((ComboBox<?>) box.getChildren().get(0)).show());
        rig.act(() -> ((ComboBox<?>) box.getChildren().get(0)).hide());
        assertThat(Rig.<Ref>call(rig.session.focus::get)).isEqualTo(Ref.to(0, BASICS.name));
        Rig.closePopups();
    }

    /** As the cells of a list do. */
    private static final class Pretender extends Label {
        private void pretend(boolean now) {
            setFocused(now);
        }
    }

    @Test
    void aPartThatCallsItselfFocusedHasNotTheKeyboard() {
        var rig = Rig.of(Edited.valid());
        var part = Rig.call(Pretender::new);
        rig.show(context -> {
            var box = new VBox(part);
            Wiring.attach(context, context.draft().slot(0, ADVANCED.proxyMode), Editor.acted(box, part), "proxy_mode");
            var name = Editors.of(context, 0, BASICS.name);
            Wiring.attach(context, context.draft().slot(0, BASICS.name), name, "name");
            return new VBox(box, name.node());
        });
        rig.focus(rig.find("f_name"));
        rig.act(() -> part.pretend(true));
        assertThat(Rig.call(part.getParent()::isFocusWithin)).isTrue();
        assertThat(Rig.<Ref>call(rig.session.focus::get)).isEqualTo(Ref.to(0, BASICS.name));
        rig.act(() -> part.pretend(false));
    }
}
