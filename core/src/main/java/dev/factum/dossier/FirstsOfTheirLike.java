package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.EntityRef;
import dev.factum.model.Precedent;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.List;
import java.util.function.Consumer;

/** What is called the first of its like is so, by all that the dossier knows to have happened. */
final class FirstsOfTheirLike implements IntegrityRule {
    static final String COUNTEREXAMPLE =
            "precedent.counterexample: Precedent.event must have none of its like before" + " it{0}, such as {1}";
    static final String LACKS_PARTY = "precedent.previous.lacks-party: Precedent.previous must have brought together"
            + " all Precedent.parties, and nobody is known to have been there for {0}";

    private static final Rule COUNTEREXAMPLE_RULE = Rule.of(COUNTEREXAMPLE);
    private static final Rule LACKS_PARTY_RULE = Rule.of(LACKS_PARTY).withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(COUNTEREXAMPLE_RULE, LACKS_PARTY_RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        ClaimFilter happened = dossier.happened();
        for (Claim claim : dossier.claims()) {
            if (claim.proposition() instanceof Precedent precedent && happened.test(claim)) {
                checkFirst(dossier, claim, precedent, problems);
                Precedents.lacking(dossier.happenings(), precedent)
                        .map(lacking -> problem(dossier.pointerTo(claim, "previous"), precedent, lacking))
                        .ifPresent(problems);
            }
        }
    }

    private static void checkFirst(Dossier dossier, Claim claim, Precedent precedent, Consumer<Problem> problems) {
        List<Counterexample> found = Precedents.counterexamples(dossier.happenings(), precedent);
        if (!found.isEmpty()) {
            problems.accept(problem(dossier.pointerTo(claim, "event"), precedent, found));
        }
    }

    /**
     * Returns the problem of an event that is called a first and has counterexamples: those that surely are some are an
     * error; where there are none of these, the others are a warning.
     */
    static Problem problem(String pointer, Precedent precedent, List<Counterexample> counterexamples) {
        String since = precedent
                .previous()
                .map(previous -> " since " + previous)
                .or(() -> precedent.years().map(years -> " in " + years + " years"))
                .orElse("");
        List<Counterexample> sure =
                counterexamples.stream().filter(Counterexample::isSure).toList();
        String events = Words.of(
                sure.isEmpty() ? counterexamples : sure, one -> one.event().id() + " of " + Words.of(one.times()));
        return COUNTEREXAMPLE_RULE
                .withSeverity(sure.isEmpty() ? Severity.WARNING : Severity.ERROR)
                .brokenAt(pointer, precedent.event(), since, events);
    }

    /** Returns the problem of a previous event that lacked some of the parties. */
    static Problem problem(String pointer, Precedent precedent, Precedents.Lacking lacking) {
        List<String> names =
                lacking.parties().stream().map(EntityRef::qualified).toList();
        return LACKS_PARTY_RULE.brokenAt(pointer, precedent.previous().orElseThrow(), Words.of(names));
    }
}
