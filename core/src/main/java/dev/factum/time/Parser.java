package dev.factum.time;

/** Tells by a few characters which kind a text is, and has it read. */
final class Parser {
    private Parser() {}

    static Edtf parse(String text, Level limit) {
        if (text.isEmpty()) {
            throw Flaw.in(text, 0, 0, Rules.EMPTY);
        }
        if (SetParser.isOpening(text.charAt(0))) {
            return SetParser.parse(text, limit);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? single(text, 0, text.length(), limit) : IntervalParser.parse(text, slash, limit);
    }

    /** Reads a date of any precision, or a date-time. */
    static Edtf single(String text, int from, int to, Level limit) {
        int t = timeMark(text, from, to);
        return t < 0 ? date(text, from, to, limit) : DateTimeParser.parse(text, from, t, to, limit);
    }

    /** Reads a date of any precision. */
    static Edtf date(String text, int from, int to, Level limit) {
        return from < to && text.charAt(from) == 'Y'
                ? YearParser.prefixed(text, from, to, limit)
                : DateParser.parse(text, from, to, limit);
    }

    /** Returns where the T of a date-time stands, or -1. */
    static int timeMark(String text, int from, int to) {
        return indexOf('T', text, from, to);
    }

    /** Returns where a character first stands between two places, or -1; it looks at nothing beyond. */
    static int indexOf(char sought, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }
}
