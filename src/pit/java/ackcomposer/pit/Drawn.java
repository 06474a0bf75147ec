package ackcomposer.pit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.CRC32;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.plugin.Feature;

/** A share of all mutants, drawn by a seed: the same ones whenever the code and the seed are the same. */
public final class Drawn implements MutationInterceptorFactory {
    static final String SHARE = "pit.share";
    static final String SEED = "pit.seed";
    private static final int ALL = 100;

    @Override
    public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
        return new MutationInterceptor() {
            @Override
            public InterceptorType type() {
                return InterceptorType.FILTER;
            }

            @Override
            public void begin(ClassTree type) {
            }

            @Override
            public Collection<MutationDetails> intercept(Collection<MutationDetails> mutants, Mutater mutater) {
                return mutants.stream().filter(Drawn::isDrawn).toList();
            }

            @Override
            public void end() {
            }
        };
    }

    private static boolean isDrawn(MutationDetails mutant) {
        var lot = new CRC32();
        lot.update((System.getProperty(SEED) + mutant.getId()).getBytes(StandardCharsets.UTF_8));
        return lot.getValue() % ALL < Integer.getInteger(SHARE, ALL);
    }

    @Override
    public Feature provides() {
        return Feature.named("DRAWN").withOnByDefault(true).withDescription(description());
    }

    @Override
    public String description() {
        return "A share of the mutants, drawn by a seed";
    }
}
