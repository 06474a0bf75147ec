package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The picture of the address blocks: there with the second block, red once the error may be seen, and a way to each field. */
class AddressMapJourneyTest {
    private Desktop desktop;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        desktop = Desktop.open(home);
        desktop.run(() -> desktop.session().look(Step.ALL.get(1)));
    }

    @AfterEach
    void close() throws Exception {
        desktop.close();
    }

    private Node map() {
        return desktop.find("address_map");
    }

    @Test
    void aClashIsRedOnceTheFieldIsLeftAndTheBarLeadsToTheField() throws Exception {
        assertThat(map()).as("the Service CIDR alone").isNull();
        desktop.type("f_vpc_cidr", "172.21.0.0/16");
        assertThat(map().isVisible()).isTrue();
        desktop.type("f_container_cidr", "172.20.0.0/16");
        desktop.type("f_service_cidr", "172.21.0.0/20");
        assertThat(map().lookup(".map-bar.clash")).as("while it is typed").isNull();
        assertThat(map().lookup(".map-bar.services")).isNotNull();
        desktop.focus("f_vpcid");
        assertThat(map().lookup(".map-bar.clash")).isNotNull();
        assertThat(map().lookup(".map-bar.free")).isNotNull();
        assertThat(map().getAccessibleText()).contains("Services: 172.21.0.0/20, within the VPC; free: 172.19.0.0/20");
        desktop.robot.clickOn(map().lookup(".map-bar.clash"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> desktop.find("f_service_cidr").isFocused());
    }

    @Test
    void aCheckingAidShowsWhatIsWrongWithTheValuesThatAreThere() throws Exception {
        desktop.type("f_vpc_cidr", "172.19.0.0/16");
        desktop.focus("f_vpcid");
        assertThat(desktop.find("err_service_cidr").isVisible()).as("the block that the draft began with").isTrue();
        assertThat(map().lookup(".map-bar.clash")).isNotNull();
        assertThat(desktop.find("err_vpcid")).as("what is not there yet").isNull();
    }

    @Test
    void itsWordsAreNotCutOffHoweverFarApartTheBlocksLie() throws Exception {
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, Catalogue.NETWORK.vpcCidr, "172.21.0.0/16")
                .set(0, Catalogue.NETWORK.podCidr, "172.20.0.0/16").set(0, Catalogue.NETWORK.serviceCidr, "172.21.0.0/20")
                .set(0, Catalogue.NETWORK.vswitchCidrs, List.of("vsw-a=172.21.16.0/20", "vsw-b=172.21.32.0/20", "vsw-c=172.21.48.0/20"))));
        pictures("near");
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, Catalogue.NETWORK.vpcCidr, "10.0.0.0/8")
                .set(0, Catalogue.NETWORK.podCidr, "10.5.0.0/16").set(0, Catalogue.NETWORK.serviceCidr, "192.168.0.0/20")
                .set(0, Catalogue.NETWORK.clusterCidrs, List.of("172.16.0.0/16", "192.168.4.0/24"))));
        pictures("far");
    }

    private void pictures(String name) throws Exception {
        for (var lang : Lang.values()) for (var dark : List.of(false, true)) {
            desktop.run(() -> {
                desktop.stage.setWidth(dark ? 900 : 1180);
                desktop.stage.setHeight(dark ? 600 : 760);
                desktop.session().lang.set(lang);
                desktop.session().theme.set(dark ? Theme.DARK : Theme.LIGHT);
                desktop.session().look(Step.ALL.get(6));
                desktop.session().look(Step.ALL.get(1));
            });
            desktop.go(Ref.to(0, Catalogue.NETWORK.serviceCidr));
            Picture.of(desktop).save("map-" + name + "-" + lang.code() + (dark ? "-dark" : "-light")).isNotCutOff();
        }
    }
}
