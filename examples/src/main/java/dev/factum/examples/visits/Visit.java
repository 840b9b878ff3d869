package dev.factum.examples.visits;

import dev.factum.model.Country;
import dev.factum.time.Edtf;
import java.time.LocalDate;
import java.util.List;

/**
 * A row that is understood: who came from which country, on which days.
 *
 * @param country the country as it was then
 * @param visitors at least one
 */
record Visit(Row row, Days days, Country country, List<Visitor> visitors) {
    Visit {
        visitors = List.copyOf(visitors);
    }

    LocalDate start() {
        return days.first();
    }

    Edtf time() {
        return days.time();
    }
}
