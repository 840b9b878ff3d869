package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The part of a document that a URI fragment names (Web Annotation Data Model, section 4.2.1, Fragment Selector).
 *
 * <p>The value is what stands after the number sign: no white space, 1 to 500 characters long.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Fragment.of("page=10").value(); // page=10
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Fragment extends Locator implements WithFragment permits ImmutableFragment {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String FORM = "fragment.value.form: Fragment.value must hold no number sign and no space";

    Fragment() {}

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
     * Returns the fragment, without the number sign.
     *
     * @return the fragment
     */
    public abstract String value();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code Fragment} from its value.
     *
     * @param value the fragment, without the number sign, not null
     * @return the value
     * @throws InvalidValueException if a rule is broken
     */
    public static Fragment of(String value) {
        return builder().value(value).build();
    }

    @Override
    final Shape<Fragment> shape() {
        return Shapes.FRAGMENT;
    }

    @Value.Check
    void check() {
        checking(extra())
                .name("value", value())
                .keep(value().indexOf('#') < 0 && value().indexOf(' ') < 0, FORM, "/value", value())
                .done();
    }

    /**
     * Builds a {@link Fragment}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableFragment.Builder implements ValidatingBuilder<Fragment> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Fragment build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Fragment");
            }
        }
    }
}
