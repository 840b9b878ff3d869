package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who says so: a source, through whom it has it, in which words, and where in it they are.
 *
 * <p>{@link #via} is the chain of attribution from the source on: nearest first, origin last. An article that cites an
 * agency that cites a ministry is the article as source, via agency and ministry. No source stands twice in the chain.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Citation citation = Citation.builder()
 *         .source(SourceId.of("nationpress-2025-09-03"))
 *         .addVia(SourceId.of("nis"))
 *         .quote(Quote.of("broaden his maneuvering space"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Citation extends Shaped implements WithCitation permits ImmutableCitation {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String CHAIN_REPEATS =
            "citation.via.repeats: Citation.via must name no source twice, nor the source {0} itself";

    Citation() {}

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this value's attributes.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Returns the source that says so.
     *
     * @return the id of the source
     */
    public abstract SourceId source();

    /**
     * Returns whom the source has it from, nearest first, origin last.
     *
     * @return the ids, unmodifiable, perhaps none
     */
    public abstract List<SourceId> via();

    /**
     * Returns the words in which the source says so.
     *
     * @return the quote, or empty
     */
    public abstract Optional<Quote> quote();

    /**
     * Returns where in the source it is said.
     *
     * @return the locator, or empty
     */
    public abstract Optional<Locator> locator();

    /**
     * Returns when the recorder read or heard it.
     *
     * @return the moment, or empty
     */
    public abstract Optional<Instant> accessed();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code Citation} from a source alone.
     *
     * @param source the id of the source that says so, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static Citation of(SourceId source) {
        return builder().source(source).build();
    }

    private boolean repeats() {
        List<SourceId> via = via();
        if (via.isEmpty()) {
            return false;
        }
        boolean twice = via.size() == 2
                ? via.get(0).equals(via.get(1))
                : via.size() > 2 && Set.copyOf(via).size() < via.size();
        return twice || via.contains(source());
    }

    @Override
    final Shape<Citation> shape() {
        return Shapes.CITATION;
    }

    @Value.Check
    void check() {
        checking(extra())
                .keep(!repeats(), CHAIN_REPEATS, "/via", via(), source())
                .done();
    }

    /**
     * Builds a {@link Citation}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableCitation.Builder implements ValidatingBuilder<Citation> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Citation build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Citation");
            }
        }
    }
}
