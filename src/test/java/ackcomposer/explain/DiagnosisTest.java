package ackcomposer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of the places of an error the likeliest three that are there are ways to go. */
class DiagnosisTest {
    private static final List<Ref> PLACES = Catalogue.NETWORK.fields().stream().limit(5).map(field -> Ref.to(0, field)).toList();
    private final Diagnosis diagnosis = new Diagnosis(new Complaint("Odd", ""), PLACES, Concern.REQUEST,
            Message.of(ErrorDecoder.class, "error.unnamed"), Optional.empty());

    @Test
    void atMostThreeAreShownTheLikeliestFirst() {
        assertThat(diagnosis.ways(ref -> true)).isEqualTo(PLACES.subList(0, 3));
    }

    @Test
    void whatIsNotThereTakesNoPlaceOfWhatIs() {
        assertThat(diagnosis.ways(ref -> !ref.equals(PLACES.get(0)))).isEqualTo(PLACES.subList(1, 4));
    }
}
