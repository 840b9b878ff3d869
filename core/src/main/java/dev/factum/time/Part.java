package dev.factum.time;

/**
 * One part of a date as read, packed into an int: digits, masks, sign, and the qualifiers on its left and right.
 *
 * <p>Packed, so that reading a date makes nothing but the date.
 */
final class Part {
    /** What {@link #read} returns where there is no part. */
    static final int NONE = -1;

    /** A part that is not there: no digits, no marks. */
    static final int ABSENT = 0;

    private static final int VALUE_BITS = 14;
    private static final int MASK_SHIFT = VALUE_BITS;
    private static final int LEFT_SHIFT = MASK_SHIFT + 4;
    private static final int RIGHT_SHIFT = LEFT_SHIFT + 2;
    private static final int SIGN = 1 << (RIGHT_SHIFT + 2);

    private Part() {}

    /** Reads a qualifier or none, a sign or none if the part is a year, digits, and a qualifier or none. */
    static int read(String text, int from, int end, int width) {
        int left = Qualifier.bitsAt(text, from, end);
        int at = left == 0 ? from : from + 1;
        int sign = 0;
        if (width == 4 && at < end && text.charAt(at) == '-') {
            sign = SIGN;
            at++;
        }
        int digits = Digits.masked(text, at, end, width);
        if (digits == Digits.NONE) {
            return NONE;
        }
        int right = Qualifier.bitsAt(text, at + width, end);
        return Digits.value(digits)
                | (Digits.mask(digits) << MASK_SHIFT)
                | (left << LEFT_SHIFT)
                | (right << RIGHT_SHIFT)
                | sign;
    }

    /** Returns how many characters the part takes, given how many digits it has. */
    static int length(int part, int width) {
        return width + (left(part) == 0 ? 0 : 1) + (right(part) == 0 ? 0 : 1) + (isNegative(part) ? 1 : 0);
    }

    static int value(int part) {
        return part & ((1 << VALUE_BITS) - 1);
    }

    static int mask(int part) {
        return (part >>> MASK_SHIFT) & 15;
    }

    static int left(int part) {
        return (part >>> LEFT_SHIFT) & 3;
    }

    static int right(int part) {
        return (part >>> RIGHT_SHIFT) & 3;
    }

    static boolean isNegative(int part) {
        return (part & SIGN) != 0;
    }
}
