package dev.factum.testing;

import dev.factum.verdict.Fact;
import dev.factum.verdict.Side;
import dev.factum.verdict.Verdict;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a fact.
 *
 * <p>The fact must not be null. Compared by identity and not comparable. Mutable as all assertions, and for use by one thread.
 *
 * <pre>{@code
 * FactumAssertions.assertThat(fact).hasVerdict(Verdict.ESTABLISHED).isSupportedByOrigins(2).isOpposedByOrigins(0);
 * }</pre>
 */
public final class FactAssert extends AbstractAssert<FactAssert, Fact> {
    FactAssert(@Nullable Fact actual) {
        super(actual, FactAssert.class);
    }

    /**
     * Verifies what is made of the proposition.
     *
     * @param verdict the verdict, not null
     * @return this assertion
     */
    public FactAssert hasVerdict(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        isNotNull();
        if (actual.verdict() != verdict) {
            failWithMessage("Expecting the verdict %s, but it is %s:%n%s", verdict, actual.verdict(), sides());
        }
        return this;
    }

    /**
     * Verifies how many independent origins speak for the proposition.
     *
     * @param number how many
     * @return this assertion
     */
    public FactAssert isSupportedByOrigins(int number) {
        isNotNull();
        return hasOrigins("for", actual.supporting(), number);
    }

    /**
     * Verifies how many independent origins speak against the proposition.
     *
     * @param number how many
     * @return this assertion
     */
    public FactAssert isOpposedByOrigins(int number) {
        isNotNull();
        return hasOrigins("against", actual.opposing(), number);
    }

    private FactAssert hasOrigins(String direction, Side side, int number) {
        if (side.independentOrigins() != number) {
            failWithMessage(
                    "Expecting %s independent origins %s it, but there are %s:%n%s",
                    number, direction, side.independentOrigins(), sides());
        }
        return this;
    }

    private String sides() {
        return actual.proposition() + "\n  for it: " + side(actual.supporting()) + "\n  against it: "
                + side(actual.opposing());
    }

    private static String side(Side side) {
        return side.independentOrigins() + " of " + side.origins();
    }
}
