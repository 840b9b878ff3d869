package dev.factum.time;

/** Reads intervals: two ends with a slash between them. */
final class IntervalParser {
    static final String OPEN = "..";

    private IntervalParser() {}

    static EdtfInterval parse(String text, int slash, Level limit) {
        int second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw Flaw.in(text, second, text.length(), Rules.INTERVAL_SLASH);
        }
        EdtfInterval.End start = end(text, 0, slash, limit);
        EdtfInterval.End end = end(text, slash + 1, text.length(), limit);
        if (EdtfInterval.isReversed(start, end)) {
            throw Flaw.in(text, slash + 1, text.length(), Rules.INTERVAL_ORDER);
        }
        EdtfInterval interval = new EdtfInterval(start, end);
        if (!limit.allows(interval.level())) {
            throw Flaw.above(limit, interval.level(), text, 0, text.length());
        }
        return interval;
    }

    private static EdtfInterval.End end(String text, int from, int to, Level limit) {
        if (from == to) {
            return EdtfInterval.End.UNKNOWN;
        }
        if (isOpen(text, from, to)) {
            return EdtfInterval.End.OPEN;
        }
        if (Parser.timeMark(text, from, to) >= 0 || SetParser.isOpening(text.charAt(from))) {
            throw Flaw.in(text, from, to, Rules.INTERVAL_END);
        }
        return EdtfInterval.End.of(Parser.date(text, from, to, limit));
    }

    /** Tells whether a place in a text is two dots and nothing else. */
    static boolean isOpen(String text, int from, int to) {
        return to - from == OPEN.length() && text.startsWith(OPEN, from);
    }
}
