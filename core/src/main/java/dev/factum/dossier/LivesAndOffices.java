package dev.factum.dossier;

import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Leader;
import dev.factum.model.Office;
import dev.factum.model.Presence;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.List;
import java.util.Locale;
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
                List<Edtf> times = dossier.happenings().timesOf(attendance);
                Optional<Leader> leader = dossier.leader(attendance.leader());
                if (!times.isEmpty() && leader.isPresent()) {
                    checkLife(dossier, claim, attendance, leader.get(), times, problems);
                    checkOffice(dossier, claim, attendance, leader.get(), times, problems);
                }
            }
        }
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
                        dossier.pointerTo(claim, "leader"), leader.id(), born, Words.of(times), attendance.event())));
        leader.died()
                .filter(died -> attendance.presence() != Presence.REPRESENTED
                        && times.stream().allMatch(time -> time.isAfter(died).isTrue()))
                .ifPresent(died -> problems.accept(ALREADY_DEAD_RULE.brokenAt(
                        dossier.pointerTo(claim, "leader"), leader.id(), died, Words.of(times), attendance.event())));
    }

    private static void checkOffice(
            Dossier dossier,
            Claim claim,
            Attendance attendance,
            Leader leader,
            List<Edtf> times,
            Consumer<Problem> problems) {
        attendance.capacity().ifPresent(capacity -> {
            List<Edtf> terms = termsOf(capacity, leader);
            boolean surelyNot = !terms.isEmpty()
                    && terms.stream()
                            .allMatch(term -> times.stream()
                                    .allMatch(time -> term.overlaps(time).isFalse()));
            if (surelyNot) {
                problems.accept(NOT_HELD_RULE.brokenAt(
                        dossier.pointerTo(claim, "capacity"),
                        capacity.title(),
                        Words.of(times),
                        attendance.event(),
                        Words.of(terms)));
            }
        });
    }

    /** When the office of a capacity is held: as it says itself, or else by the leader's offices; none if at any time. */
    private static List<Edtf> termsOf(Office capacity, Leader leader) {
        if (capacity.term().isPresent()) {
            return List.of(capacity.term().get());
        }
        List<Office> offices = leader.offices().stream()
                .filter(office -> isSame(office, capacity))
                .toList();
        // what is not said of one of them may be any time; a Vice President may have been President without being
        // listed
        boolean anyTime = offices.stream().anyMatch(office -> office.term().isEmpty())
                || offices.stream().noneMatch(office -> beginAlike(office.title(), capacity.title()));
        return anyTime
                ? List.of()
                : offices.stream().flatMap(office -> office.term().stream()).toList();
    }

    private static boolean isSame(Office held, Office capacity) {
        return (holdsWords(held.title(), capacity.title()) || holdsWords(capacity.title(), held.title()))
                && agree(held.country(), capacity.country())
                && agree(held.organization(), capacity.organization())
                && !isOfStateAlone(held, capacity)
                && !isOfStateAlone(capacity, held);
    }

    /** Tells whether words stand in a title as a run: in "President of the Republic", "President". */
    private static boolean holdsWords(String title, String words) {
        return spaced(title).contains(spaced(words));
    }

    private static boolean beginAlike(String title, String other) {
        return spaced(title).startsWith(spaced(other)) || spaced(other).startsWith(spaced(title));
    }

    private static String spaced(String words) {
        return " " + words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ") + " ";
    }

    private static boolean agree(Optional<?> mine, Optional<?> theirs) {
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    }

    /** Tells whether one office is that of a country, and the other one that of an organization. */
    private static boolean isOfStateAlone(Office one, Office other) {
        return one.organization().isEmpty()
                && one.country().isPresent()
                && other.country().isEmpty()
                && other.organization().isPresent();
    }
}
