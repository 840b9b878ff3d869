package dev.factum.verdict;

import dev.factum.dossier.Objector;
import dev.factum.model.Claim;
import dev.factum.model.Occurrence;

/** What the calendar excludes by itself, whoever says it: nothing follows from it. */
final class Impossible {
    private final Objector objector;

    Impossible(Objector objector) {
        this.objector = objector;
    }

    boolean is(Claim claim) {
        // a day of the week alone is possible, and so is a date
        return claim.proposition() instanceof Occurrence occurrence
                && occurrence.weekday().isPresent()
                && occurrence.time().isPresent()
                && objector.to(occurrence).stream()
                        .anyMatch(objection -> objection.links().isEmpty());
    }
}
