package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Leader;
import dev.factum.model.Office;
import dev.factum.model.Presence;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who attends is alive at the time, and holds the office in which they attend. */
final class LivesAndOffices implements IntegrityRule {
    static final String NOT_YET_BORN = "attendance.leader.not-yet-born: Attendance.leader must have been born, {0}, by"
            + " the time {1} of the event {2}";
    static final String ALREADY_DEAD = "attendance.leader.already-dead: Attendance.leader must not have died, {0},"
            + " before the time {1} of the event {2}";
    static final String NOT_HELD = "attendance.capacity.not-held: Attendance.capacity must be held at the time {0} of"
            + " the event {1}, and is held {2}";

    private static final Rule NOT_YET_BORN_RULE = Rule.of(NOT_YET_BORN);
    private static final Rule ALREADY_DEAD_RULE = Rule.of(ALREADY_DEAD);
    private static final Rule NOT_HELD_RULE = Rule.of(NOT_HELD);

    @Override
    public List<Rule> rules() {
        return List.of(NOT_YET_BORN_RULE, ALREADY_DEAD_RULE, NOT_HELD_RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        ClaimFilter happened = dossier.happened();
        for (Claim claim : dossier.claims()) {
            if (claim.proposition() instanceof Attendance attendance && happened.test(claim)) {
                List<Edtf> times = timesOf(dossier, attendance);
                Optional<Leader> leader = dossier.leader(attendance.leader());
                if (!times.isEmpty() && leader.isPresent()) {
                    checkLife(dossier, claim, attendance, leader.get(), times, problems);
                    checkOffice(dossier, claim, attendance, leader.get(), times, problems);
                }
            }
        }
    }

    private static List<Edtf> timesOf(Dossier dossier, Attendance attendance) {
        return attendance.during().map(List::of).orElseGet(() -> dossier.timesOf(attendance.event()));
    }

    private static void checkLife(
            Dossier dossier,
            Claim claim,
            Attendance attendance,
            Leader leader,
            List<Edtf> times,
            Consumer<Problem> problems) {
        leader.born()
                .filter(born ->
                        times.stream().allMatch(time -> time.isBefore(born).isTrue()))
                .ifPresent(born -> problems.accept(NOT_YET_BORN_RULE.brokenAt(
                        pointer(dossier, claim, "leader"), leader.id(), born, Words.of(times), attendance.event())));
        leader.died()
                .filter(died -> attendance.presence() != Presence.REPRESENTED
                        && times.stream().allMatch(time -> time.isAfter(died).isTrue()))
                .ifPresent(died -> problems.accept(ALREADY_DEAD_RULE.brokenAt(
                        pointer(dossier, claim, "leader"), leader.id(), died, Words.of(times), attendance.event())));
    }

    private static void checkOffice(
            Dossier dossier,
            Claim claim,
            Attendance attendance,
            Leader leader,
            List<Edtf> times,
            Consumer<Problem> problems) {
        attendance.capacity().ifPresent(capacity -> {
            List<Office> offices = new ArrayList<>(leader.offices());
            offices.removeIf(office -> !isSame(office, capacity));
            offices.add(capacity);
            List<Edtf> terms =
                    offices.stream().flatMap(office -> office.term().stream()).toList();
            // what is not said of any of them may be any time
            boolean anyTime = terms.isEmpty()
                    || leader.offices().stream()
                            .anyMatch(office ->
                                    isSame(office, capacity) && office.term().isEmpty());
            boolean held = times.stream()
                    .anyMatch(time ->
                            terms.stream().anyMatch(term -> !term.overlaps(time).isFalse()));
            if (!anyTime && !held) {
                problems.accept(NOT_HELD_RULE.brokenAt(
                        pointer(dossier, claim, "capacity"),
                        capacity.title(),
                        Words.of(times),
                        attendance.event(),
                        Words.of(terms)));
            }
        });
    }

    private static boolean isSame(Office held, Office capacity) {
        return held.title().equals(capacity.title())
                && (held.country().isEmpty()
                        || capacity.country().isEmpty()
                        || held.country().equals(capacity.country()));
    }

    private static String pointer(Dossier dossier, Claim claim, String attribute) {
        return dossier.documentOrder().pointerTo(claim) + "/proposition/" + attribute;
    }
}
