package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Office;
import dev.factum.model.Polarity;
import dev.factum.model.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who attended what, as it is said: what is denied apart from what is affirmed, each mode by itself. */
final class Attendances {
    /** So many of a group are named; the others are counted. */
    private static final int MOST_LEADERS = 100;

    private static final int MOST_EVENTS = 50;

    /** What is said of a leader and an event. */
    private enum Said {
        ATTENDED("Attended"),
        NOT_ATTENDED("Said not to attend"),
        EXPECTED("Expected or planned"),
        NOT_EXPECTED("Expected or planned not to attend"),
        BELIEVED("In somebody's view, attended"),
        NOT_BELIEVED("In somebody's view, did not attend");

        private final String title;

        Said(String title) {
            this.title = title;
        }

        static Said of(Claim claim) {
            boolean affirmed = claim.polarity() == Polarity.AFFIRMED;
            return switch (claim.mode()) {
                case FACTUAL -> affirmed ? ATTENDED : NOT_ATTENDED;
                case PREDICTION, INTENTION -> affirmed ? EXPECTED : NOT_EXPECTED;
                case OPINION -> affirmed ? BELIEVED : NOT_BELIEVED;
            };
        }
    }

    /**
     * Those of whom the same is said.
     *
     * @param title what is said of them
     * @param those the leaders at an event, or the events of a leader
     * @param more how many more there are
     */
    record Group(String title, List<Attended> those, int more) {}

    /**
     * A leader at an event, or an event of a leader.
     *
     * @param who the leader, or the event
     * @param as in which roles, ways and capacities, for whom, how certainly
     * @param verdict what is made of what is said, be it affirmed or denied
     */
    record Attended(Ref who, String as, VerdictMark verdict) {}

    private final Dossier dossier;
    private final Facts facts;
    private final Names names;
    private final Comparator<EntityRef> inTime;

    Attendances(Dossier dossier, Facts facts, Names names, Chronology chronology) {
        this.dossier = dossier;
        this.facts = facts;
        this.names = names;
        inTime = Comparator.comparingInt(chronology::rank).thenComparing(Comparator.naturalOrder());
    }

    /** Returns who attended an event, by their ids. */
    List<Group> at(EventId event) {
        return groups(event, said -> said.event().equals(event), Attendance::leader, true, MOST_LEADERS);
    }

    /** Returns what a leader attended, in the order of time. */
    List<Group> of(LeaderId leader) {
        return groups(leader, said -> said.leader().equals(leader), Attendance::event, false, MOST_EVENTS);
    }

    private List<Group> groups(
            EntityRef about,
            Predicate<Attendance> isMeant,
            Function<Attendance, EntityRef> other,
            boolean forWhom,
            int most) {
        Map<Said, Map<EntityRef, List<Claim>>> groups = new EnumMap<>(Said.class);
        for (Claim claim : dossier.claimsAbout(about)) {
            if (claim.proposition() instanceof Attendance said
                    && isMeant.test(said)
                    && dossier.live().test(claim)) {
                groups.computeIfAbsent(Said.of(claim), first -> new TreeMap<>(inTime))
                        .computeIfAbsent(other.apply(said), first -> new ArrayList<>())
                        .add(claim);
            }
        }
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), forWhom, most))
                .toList();
    }

    private Group group(Said said, Map<EntityRef, List<Claim>> claims, boolean forWhom, int most) {
        List<Attended> those = claims.entrySet().stream()
                .limit(most)
                .map(one -> attended(one.getKey(), one.getValue(), forWhom))
                .toList();
        return new Group(said.title, those, claims.size() - those.size());
    }

    private Attended attended(EntityRef who, List<Claim> claims, boolean forWhom) {
        Set<String> as = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Attendance attendance = (Attendance) claim.proposition();
            attendance.role().ifPresent(role -> as.add(Names.words(role.code())));
            if (attendance.presence() != Presence.IN_PERSON) {
                as.add(Names.words(attendance.presence().name()));
            }
            if (forWhom) {
                attendance.capacity().map(Office::title).ifPresent(as::add);
                dossier.represented(attendance).map(names::of).ifPresent(as::add);
            }
            if (claim.certainty() != Certainty.UNSTATED) {
                as.add(adverb(claim.certainty()));
            }
        }
        VerdictMark verdict = claims.stream()
                .map(facts::verdictOfWord)
                .max(Comparator.naturalOrder())
                .map(VerdictMark::of)
                .orElseThrow();
        return new Attended(names.ref(who), String.join(", ", as), verdict);
    }

    private static String adverb(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "certainly";
            case PROBABLE -> "probably";
            case POSSIBLE -> "possibly";
            case UNSTATED -> "";
        };
    }
}
