package dev.factum.testing;

import dev.factum.time.Edtf;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Times of all kinds that EDTF has, made from its grammar. */
final class Times {
    private static final int DAYS_OF_ANY_MONTH = 28;

    private Times() {}

    /** Returns times of all kinds, also of years that no calendar of java.time reaches. */
    static Arbitrary<Edtf> any() {
        return Arbitraries.frequencyOf(Tuple.of(20, withinCalendar()), Tuple.of(1, beyondCalendar()));
    }

    /** Returns times of all kinds whose years java.time can hold. */
    static Arbitrary<Edtf> withinCalendar() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, dates()),
                        Tuple.of(2, dateTimes()),
                        Tuple.of(1, seasons()),
                        Tuple.of(1, longYears()),
                        Tuple.of(3, intervals()),
                        Tuple.of(2, sets()))
                .map(Edtf::parse);
    }

    static Arbitrary<Edtf> beyondCalendar() {
        Arbitrary<String> exponents = Arbitraries.integers().between(9, 17).map(exponent -> "E" + exponent);
        return Combinators.combine(
                        Arbitraries.of("Y", "Y-"), Arbitraries.integers().between(2, 9), exponents)
                .as((sign, digit, exponent) -> Edtf.parse(sign + digit + exponent));
    }

    /** Years, months and days, with masked digits or qualified parts. */
    static Arbitrary<String> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, plainDates()), Tuple.of(2, maskedDates()), Tuple.of(3, qualifiedDates()));
    }

    /** Days first, as nothing is simpler. */
    private static Arbitrary<String> plainDates() {
        return Combinators.combine(Arbitraries.of(10, 7, 4), days()).as((length, day) -> {
            int cut = day.length() - 10 + length;
            return day.substring(0, cut);
        });
    }

    private static Arbitrary<String> days() {
        return Combinators.combine(years(), months(), daysOfMonth())
                .as((year, month, day) -> year + "-" + month + "-" + day);
    }

    private static Arbitrary<String> years() {
        Arbitrary<Integer> recent = Arbitraries.integers().between(1945, 2030).shrinkTowards(2025);
        Arbitrary<Integer> any = Arbitraries.integers().between(-9999, 9999).shrinkTowards(2025);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, recent), Tuple.of(1, any), Tuple.of(1, Arbitraries.of(0, -9999, 9999)))
                .map(Times::year);
    }

    private static String year(int year) {
        return (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year));
    }

    private static Arbitrary<String> months() {
        return Arbitraries.integers().between(1, 12).map(Times::twoDigits);
    }

    private static Arbitrary<String> daysOfMonth() {
        return Arbitraries.integers().between(1, DAYS_OF_ANY_MONTH).map(Times::twoDigits);
    }

    private static String twoDigits(int number) {
        return String.format("%02d", number);
    }

    private static Arbitrary<String> maskedDates() {
        return Combinators.combine(days(), Arbitraries.of(Mask.values())).as((day, mask) -> mask.of(day));
    }

    /** Which digits of a day are masked, and where the date ends. */
    private enum Mask {
        YEARS("(\\d{3})\\d-..-..", "$1X"),
        DECADES("(\\d\\d)\\d\\d-..-..", "$1XX"),
        MONTHS("-..-..$", "-XX"),
        DAYS("..$", "XX"),
        MONTHS_AND_DAYS("-..-..$", "-XX-XX"),
        MONTHS_BUT_NOT_DAYS("-..(-..)$", "-XX$1"),
        YEARS_BUT_NOT_DAYS("(\\d\\d)\\d\\d(-..-..)$", "$1XX$2"),
        ALL_YEARS("-?\\d{4}(-..-..)$", "XXXX$1"),
        LAST_DIGIT(".$", "X");

        private final String digits;
        private final String masked;

        Mask(String digits, String masked) {
            this.digits = digits;
            this.masked = masked;
        }

        String of(String day) {
            return day.replaceAll(digits, masked);
        }
    }

    private static Arbitrary<String> qualifiedDates() {
        Arbitrary<String> marks = Arbitraries.of("?", "~", "%");
        Arbitrary<String> whole = Combinators.combine(plainDates(), marks).as(String::concat);
        Arbitrary<String> someMarks = Arbitraries.of("", "", "?", "~", "%");
        Arbitrary<String> parts = Combinators.combine(years(), months(), daysOfMonth(), marks, someMarks, someMarks)
                .as((year, month, day, one, other, last) -> one + year + "-" + month + other + "-" + last + day);
        return Arbitraries.oneOf(whole, parts);
    }

    static Arbitrary<String> seasons() {
        Arbitrary<String> codes = Arbitraries.integers().between(21, 41).map(String::valueOf);
        return Combinators.combine(years(), codes, Arbitraries.of("", "", "?", "~"))
                .as((year, code, mark) -> year + "-" + code + mark);
    }

    static Arbitrary<String> dateTimes() {
        Arbitrary<String> minutes = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as((hour, minute) -> twoDigits(hour) + ":" + twoDigits(minute));
        Arbitrary<String> seconds = Arbitraries.of("", ":00", ":59", ":30.5", ":01.000000001");
        Arbitrary<String> times = Arbitraries.frequencyOf(
                Tuple.of(9, Combinators.combine(minutes, seconds).as(String::concat)),
                Tuple.of(1, Arbitraries.just("24:00:00")));
        Arbitrary<String> offsets = Arbitraries.of("", "Z", "+09:00", "+05:30", "-04", "+14:00", "-12:00", "+23:59");
        return Combinators.combine(days(), times, offsets).as((day, time, offset) -> day + "T" + time + offset);
    }

    /** Years that four digits cannot say. */
    static Arbitrary<String> longYears() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(10_000, 99_999_999);
        Arbitrary<String> any = Combinators.combine(Arbitraries.of("Y", "Y-"), numbers, Arbitraries.of("", "", "S2"))
                .as((sign, number, digits) -> sign + number + digits);
        Arbitrary<String> exponents = Combinators.combine(
                        Arbitraries.of("Y", "Y-"), Arbitraries.integers().between(1, 9), Arbitraries.of("E4", "E7"))
                .as((sign, digit, exponent) -> sign + digit + exponent);
        Arbitrary<String> significant =
                Arbitraries.integers().between(1000, 2030).map(year -> year + "S2");
        return Arbitraries.oneOf(any, exponents, significant);
    }

    static Arbitrary<String> intervals() {
        Arbitrary<String> ends = Arbitraries.oneOf(dates(), dates(), seasons(), longYears());
        Arbitrary<String> closed = Combinators.combine(ends, ends).as(Times::ordered);
        Arbitrary<String> halfOpen = Combinators.combine(ends, Arbitraries.of("..", ""), Arbitraries.of(true, false))
                .as((end, other, first) -> first ? end + "/" + other : other + "/" + end);
        return Arbitraries.frequencyOf(
                Tuple.of(4, closed), Tuple.of(3, halfOpen), Tuple.of(1, Arbitraries.of("../..", "/..", "../", "/")));
    }

    private static String ordered(String one, String other) {
        return isLater(one, other) ? other + "/" + one : one + "/" + other;
    }

    static Arbitrary<String> sets() {
        Arbitrary<String> ranges = Combinators.combine(plainDates(), days()).as(Times::range);
        Arbitrary<String> openRanges = Combinators.combine(plainDates(), Arbitraries.of(true, false))
                .as((date, first) -> first ? date + ".." : ".." + date);
        Arbitrary<String> members = Arbitraries.frequencyOf(
                Tuple.of(4, dates()), Tuple.of(1, seasons()), Tuple.of(1, ranges), Tuple.of(1, openRanges));
        return Combinators.combine(members.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as((list, oneOf) -> (oneOf ? "[" : "{") + String.join(",", list) + (oneOf ? "]" : "}"));
    }

    /** A range has ends of one precision, of which the first is not the later one. */
    private static String range(String date, String day) {
        String other =
                day.substring(0, day.length() - 10 + date.replaceFirst("^-", "").length());
        return isLater(date, other) ? other + ".." + date : date + ".." + other;
    }

    /** Tells whether a date is the later one of two, whatever is in doubt about them. */
    private static boolean isLater(String date, String other) {
        return certain(other).isBefore(certain(date)).isTrue();
    }

    private static Edtf certain(String date) {
        return Edtf.parse(date.replaceAll("[?~%]", ""));
    }
}
