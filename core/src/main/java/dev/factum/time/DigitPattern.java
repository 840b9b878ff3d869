package dev.factum.time;

/** Digits of a fixed width, some of them masked: which numbers they can be. */
final class DigitPattern {
    private DigitPattern() {}

    /**
     * Returns the matching number nearest to a start, the start included, going up or down.
     *
     * @return the number, or {@link Digits#NONE}
     */
    static int nearest(int value, int mask, int width, int start, boolean up) {
        int highest = power(width) - 1;
        if (up ? start > highest : start < 0) {
            return Digits.NONE;
        }
        int from = Math.max(0, Math.min(start, highest));
        if (matches(value, mask, from)) {
            return from;
        }
        for (int place = 0; place < width; place++) {
            int found = changedAt(place, value, mask, from, up);
            if (found != Digits.NONE) {
                return found;
            }
        }
        return Digits.NONE;
    }

    /** Returns the match that shares all digits above a place with {@code from} and passes it at that place. */
    private static int changedAt(int place, int value, int mask, int from, boolean up) {
        int unit = power(place);
        int above = unit * 10;
        if (!matches(value / above, mask >>> (place + 1), from / above)) {
            return Digits.NONE;
        }
        int digit = from / unit % 10;
        int wanted = value / unit % 10;
        if (((mask >>> place) & 1) != 0) {
            wanted = up ? digit + 1 : digit - 1;
        }
        boolean passes = up ? wanted > digit && wanted <= 9 : wanted < digit && wanted >= 0;
        return passes ? (from / above * 10 + wanted) * unit + extreme(value, mask, place, up) : Digits.NONE;
    }

    /** Returns the least or greatest number that the lowest digits can be. */
    private static int extreme(int value, int mask, int width, boolean least) {
        int lowest = value % power(width);
        if (least) {
            return lowest;
        }
        for (int place = 0; place < width; place++) {
            if (((mask >>> place) & 1) != 0) {
                lowest += 9 * power(place);
            }
        }
        return lowest;
    }

    static boolean matches(int value, int mask, int number) {
        int left = value;
        int right = number;
        for (int bits = mask; left != 0 || right != 0; left /= 10, right /= 10, bits >>>= 1) {
            if ((bits & 1) == 0 && left % 10 != right % 10) {
                return false;
            }
        }
        return true;
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
