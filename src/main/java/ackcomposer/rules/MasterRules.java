package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Either;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on the masters: one vSwitch and one instance type for each, and one way to log in. */
final class MasterRules {
    private static final NodePool POOL = NODE_POOLS.pool;

    static final List<Rule> TABLE = Stream.of(
            perMaster(MASTERS.vswitchIds), perMaster(MASTERS.instanceTypes),
            Stream.of(
                    Rule.error("R16", "r16.both", Source.PAGE)
                            .when(scope -> Types.hasMasters(scope) && both(scope, MASTERS.login))
                            .at(MASTERS.keyPair, MASTERS.loginPassword)
                            .cured(scope -> keepOne(scope, MASTERS.login)),
                    Rule.error("R16", "r16.none", Source.PAGE)
                            .when(scope -> Types.hasMasters(scope) && none(scope, MASTERS.login))
                            .at(MASTERS.keyPair, MASTERS.loginPassword),
                    Rule.error("R16", "r16.pool_both", Source.SDK).forEveryType().in(POOL)
                            .when(scope -> both(scope, POOL.login))
                            .at(POOL.keyPair, POOL.loginPassword)
                            .cured(scope -> keepOne(scope, POOL.login)),
                    Rule.warning("R16", "r16.pool_none", Source.SDK).forEveryType().in(POOL)
                            .when(scope -> none(scope, POOL.login))
                            .at(POOL.keyPair, POOL.loginPassword)
                            .cured(MasterRules::takenOver)))
            .flatMap(rules -> rules).toList();

    private MasterRules() {
    }

    private static Stream<Rule> perMaster(Field<List<String>> list) {
        return Stream.of(
                Rule.error("R12", "r12.none", Source.TERRAFORM).about(list)
                        .when(scope -> Types.hasMasters(scope) && size(scope, list) == 0)
                        .at(list)
                        .saying(scope -> List.of(list, masters(scope))),
                Rule.warning("R12", "r12.one", Source.TERRAFORM).about(list)
                        .when(scope -> Types.hasMasters(scope) && size(scope, list) == 1)
                        .at(list)
                        .saying(scope -> List.of(list, masters(scope)))
                        .cured(scope -> oneEach(scope, list)),
                Rule.error("R12", "r12.length", Source.TERRAFORM).about(list)
                        .when(scope -> Types.hasMasters(scope) && size(scope, list) > 1 && size(scope, list) != masters(scope))
                        .at(list, List.of(MASTERS.count))
                        .saying(scope -> List.of(list, size(scope, list), masters(scope)))
                        .cured(scope -> fitting(scope, list)));
    }

    private static List<Repair> oneEach(Scope scope, Field<List<String>> list) {
        var each = Collections.nCopies((int) masters(scope), scope.get(list).orElseThrow().get(0));
        return OwnLimits.isRefused(list, each, scope.contract()) ? List.of()
                : List.of(new Repair(Repairs.words("fix.one_each"), snapshot -> snapshot.set(0, list, each)));
    }

    /** As many masters as both lists say; else the list cut, or gone round again, to the number of masters. */
    private static List<Repair> fitting(Scope scope, Field<List<String>> list) {
        var repairs = new ArrayList<Repair>();
        var all = scope.get(list).orElseThrow();
        var masters = (int) masters(scope);
        var other = size(scope, list == MASTERS.vswitchIds ? MASTERS.instanceTypes : MASTERS.vswitchIds);
        if ((all.size() == 3 || all.size() == 5) && (other <= 1 || other == all.size()))
            repairs.add(Repairs.use(scope.ref(MASTERS.count), Whole.of(all.size()), MASTERS.count.name() + " " + all.size()));
        if (all.size() > masters) {
            repairs.add(new Repair(Repairs.words("fix.first_n", masters), snapshot -> snapshot.set(0, list, all.subList(0, masters))));
        } else {
            round(scope, list, masters)
                    .map(round -> new Repair(Repairs.words("fix.round", masters), snapshot -> snapshot.set(0, list, round)))
                    .ifPresent(repairs::add);
        }
        return repairs;
    }

    /** The list, and from its beginning again those of its entries that are right by themselves. */
    private static Optional<List<String>> round(Scope scope, Field<List<String>> list, int masters) {
        var all = scope.get(list).orElseThrow();
        var right = all.stream().filter(entry -> !OwnLimits.isRefused(list, List.of(entry), scope.contract())).toList();
        if (right.isEmpty()) return Optional.empty();
        return Optional.of(IntStream.range(0, masters).mapToObj(i -> i < all.size() ? all.get(i) : right.get(i % right.size())).toList());
    }

    /** -1: of a wrong type, which is a problem of its own. */
    private static int size(Scope scope, Field<List<String>> list) {
        return Types.isForeign(scope, list) ? -1 : scope.get(list).map(List::size).orElse(0);
    }

    /** Any number but 5 is judged as 3: that it is neither is a problem of its own. */
    private static long masters(Scope scope) {
        return scope.effective(MASTERS.count).filter(count -> count.clamped() == 5).isPresent() ? 5 : 3;
    }

    private static boolean both(Scope scope, Either login) {
        return scope.isSet(login.first()) && scope.isSet(login.second());
    }

    private static boolean none(Scope scope, Either login) {
        return !scope.isSet(login.first()) && !scope.isSet(login.second());
    }

    /** Once a dedicated cluster has become a managed one: the masters' key pair, never their password. */
    private static List<Repair> takenOver(Scope pool) {
        var row = pool.row().id();
        return pool.root().parked(MASTERS.keyPair).filter(key -> Types.managed(pool) && key instanceof String)
                .map(key -> new Repair(Repairs.words("fix.key_pair", key), snapshot -> snapshot.set(row, POOL.keyPair, (String) key)))
                .stream().toList();
    }

    private static List<Repair> keepOne(Scope scope, Either login) {
        return List.of(Repairs.keep(login.first(), scope.ref(login.second())), Repairs.keep(login.second(), scope.ref(login.first())));
    }
}
