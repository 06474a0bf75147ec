package ackcomposer.view.dialog;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import ackcomposer.submit.ServiceError;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each complaint of the service is said at its own field, and at the request where it names none. */
class ComplaintsTest {

    @Test
    void eachStandsAtItsOwnField() {
        var draft = Samples.read(Samples.valid());
        var said = Complaints.of(draft, List.of(new ServiceError("InvalidParameter", "container_cidr is not valid."),
                new ServiceError("InvalidParameter", "vpcid is not valid."), new ServiceError("Throttling", null)));
        assertThat(said).extracting(problem -> problem.at().get(0))
                .containsExactly(Ref.to(0, NETWORK.podCidr), Ref.to(0, NETWORK.vpcId), Ref.unknown(0, ""));
        assertThat(said).as("the likeliest place alone").allMatch(problem -> problem.at().size() == 1);
        var shared = new ServiceError("InvalidVSwitchId", "vsw-2ze3ds0mdip0hdz8i0001 does not exist");
        assertThat(Complaints.of(draft, List.of(shared)).get(0).at()).hasSize(1);
        assertThat(said).allMatch(problem -> problem.severity() == Severity.WARNING && problem.rule().equals("service"));
        assertThat(said.get(0).message(Lang.EN)).isEqualTo("The service rejected this: InvalidParameter. container_cidr is not valid.");
        assertThat(said.get(2).message(Lang.EN)).doesNotContain("null");
    }
}
