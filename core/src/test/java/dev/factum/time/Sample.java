package dev.factum.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A text and, worked out by listing days, all that it can mean: sets of days from 1 January 1990 to 31 December 2009.
 */
record Sample(String text, List<BitSet> meanings) {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST, LocalDate.of(2010, 1, 1));

    Edtf value() {
        return Edtf.parse(text);
    }

    static Arbitrary<Sample> any() {
        return Arbitraries.oneOf(dates(), intervals(), sets());
    }

    /** Years, months and days, masked or not. */
    static Arbitrary<Sample> dates() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays);
        Arbitrary<Integer> masks = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 31)));
        return Combinators.combine(dates, Arbitraries.of(4, 7, 10), masks)
                .as((date, length, mask) -> of(masked(date.toString().substring(0, length), mask)));
    }

    private static Arbitrary<Sample> plainDates() {
        return dates().filter(sample -> sample.meanings.size() == 1 && !sample.text.contains("X"));
    }

    private static Arbitrary<Sample> intervals() {
        Arbitrary<Sample> closed = Combinators.combine(dates(), dates())
                .as((one, other) -> first(one) <= first(other) ? closed(one, other) : closed(other, one))
                .filter(sample -> !sample.meanings.isEmpty());
        Arbitrary<Sample> open = Combinators.combine(dates(), Arbitraries.of(".. /", "/ ..", "/", " /"))
                .as(Sample::halfOpen);
        return Arbitraries.oneOf(closed, open);
    }

    private static Arbitrary<Sample> sets() {
        Arbitrary<Sample> ranges = Combinators.combine(plainDates(), plainDates())
                .as((one, other) -> first(one) <= first(other) ? range(one, other) : range(other, one))
                .filter(sample -> !sample.meanings.isEmpty());
        Arbitrary<Sample> oneOf = Arbitraries.oneOf(dates(), ranges)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Sample::oneOf);
        Arbitrary<Sample> allOf = Arbitraries.oneOf(plainDates(), ranges)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Sample::allOf);
        return Arbitraries.oneOf(oneOf, allOf);
    }

    /** Masks the last digit of the year and the digits of month and day, by the bits of a number. */
    private static String masked(String date, int mask) {
        StringBuilder text = new StringBuilder(date);
        int[] places = {3, 5, 6, 8, 9};
        for (int i = 0; i < places.length; i++) {
            if (places[i] < date.length() && (mask >>> i & 1) != 0) {
                text.setCharAt(places[i], 'X');
            }
        }
        return text.toString();
    }

    private static Sample of(String text) {
        BitSet plain = UNITS.getOrDefault(text.length(), Map.of()).get(text);
        return new Sample(text, plain != null ? List.of(plain) : units(text.length(), unit -> fits(unit, text)));
    }

    /** The days of each year, of each month and of each day. */
    private static final Map<Integer, Map<String, BitSet>> UNITS = Map.of(4, units(4), 7, units(7), 10, units(10));

    private static Map<String, BitSet> units(int length) {
        Map<String, BitSet> units = new LinkedHashMap<>();
        for (int day = 0; day < DAYS; day++) {
            String unit = FIRST.plusDays(day).toString().substring(0, length);
            units.computeIfAbsent(unit, any -> new BitSet(DAYS)).set(day);
        }
        return units;
    }

    private static List<BitSet> units(int length, Predicate<String> test) {
        Map<String, BitSet> units = UNITS.getOrDefault(length, Map.of());
        return units.keySet().stream()
                .filter(test)
                .map(unit -> units.getOrDefault(unit, new BitSet()))
                .toList();
    }

    private static boolean fits(String unit, String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != 'X' && pattern.charAt(i) != unit.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static BitSet days(int from, int to) {
        BitSet days = new BitSet(DAYS);
        days.set(from, to);
        return days;
    }

    private static int first(Sample sample) {
        return sample.meanings.stream()
                .mapToInt(days -> days.nextSetBit(0))
                .min()
                .orElseThrow();
    }

    private static Sample closed(Sample start, Sample end) {
        List<BitSet> meanings = new ArrayList<>();
        for (BitSet from : start.meanings) {
            for (BitSet to : end.meanings) {
                if (from.nextSetBit(0) < to.length()) {
                    meanings.add(days(from.nextSetBit(0), to.length()));
                }
            }
        }
        return new Sample(start.text + "/" + end.text, meanings.size() > 80 ? List.of() : meanings);
    }

    private static Sample halfOpen(Sample date, String form) {
        List<BitSet> meanings = new ArrayList<>();
        for (BitSet days : date.meanings) {
            int start = days.nextSetBit(0);
            switch (form) {
                case ".. /" -> meanings.add(days(0, days.length()));
                case "/ .." -> meanings.add(days(start, DAYS));
                case "/" ->
                    IntStream.iterate(start + 1, end -> end <= DAYS, end -> end + 97)
                            .forEach(end -> meanings.add(days(start, end)));
                default ->
                    IntStream.iterate(days.length() - 1, from -> from >= 0, from -> from - 97)
                            .forEach(from -> meanings.add(days(from, days.length())));
            }
        }
        String text = switch (form) {
            case ".. /" -> "../" + date.text;
            case "/ .." -> date.text + "/..";
            case "/" -> date.text + "/";
            default -> "/" + date.text;
        };
        return new Sample(text, meanings);
    }

    /** All dates from one to another, each a meaning; none if the two are not of one precision. */
    private static Sample range(Sample first, Sample last) {
        int length = first.text.length();
        if (last.text.length() != length) {
            return new Sample("", List.of());
        }
        List<BitSet> meanings =
                units(length, unit -> unit.compareTo(first.text) >= 0 && unit.compareTo(last.text) <= 0);
        return new Sample(first.text + ".." + last.text, meanings.size() > 80 ? List.of() : meanings);
    }

    private static Sample oneOf(List<Sample> members) {
        return new Sample(
                "[" + String.join(",", members.stream().map(Sample::text).toList()) + "]",
                members.stream()
                        .flatMap(member -> member.meanings.stream())
                        .distinct()
                        .toList());
    }

    private static Sample allOf(List<Sample> members) {
        BitSet all = new BitSet(DAYS);
        members.forEach(member -> member.meanings.forEach(all::or));
        return new Sample(
                "{" + String.join(",", members.stream().map(Sample::text).toList()) + "}", List.of(all));
    }
}
