package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Proposition;
import dev.factum.model.Topic;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What claims on one topic and in one mode say of one {@link Aspect}, and who contradicts whom.
 *
 * <p>Claims that say the same of the same time, as surely, are held against others as one. What is said is gone through in
 * the order of time, and each is held against what can be of its time, only until as much is known of it as can be. So
 * the cost is that of sorting, and of the pairs that are of one time, differ, and go together. Of pairs, a million are
 * looked at; after that, as between times, what disagrees is not known, and all of it possibly does.
 */
final class Disagreement {
    private static final int MOST_PAIRS = 1_000_000;

    private final Topic topic;
    private final Mode mode;
    private final Aspect aspect;
    private final Set<Predicate> singleValued;
    private final Map<Said.Key, Said.Speakers> speakers = new LinkedHashMap<>();
    private final Map<Said.Content, Integer> contents = new HashMap<>();
    private int pairs;

    Disagreement(Topic topic, Mode mode, Aspect aspect, Set<Predicate> singleValued) {
        this.topic = topic;
        this.mode = mode;
        this.aspect = aspect;
        this.singleValued = singleValued;
    }

    void add(Claim claim) {
        speakers(claim.polarity(), claim.proposition(), claim.validDuring(), Certainties.of(claim))
                .ifPresent(saying -> saying.claims().add(claim));
    }

    /** Adds what an event is described as. */
    void add(Event event, Proposition proposition) {
        speakers(Polarity.AFFIRMED, proposition, Optional.empty(), Certainties.SURE)
                .ifPresent(saying -> saying.events().add(event));
    }

    private Optional<Said.Speakers> speakers(
            Polarity polarity, Proposition proposition, Optional<Edtf> valid, Certainties sure) {
        return aspect.of(proposition).map(said -> {
            Said.Content content = new Said.Content(polarity, said);
            contents.putIfAbsent(content, contents.size());
            return speakers.computeIfAbsent(
                    new Said.Key(content, Aspect.during(proposition), valid, sure), key -> new Said.Speakers());
        });
    }

    /** Returns the conflict, if there is one. */
    Optional<Conflict> conflict() {
        // mostly, all say the same
        List<Said> disputed = contents.size() < 2 ? List.of() : disputed();
        // where descriptions alone contradict each other, check() says so
        if (disputed.stream().allMatch(said -> said.speakers().claims().isEmpty())) {
            return Optional.empty();
        }
        List<List<Said>> sides = new Sides(aspect, singleValued).of(disputed);
        return Optional.of(new Conflict(
                topic,
                aspect.kind(),
                mode,
                disputed.stream().anyMatch(Said::isDefinitelyDisputed),
                sides.stream().map(Disagreement::side).toList(),
                0,
                aspect.finding(topic, sides.stream().map(this::wording).toList())));
    }

    private List<Said> disputed() {
        List<Said> inTime = new ArrayList<>(speakers.size());
        speakers.forEach((key, saying) -> inTime.add(new Said(key, contents.getOrDefault(key.content(), 0), saying)));
        inTime.sort(Comparator.<Said>comparingLong(said -> said.days().first()).thenComparing(Said::text));
        Open affirmed = new Open();
        Open denied = new Open();
        for (Said said : inTime) {
            holdAgainst(said, aspect == Aspect.DENIAL && !said.content().isDenied() ? denied : affirmed);
            (said.content().isDenied() ? denied : affirmed).add(said);
        }
        if (pairs > MOST_PAIRS) {
            inTime.forEach(said -> said.raise(Said.Status.POSSIBLY));
        }
        return inTime.stream().filter(Said::isDisputed).toList();
    }

    /** What is of the time that has been reached, by content: first what more is to be known of, apart from all else. */
    private static final class Open {
        private final Map<Integer, List<Said>> unsettled = new LinkedHashMap<>();
        private final Map<Integer, List<Said>> settled = new LinkedHashMap<>();

        void add(Said said) {
            (said.isSettled() ? settled : unsettled)
                    .computeIfAbsent(said.contentNumber(), key -> new ArrayList<>(1))
                    .add(said);
        }
    }

    private void holdAgainst(Said said, Open others) {
        List<Said> moving = new ArrayList<>(0);
        forEachOther(said, others.unsettled, other -> {
            hold(said, other);
            if (other.isSettled()) {
                moving.add(other);
            }
            return other.isSettled() ? Next.DROP : Next.KEEP;
        });
        forEachOther(said, others.settled, other -> {
            if (said.isSettled()) {
                return Next.STOP;
            }
            hold(said, other);
            return Next.KEEP;
        });
        moving.forEach(others::add);
    }

    private enum Next {
        KEEP,
        DROP,
        STOP
    }

    private interface Visit {
        Next visit(Said other);
    }

    /** Visits what says something else, and drops what lies wholly before the time that has been reached. */
    private void forEachOther(Said said, Map<Integer, List<Said>> others, Visit visit) {
        for (var contents = others.entrySet().iterator(); contents.hasNext(); ) {
            Map.Entry<Integer, List<Said>> next = contents.next();
            List<Said> same = next.getValue();
            if (next.getKey() == said.contentNumber()) {
                continue;
            }
            for (int i = same.size() - 1; i >= 0; i--) {
                if (pairs > MOST_PAIRS) {
                    return;
                }
                Said other = same.get(i);
                boolean past = other.days().last() < said.days().first();
                Next then = past ? Next.DROP : visit.visit(other);
                if (then == Next.STOP) {
                    return;
                }
                if (then == Next.DROP) {
                    // the last takes its place: the order within means nothing
                    same.set(i, same.get(same.size() - 1));
                    same.remove(same.size() - 1);
                }
            }
            if (same.isEmpty()) {
                contents.remove();
            }
        }
    }

    private void hold(Said one, Said other) {
        if (pairs++ < MOST_PAIRS) {
            one.hold(other, singleValued);
        }
    }

    private static Conflict.Side side(List<Said> members) {
        List<Claim> claims = new ArrayList<>();
        List<Event> events = new ArrayList<>(0);
        for (Said said : members) {
            claims.addAll(said.speakers().claims());
            events.addAll(said.speakers().events());
        }
        return new Conflict.Side(DocumentOrder.sorted(claims), events, List.of());
    }

    /** Returns what a side says, by the word that says most. */
    private String wording(List<Said> members) {
        if (aspect == Aspect.DENIAL) {
            int claims = members.stream()
                    .mapToInt(said -> said.speakers().claims().size())
                    .sum();
            return (members.get(0).content().isDenied() ? "denied by " : "affirmed by ") + claims;
        }
        return members.stream()
                .map(said -> aspect.wording(said.content().proposition()))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
