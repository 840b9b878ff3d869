package dev.factum.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sets: members between brackets, with commas between them. */
final class SetParser {
    private SetParser() {}

    static boolean isOpening(char c) {
        return c == '[' || c == '{';
    }

    static EdtfSet parse(String text, Level limit) {
        boolean oneOf = text.charAt(0) == '[';
        if (!limit.allows(Level.LEVEL_2)) {
            throw Flaw.above(limit, Level.LEVEL_2, text, 0, 1);
        }
        char closing = oneOf ? ']' : '}';
        int close = text.indexOf(closing) + 1;
        if (close > 0 && close < text.length() && text.charAt(close) == '/') {
            throw Flaw.in(text, 0, close, Rules.INTERVAL_END);
        }
        int end = text.length() - 1;
        if (end < 1 || text.charAt(end) != closing) {
            throw Flaw.in(text, end, text.length(), Rules.SET_CLOSE);
        }
        List<EdtfSet.Member> members = new ArrayList<>();
        int at = 1;
        while (at <= end) {
            int comma = Parser.indexOf(',', text, at, end);
            int to = comma < 0 ? end : comma;
            members.add(member(text, at, to));
            at = to + 1;
        }
        return EdtfSet.of(oneOf, members);
    }

    private static EdtfSet.Member member(String text, int from, int to) {
        int dots = Parser.indexOf('.', text, from, to);
        if (dots < 0 || !text.startsWith(IntervalParser.OPEN, dots)) {
            return EdtfSet.Member.of(date(text, from, to));
        }
        if (to - from == IntervalParser.OPEN.length()) {
            throw Flaw.in(text, from, to, Rules.RANGE_OPEN);
        }
        Edtf first = end(text, from, dots);
        Edtf last = end(text, dots + IntervalParser.OPEN.length(), to);
        if (first != null && last != null && precision(first) != precision(last)) {
            throw Flaw.in(text, from, to, Rules.RANGE_PRECISION);
        }
        EdtfSet.Member range = EdtfSet.Member.of(first, last);
        if (range.isReversed()) {
            throw Flaw.in(text, from, to, Rules.RANGE_ORDER);
        }
        return range;
    }

    private static @Nullable Edtf end(String text, int from, int to) {
        if (from == to) {
            return null;
        }
        Edtf date = date(text, from, to);
        if (date.isMasked() || date instanceof EdtfSeason) {
            throw Flaw.in(text, from, to, Rules.RANGE_END);
        }
        return date;
    }

    private static Edtf date(String text, int from, int to) {
        if (from == to
                || Parser.timeMark(text, from, to) >= 0
                || Parser.indexOf('/', text, from, to) >= 0
                || isOpening(text.charAt(from))) {
            throw Flaw.in(text, from, to, Rules.SET_MEMBER);
        }
        return Parser.date(text, from, to, Level.LEVEL_2);
    }

    private static int precision(Edtf date) {
        return date instanceof EdtfDate day ? day.precisionRank() : EdtfDate.YEARS;
    }
}
