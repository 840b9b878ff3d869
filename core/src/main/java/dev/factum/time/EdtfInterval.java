package dev.factum.time;

import dev.factum.serial.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time from the start of one date to the end of another, either of which may be open or unknown:
 * {@code 1964/2008}, {@code 2004-06/..}, {@code /1985-04-12}; EDTF 2019, level 0 "Time interval", level 1 "Extended
 * interval", level 2 "Interval".
 *
 * <p>Both ends belong to the interval: {@code 1964/2008} reaches from the first moment of 1964 to the last of 2008. An
 * open end ({@code ..}) reaches without end; an unknown end (nothing) is somewhere, not before the other end.
 *
 * <p>Invariant: no end is a date-time, a set or an interval, and the last moment of the end is not before the first of
 * the start. Two intervals are equal if their ends are. The order is that of {@link Edtf}. This class is immutable and
 * safe for use by several threads.
 *
 * <pre>{@code
 * EdtfInterval term = (EdtfInterval) Edtf.parse("2004-06~/..");
 * term.start().date(); // 2004-06~
 * term.end().isOpen(); // true
 * }</pre>
 */
public final class EdtfInterval extends Edtf {
    @Serial
    private static final long serialVersionUID = 1L;

    private final End start;
    private final End end;

    EdtfInterval(End start, End end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Obtains an instance of {@code EdtfInterval} from its two ends.
     *
     * @param start the start, not null
     * @param end the end, not null
     * @return the interval
     * @throws dev.factum.validation.InvalidValueException if the end is certainly before the start
     */
    public static EdtfInterval of(End start, End end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        EdtfInterval interval = new EdtfInterval(start, end);
        if (isReversed(start, end)) {
            String text = interval.toString();
            throw Flaw.in(text, text.indexOf('/') + 1, text.length(), Rules.INTERVAL_ORDER);
        }
        return interval;
    }

    static boolean isReversed(End start, End end) {
        if (start.date == null || end.date == null) {
            return false;
        }
        if (start.date instanceof EdtfDate from
                && end.date instanceof EdtfDate to
                && !from.isMasked()
                && !to.isMasked()) {
            return to.isWhollyBefore(from);
        }
        Point first = start.date.extent(Period.ZERO).first();
        Point last = end.date.extent(Period.ZERO).last();
        return last.isBefore(first);
    }

    /**
     * Returns where the interval starts.
     *
     * @return the start
     */
    public End start() {
        return start;
    }

    /**
     * Returns where the interval ends.
     *
     * @return the end
     */
    public End end() {
        return end;
    }

    @Override
    public boolean isQualified() {
        return start.isQualified() || end.isQualified();
    }

    @Override
    public Level level() {
        return Level.higher(start.level(), end.level());
    }

    @Override
    public Bound earliest() {
        return start.isUnknown() ? new Bound.Unknown() : super.earliest();
    }

    @Override
    public Bound latest() {
        return end.isUnknown() ? new Bound.Unknown() : super.latest();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfInterval that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return start.hashCode() * 31 + end.hashCode();
    }

    @Override
    void appendTo(StringBuilder out) {
        start.appendTo(out);
        end.appendTo(out.append('/'));
    }

    @Override
    Extent extent(Period tolerance) {
        Family from = start.family(tolerance);
        Family to = end.family(tolerance);
        Point minStart = start.date == null ? Point.FIRST : from.minStart();
        Point maxEnd = end.date == null ? Point.LAST : to.maxEnd();
        Point maxStart = start.isOpen() ? Point.FIRST : start.date == null ? maxEnd : from.maxStartUntil(maxEnd);
        Point minEnd = end.isOpen() ? Point.LAST : end.date == null ? minStart : to.minEndFrom(minStart);
        return Extent.of(new Stretch(minStart, maxStart, minEnd, maxEnd));
    }

    /**
     * One end of an interval: a date, open, or unknown.
     *
     * <p>Two ends are equal if both are open, both are unknown, or their dates are equal. Ends are not comparable. This
     * class is immutable and safe for use by several threads.
     *
     * <pre>{@code
     * EdtfInterval.of(EdtfInterval.End.UNKNOWN, EdtfInterval.End.of(Edtf.parse("1985"))); // /1985
     * }</pre>
     */
    public static final class End implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        /** The interval reaches without end; written {@code ..}. */
        public static final End OPEN = new End(null, true);

        /** The interval ends somewhere, it is not known where; written as nothing. */
        public static final End UNKNOWN = new End(null, false);

        private static final Stretch EVERYWHERE = Stretch.within(Point.FIRST, Point.LAST);

        private final @Nullable Edtf date;
        private final boolean open;

        private End(@Nullable Edtf date, boolean open) {
            this.date = date;
            this.open = open;
        }

        /**
         * Obtains an instance of {@code End} from a date.
         *
         * @param date the date, not null
         * @return the end
         * @throws dev.factum.validation.InvalidValueException if this is a date-time, a set or an interval
         */
        public static End of(Edtf date) {
            Objects.requireNonNull(date, "date");
            if (!date.isDate()) {
                String text = date.toString();
                throw Flaw.in(text, 0, text.length(), Rules.INTERVAL_END);
            }
            return new End(date, false);
        }

        /**
         * Returns the date.
         *
         * @return the date, or empty if this end is open or unknown
         */
        public Optional<Edtf> date() {
            return Optional.ofNullable(date);
        }

        /**
         * Tells whether the interval reaches without end.
         *
         * @return true for {@link #OPEN}
         */
        public boolean isOpen() {
            return open;
        }

        /**
         * Tells whether it is not known where the interval ends.
         *
         * @return true for {@link #UNKNOWN}
         */
        public boolean isUnknown() {
            return date == null && !open;
        }

        boolean isQualified() {
            return date != null && date.isQualified();
        }

        Level level() {
            if (date == null) {
                return Level.LEVEL_1;
            }
            return date.isMasked() ? Level.LEVEL_2 : date.level();
        }

        Family family(Period tolerance) {
            return date == null ? EVERYWHERE : date.extent(tolerance).asOne();
        }

        void appendTo(StringBuilder out) {
            if (date != null) {
                date.appendTo(out);
            } else if (isOpen()) {
                out.append(IntervalParser.OPEN);
            }
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new TimeProxy(TimeProxy.END, this);
        }

        /** Refuses the value, which no stream holds itself. */
        @Serial
        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required("EdtfInterval.End");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof End that && open == that.open && Objects.equals(date, that.date);
        }

        @Override
        public int hashCode() {
            return date == null ? Boolean.hashCode(open) : date.hashCode();
        }

        /**
         * Returns the canonical text.
         *
         * @return the text of the date, {@code ..} if open, empty if unknown
         */
        @Override
        public String toString() {
            StringBuilder out = new StringBuilder();
            appendTo(out);
            return out.toString();
        }
    }
}
