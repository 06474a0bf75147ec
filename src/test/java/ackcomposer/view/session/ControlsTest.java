package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Ref;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Controls are found by their fields until their row is forgotten. */
class ControlsTest {
    private final Controls controls = new Controls();
    private final Ref name = Ref.to(0, BASICS.name);
    private final Ref pool = Ref.to(7, NODE_POOLS.pool.name);
    private final Region node = new Region();
    private final Region target = new Region();

    @Test
    void aFieldIsFoundWhateverOfItsValueIsMeant() {
        controls.put(name, node, target);
        assertThat(controls.find(name)).contains(new Controls.Control(node, target));
        assertThat(controls.find(name.element(3))).contains(new Controls.Control(node, target));
        assertThat(controls.find(Ref.to(7, BASICS.name))).isEmpty();
        assertThat(controls.find(Ref.to(0, BASICS.regionId))).isEmpty();
    }

    @Test
    void theLastControlOfAFieldIsItsControl() {
        controls.put(name, node, target);
        controls.put(name, target, node);
        assertThat(controls.find(name)).contains(new Controls.Control(target, node));
        assertThat(controls.size()).isEqualTo(1);
    }

    @Test
    void aRowIsForgottenWithItsFieldsAndNoOther() {
        controls.put(name, node, target);
        controls.put(pool, node, target);
        controls.put(Ref.to(7, NODE_POOLS.pool.count), node, target);
        controls.forget(7);
        controls.forget(8);
        assertThat(controls.find(pool)).isEmpty();
        assertThat(controls.find(name)).isPresent();
        assertThat(controls.size()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftOnceItIsCleared() {
        controls.put(name, node, target);
        controls.put(pool, node, target);
        controls.clear();
        assertThat(controls.size()).isZero();
        assertThat(controls.find(name)).isEmpty();
    }
}
