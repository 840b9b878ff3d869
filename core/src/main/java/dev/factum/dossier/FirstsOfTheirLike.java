package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Precedent;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is called the first of its like is so, by all that the dossier knows to have happened. */
final class FirstsOfTheirLike implements IntegrityRule {
    static final String COUNTEREXAMPLE =
            "precedent.counterexample: Precedent.event must have none of its like before" + " it{0}, such as {1}";
    static final String LACKS_PARTY = "precedent.previous.lacks-party: Precedent.previous must have brought together"
            + " all Precedent.parties, and nobody is known to have been there for {0}";
    static final String NOT_BEFORE = "precedent.previous.not-before: Precedent.previous must lie before the time {0} of"
            + " Precedent.event, and lies at {1}";

    private static final Rule COUNTEREXAMPLE_RULE = Rule.of(COUNTEREXAMPLE);
    private static final Rule LACKS_PARTY_RULE = Rule.of(LACKS_PARTY).withSeverity(Severity.WARNING);
    private static final Rule NOT_BEFORE_RULE = Rule.of(NOT_BEFORE);

    @Override
    public List<Rule> rules() {
        return List.of(COUNTEREXAMPLE_RULE, LACKS_PARTY_RULE, NOT_BEFORE_RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        ClaimFilter happened = dossier.happened();
        for (Claim claim : dossier.claims()) {
            if (claim.proposition() instanceof Precedent precedent && happened.test(claim)) {
                checkFirst(dossier, claim, precedent, problems);
                precedent.previous().ifPresent(previous -> {
                    checkParties(dossier, claim, precedent, previous, problems);
                    checkOrder(dossier, claim, precedent, previous, problems);
                });
            }
        }
    }

    private static void checkFirst(Dossier dossier, Claim claim, Precedent precedent, Consumer<Problem> problems) {
        List<Event> counterexamples = dossier.counterexamples(precedent);
        if (!counterexamples.isEmpty()) {
            problems.accept(
                    problem(dossier.happenings(), dossier.pointerTo(claim, "event"), precedent, counterexamples));
        }
    }

    /** Returns the problem of an event that is called a first and has counterexamples. */
    static Problem problem(Happenings happenings, String pointer, Precedent precedent, List<Event> counterexamples) {
        String since = precedent
                .previous()
                .map(previous -> " since " + previous)
                .or(() -> precedent.years().map(years -> " in " + years + " years"))
                .orElse("");
        String events =
                Words.of(counterexamples, event -> event.id() + " of " + Words.of(happenings.timesOf(event.id())));
        return COUNTEREXAMPLE_RULE.brokenAt(pointer, precedent.event(), since, events);
    }

    private static void checkParties(
            Dossier dossier, Claim claim, Precedent precedent, EventId previous, Consumer<Problem> problems) {
        Parties parties = dossier.happenings().parties();
        Set<EntityRef> lacking = parties.lacking(previous, precedent.parties());
        if (parties.knows(previous) && !lacking.isEmpty()) {
            List<String> names = lacking.stream().map(EntityRef::qualified).toList();
            problems.accept(LACKS_PARTY_RULE.brokenAt(dossier.pointerTo(claim, "previous"), previous, Words.of(names)));
        }
    }

    private static void checkOrder(
            Dossier dossier, Claim claim, Precedent precedent, EventId previous, Consumer<Problem> problems) {
        List<Edtf> times = dossier.timesOf(precedent.event());
        List<Edtf> earlier = dossier.timesOf(previous);
        boolean surelyNot = !times.isEmpty()
                && !earlier.isEmpty()
                && earlier.stream()
                        .allMatch(before -> times.stream()
                                .allMatch(time -> before.isAfter(time).isTrue()));
        if (surelyNot) {
            problems.accept(NOT_BEFORE_RULE.brokenAt(
                    dossier.pointerTo(claim, "previous"), previous, Words.of(times), Words.of(earlier)));
        }
    }
}
