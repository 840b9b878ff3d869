package dev.factum.dossier;

import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules by which a dossier is checked: the standard ones, some left out, re-graded or added.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for use by several threads.
 * Not serializable, since rules are code.
 *
 * <pre>{@code
 * IntegrityRules rules = IntegrityRules.standard()
 *         .without("dossier.reference.dangling")
 *         .regraded("precedent.previous.lacks-party", Severity.INFO)
 *         .with(everyEventHasAPlace);
 * Report report = dossier.check(rules);
 * }</pre>
 */
public final class IntegrityRules {
    private static final IntegrityRules STANDARD = new IntegrityRules(
            List.of(
                    new DanglingReferences(),
                    new AmbiguousIds(),
                    new CircularReferences(),
                    new CircularCitations(),
                    new TimesOfParts(),
                    new ContradictoryTimes(),
                    new LivesAndOffices(),
                    new OrderOfPublication(),
                    new Arithmetic(),
                    new FirstsOfTheirLike()),
            Set.of(),
            Map.of());

    private final List<IntegrityRule> rules;
    private final Set<String> leftOut;
    private final Map<String, Severity> regraded;

    private IntegrityRules(List<IntegrityRule> rules, Set<String> leftOut, Map<String, Severity> regraded) {
        this.rules = rules;
        this.leftOut = leftOut;
        this.regraded = regraded;
    }

    /**
     * Returns the rules that every dossier is checked by unless others are asked for.
     *
     * @return the standard rules
     */
    public static IntegrityRules standard() {
        return STANDARD;
    }

    /**
     * Returns no rules, to which some can be added.
     *
     * @return the empty rules
     */
    public static IntegrityRules none() {
        return new IntegrityRules(List.of(), Set.of(), Map.of());
    }

    /**
     * Returns these rules without one.
     *
     * @param code the code of the rule, not null
     * @return the other rules
     * @throws IllegalArgumentException if no rule has the code
     */
    public IntegrityRules without(String code) {
        Set<String> more = new TreeSet<>(leftOut);
        more.add(known(code));
        return new IntegrityRules(rules, Set.copyOf(more), regraded);
    }

    /**
     * Returns these rules with another severity for one.
     *
     * @param code the code of the rule, not null
     * @param severity how bad it is to break it, not null
     * @return the rules, one of them re-graded
     * @throws IllegalArgumentException if no rule has the code
     */
    public IntegrityRules regraded(String code, Severity severity) {
        Objects.requireNonNull(severity, "severity");
        Map<String, Severity> more = new HashMap<>(regraded);
        more.put(known(code), severity);
        return new IntegrityRules(rules, leftOut, Map.copyOf(more));
    }

    /**
     * Returns these rules and one more.
     *
     * @param rule the rule, not null
     * @return the rules with the one added at the end
     * @throws IllegalArgumentException if another rule has a code of this one
     */
    public IntegrityRules with(IntegrityRule rule) {
        for (Rule declared : Objects.requireNonNull(rule, "rule").rules()) {
            if (isKnown(declared.code())) {
                throw new IllegalArgumentException(
                        "rule must have codes that no other rule has, but was one with " + declared.code());
            }
        }
        List<IntegrityRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new IntegrityRules(List.copyOf(more), leftOut, regraded);
    }

    /**
     * Returns the codes of all rules that are not left out.
     *
     * @return the codes in their order, unmodifiable
     */
    public List<String> codes() {
        return rules.stream()
                .flatMap(rule -> rule.rules().stream())
                .map(Rule::code)
                .filter(code -> !leftOut.contains(code))
                .sorted()
                .toList();
    }

    Report check(Dossier dossier) {
        List<Problem> problems = new ArrayList<>();
        for (IntegrityRule rule : rules) {
            rule.find(dossier, problem -> {
                if (!leftOut.contains(problem.code())) {
                    problems.add(problem.withSeverity(regraded.getOrDefault(problem.code(), problem.severity())));
                }
            });
        }
        // by code and place, so that equal dossiers have equal reports
        problems.sort(Comparator.comparing(Problem::code)
                .thenComparing(Problem::pointer)
                .thenComparing(Problem::message));
        return Report.of(problems);
    }

    private String known(String code) {
        Objects.requireNonNull(code, "code");
        if (!isKnown(code)) {
            throw new IllegalArgumentException("code must be that of a rule, one of " + codes() + ", but was " + code);
        }
        return code;
    }

    private boolean isKnown(String code) {
        return rules.stream()
                .flatMap(rule -> rule.rules().stream())
                .anyMatch(rule -> rule.code().equals(code));
    }
}
