package dev.factum.time;

/** Reads and writes digits, the one place that does. */
final class Digits {
    /** What the readers return where there is no number of the form. */
    static final int NONE = -1;

    private static final int MASK_SHIFT = 16;

    private Digits() {}

    /** Reads exactly {@code width} digits or X; the result holds {@link #value} and {@link #mask}, or is NONE. */
    static int masked(String text, int at, int end, int width) {
        if (end - at < width) {
            return NONE;
        }
        int value = 0;
        int mask = 0;
        for (int i = at; i < at + width; i++) {
            char c = text.charAt(i);
            value *= 10;
            mask <<= 1;
            if (c == 'X') {
                mask |= 1;
            } else if (isDigit(c)) {
                value += c - '0';
            } else {
                return NONE;
            }
        }
        return value | (mask << MASK_SHIFT);
    }

    /** Reads exactly two digits, or returns NONE. */
    static int two(String text, int at, int end) {
        int read = masked(text, at, end, 2);
        return read == NONE || mask(read) != 0 ? NONE : read;
    }

    /** Returns the number, masked digits counted as 0. */
    static int value(int read) {
        return read & ((1 << MASK_SHIFT) - 1);
    }

    /** Returns one bit for each digit, the last digit's the lowest: set if it is X. */
    static int mask(int read) {
        return read >>> MASK_SHIFT;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns where the run of digits that starts at a place ends. */
    static int endOfRun(String text, int at, int end) {
        int i = at;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Reads the digits of a run, at most eighteen of them. */
    static long number(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    /** Writes a number in a fixed width, with X where the mask has a bit. */
    static void append(StringBuilder out, int value, int mask, int width) {
        int divisor = 1;
        for (int i = 1; i < width; i++) {
            divisor *= 10;
        }
        for (int i = width - 1; i >= 0; i--, divisor /= 10) {
            out.append((mask & (1 << i)) != 0 ? 'X' : (char) ('0' + value / divisor % 10));
        }
    }

    static void append(StringBuilder out, int value, int width) {
        append(out, value, 0, width);
    }
}
