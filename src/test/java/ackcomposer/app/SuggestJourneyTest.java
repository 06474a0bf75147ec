package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Json;
import ackcomposer.model.Ref;
import ackcomposer.model.Values;
import ackcomposer.view.parts.Unbroken;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Values on offer, opened and taken by the keyboard. */
class SuggestJourneyTest {
    private Desktop desktop;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        desktop = Desktop.open(home);
        desktop.run(() -> desktop.session().level.set(Level.ALL));
    }

    @AfterEach
    void close() throws Exception {
        desktop.close();
    }

    private List<String> offered() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Window.getWindows().size() > 1);
        return Desktop.call(() -> Window.getWindows().stream().filter(window -> window != desktop.stage)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".list-cell").stream())
                .map(cell -> ((ListCell<?>) cell).getText()).filter(text -> text != null && !text.isEmpty()).toList());
    }

    @Test
    void aVersionOnOfferSaysHowLongItIsSupported() throws Exception {
        desktop.go(Ref.to(0, Catalogue.BASICS.kubernetesVersion));
        desktop.keys(KeyCode.F4);
        assertThat(offered()).contains("1.35.2-aliyun.1   Supported until 2027-02-28");
        var origin = Desktop.call(() -> Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup(".suggest-source"))
                .filter(Objects::nonNull).findFirst().orElseThrow());
        assertThat(((Label) origin).getText()).isEqualTo("List as of 2026-11-24. You can enter other values.");
        desktop.keys(KeyCode.DOWN);
        desktop.keys(KeyCode.DOWN);
        desktop.keys(KeyCode.ENTER);
        assertThat(desktop.text("f_kubernetes_version")).isEqualTo("1.36.2-aliyun.1");
        assertThat(desktop.find("lbl_kubernetes_version").getParent().getParent().lookupAll(".hint")).filteredOn(Node::isVisible)
                .extracting(hint -> Unbroken.plain(((Label) hint).getText())).containsExactly("Supported until 2027-05-30");
    }

    @Test
    void theSettingsOnOfferAreThoseOfTheAddon() throws Exception {
        var row = Values.row(Catalogue.ADDONS.addon).with(Catalogue.ADDONS.addon.name, "storage-operator");
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, Catalogue.ADDONS.addons, List.<Row>of(row))));
        desktop.go(Ref.to(row.id(), Catalogue.ADDONS.addon.config));
        desktop.keys(KeyCode.F4);
        assertThat(offered()).containsExactly("{\"CnfsOssEnable\":\"false\",\"CnfsNasEnable\":\"false\"}");
        desktop.keys(KeyCode.DOWN);
        desktop.keys(KeyCode.ENTER);
        assertThat(Json.text(desktop.session().draft.state()))
                .contains("\"config\": \"{\\\"CnfsOssEnable\\\":\\\"false\\\",\\\"CnfsNasEnable\\\":\\\"false\\\"}\"");
    }
}
