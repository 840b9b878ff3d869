package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A page of a document, by the label that is printed on it ({@code 12}, {@code xii}, {@code A4}).
 *
 * <p>The label is text of one line, 1 to 500 characters long.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Page.of("xii").label(); // xii
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Page extends Locator implements WithPage permits ImmutablePage {
    @Serial
    private static final long serialVersionUID = 1L;

    Page() {}

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
     * Returns what is printed on the page.
     *
     * @return the label
     */
    public abstract String label();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code Page} from its label.
     *
     * @param label what is printed on the page, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static Page of(String label) {
        return builder().label(label).build();
    }

    @Override
    final Shape<Page> shape() {
        return Shapes.PAGE;
    }

    @Value.Check
    void check() {
        checking(extra()).name("label", label()).done();
    }

    /**
     * Builds a {@link Page}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutablePage.Builder implements ValidatingBuilder<Page> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Page build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Page");
            }
        }
    }
}
