package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.List;
import java.util.function.Consumer;

/**
 * All times that an event is said to be at can be right. Other rules only warn of what one of several times allows: here is
 * why.
 */
final class ContradictoryTimes implements IntegrityRule {
    static final String CONTRADICTORY =
            "event.time.contradictory: Event must have times that can all be right, and is said to be at {0}";

    private static final Rule RULE = Rule.of(CONTRADICTORY).withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        dossier.happenings().datedEvents().forEach(event -> {
            List<Edtf> times = dossier.timesOf(event);
            if (exclude(times)) {
                problems.accept(RULE.brokenAt(pointer(dossier, event), event, Words.of(times)));
            }
        });
    }

    private static boolean exclude(List<Edtf> times) {
        for (int i = 0; i < times.size(); i++) {
            for (int j = i + 1; j < times.size(); j++) {
                if (times.get(i).overlaps(times.get(j)).isFalse()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Points to the event; if the dossier does not hold it, to the first of the claims that give it a time. */
    private static String pointer(Dossier dossier, EventId id) {
        return dossier.event(id)
                .map(dossier::pointerTo)
                .orElseGet(() -> dossier.claimsAbout(id).stream()
                        .filter(dossier.happened())
                        .filter(claim -> isTimeOf(claim, id))
                        .min(Claim.inOrderOfIds())
                        .map(dossier::pointerTo)
                        .orElse(""));
    }

    private static boolean isTimeOf(Claim claim, EventId id) {
        return claim.proposition() instanceof Occurrence occurrence
                && occurrence.event().equals(id)
                && occurrence.time().isPresent();
    }
}
