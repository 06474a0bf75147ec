package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A cell is as high as its node is at the width that the list gives it. */
class RowCellTest {
    /** What is the higher the narrower it is, as words in lines are. */
    private static final class Lines extends Region {
        @Override
        protected double computePrefHeight(double width) {
            return 6000 / width;
        }
    }

    private static final class Cell extends RowCell<String> {
        void shows(Region node) {
            show(node);
        }

        double high(double width) {
            return computePrefHeight(width);
        }

        void laidOut(double width, double height) {
            resize(width, height);
            layoutChildren();
        }
    }

    @BeforeAll
    static void aToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Cell cell(Region node) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var cell = new Cell();
            cell.setPadding(new Insets(5, 10, 15, 20));
            cell.shows(node);
            return cell;
        });
    }

    @Test
    void wantsNoWidthOfItsOwn() {
        assertThat(cell(new Lines()).getPrefWidth()).isZero();
    }

    @Test
    void isAsHighAsItsNodeAtThatWidth() {
        var cell = cell(new Lines());
        assertThat(cell.high(130)).isEqualTo(5 + 60 + 15);
        assertThat(cell.high(330)).isEqualTo(5 + 20 + 15);
    }

    @Test
    void givesItsNodeAllThatIsWithinItsPadding() {
        var node = new Lines();
        var cell = cell(node);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> cell.laidOut(130, 80));
        assertThat(node.getLayoutX()).isEqualTo(20);
        assertThat(node.getLayoutY()).isEqualTo(5);
        assertThat(node.getWidth()).isEqualTo(100);
        assertThat(node.getHeight()).isEqualTo(60);
    }
}
