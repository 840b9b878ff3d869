package dev.factum.time;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * The first or the last moment that a value can mean: a moment, open, unknown, or beyond what java.time can hold.
 *
 * <p>A moment that java.time cannot hold is never cut to its limits: it is of a kind of its own. Bounds are inclusive; the last moment of a day is its last nanosecond, as {@code LocalTime.MAX} is. Two bounds are
 * equal if they are of one kind and their parts are equal. Bounds are not comparable: an unknown one has no place in an
 * order. All kinds are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Edtf.parse("1984").earliest(); // 1984-01-01T00:00
 * Edtf.parse("1984/..").latest(); // open
 * }</pre>
 */
public sealed interface Bound extends Serializable {
    /**
     * Returns the date-time on a local clock, if this bound is one.
     *
     * @return the date-time of a {@link Local} bound, that at UTC of a {@link Global} one, else empty
     */
    default Optional<LocalDateTime> dateTime() {
        return Optional.empty();
    }

    /**
     * Tells whether the bound is a moment that java.time can hold.
     *
     * @return true for {@link Local} and {@link Global}
     */
    default boolean isMoment() {
        return dateTime().isPresent();
    }

    /**
     * A moment on a clock whose offset from UTC the value does not tell.
     *
     * <p>Equal if the date-times are. Not comparable. Immutable. Example: the bounds of {@code 1984-06-02}.
     *
     * @param at the date-time on that clock
     */
    record Local(LocalDateTime at) implements Bound {
        /**
         * Checks that the date-time is there.
         *
         * @param at the date-time on that clock
         */
        public Local {
            Objects.requireNonNull(at, "at");
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new TimeProxy(TimeProxy.LOCAL, this);
        }

        @Override
        public Optional<LocalDateTime> dateTime() {
            return Optional.of(at);
        }

        @Override
        public String toString() {
            return at.toString();
        }
    }

    /**
     * A moment on the time line, known by its offset from UTC.
     *
     * <p>Equal if the instants are. Not comparable. Immutable. Example: the bounds of {@code 1985-04-12T23:20:30Z}.
     *
     * @param at the instant
     */
    record Global(Instant at) implements Bound {
        /**
         * Checks that the instant is there.
         *
         * @param at the instant
         */
        public Global {
            Objects.requireNonNull(at, "at");
        }

        /** Puts the parts into the stream. */
        @Serial
        private Object writeReplace() {
            return new TimeProxy(TimeProxy.GLOBAL, this);
        }

        @Override
        public Optional<LocalDateTime> dateTime() {
            return Optional.of(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        }

        @Override
        public String toString() {
            return at.toString();
        }
    }

    /**
     * No bound: the value reaches without end in this direction, as {@code 1984/..} does.
     *
     * <p>All are equal. Not comparable. Immutable.
     */
    record Open() implements Bound {
        @Override
        public String toString() {
            return "open";
        }
    }

    /**
     * There is a bound, and it is not known, as the end of {@code 1984/}.
     *
     * <p>All are equal. Not comparable. Immutable.
     */
    record Unknown() implements Bound {
        @Override
        public String toString() {
            return "unknown";
        }
    }

    /**
     * A bound in a year that java.time cannot hold, as that of {@code Y17E12}.
     *
     * <p>Equal if the years are. Not comparable. Immutable.
     *
     * @param year the year, below {@code Year.MIN_VALUE} or above {@code Year.MAX_VALUE}
     */
    record Beyond(long year) implements Bound {
        /**
         * Checks that the year is beyond java.time.
         *
         * @param year the year
         * @throws dev.factum.validation.InvalidValueException if java.time can hold the year
         */
        public Beyond {
            if (year >= Year.MIN_VALUE && year <= Year.MAX_VALUE) {
                throw Flaw.of(year, Rules.BEYOND);
            }
        }

        @Override
        public String toString() {
            return "beyond java.time, in the year " + year;
        }
    }
}
