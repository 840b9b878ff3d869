package dev.factum.model;

import dev.factum.validation.Rule;
import java.math.BigDecimal;

/** Exact decimals in one form each: 1.0 and 1.00 are 1. */
final class Decimals {
    static final String FORM = "decimal.form: Decimal must be at most 1000 characters: digits with perhaps a sign,"
            + " a point and an exponent";
    static final String TOO_LONG = "digits: {field} must have at most {0} digits before and after the decimal point";

    /** How many digits a decimal may have on each side of its point. */
    static final int MOST_DIGITS = 400;

    static final int LONGEST_TEXT = 1000;

    private Decimals() {}

    /** Tells whether the number can be written out; asks before anything else is done with it. */
    static boolean withinBounds(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= MOST_DIGITS && (long) stripped.precision() - stripped.scale() <= MOST_DIGITS;
    }

    static boolean isNormal(BigDecimal number) {
        return normal(number).scale() == number.scale();
    }

    static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal parse(String text) {
        try {
            if (text.length() <= LONGEST_TEXT && isAscii(text)) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // answered below, by our own rule
        }
        throw Ids.invalid("BigDecimal", Rule.of(FORM), text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    static String format(BigDecimal number) {
        return number.toPlainString();
    }
}
