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
import java.util.Optional;
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
                    Rule.error("field.condition", "hardening.master_metadata", Source.SDK).warning().when(scope -> Types.dedicated(scope) && scope.isSet(MASTERS.httpTokens)).at(MASTERS.httpTokens)
                            .cured(scope -> List.of(Repairs.drop(scope.ref(MASTERS.httpTokens)))),
                    Rule.error("field.condition", "hardening.metadata", Source.SDK).note().in(POOL)
                            .when(scope -> scope.isSet(POOL.httpTokens) && POOL.httpTokens.applies(scope).equals(Optional.of(true))).at(POOL.httpTokens),
                    Rule.error("field.condition", "hardening.windows", Source.SDK).warning().in(POOL)
                            .when(scope -> Types.isSetTo(scope, POOL.nonRoot, true) && scope.get(POOL.imageType).or(() -> scope.get(POOL.platform)).filter(type -> type.startsWith("Windows")).isPresent())
                            .at(scope -> List.of(scope.ref(POOL.nonRoot), scope.ref(scope.isSet(POOL.imageType) ? POOL.imageType : POOL.platform)))
                            .cured(scope -> List.of(Repairs.drop(scope.ref(POOL.nonRoot))))))
            .flatMap(rules -> rules).toList();

    private HardeningRules() {
    }

    private static Stream<Rule> hardening(Form rows, Field<Boolean> hardened, Field<Boolean> soc, Field<String> image) {
        return Stream.of(
                Rule.error("field.condition", "hardening.both", Source.TERRAFORM).in(rows).when(scope -> on(scope, hardened) && on(scope, soc)).at(hardened, soc)
                        .cured(scope -> List.of(Repairs.keep(soc, scope.ref(hardened)), Repairs.keep(hardened, scope.ref(soc)))),
                foreign(rows, hardened, image, ANY_ALINUX), foreign(rows, soc, image, OLD_ALINUX));
    }

    /** What a custom image is made of is not known here. */
    private static Rule foreign(Form rows, Field<Boolean> flag, Field<String> image, String fitting) {
        return Rule.error("field.condition", "hardening.image", Source.TERRAFORM).in(rows)
                .when(scope -> on(scope, flag) && scope.get(image).filter(type -> !type.equals("Custom") && !type.matches(fitting)).isPresent()).at(flag, image)
                .saying(scope -> List.of(flag, scope.get(image).orElse(""))).cured(scope -> List.of(Repairs.drop(scope.ref(flag))));
    }

    private static boolean on(Scope scope, Field<Boolean> flag) {
        return Types.isSetTo(scope, flag, true) && flag.applies(scope).equals(Optional.of(true));
    }
}
