package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.view.Asked;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** What is still to be filled in is counted, and one after the other is gone to, round and round. */
class ToFillInTest {
    private static final Ref NAME = Ref.to(0, BASICS.name);
    private static final Ref VPC = Ref.to(0, NETWORK.vpcId);

    private final Rig rig = Rig.of(Samples.valid());
    private Button button;
    private boolean isTiny;

    private void show() {
        rig.show(context -> new StackPane(button = ToFillIn.button(context, () -> isTiny)));
    }

    private void twoOfThem() {
        rig.set(NAME, BASICS.name, "<name of the cluster>");
        rig.set(VPC, NETWORK.vpcId, "vpc-********");
    }

    private void next() {
        rig.act(() -> ToFillIn.next(rig.context));
    }

    @Test
    void itIsThereOnlyWhileSomethingIsToBeFilledIn() {
        show();
        assertThat(button.isVisible() || button.isManaged()).isFalse();
        twoOfThem();
        assertThat(button.isVisible() && button.isManaged()).isTrue();
        assertThat(button.getText()).isEqualTo("2 to fill in");
        assertThat(Rig.call(() -> ToFillIn.places(rig.context))).containsExactly(NAME, VPC);
        rig.set(NAME, BASICS.name, "prod");
        assertThat(button.getText()).isEqualTo("1 to fill in");
        rig.set(VPC, NETWORK.vpcId, "vpc-2zeik9lqa5zyglol95wt5");
        assertThat(button.isVisible()).isFalse();
    }

    @Test
    void eachLeadsToTheOneAfterItAndTheLastToTheFirst() {
        show();
        twoOfThem();
        rig.click(button);
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", NAME));
        rig.act(() -> rig.session.focus.set(NAME));
        next();
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", VPC));
        rig.act(() -> rig.session.focus.set(VPC));
        next();
        assertThat(rig.asked.taken()).as("round the corner").containsExactly(Asked.of("go", NAME));
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.regionId)));
        next();
        assertThat(rig.asked.taken()).as("from elsewhere").containsExactly(Asked.of("go", NAME));
    }

    @Test
    void whereNothingIsToBeFilledInNothingHappens() {
        next();
        assertThat(rig.asked.taken()).isEmpty();
    }

    @Test
    void whereThereIsNoRoomItIsANumberAndSaysItsWordsAllTheSame() {
        isTiny = true;
        show();
        twoOfThem();
        assertThat(button.getText()).isEqualTo("2");
        assertThat(Rig.spoken(button)).isEqualTo("2 to fill in");
    }

    @Test
    void whileACreationIsWatchedItIsAway() {
        show();
        twoOfThem();
        rig.act(() -> {
            rig.session.follow(PlayedFollowing.of(new ArrayList<>(), true));
            rig.session.watch(true);
        });
        assertThat(button.isVisible()).isFalse();
        rig.act(() -> rig.session.watch(false));
        assertThat(button.isVisible()).isTrue();
    }
}
