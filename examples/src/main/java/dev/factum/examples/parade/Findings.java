package dev.factum.examples.parade;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Conflict;
import dev.factum.dossier.Dossier;
import dev.factum.lineage.Lineage;
import dev.factum.model.Anniversary;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.model.Precedent;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Judgment;
import java.io.PrintStream;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what the library finds out by itself: what adds up, what is established, and what contradicts what. */
final class Findings {
    private final Dossier dossier;
    private final Judgment judgment;
    private final PrintStream out;
    private final Names names;

    Findings(Dossier dossier, Judgment judgment, PrintStream out) {
        this.dossier = dossier;
        this.judgment = judgment;
        this.out = out;
        this.names = new Names(dossier);
    }

    void print() {
        Report report = dossier.check();
        dossier.claims(ClaimFilter.asserting()).forEach(claim -> printIfItHolds(claim, report));
        printFacts("2");
        printFacts("8");
        printFacts("9");
        printOrigins("2");
        printOrigins("13", "14", "15");
        printConflicts(dossier.conflicts());
        for (Problem problem : report) {
            out.println(
                    problem.severity() + statementOf(problem) + ": " + problem.message() + " [" + problem.code() + "]");
        }
        out.println(
                report.isEmpty()
                        ? "No problem was found."
                        : "Problems found: " + report.problems().size());
    }

    /** What is not reported holds: says so of what the rules could have contradicted. */
    private void printIfItHolds(Claim claim, Report report) {
        if (claim.proposition() instanceof Occurrence occurrence
                && occurrence.weekday().isPresent()
                && holds(claim, "occurrence.weekday.mismatch", report)) {
            occurrence
                    .time()
                    .flatMap(Edtf::toLocalDate)
                    .ifPresent(day -> out.println("Holds: " + day + " is a "
                            + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        } else if (claim.proposition() instanceof Anniversary anniversary
                && holds(claim, "anniversary.years.mismatch", report)) {
            anniversary.of().ifPresent(of -> printYears(of, anniversary.event(), anniversary.years()));
        } else if (claim.proposition() instanceof Precedent precedent
                && holds(claim, "precedent.years.mismatch", report)) {
            precedent.previous().ifPresent(previous -> printSince(precedent, previous));
        }
    }

    private void printSince(Precedent precedent, EventId previous) {
        precedent.years().ifPresent(years -> printYears(previous, precedent.event(), years));
        if (dossier.counterexamples(precedent).isEmpty()) {
            out.println("Holds: no event between " + names.of(previous) + " and " + names.of(precedent.event())
                    + " has all of "
                    + precedent.parties().stream().map(names::of).collect(Collectors.joining(", ")));
        }
    }

    private boolean holds(Claim claim, String code, Report report) {
        return report.withCode(code).problems().stream().noneMatch(problem -> isOf(claim, problem));
    }

    private boolean isOf(Claim claim, Problem problem) {
        return problem.pointer().startsWith(dossier.pointerTo(claim) + "/");
    }

    private void printFacts(String... statements) {
        Stream.of(statements)
                .flatMap(this::claims)
                .map(Claim::proposition)
                .distinct()
                .forEach(proposition -> {
                    Fact fact = judgment.fact(proposition);
                    out.println("Statement " + String.join(", ", statements) + ": "
                            + judgment.explain(fact).lines().findFirst().orElseThrow());
                });
    }

    /** Who says so in the end, however many articles relay it. */
    private void printOrigins(String... statements) {
        List<Citation> citations = Stream.of(statements)
                .flatMap(this::claims)
                .flatMap(claim -> claim.citations().stream())
                .toList();
        Lineage lineage = dossier.lineage();
        out.println("Independent origins of statement " + String.join(", ", statements) + ": "
                + lineage.independentOrigins(citations) + " ("
                + lineage.origins(citations).stream().map(names::of).collect(Collectors.joining(", ")) + ")");
    }

    private void printConflicts(List<Conflict> conflicts) {
        conflicts.forEach(conflict -> out.println(dossier.explain(conflict)));
        boolean apart = conflicts.stream().noneMatch(conflict -> names(conflict, "14") && names(conflict, "15"));
        out.println("Separate talks (14) and no three-way summit (15): " + (apart ? "no conflict" : "a conflict"));
    }

    private boolean names(Conflict conflict, String statement) {
        return conflict.sides().stream()
                .flatMap(side -> side.claims().stream())
                .anyMatch(claim -> statement.equals(claim.attributes().get(Statements.NUMBER)));
    }

    private Stream<Claim> claims(String statement) {
        return dossier.claims().stream()
                .filter(claim -> statement.equals(claim.attributes().get(Statements.NUMBER)));
    }

    private String statementOf(Problem problem) {
        return dossier.claims().stream()
                .filter(claim -> isOf(claim, problem))
                .map(claim -> " in statement " + claim.attributes().get(Statements.NUMBER))
                .findFirst()
                .orElse("");
    }

    private void printYears(EventId from, EventId to, int years) {
        dossier.timesOf(from)
                .forEach(start -> dossier.timesOf(to)
                        .forEach(end -> out.println("Holds: " + years + " years from " + start + " to " + end + " ("
                                + Edtf.yearsBetween(start, end) + ")")));
    }
}
