package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.REQUEST;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Scope;
import java.util.List;
import java.util.stream.Stream;

/** Rules on what makes nodes harder to break into, the same for masters and pools where both have it. */
final class HardeningRules {
    private static final NodePool POOL = NODE_POOLS.pool;
    /** What Alibaba Cloud Linux 2 and 3 are called; a later one and other systems do not take the hardening to MLPS. */
    private static final String ANY_ALINUX = "AliyunLinux.*";
    private static final String OLD_ALINUX = "AliyunLinux(?!4).*";

    static final List<Rule> TABLE = Stream.of(
            hardening(REQUEST, MASTERS.hardening, MASTERS.soc, MASTERS.imageType),
            hardening(POOL, POOL.hardening, POOL.soc, POOL.imageType),
            Stream.of(
                    Rule.warning("hardening.master_metadata", Source.SDK)
                            .when(scope -> Types.dedicated(scope) && scope.isSet(MASTERS.httpTokens))
                            .at(MASTERS.httpTokens)
                            .curedByClearing(MASTERS.httpTokens),
                    Rule.note("hardening.metadata", Source.SDK).in(POOL)
                            .when(scope -> scope.isSet(POOL.httpTokens) && Types.applies(scope, POOL.httpTokens))
                            .at(POOL.httpTokens),
                    Rule.warning("hardening.windows", Source.SDK).in(POOL)
                            .when(scope -> Types.isSetTo(scope, POOL.nonRoot, true) && isWindows(scope))
                            .at(List.of(POOL.nonRoot, POOL.imageType, POOL.platform),
                                    scope -> List.of(scope.ref(POOL.nonRoot), scope.ref(systemOf(scope))))
                            .safelyCuredByClearing(POOL.nonRoot)))
            .flatMap(rules -> rules).toList();

    private HardeningRules() {
    }

    private static Stream<Rule> hardening(Form rows, Field<Boolean> hardened, Field<Boolean> soc, Field<String> image) {
        return Stream.of(
                Rule.error("hardening.both", Source.TERRAFORM).about(hardened).in(rows)
                        .when(scope -> on(scope, hardened) && on(scope, soc))
                        .at(hardened, soc)
                        .cured(scope -> List.of(Repairs.keep(soc, scope.ref(hardened)), Repairs.keep(hardened, scope.ref(soc)))),
                foreign(rows, hardened, image, ANY_ALINUX),
                foreign(rows, soc, image, OLD_ALINUX));
    }

    /** What a custom image is made of is not known here. */
    private static Rule foreign(Form rows, Field<Boolean> flag, Field<String> image, String fitting) {
        return Rule.error("hardening.image", Source.TERRAFORM).about(flag).in(rows)
                .when(scope -> on(scope, flag)
                        && scope.get(image).filter(type -> !type.equals("Custom") && !type.matches(fitting)).isPresent())
                .at(flag, image)
                .saying(scope -> List.of(flag, scope.get(image).orElse("")))
                .curedByClearing(flag);
    }

    private static boolean on(Scope scope, Field<Boolean> flag) {
        return Types.isSetTo(scope, flag, true) && Types.applies(scope, flag);
    }

    private static boolean isWindows(Scope pool) {
        return pool.get(POOL.imageType).or(() -> pool.get(POOL.platform)).filter(type -> type.startsWith("Windows")).isPresent();
    }

    /** The field that says what runs there. */
    private static Field<String> systemOf(Scope pool) {
        return pool.isSet(POOL.imageType) ? POOL.imageType : POOL.platform;
    }
}
