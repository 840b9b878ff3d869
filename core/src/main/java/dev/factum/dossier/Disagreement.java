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
import java.util.Iterator;
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
 * looked at; what would be held against others after that is counted.
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
    private int left;

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
                left,
                aspect.finding("", topic, sides.stream().map(this::wording).toList())));
    }

    private List<Said> disputed() {
        List<Said> inTime = new ArrayList<>(speakers.size());
        speakers.forEach(
                (key, saying) -> inTime.add(new Said(key, contents.getOrDefault(key.content(), 0), saying, aspect)));
        inTime.sort(Comparator.<Said>comparingLong(said -> said.days().first()).thenComparing(Said::text));
        StillSaid affirmed = new StillSaid();
        StillSaid denied = new StillSaid();
        for (Said said : inTime) {
            if (!holdAgainstAll(said, aspect == Aspect.DENIAL && !said.content().isDenied() ? denied : affirmed)) {
                left++;
            }
            (said.content().isDenied() ? denied : affirmed).add(said);
        }
        return inTime.stream().filter(Said::isDisputed).toList();
    }

    /** Returns whether it was held against all that can change what is known. */
    private boolean holdAgainstAll(Said said, StillSaid others) {
        List<Said> settled = new ArrayList<>(0);
        boolean isDone = true;
        for (Iterator<Said> unsettled = others.unsettledBeside(said); isDone && unsettled.hasNext(); ) {
            Said other = unsettled.next();
            isDone = hold(said, other);
            if (other.isSettled()) {
                unsettled.remove();
                settled.add(other);
            }
        }
        for (Iterator<Said> rest = others.settledBeside(said); isDone && !said.isSettled() && rest.hasNext(); ) {
            isDone = hold(said, rest.next());
        }
        settled.forEach(others::add);
        return isDone;
    }

    private boolean hold(Said one, Said other) {
        if (pairs == MOST_PAIRS) {
            return false;
        }
        pairs++;
        one.hold(other, singleValued);
        return true;
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
