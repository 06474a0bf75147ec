package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;

import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.stream.IntStream;

/** Rules on the masters' machines, and on parameters whose documents contradict each other. */
final class MachineRules {
    static final List<Rule> TABLE = List.of(
            Rule.warning("R15", "r15.small", Source.DOCS_2021)
                    .each(List.of(MASTERS.instanceTypes), scope -> Types.hasMasters(scope) ? small(scope) : List.of())
                    .sayingOfEach((scope, set) -> {
                        var at = set.get(0).index().orElseThrow();
                        return List.of(at + 1, scope.get(MASTERS.instanceTypes).orElseThrow().get(at));
                    }),
            Rule.warning("R17", "r17.differ", Source.SDK)
                    .when(scope -> Types.hasMasters(scope) && scope.isSet(MASTERS.imageType) && scope.isSet(MASTERS.osType)
                            && windows(scope) != Types.isSetTo(scope, MASTERS.osType, "Windows"))
                    .at(MASTERS.imageType, MASTERS.osType)
                    .curedByClearing(MASTERS.osType),
            Rule.warning("R17", "r17.windows", Source.SDK)
                    .when(scope -> Types.hasMasters(scope) && windows(scope) && !Types.isSetTo(scope, MASTERS.osType, "Linux"))
                    .at(MASTERS.imageType),
            Rule.warning("R17", "r17.system", Source.SDK)
                    .when(scope -> Types.hasMasters(scope) && !scope.isSet(MASTERS.imageType)
                            && Types.isSetTo(scope, MASTERS.osType, "Windows"))
                    .at(MASTERS.osType)
                    .curedByClearing(MASTERS.osType),
            Rule.warning("C16", "c16.one_zone", Source.PAGE)
                    .when(scope -> Types.hasMasters(scope) && standTogether(scope))
                    .at(MASTERS.vswitchIds),
            Rule.warning("C17", "c17.rollback", Source.PAGE)
                    .when(scope -> scope.isSet(ADVANCED.disableRollback))
                    .at(ADVANCED.disableRollback)
                    .curedByClearing(ADVANCED.disableRollback),
            Rule.warning("contract.balancer_spec", Source.SDK).under("contract.retired").named("balancer_spec")
                    .when(scope -> scope.isSet(NETWORK.loadBalancerSpec))
                    .at(NETWORK.loadBalancerSpec)
                    .safelyCuredByClearing(NETWORK.loadBalancerSpec),
            Rule.note("C27", "c27.no_instances", Source.SDK)
                    .when(scope -> scope.isSet(ADVANCED.keepInstanceName))
                    .at(ADVANCED.keepInstanceName)
                    .safelyCuredByClearing(ADVANCED.keepInstanceName));

    private MachineRules() {
    }

    private static boolean windows(Scope scope) {
        return scope.get(MASTERS.imageType).filter(type -> type.startsWith("Windows")).isPresent();
    }

    /** More than one vSwitch is named, and it is always the same one. */
    private static boolean standTogether(Scope scope) {
        var ids = scope.get(MASTERS.vswitchIds).orElse(List.of());
        return ids.size() > 1 && ids.stream().distinct().count() == 1;
    }

    /** Types with fewer than 4 vCPU, by the word for their size. */
    private static List<List<Ref>> small(Scope scope) {
        var types = scope.get(MASTERS.instanceTypes).orElse(List.of());
        return IntStream.range(0, types.size()).filter(i -> InstanceTypes.isSmall(types.get(i)))
                .mapToObj(i -> List.of(scope.ref(MASTERS.instanceTypes).element(i))).toList();
    }
}
