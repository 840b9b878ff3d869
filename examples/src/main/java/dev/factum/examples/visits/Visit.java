package dev.factum.examples.visits;

import dev.factum.model.Country;
import dev.factum.time.Edtf;
import java.time.LocalDate;
import java.util.List;

/**
 * A row that is understood: who came from which country, and from which day to which.
 *
 * @param country the country as it was then
 * @param visitors at least one
 */
record Visit(Row row, LocalDate start, LocalDate end, Country country, List<Visitor> visitors) {
    Visit {
        visitors = List.copyOf(visitors);
    }

    Edtf time() {
        return time(start, end);
    }

    /** Tells whether the visit has a day in common with the days from one to another. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !start.isAfter(last) && !end.isBefore(first);
    }

    static Edtf time(LocalDate first, LocalDate last) {
        return first.equals(last) ? Edtf.of(first) : Edtf.between(Edtf.of(first), Edtf.of(last));
    }
}
