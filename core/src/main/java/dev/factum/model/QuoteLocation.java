package dev.factum.model;

import dev.factum.copy.Copies;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the words of a {@link Quote} stand in a text: at one place, at several, or nowhere.
 *
 * <p>It is always one of these three. Offsets are those of the text that was searched, in UTF-16 code units, and never lead
 * beyond it. Two locations are equal if they are of one kind
 * and their parts are equal. They are not comparable. All locations are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * QuoteLocation location = Quote.of("to be").locate("To be or not to be");
 * if (location instanceof QuoteLocation.Found found) {
 *     System.out.println(found.span().start()); // 13
 * }
 * }</pre>
 */
public sealed interface QuoteLocation extends Serializable {
    /**
     * Returns all places at which the words stand.
     *
     * @return the spans in the order of the text, unmodifiable; none if the words are absent
     */
    List<TextSpan> places();

    /**
     * Tells whether prefix and suffix, as far as the quote has them, stand around the words. If not, the words may be there,
     * but what was said to be around them is not.
     *
     * @return true if they do at each place; false if there is no place
     */
    boolean inContext();

    /**
     * Tells whether the words begin and end where words of the text do. If not, they are a part of other words, and may mean
     * something else: {@code likely} in {@code unlikely}, {@code can} in {@code can't}, {@code 1 %} in {@code 2.1 %}.
     * Apostrophes otherwise, and hyphens, end words. Of scripts that put no spaces between words nothing is told, and of
     * Hangul only how words begin, since particles follow them without a space.
     *
     * @return true if they do at each place, as far as can be told; false if they do at none, or there is no place
     */
    boolean wholeWords();

    /**
     * The words stand at one place, or prefix and suffix single one out, or they are whole words at one place alone.
     *
     * @param span the place, not null
     * @param inContext whether prefix and suffix, as far as the quote has them, stand around the words
     * @param wholeWords whether the words begin and end where words of the text do
     */
    record Found(TextSpan span, boolean inContext, boolean wholeWords) implements QuoteLocation {
        /**
         * Obtains an instance of {@code Found} from its parts.
         *
         * @param span the place, not null
         * @param inContext whether prefix and suffix stand around the words
         * @param wholeWords whether the words begin and end where words of the text do
         */
        public Found {
            Objects.requireNonNull(span, "span");
        }

        @Override
        public List<TextSpan> places() {
            return List.of(span);
        }
    }

    /**
     * The words stand at several places, and prefix and suffix do not tell which is meant.
     *
     * @param places the places in the order of the text, at least two, unmodifiable; they can overlap
     * @param inContext whether prefix and suffix, as far as the quote has them, stand around the words at each place
     * @param wholeWords whether the words begin and end where words of the text do, at each place
     */
    record Ambiguous(List<TextSpan> places, boolean inContext, boolean wholeWords) implements QuoteLocation {
        /** The rule for the places: {@value}. */
        static final String PLACES =
                "quote-location.ambiguous.places: QuoteLocation.Ambiguous.places must hold two or more places";

        /**
         * Obtains an instance of {@code Ambiguous} from the places.
         *
         * @param places the places in the order of the text, at least two; not null, none null
         * @param inContext whether prefix and suffix stand around the words
         * @param wholeWords whether the words begin and end where words of the text do
         * @throws InvalidValueException if there are fewer than two
         */
        public Ambiguous {
            places = places instanceof Places ? places : Copies.list(places, "places");
            if (places.size() < 2) {
                throw Ids.invalid("QuoteLocation", Rule.of(PLACES), places.toString());
            }
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new ModelProxy(ModelProxy.AMBIGUOUS, this);
        }
    }

    /**
     * The words do not stand in the text.
     *
     * @param nearest the passage that is most like them; empty if none shares half of it, since text on
     *     something else altogether shares nearly as much
     */
    record Absent(Optional<Passage> nearest) implements QuoteLocation {
        /**
         * Obtains an instance of {@code Absent} from the nearest passage.
         *
         * @param nearest the passage that is most like the words, or empty; not null
         */
        public Absent {
            Objects.requireNonNull(nearest, "nearest");
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new ModelProxy(ModelProxy.ABSENT, this);
        }

        @Override
        public List<TextSpan> places() {
            return List.of();
        }

        @Override
        public boolean inContext() {
            return false;
        }

        @Override
        public boolean wholeWords() {
            return false;
        }
    }

    /**
     * A passage that is like the words of a quote, and not the same.
     *
     * @param span where it stands in the text, not null
     * @param text the passage itself, cut out of the text; not null
     * @param percent how much of the quote is there: the share of its runs of three characters (in short quotes two, or
     *     one), in whatever order, that the passage has too; from 1 to 99
     */
    record Passage(TextSpan span, String text, int percent) implements Serializable {
        /** The rule for the share: {@value}. */
        static final String PERCENT =
                "quote-location.passage.percent: QuoteLocation.Passage.percent must be from 1 to 99";

        /**
         * Obtains an instance of {@code Passage} from its parts.
         *
         * @param span where it stands in the text, not null
         * @param text the passage, not null
         * @param percent how much of the quote is there, from 1 to 99
         * @throws InvalidValueException if the share is not from 1 to 99
         */
        public Passage {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(text, "text");
            if (percent < 1 || percent > 99) {
                throw Ids.invalid("QuoteLocation", Rule.of(PERCENT), Integer.toString(percent));
            }
        }
    }
}
