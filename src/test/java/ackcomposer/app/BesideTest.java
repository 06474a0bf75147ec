package ackcomposer.app;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import ackcomposer.view.shell.Windows;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window in the state of each mock-up, and beside it the mock-up where the design lies beside the checkout: to be looked at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BesideTest {
    private static final Path FOLDER = Path.of("target/screenshots");
    private static final Path MOCKUPS = Path.of("../shared/design/mockups");

    private Desktop desktop;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        desktop = Desktop.open(home);
        var file = home.resolve("prod-beijing-01.json");
        Files.write(file, Samples.bytes("mockup.json"));
        desktop.openFile(file);
    }

    @AfterAll
    void close() throws Exception {
        desktop.close();
    }

    /** Those without a mock-up of their own stand beside nothing; they are the same state in the other language. */
    @ParameterizedTest
    @CsvSource({"mock-network-light-en, NETWORK, EN, LIGHT, 1180, 760", "mock-network-compact-900x600, NETWORK, EN, LIGHT, 900, 600",
        "mock-nodepools-light-en, POOLS, EN, LIGHT, 1180, 760", "mock-nodepools-dark-en, POOLS, EN, DARK, 1180, 760",
        "mock-review-light-en, REVIEW, EN, LIGHT, 1180, 760", "mock-review-light-zh, REVIEW, ZH, LIGHT, 1180, 760",
        "network-light-zh, NETWORK, ZH, LIGHT, 1180, 760", "network-compact-zh, NETWORK, ZH, LIGHT, 900, 600",
        "nodepools-light-zh, POOLS, ZH, LIGHT, 1180, 760", "nodepools-dark-zh, POOLS, ZH, DARK, 1180, 760"})
    void isInTheStateOfTheMockUp(String mock, String page, Lang lang, Theme theme, int width, int height) throws Exception {
        if (!Picture.isTaken("beside-" + mock, lang, Font.getFamilies(), Boolean.getBoolean("pictures.required"), System.err)) return;
        desktop.run(() -> {
            desktop.stage.setWidth(width);
            desktop.stage.setHeight(height);
            desktop.session().lang.set(lang);
            desktop.session().theme.set(theme);
        });
        var draft = desktop.session().draft;
        var before = draft.state();
        desktop.run(() -> draft.edit(state -> page.equals("POOLS") ? state : wrong(state)));
        desktop.run(() -> show(page));
        if (page.equals("POOLS")) showTheFirstDiskOfTheSecondPool();
        Picture.of(desktop).isNotCutOff();
        assertThat(Desktop.call(() -> desktop.stage.getScene().getWidth())).isEqualTo(width);
        if (page.equals("REVIEW")) assertThat(bottom("bill")).as("what is billed is in the first screen").isBetween(500.0, height - 52.0);
        if (page.equals("POOLS")) assertThat(bottom("f_nodepools__1__scaling_group__data_disks__2__size"))
                .as("all three disks are in the first screen").isLessThan(height - 60.0);
        save(mock);
        desktop.run(() -> draft.edit(state -> before));
    }

    /** With the two errors that the mock-ups of these pages show. */
    private static Snapshot wrong(Snapshot state) {
        return state.set(0, NETWORK.vpcCidr, "172.21.0.0/16").set(0, MASTERS.keyPair, null);
    }

    @ParameterizedTest
    @CsvSource({"mock-progress-light-en, EN, LIGHT", "progress-light-zh, ZH, LIGHT", "progress-dark-en, EN, DARK",
        "progress-dark-zh, ZH, DARK"})
    void aCreationIsInTheStateOfTheMockUp(String name, Lang lang, Theme theme) throws Exception {
        if (!Picture.isTaken("beside-" + name, lang, Font.getFamilies(), Boolean.getBoolean("pictures.required"), System.err)) return;
        desktop.run(() -> {
            desktop.stage.setWidth(1180);
            desktop.stage.setHeight(760);
            desktop.session().lang.set(lang);
            desktop.session().theme.set(theme);
        });
        desktop.run(() -> show("REVIEW"));
        desktop.run(() -> {
            var creating = desktop.session().follow(PlayedFollowing.asInTheMockUp(), PlayedFollowing::sixMinutesLater);
            PlayedFollowing.play(creating);
            desktop.session().watch(true);
        });
        Picture.of(desktop).isNotCutOff();
        save(name);
        desktop.run(() -> desktop.session().endFollowing());
    }

    private double bottom(String id) throws Exception {
        return Desktop.call(() -> desktop.find(id).localToScene(desktop.find(id).getLayoutBounds()).getMaxY());
    }

    private void save(String name) throws Exception {
        var window = SwingFXUtils.fromFXImage(Desktop.call(() -> desktop.stage.getScene().snapshot(null)), null);
        Files.createDirectories(FOLDER);
        ImageIO.write(beside(window, MOCKUPS.resolve(name + ".png")), "png", FOLDER.resolve("beside-" + name + ".png").toFile());
    }

    private void show(String page) {
        var navigator = Windows.navigator(desktop.stage.getScene());
        if (page.equals("NETWORK")) navigator.go(Ref.to(0, NETWORK.serviceCidr));
        else navigator.show(page.equals("POOLS") ? Step.of(NODE_POOLS) : Step.REVIEW);
    }

    private void showTheFirstDiskOfTheSecondPool() throws Exception {
        desktop.run(() -> desktop.session().pool.set(desktop.session().state().root().rows(NODE_POOLS.nodepools).get(1).id()));
        desktop.run(() -> ((ToggleButton) desktop.find("tab_instances")).fire());
        desktop.run(() -> desktop.find("f_nodepools__1__scaling_group__data_disks__0__size").requestFocus());
    }

    private static BufferedImage beside(BufferedImage window, Path mock) throws Exception {
        if (!Files.isRegularFile(mock)) return window;
        var picture = ImageIO.read(mock.toFile());
        var both = new BufferedImage(2 * window.getWidth() + 8, window.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = both.createGraphics();
        pen.drawImage(window, 0, 0, null);
        pen.drawImage(picture.getScaledInstance(window.getWidth(), -1, Image.SCALE_SMOOTH), window.getWidth() + 8, 0, null);
        pen.dispose();
        return both;
    }
}
