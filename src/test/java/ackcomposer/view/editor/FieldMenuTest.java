package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menu of a field opens with a right click or Alt+Enter, and offers what can be done with its value. */
class FieldMenuTest {
    private Rig rig;
    private Ref place;
    private VBox box;

    private <T> void on(Snapshot draft, long row, Field<T> field) {
        rig = Rig.of(draft);
        place = Ref.to(row, field);
        box = rig.show(context -> {
            var made = new VBox(new Button("in it"));
            FieldMenu.on(made, context, context.draft().slot(row, field));
            return made;
        });
    }

    private <T> void on(Field<T> field, T value) {
        on(Edited.valid().set(0, field, value), 0, field);
    }

    @AfterEach
    void nothingStaysOpen() {
        Rig.closePopups();
    }

    private ContextMenu opened() {
        Rig.closePopups();
        rig.act(() -> Event.fireEvent(box, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null)));
        return (ContextMenu) Rig.popups().get(0);
    }

    private MenuItem item(String id) {
        return opened().getItems().stream().filter(item -> ("field_" + id).equals(item.getId())).findFirst().orElseThrow();
    }

    private void choose(String id) {
        var item = item(id);
        rig.act(item::fire);
    }

    private static String copied() {
        return Rig.call(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void opensWithARightClick() {
        on(BASICS.name, "a");
        assertThat(opened().getItems()).extracting(item -> item instanceof SeparatorMenuItem ? "-" : item.getText()).containsExactly(
                "Reset to default", "Clear (do not send)", "-", "Copy API name", "Copy JSON path", "-", "Show in JSON");
    }

    @Test
    void opensWithAltAndEnterAndWithNothingElse() {
        on(BASICS.name, "a");
        rig.focus(box.getChildren().get(0));
        rig.press(KeyCode.ENTER);
        rig.press(KeyCode.SPACE, KeyCode.ALT);
        assertThat(Rig.popups()).isEmpty();
        var passed = new ArrayList<KeyCode>();
        rig.act(() -> box.addEventHandler(KeyEvent.KEY_PRESSED, key -> passed.add(key.getCode())));
        rig.press(KeyCode.ENTER, KeyCode.ALT);
        assertThat(Rig.popups()).hasSize(1).allMatch(ContextMenu.class::isInstance);
        assertThat(passed).isEmpty();
    }

    @Test
    void aRightClickIsUsedUp() {
        on(BASICS.name, "a");
        var passed = new ArrayList<Event>();
        rig.act(() -> box.getParent().setOnContextMenuRequested(passed::add));
        opened();
        assertThat(passed).isEmpty();
    }

    @Test
    void clearsAsOneStepAndShowsWhatIsWrong() {
        on(BASICS.name, "a");
        choose("clear");
        assertThat(rig.value(place)).isNull();
        assertThat(Rig.<Integer>call(() -> rig.session.at(place).size())).isPositive();
        rig.act(rig.session.history::undo);
        assertThat(rig.value(place)).isEqualTo("a");
    }

    @Test
    void resetsToWhatANewDraftBeginsWith() {
        on(NETWORK.serviceCidr, "10.0.0.0/16");
        choose("reset");
        assertThat(rig.value(place)).isEqualTo("172.19.0.0/20");
        on(NETWORK.publicEndpoint, true);
        choose("reset");
        assertThat(rig.value(place)).as("the service assumes its preset").isNull();
        on(ADVANCED.proxyMode, "iptables");
        choose("reset");
        assertThat(rig.value(place)).isNull();
    }

    @Test
    void isResetWithoutTheMenuWhereThereIsSomethingToReset() {
        on(NETWORK.serviceCidr, "10.0.0.0/16");
        rig.act(() -> FieldMenu.reset(rig.context, place));
        assertThat(rig.value(place)).isEqualTo("172.19.0.0/20");
        rig.act(() -> FieldMenu.reset(rig.context, place));
        rig.act(rig.session.history::undo);
        assertThat(rig.value(place)).as("what is as it began is no step").isEqualTo("10.0.0.0/16");
        rig.act(() -> List.of(Ref.to(0, NODE_POOLS.nodepools), Ref.to(99, NODE_POOLS.pool.name), Ref.unknown(0, "mine"))
                .forEach(none -> FieldMenu.reset(rig.context, none)));
        assertThat(rig.value(place)).as("rows, a row that is gone, and what nobody knows stay").isEqualTo("10.0.0.0/16");
    }

    @Test
    void offersOnlyWhatDoesSomething() {
        on(BASICS.name, "a");
        assertThat(item("reset").isDisable()).as("it has no default").isTrue();
        assertThat(item("clear").isDisable()).isFalse();
        assertThat(item("json").isDisable()).isFalse();
        assertThat(item("name").isDisable() || item("path").isDisable()).isFalse();
        on(NETWORK.serviceCidr, null);
        assertThat(item("reset").isDisable()).as("it has a start").isFalse();
        assertThat(item("clear").isDisable()).isTrue();
        assertThat(item("json").isDisable()).isTrue();
        on(ADVANCED.proxyMode, null);
        assertThat(item("reset").isDisable()).as("it has a preset").isFalse();
    }

    @Test
    void anAidHasNoPathAndNoLines() {
        on(NETWORK.vpcCidr, "192.168.0.0/16");
        assertThat(item("name").isDisable() && item("path").isDisable() && item("json").isDisable()).isTrue();
        assertThat(item("clear").isDisable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FORM_2024, snat_entry, snat_entry", "FORM_2026, snat_entry, snat_entry"})
    void copiesItsNameAndItsPath(Contract form, String name, String path) {
        on(Edited.valid().in(form), 0, NETWORK.snatEntry);
        choose("name");
        assertThat(copied()).isEqualTo(name);
        choose("path");
        assertThat(copied()).isEqualTo(path);
    }

    @Test
    void copiesThePathOfARow() {
        var draft = Edited.valid();
        on(draft, draft.root().rows(NODE_POOLS.nodepools).get(0).id(), NODE_POOLS.pool.name);
        choose("name");
        assertThat(copied()).isEqualTo("name");
        choose("path");
        assertThat(copied()).isEqualTo("nodepools[0].nodepool_info.name");
    }

    @Test
    void thePathIsThatOfTheFormThatIsWritten() {
        on(Edited.valid().set(0, ADVANCED.enableRrsa, true).in(Contract.FORM_2026), 0, ADVANCED.enableRrsa);
        choose("path");
        assertThat(copied()).isEqualTo("rrsa_config.enabled");
        choose("name");
        assertThat(copied()).isEqualTo("enabled");
    }

    @Test
    void ofSeveralPoolsItsValueGoesIntoTheOthersButForTheName() {
        var pools = new Table(0, NODE_POOLS.nodepools);
        var draft = Edited.valid();
        var pool = pools.rows(draft).get(0).id();
        on(draft, pool, NODE_POOLS.pool.keyPair);
        assertThat(opened().getItems()).as("there is no other").noneMatch(item -> "field_transfer".equals(item.getId()));
        var two = pools.with(draft, 1, pools.rows(draft).get(0).copy());
        on(two, pool, NODE_POOLS.pool.name);
        assertThat(opened().getItems()).as("it is of one pool").noneMatch(item -> "field_transfer".equals(item.getId()));
        on(two, 0, BASICS.name);
        assertThat(opened().getItems()).noneMatch(item -> "field_transfer".equals(item.getId()));
        on(two, pool, NODE_POOLS.pool.keyPair);
        choose("transfer");
        assertThat(rig.asked.taken()).singleElement().asString().startsWith("transfer " + pool).endsWith("key_pair");
    }

    @Test
    void showsItsLines() {
        on(BASICS.name, "a");
        choose("json");
        assertThat(rig.asked.taken()).isEqualTo(List.of(Asked.of("lines", place)));
    }

    @Test
    void whatHasNoPlaceInTheFormHasNoLines() {
        on(Edited.valid().set(0, ADVANCED.disableRollback, true).in(Contract.FORM_2026), 0, ADVANCED.disableRollback);
        assertThat(item("json").isDisable()).isTrue();
    }
}
