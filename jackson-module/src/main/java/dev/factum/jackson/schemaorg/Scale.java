package dev.factum.jackson.schemaorg;

import dev.factum.model.Rating;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The numbers of a rating: where a value stands between the worst, which is false, and the best, which is true. */
final class Scale {
    /** What schema.org takes for the worst if nothing is said. */
    static final BigDecimal WORST = BigDecimal.ONE;

    /** What schema.org takes for the best if nothing is said. */
    static final BigDecimal BEST = BigDecimal.valueOf(5);

    private static final Map<Rating, Integer> NUMBERS =
            Map.of(Rating.TRUE, 5, Rating.MOSTLY_TRUE, 4, Rating.MIXED, 3, Rating.MOSTLY_FALSE, 2, Rating.FALSE, 1);

    private static final int LONGEST = 20;

    /** So many parts there are between false and true. */
    private static final BigDecimal PARTS = BigDecimal.valueOf(8);

    private static final BigDecimal FIRST_MIXED = BigDecimal.valueOf(3);
    private static final BigDecimal LAST_MIXED = BigDecimal.valueOf(5);

    private Scale() {}

    static Optional<BigDecimal> number(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LONGEST ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** On the usual scale from 1 to 5, each number is a rating; other scales have their middle in the middle. */
    static Rating rating(BigDecimal value, BigDecimal worst, BigDecimal best) {
        BigDecimal range = best.subtract(worst);
        BigDecimal above = value.subtract(worst).multiply(PARTS);
        if (above.signum() == 0) {
            return Rating.FALSE;
        }
        if (value.compareTo(best) == 0) {
            return Rating.TRUE;
        }
        if (above.compareTo(range.multiply(FIRST_MIXED)) < 0) {
            return Rating.MOSTLY_FALSE;
        }
        return above.compareTo(range.multiply(LAST_MIXED)) <= 0 ? Rating.MIXED : Rating.MOSTLY_TRUE;
    }

    /** Returns the number on the usual scale. */
    static Optional<Integer> number(Rating rating) {
        return Optional.ofNullable(NUMBERS.get(rating));
    }
}
