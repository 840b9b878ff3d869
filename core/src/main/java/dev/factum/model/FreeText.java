package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Anything else: text about entities, for what no other proposition can say.
 *
 * <p>The text is kept as it was given, 1 to 100,000 characters long, and is about at least one entity or country. Two free
 * texts have one topic only if they are the same, so they never conflict.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * FreeText text = FreeText.of("The visit is to widen his room for manoeuvre.", LeaderId.of("kim-jong-un"));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class FreeText extends Proposition implements WithFreeText permits ImmutableFreeText {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String ABOUT_EMPTY = "free-text.about.empty: FreeText.about must hold at least one reference";

    FreeText() {}

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
     * Returns what is said.
     *
     * @return the text as it was given
     */
    public abstract String text();

    /**
     * Returns whom or what it is about.
     *
     * @return the references, unmodifiable, at least one
     */
    public abstract Set<EntityRef> about();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code FreeText} from text and what it is about.
     *
     * @param text what is said, not null
     * @param about whom or what it is about, at least one; not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static FreeText of(String text, EntityRef... about) {
        return builder()
                .text(text)
                .addAbout(Objects.requireNonNull(about, "about"))
                .build();
    }

    @Override
    public final Topic topic() {
        return Topic.ofSet("free-text", about(), text());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        return Detail.SAME;
    }

    @Override
    final Shape<FreeText> shape() {
        return Shapes.FREE_TEXT;
    }

    @Value.Check
    void check() {
        checking(extra())
                .prose("text", text())
                .keep(!about().isEmpty(), ABOUT_EMPTY, "/about", about())
                .done();
    }

    /**
     * Builds a {@link FreeText}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableFreeText.Builder implements ValidatingBuilder<FreeText> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public FreeText build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("FreeText");
            }
        }
    }
}
