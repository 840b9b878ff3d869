package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value that is a number, perhaps with a unit, perhaps with bounds between which the true value lies.
 *
 * <p>Numbers are exact decimals, brought to one form, so that 1.0 is 1. They have at most 400 digits on each side of the
 * point. The unit is a code of UCUM for measures ({@code h}, {@code km}) or of ISO 4217 for money ({@code USD}); a bare
 * count has none. The lower bound is not more, the upper not less than the amount.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Quantity nearlyADay = Quantity.builder()
 *         .amount(BigDecimal.valueOf(23))
 *         .lower(BigDecimal.valueOf(20))
 *         .upper(BigDecimal.valueOf(24))
 *         .unit("h")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Quantity extends PropertyValue implements WithQuantity permits ImmutableQuantity {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String LOWER = "quantity.lower.above-amount: Quantity.lower must be at most Quantity.amount {0}";

    /** A rule of this type: {@value}. */
    static final String UPPER = "quantity.upper.below-amount: Quantity.upper must be at least Quantity.amount {0}";

    Quantity() {}

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
     * Returns the number.
     *
     * @return the number, without trailing zeros
     */
    public abstract BigDecimal amount();

    /**
     * Returns what is counted or measured in.
     *
     * @return the code of the unit, or empty
     */
    public abstract Optional<String> unit();

    /**
     * Returns the least that the true value can be.
     *
     * @return the lower bound, or empty
     */
    public abstract Optional<BigDecimal> lower();

    /**
     * Returns the most that the true value can be.
     *
     * @return the upper bound, or empty
     */
    public abstract Optional<BigDecimal> upper();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Obtains an instance of {@code Quantity} from decimal text and a unit, without bounds.
     *
     * @param amount the number, such as {@code 1.5}; not null
     * @param unit the code of the unit, not null
     * @return the value
     * @throws InvalidValueException if the text is no decimal, or a rule is broken
     */
    public static Quantity of(String amount, String unit) {
        Objects.requireNonNull(amount, "amount");
        return builder().amount(Decimals.parse(amount)).unit(unit).build();
    }

    private static boolean bounded(Optional<BigDecimal> number) {
        return number.isEmpty() || Decimals.withinBounds(number.get());
    }

    private static boolean atMost(Optional<BigDecimal> lesser, BigDecimal greater) {
        return lesser.isEmpty() || lesser.get().compareTo(greater) <= 0;
    }

    @Override
    final Shape<Quantity> shape() {
        return Shapes.QUANTITY;
    }

    @Value.Check
    Quantity checked() {
        checking(extra())
                .keepOn(
                        "amount",
                        Decimals.withinBounds(amount()),
                        Decimals.TOO_LONG,
                        "/amount",
                        amount(),
                        Decimals.MOST_DIGITS)
                .keepOn(
                        "lower",
                        bounded(lower()),
                        Decimals.TOO_LONG,
                        "/lower",
                        lower().orElse(amount()),
                        Decimals.MOST_DIGITS)
                .keepOn(
                        "upper",
                        bounded(upper()),
                        Decimals.TOO_LONG,
                        "/upper",
                        upper().orElse(amount()),
                        Decimals.MOST_DIGITS)
                .keep(atMost(lower(), amount()), LOWER, "/lower", lower().orElse(amount()), amount())
                .keep(
                        atMost(Optional.of(amount()), upper().orElse(amount())),
                        UPPER,
                        "/upper",
                        upper().orElse(amount()),
                        amount())
                .name("unit", unit())
                .done();
        boolean normal = Decimals.isNormal(amount())
                && lower().map(Decimals::isNormal).orElse(true)
                && upper().map(Decimals::isNormal).orElse(true);
        return normal
                ? this
                : toBuilder()
                        .amount(Decimals.normal(amount()))
                        .lower(lower().map(Decimals::normal))
                        .upper(upper().map(Decimals::normal))
                        .build();
    }

    /**
     * Builds a {@link Quantity}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableQuantity.Builder implements ValidatingBuilder<Quantity> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Quantity build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Quantity");
            }
        }
    }
}
