package ackcomposer.rules;

import java.util.List;
import java.util.stream.Stream;

/** Every rule across fields; a new one is a row in the table of its page. */
final class Rules {
    static final List<Rule> ALL = Stream.of(NetworkRules.TABLE, AddressRules.TABLE, MasterRules.TABLE, MachineRules.TABLE,
            BillingRules.TABLE, VersionRules.TABLE, PoolRules.TABLE, ManagedRules.TABLE, OperationRules.TABLE, HardeningRules.TABLE,
            VolumeRules.TABLE, ReservationRules.TABLE).flatMap(List::stream).toList();

    private Rules() {
    }
}
