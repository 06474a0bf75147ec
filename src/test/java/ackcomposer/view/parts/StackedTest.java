package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands below each other is asked how high it is once for a width, and again when something in it has changed. */
class StackedTest {
    private final List<Double> asked = new ArrayList<>();
    private double height = 20;
    private final Region words = new Region() {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            asked.add(width);
            return height;
        }

        @Override
        protected double computeMinHeight(double width) {
            asked.add(-width);
            return height / 2;
        }
    };
    private final Stacked stacked = new Stacked();

    @BeforeEach
    void stack() {
        stacked.setSpacing(4);
        stacked.getChildren().setAll(words, new Region());
    }

    @Test
    void asksOnceForAWidth() {
        assertThat(stacked.prefHeight(300)).isEqualTo(24);
        assertThat(stacked.minHeight(300)).isEqualTo(14);
        assertThat(asked).contains(300.0, -300.0);
        asked.clear();
        assertThat(stacked.prefHeight(300)).isEqualTo(24);
        assertThat(stacked.minHeight(300)).isEqualTo(14);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksAgainForAnotherWidth() {
        stacked.prefHeight(300);
        stacked.minHeight(300);
        height = 40;
        assertThat(stacked.prefHeight(200)).isEqualTo(44);
        assertThat(stacked.minHeight(200)).isEqualTo(24);
    }

    @Test
    void asksAgainOnceSomethingInItIsToBeLaidOut() {
        stacked.prefHeight(300);
        stacked.minHeight(300);
        height = 40;
        words.requestLayout();
        assertThat(stacked.prefHeight(300)).isEqualTo(44);
        assertThat(stacked.minHeight(300)).isEqualTo(24);
        words.setManaged(false);
        assertThat(stacked.prefHeight(300)).isZero();
    }
}
