package dev.factum.testing;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Generates at random only. The corners are among what is drawn: jqwik, left to itself, would combine those of all members
 * with each other first, which takes seconds for an object of many.
 */
final class AtRandom<T> extends ArbitraryDecorator<T> {
    private final Arbitrary<T> all;

    AtRandom(Arbitrary<T> all) {
        this.all = all;
    }

    @Override
    protected Arbitrary<T> arbitrary() {
        return all;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return generator(genSize);
    }

    @Override
    public Optional<ExhaustiveGenerator<T>> exhaustive(long maxNumberOfSamples) {
        return Optional.empty();
    }
}
