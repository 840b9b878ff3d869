package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Words of a source, and perhaps what stands around them (Web Annotation Data Model, section 4.2.4, Text Quote Selector).
 *
 * <p>The words are kept as they were given, 1 to 100,000 characters long; prefix and suffix may be empty.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Quote quote = Quote.builder().exact("unstoppable").prefix("rejuvenation is ").build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Quote extends Shaped implements WithQuote permits ImmutableQuote {
    @Serial
    private static final long serialVersionUID = 1L;

    Quote() {}

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
     * Returns the words.
     *
     * @return the words as they were given
     */
    public abstract String exact();

    /**
     * Returns what stands right before the words.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> prefix();

    /**
     * Returns what stands right after the words.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> suffix();

    /**
     * Returns the language of the words.
     *
     * @return the language, or empty
     */
    public abstract Optional<Language> language();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code Quote} from the words alone.
     *
     * @param exact the words, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static Quote of(String exact) {
        return builder().exact(exact).build();
    }

    /**
     * Looks for the words in a text: as {@link SourceText#locate} does, which is the better choice for many quotes of one
     * text.
     *
     * @param text the text, not null
     * @return where the words are, with offsets into the text
     */
    public final QuoteLocation locate(CharSequence text) {
        return SourceText.of(text).locate(this);
    }

    /** Compares what two quotes of the same words say about them, for {@link Utterance#compare}. */
    static Detail compareContext(Quote mine, Quote theirs) {
        return Detail.ofOptional(mine.prefix(), theirs.prefix(), Detail::ofFree)
                .and(Detail.ofOptional(mine.suffix(), theirs.suffix(), Detail::ofFree))
                .and(Detail.ofOptional(mine.language(), theirs.language(), Detail::ofFree));
    }

    @Override
    final Shape<Quote> shape() {
        return Shapes.QUOTE;
    }

    @Value.Check
    void check() {
        checking(extra())
                .prose("exact", exact())
                .context("prefix", prefix())
                .context("suffix", suffix())
                .done();
    }

    /**
     * Builds a {@link Quote}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableQuote.Builder implements ValidatingBuilder<Quote> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Quote build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Quote");
            }
        }
    }
}
