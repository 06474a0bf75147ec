package ackcomposer.rules;

import ackcomposer.Samples;
import ackcomposer.model.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A valid request, broken by one mutation or by two in different places.
 *
 * @param draft name of the request that it was
 */
record Mutant(String draft, Body valid, List<Mutation> mutations, Body body) {
    private static final long SEED = 20261124;

    static Mutant of(String draft, Mutation... mutations) {
        var valid = Drafts.named(draft);
        var body = valid;
        for (var mutation : mutations) body = mutation.edits().on(body);
        return new Mutant(draft, valid, List.of(mutations), body);
    }

    /** Each mutation once, in a request that it fits, then more of them at random; the same ones at each call. */
    static List<Mutant> singles(int count) {
        var random = new Random(SEED);
        var names = List.copyOf(Drafts.VALID.keySet());
        var mutants = new ArrayList<Mutant>();
        for (var mutation : Mutations.ALL) {
            var fitting = names.stream().flatMap(name -> fitting(mutation, name).map(fit -> Mutant.of(name, fit))).toList();
            if (!fitting.isEmpty()) mutants.add(fitting.get(random.nextInt(fitting.size())));
        }
        while (mutants.size() < count) {
            var name = names.get(random.nextInt(names.size()));
            any(random, name).ifPresent(mutation -> mutants.add(Mutant.of(name, mutation)));
        }
        return mutants;
    }

    /** Pairs in different places, of which neither hides the other: each of them fits, too, what the other left. */
    static List<Mutant> doubles(int count) {
        var random = new Random(SEED + 1);
        var names = List.copyOf(Drafts.VALID.keySet());
        var mutants = new ArrayList<Mutant>();
        while (mutants.size() < count) {
            var name = names.get(random.nextInt(names.size()));
            var valid = Drafts.VALID.get(name);
            var one = any(random, name);
            var other = any(random, name);
            if (one.isEmpty() || other.isEmpty() || !one.get().edits().isApartFrom(other.get().edits())) continue;
            if (other.get().fits(one.get().edits().on(valid)) && one.get().fits(other.get().edits().on(valid)))
                mutants.add(Mutant.of(name, one.get(), other.get()));
        }
        return mutants;
    }

    static Stream<Mutation> fitting(Mutation mutation, String name) {
        var valid = Drafts.VALID.get(name);
        return mutation.in(valid).filter(placed -> placed.fits(valid));
    }

    private static Optional<Mutation> any(Random random, String name) {
        var fitting = fitting(Mutations.ALL.get(random.nextInt(Mutations.ALL.size())), name).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    /** Mutations that {@link Checker} does not report with that severity and rule at that place. */
    List<Mutation> missed() {
        var snapshot = body.snapshot();
        var paths = new Paths(snapshot);
        var problems = Samples.check(snapshot);
        return mutations.stream().filter(mutation -> {
            var words = mutation.words(body);
            return problems.stream().noneMatch(problem -> problem.severity().word().equals(words[0]) && problem.rule().equals(words[1])
                    && problem.at().stream().map(paths::of).anyMatch(words[2]::equals));
        }).toList();
    }

    /** "five: master_count=5 → error R12 master_vswitch_ids", for the message of a failed test. */
    String shown(Mutation missed) {
        var edits = mutations.stream().flatMap(mutation -> mutation.edits().steps().stream())
                .map(step -> step.path() + "=" + shortened(String.valueOf(step.value())));
        return draft + ": " + edits.collect(Collectors.joining("; ")) + " -> " + missed.expected();
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 59) + "…";
    }
}
