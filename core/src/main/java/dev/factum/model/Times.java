package dev.factum.model;

import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfDate;
import dev.factum.time.EdtfDateTime;
import dev.factum.time.EdtfInterval;
import dev.factum.time.EdtfSeason;
import java.util.Optional;

/** What the model asks of times that may be absent. */
final class Times {
    private Times() {}

    /** Tells whether both are there and the first surely lies before the second. */
    static boolean isBefore(Optional<Edtf> first, Optional<Edtf> second) {
        return first.isPresent()
                && second.isPresent()
                && first.get().isBefore(second.get()).isTrue();
    }

    /** Tells whether both are there and surely share no moment. */
    static boolean areDisjoint(Optional<Edtf> first, Optional<Edtf> second) {
        return first.isPresent()
                && second.isPresent()
                && first.get().overlaps(second.get()).isFalse();
    }

    static String text(Optional<Edtf> time) {
        return time.map(Edtf::toString).orElse("");
    }

    /** Tells whether neither end of the time is out of what java.time can hold. */
    static boolean withinCalendar(Edtf time) {
        if (time instanceof EdtfDate || time instanceof EdtfDateTime || time instanceof EdtfSeason) {
            // a year of four digits
            return true;
        }
        if (time instanceof EdtfInterval interval) {
            return withinCalendar(interval.start()) && withinCalendar(interval.end());
        }
        return !(time.earliest() instanceof Bound.Beyond) && !(time.latest() instanceof Bound.Beyond);
    }

    private static boolean withinCalendar(EdtfInterval.End end) {
        return end.date().isEmpty() || withinCalendar(end.date().get());
    }
}
