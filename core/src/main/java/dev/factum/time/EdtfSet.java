package dev.factum.time;

import dev.factum.serial.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several dates, of which all are meant, {@code {1960,1961-12}}, or one, {@code [1667,1668,1670..1672]}; EDTF 2019,
 * level 2 "Set representation".
 *
 * <p>A member is a date or a range of dates, both ends included; {@code ..1984} and {@code 1760-12..} are open ranges.
 * Ranges are never listed. A set has no order: the members are sorted in the order of {@link Edtf}, without repetition,
 * and {@code [1668,1667]} equals {@code [1667,1668]}.
 *
 * <p>Invariant: there is at least one member, and none is a date-time, an interval or a set. Two sets are equal if both
 * are of one kind and their members are equal. The order is that of {@link Edtf}. This class is immutable and safe for
 * use by several threads.
 *
 * <pre>{@code
 * EdtfSet years = (EdtfSet) Edtf.parse("[1667,1668,1670..1672]");
 * years.isOneOf(); // true
 * years.members().size(); // 3
 * years.overlaps(Edtf.parse("1669")); // FALSE
 * }</pre>
 */
public final class EdtfSet extends Edtf {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean oneOf;
    private final List<Member> members;
    private final Point lastPoint;

    private EdtfSet(boolean oneOf, List<Member> members) {
        this.oneOf = oneOf;
        this.members = members;
        this.lastPoint = members.stream().map(Member::lastPoint).reduce(Point.FIRST, Point::max);
    }

    /** Makes a set from members, at least one, in any order. */
    static EdtfSet of(boolean oneOf, List<Member> members) {
        return new EdtfSet(oneOf, List.copyOf(new TreeSet<>(members)));
    }

    /**
     * Obtains the set of which one date is meant, it is not known which.
     *
     * @param dates the dates, at least one, in any order; not null
     * @return the set, such as {@code [1667,1668]}
     * @throws dev.factum.validation.InvalidValueException if there is no date, or one is a date-time, a set or an interval
     */
    public static EdtfSet oneOf(Collection<? extends Edtf> dates) {
        Objects.requireNonNull(dates, "dates");
        return ofDates(true, dates);
    }

    /**
     * Obtains the set of which all dates are meant.
     *
     * @param dates the dates, at least one, in any order; not null
     * @return the set, such as {@code {1667,1668}}
     * @throws dev.factum.validation.InvalidValueException if there is no date, or one is a date-time, a set or an interval
     */
    public static EdtfSet allOf(Collection<? extends Edtf> dates) {
        Objects.requireNonNull(dates, "dates");
        return ofDates(false, dates);
    }

    private static EdtfSet ofDates(boolean oneOf, Collection<? extends Edtf> dates) {
        List<Member> members = new ArrayList<>(dates.size());
        for (Edtf date : dates) {
            Objects.requireNonNull(date, "dates");
            if (!date.isDate()) {
                String text = date.toString();
                throw Flaw.in(text, 0, text.length(), Rules.SET_MEMBER);
            }
            members.add(Member.of(date));
        }
        if (members.isEmpty()) {
            throw Flaw.in(oneOf ? "[]" : "{}", 1, 1, Rules.SET_MEMBER);
        }
        return of(oneOf, members);
    }

    /**
     * Tells whether one of the members is meant, it is not known which.
     *
     * @return true for {@code [..]}, false for {@code {..}}
     */
    public boolean isOneOf() {
        return oneOf;
    }

    /**
     * Returns the members.
     *
     * @return the members in order, at least one, unmodifiable
     */
    public List<Member> members() {
        return members;
    }

    @Override
    public boolean isQualified() {
        return members.stream().anyMatch(Member::isQualified);
    }

    @Override
    public Level level() {
        return Level.LEVEL_2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfSet that && oneOf == that.oneOf && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode() * 2 + (oneOf ? 1 : 0);
    }

    @Override
    void appendTo(StringBuilder out) {
        out.append(oneOf ? '[' : '{');
        char separator = 0;
        for (Member member : members) {
            if (separator != 0) {
                out.append(separator);
            }
            member.appendTo(out);
            separator = ',';
        }
        out.append(oneOf ? ']' : '}');
    }

    /** Members are in the order of their first moments. */
    @Override
    Point firstPoint() {
        return members.get(0).firstPoint();
    }

    @Override
    Point lastPoint() {
        return lastPoint;
    }

    @Override
    Extent extent(Period tolerance) {
        List<Family> families = new ArrayList<>(members.size());
        for (Member member : members) {
            member.addTo(families, tolerance, oneOf);
        }
        return new Extent(families, !oneOf);
    }

    /**
     * A member of a set: one date, or all dates of one precision from a first to a last.
     *
     * <p>Two members are equal if their ends are. The order is that of the first moments, then of the last, then of the
     * texts; it is consistent with equals. This class is immutable and safe for use by several threads.
     *
     * <pre>{@code
     * EdtfSet.Member range = ((EdtfSet) Edtf.parse("[1670..1672]")).members().get(0);
     * range.first(); // 1670
     * range.isRange(); // true
     * }</pre>
     */
    public static final class Member implements Comparable<Member>, Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        private static final Comparator<Member> ORDER = Comparator.comparing(Member::firstPoint)
                .thenComparing(Member::lastPoint)
                .thenComparing(Member::toString);

        private final @Nullable Edtf first;
        private final @Nullable Edtf last;
        private final Point firstPoint;
        private final Point lastPoint;

        private Member(@Nullable Edtf first, @Nullable Edtf last) {
            this.first = first;
            this.last = last;
            this.firstPoint =
                    first == null ? Point.FIRST : first.extent(Period.ZERO).first();
            this.lastPoint =
                    last == null ? Point.LAST : last.extent(Period.ZERO).last();
        }

        static Member of(Edtf date) {
            return new Member(date, date);
        }

        static Member of(@Nullable Edtf first, @Nullable Edtf last) {
            return new Member(first, last);
        }

        /**
         * Returns the first date.
         *
         * @return the first date, or empty if the range has an open start
         */
        public Optional<Edtf> first() {
            return Optional.ofNullable(first);
        }

        /**
         * Returns the last date.
         *
         * @return the last date, equal to the first if this is no range, or empty if the range has an open end
         */
        public Optional<Edtf> last() {
            return Optional.ofNullable(last);
        }

        /**
         * Tells whether this is a range.
         *
         * @return true if first and last differ
         */
        public boolean isRange() {
            return !Objects.equals(first, last);
        }

        boolean isQualified() {
            return (first != null && first.isQualified()) || (last != null && last.isQualified());
        }

        private Point firstPoint() {
            return firstPoint;
        }

        private Point lastPoint() {
            return lastPoint;
        }

        boolean isReversed() {
            return lastPoint.isBefore(firstPoint);
        }

        void addTo(List<Family> families, Period tolerance, boolean oneOf) {
            if (first != null && !isRange()) {
                addDate(first, families, tolerance, oneOf);
                return;
            }
            Stretch from = first == null ? null : first.extent(tolerance).ends();
            Stretch to = last == null ? null : last.extent(tolerance).ends();
            Point start = from == null ? Point.FIRST : from.minStart();
            Point end = to == null ? Point.LAST : to.maxEnd();
            if (oneOf) {
                Point lastStart = to == null ? Point.LAST : to.maxStart();
                Point firstEnd = from == null ? Point.FIRST : from.minEnd();
                families.add(unit().<Family>map(unit -> new DateRange(start, lastStart, firstEnd, end, unit))
                        .orElseGet(() -> new Stretch(start, lastStart, firstEnd, end)));
            } else {
                families.add(new Stretch(
                        start,
                        from == null ? Point.FIRST : from.maxStart(),
                        to == null ? Point.LAST : to.minEnd(),
                        end));
            }
        }

        /** What a range of plain dates steps by; one that is qualified is moved by a tolerance, and off its steps. */
        private Optional<ChronoUnit> unit() {
            List<ChronoUnit> units = Stream.of(Optional.ofNullable(first), Optional.ofNullable(last))
                    .flatMap(Optional::stream)
                    .filter(end -> end instanceof EdtfDate && !end.isQualified())
                    .map(end -> ((EdtfDate) end).precision())
                    .toList();
            int ends = (first == null ? 0 : 1) + (last == null ? 0 : 1);
            return units.size() == ends && Set.copyOf(units).size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
        }

        /** Adds a date; one that leaves a choice of several stretches adds them all to a choice, else what is around them. */
        private static void addDate(Edtf date, List<Family> families, Period tolerance, boolean oneOf) {
            Extent extent = date.extent(tolerance);
            families.addAll(oneOf ? extent.members() : List.of(extent.asOne()));
        }

        void appendTo(StringBuilder out) {
            if (first != null) {
                first.appendTo(out);
            }
            if (isRange()) {
                out.append(IntervalParser.OPEN);
                if (last != null) {
                    last.appendTo(out);
                }
            }
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new TimeProxy(TimeProxy.MEMBER, this);
        }

        /** Refuses the value, which no stream holds itself. */
        @Serial
        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required("EdtfSet.Member");
        }

        @Override
        public int compareTo(Member other) {
            return ORDER.compare(this, Objects.requireNonNull(other, "other"));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member that && Objects.equals(first, that.first) && Objects.equals(last, that.last);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(first) * 31 + Objects.hashCode(last);
        }

        /**
         * Returns the canonical text.
         *
         * @return the text, such as {@code 1667} or {@code 1670..1672}
         */
        @Override
        public String toString() {
            StringBuilder out = new StringBuilder();
            appendTo(out);
            return out.toString();
        }
    }
}
