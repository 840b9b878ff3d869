package dev.factum.examples.visits;

import dev.factum.time.Edtf;
import dev.factum.time.EdtfDate;
import dev.factum.time.Qualifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The days from one to another, both included.
 *
 * @param last not before the first
 */
record Days(LocalDate first, LocalDate last) {
    /** Returns the days from the first of some to the last of them, of which there must be one. */
    static Days around(Collection<Days> some) {
        return new Days(
                some.stream().map(Days::first).min(Comparator.naturalOrder()).orElseThrow(),
                some.stream().map(Days::last).max(Comparator.naturalOrder()).orElseThrow());
    }

    boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    Days wider(int days) {
        return new Days(first.minusDays(days), last.plusDays(days));
    }

    /** Returns the days that both have. */
    Optional<Days> within(Days other) {
        return overlaps(other)
                ? Optional.of(new Days(
                        first.isAfter(other.first) ? first : other.first,
                        last.isBefore(other.last) ? last : other.last))
                : Optional.empty();
    }

    /** Returns about these days: 2014-08-05~/2014-08-06~. */
    Edtf about() {
        EdtfDate from = Edtf.of(first).withQualifier(Qualifier.APPROXIMATE);
        return first.equals(last) ? from : Edtf.between(from, Edtf.of(last).withQualifier(Qualifier.APPROXIMATE));
    }

    Edtf time() {
        return first.equals(last) ? Edtf.of(first) : Edtf.between(Edtf.of(first), Edtf.of(last));
    }
}
