package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A part lies within the time of its whole: an error if it surely lies outside, a warning if it sticks out, else
 * silence. Wholes of which no time is known are passed over for the next.
 */
final class TimesOfParts implements IntegrityRule {
    static final String ATTENDANCE =
            "attendance.during.outside-event: Attendance.during must lie within its event's time {0}";
    static final String EVENT =
            "event.time.outside-whole: Event.time must lie within the time {0} of {1}, of which it is a part";
    static final String OCCURRENCE = "occurrence.time.outside-whole: Occurrence.time must lie within the time {0} of"
            + " {1}, of which its event is a part";

    private static final Rule ATTENDANCE_RULE = Rule.of(ATTENDANCE);
    private static final Rule EVENT_RULE = Rule.of(EVENT);
    private static final Rule OCCURRENCE_RULE = Rule.of(OCCURRENCE);

    @Override
    public List<Rule> rules() {
        return List.of(ATTENDANCE_RULE, EVENT_RULE, OCCURRENCE_RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        ClaimFilter affirmed = dossier.affirmed();
        ClaimFilter happened = dossier.happened();
        for (Claim claim : dossier.claims()) {
            if (claim.proposition() instanceof Attendance attendance
                    && attendance.during().isPresent()
                    && affirmed.test(claim)) {
                Edtf during = attendance.during().get();
                List<Edtf> times = dossier.happenings().timesAround(attendance.event());
                severity(during, times)
                        .ifPresent(severity -> problems.accept(ATTENDANCE_RULE
                                .withSeverity(severity)
                                .brokenAt(dossier.pointerTo(claim, "during"), during, Words.of(times))));
            } else if (claim.proposition() instanceof Occurrence occurrence && happened.test(claim)) {
                occurrence
                        .time()
                        .ifPresent(time -> checkPart(
                                dossier,
                                OCCURRENCE_RULE,
                                occurrence.event(),
                                time,
                                () -> dossier.pointerTo(claim, "time"),
                                problems));
            }
        }
        for (Event event : dossier.events()) {
            event.time()
                    .ifPresent(time -> checkPart(
                            dossier, EVENT_RULE, event.id(), time, () -> dossier.pointerTo(event) + "/time", problems));
        }
    }

    private static void checkPart(
            Dossier dossier, Rule rule, EventId part, Edtf time, Supplier<String> pointer, Consumer<Problem> problems) {
        dossier.happenings().wholes().nearestKnownOf(part).forEach(whole -> {
            List<Edtf> times = dossier.timesOf(whole);
            severity(time, times)
                    .ifPresent(severity -> problems.accept(
                            rule.withSeverity(severity).brokenAt(pointer.get(), time, Words.of(times), whole)));
        });
    }

    /** How badly a part lies, by the time of the whole that suits it best. */
    private static Optional<Severity> severity(Edtf part, List<Edtf> wholes) {
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        if (wholes.stream().allMatch(whole -> whole.overlaps(part).isFalse())) {
            return Optional.of(Severity.ERROR);
        }
        boolean sticksOut =
                wholes.stream().allMatch(whole -> whole.overlaps(part).isFalse() || sticksOut(part, whole));
        return sticksOut ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    /** Tells whether some moments of a part are surely not of the whole: of exact times, all that is not contained. */
    private static boolean sticksOut(Edtf part, Edtf whole) {
        return isExact(part)
                && isExact(whole)
                && isZoned(part) == isZoned(whole)
                && !whole.contains(part).isTrue();
    }

    /** Only of a time that means one set of moments, without a choice, is it certain that it equals itself. */
    private static boolean isExact(Edtf time) {
        return time.equalTo(time).isTrue();
    }

    private static boolean isZoned(Edtf time) {
        return time.earliest() instanceof Bound.Global;
    }
}
