package dev.factum.time;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid texts of all kinds, made from the grammar. */
public final class Texts {
    private Texts() {}

    public static Arbitrary<String> any() {
        return Arbitraries.oneOf(dates(), dateTimes(), seasons(), longYears(), intervals(), sets())
                .filter(Texts::isValid);
    }

    private static Arbitrary<String> qualifier() {
        return Arbitraries.of("", "", "", "", "?", "~", "%");
    }

    private static Arbitrary<String> part(Arbitrary<String> digits) {
        return Combinators.combine(qualifier(), digits, qualifier()).as((left, text, right) -> left + text + right);
    }

    private static Arbitrary<String> digits(int from, int to, int width) {
        Arbitrary<String> plain =
                Arbitraries.integers().between(from, to).map(number -> String.format("%0" + width + "d", number));
        Arbitrary<Integer> masks = Arbitraries.of(0, 0, 0, 0, 1, 2, 3, 7, 15);
        return Combinators.combine(plain, masks).as(Texts::masked);
    }

    private static String masked(String digits, int mask) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < text.length(); i++) {
            if ((mask >>> i & 1) != 0) {
                text.setCharAt(text.length() - 1 - i, 'X');
            }
        }
        return text.toString();
    }

    private static Arbitrary<String> years() {
        return Combinators.combine(Arbitraries.of("", "", "", "-"), digits(0, 9999, 4))
                .as((sign, year) -> sign + year);
    }

    static Arbitrary<String> dates() {
        Arbitrary<Integer> precision = Arbitraries.integers().between(0, 2);
        return Combinators.combine(precision, part(years()), part(digits(1, 12, 2)), part(digits(1, 28, 2)))
                .as((parts, year, month, day) ->
                        String.join("-", List.of(year, month, day).subList(0, parts + 1)));
    }

    private static Arbitrary<String> seasons() {
        return Combinators.combine(
                        part(years()),
                        part(Arbitraries.integers().between(21, 41).map(String::valueOf)))
                .as((year, season) -> year + "-" + season);
    }

    private static Arbitrary<String> longYears() {
        Arbitrary<Long> mantissas = Arbitraries.longs().between(-999_999_999, 999_999_999);
        Arbitrary<String> exponents = Arbitraries.of("", "", "E0", "E1", "E5", "E9");
        Arbitrary<String> significant = Arbitraries.of("", "", "S1", "S2", "S4");
        return Combinators.combine(mantissas, exponents, significant)
                .as((mantissa, exponent, digits) -> "Y" + mantissa + exponent + digits);
    }

    static Arbitrary<String> dateTimes() {
        Arbitrary<String> days = Combinators.combine(
                        Arbitraries.of("", "-"),
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((sign, year, month, day) -> String.format("%s%04d-%02d-%02d", sign, year, month, day));
        Arbitrary<String> minutes = Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as((hour, minute) -> String.format("%02d:%02d", hour, minute));
        Arbitrary<String> seconds = Combinators.combine(
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.of("", "", ".5", ".042", ".000000001", ".123456789"))
                .as((second, decimals) -> String.format(":%02d", second) + decimals);
        Arbitrary<String> times = Combinators.combine(minutes, Arbitraries.oneOf(Arbitraries.just(""), seconds))
                .as(String::concat);
        Arbitrary<String> offsets =
                Arbitraries.of("", "Z", "+00:00", "-04", "+04:30", "-12:00", "+14:00", "+23:59", "-23:59");
        return Combinators.combine(days, times, offsets).as((day, time, offset) -> day + "T" + time + offset);
    }

    private static Arbitrary<String> members() {
        return Arbitraries.oneOf(dates(), dates(), seasons(), longYears());
    }

    private static Arbitrary<String> intervals() {
        Arbitrary<String> ends = Arbitraries.oneOf(members(), members(), Arbitraries.of("", ".."));
        return Combinators.combine(ends, ends).as((start, end) -> start + "/" + end);
    }

    private static Arbitrary<String> sets() {
        Arbitrary<String> ranges = Combinators.combine(Arbitraries.oneOf(dates(), Arbitraries.just("")), dates())
                .as((first, last) -> first + ".." + last);
        Arbitrary<String> openRanges = dates().map(first -> first + "..");
        Arbitrary<String> elements = Arbitraries.oneOf(members(), members(), ranges, openRanges)
                .filter(member -> isValid("[" + member + "]"));
        return Combinators.combine(elements.list().ofMinSize(1).ofMaxSize(5), Arbitraries.of(true, false))
                .as((list, oneOf) -> (oneOf ? "[" : "{") + String.join(",", list) + (oneOf ? "]" : "}"));
    }

    private static boolean isValid(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
