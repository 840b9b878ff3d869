package dev.factum.examples.visits;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints what became of the table, and the answers with their proofs: rows of the table and claims of the dossier. */
final class VisitsReport {
    private static final int SHOWN = 10;
    private static final int LETTERS_OF_ID = 11;
    private static final String AFRICA_SUMMIT = "U.S.-Africa Leaders Summit";

    private final VisitImport visits;
    private final Dossier dossier;
    private final Answers answers;
    private final PrintStream out;

    VisitsReport(VisitImport visits, PrintStream out) {
        this.visits = visits;
        this.dossier = visits.dossier();
        this.answers = new Answers(dossier);
        this.out = out;
    }

    void print() {
        printTable();
        printSpellings();
        printFindings();
        printTogether();
        printSeries(AFRICA_SUMMIT);
        printFirsts();
        printGaps();
    }

    private void printTable() {
        int cited = visits.rowsOfClaims().size();
        out.println(visits.rows() + " rows = " + cited + " rows that claims cite + "
                + visits.rejects().size() + " rejected rows");
        out.println(dossier);
        printRemarks("Rejected rows", visits.rejects());
        printRemarks("Rows taken in spite of something", visits.notes());
    }

    private void printRemarks(String heading, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            heading(heading + ": " + remarks.size());
            remarks.forEach(out::println);
        }
    }

    private void printSpellings() {
        List<Leader> spelled = dossier.leaders().stream()
                .filter(leader -> !leader.aliases().isEmpty())
                .toList();
        if (!spelled.isEmpty()) {
            heading("Leaders put together of several spellings: " + spelled.size());
            spelled.forEach(leader -> out.println(leader.id() + ": " + leader.name() + ", also "
                    + visits.aliases().getOrDefault(leader.id().value(), List.of()).stream()
                            .map(alias -> inWords(alias, leader.name()))
                            .collect(Collectors.joining(", "))));
        }
    }

    private static String inWords(Alias alias, String name) {
        String other = alias.other().equals(name) ? "" : ", like " + alias.other();
        return alias.spelling() + " (" + alias.likeness() + other + ")";
    }

    private void printFindings() {
        Report report = dossier.check();
        heading("Contradictions within the table: " + report.problems().size());
        for (Problem problem : report) {
            out.println(problem.severity() + " " + problem.message() + rowsOf(problem));
        }
    }

    private String rowsOf(Problem problem) {
        return dossier.claims().stream()
                .filter(claim -> problem.pointer().startsWith(dossier.pointerTo(claim) + "/"))
                .findFirst()
                .map(claim -> " " + reference(claim))
                .orElse("");
    }

    private void printTogether() {
        heading("Leaders who attended most events together");
        for (Answers.Together pair : answers.mostOftenTogether(SHOWN)) {
            out.println(name(pair.one()) + " and " + name(pair.other()) + ": "
                    + pair.events().size());
            pair.events().forEach(event -> printEvent(event, List.of(pair.one(), pair.other())));
        }
    }

    private void printSeries(String name) {
        List<Event> events = answers.series(name);
        heading("Who attended each " + name);
        for (Event event : events) {
            long leaders = dossier.attendanceAt(event.id()).stream()
                    .map(attendance -> attendance.leader())
                    .distinct()
                    .count();
            out.println(time(event) + ": " + leaders + " leaders");
        }
        Set<LeaderId> all = events.size() > 1 ? answers.attendedAll(events) : Set.of();
        out.println("at all " + events.size() + ": " + all.size());
        for (LeaderId leader : all) {
            out.println(name(leader));
            events.forEach(event -> printEvent(event, List.of(leader)));
        }
    }

    private void printFirsts() {
        List<Answers.Coming> firsts = answers.firsts();
        heading("First visit from each country: " + firsts.size());
        for (Answers.Coming first : firsts) {
            List<Event> against = answers.against(first);
            out.println(first.time() + " " + name(first.country(), first.claim())
                    + (against.isEmpty() ? "" : ", but see " + against.get(0).id()));
            out.println("    " + dossier.describe(first.claim()) + " " + reference(first.claim()));
        }
    }

    private void printGaps() {
        heading("Longest gaps: visits that were the first for years, as far as the table goes");
        answers.longestSilence()
                .ifPresent(silence -> out.println("The table has nobody at all between "
                        + silence.before().time() + " "
                        + reference(silence.before().claim()) + " and "
                        + silence.after().time() + " "
                        + reference(silence.after().claim())));
        for (Answers.Gap gap : answers.longestGaps(SHOWN)) {
            out.println(name(gap.after().country(), gap.after().claim()) + ", the first in " + gap.years() + " years: "
                    + gap.before().time() + " and then " + gap.after().time() + " ("
                    + Edtf.yearsBetween(gap.before().time(), gap.after().time()) + ")");
            for (Answers.Coming coming : List.of(gap.before(), gap.after())) {
                out.println("    " + dossier.describe(coming.claim()) + " " + reference(coming.claim()));
            }
            out.println("    no other of the " + answers.comings(gap.after().country())
                    + " attendances for the country is between them");
        }
    }

    private void printEvent(Event event, List<LeaderId> leaders) {
        String proof = leaders.stream()
                .flatMap(leader -> answers.proof(leader, event.id()).stream())
                .map(VisitsReport::reference)
                .collect(Collectors.joining(" "));
        out.println("    " + time(event) + " " + event.name() + " " + proof);
    }

    /** The rows that a claim cites, and as much of the claim's id as tells it apart. */
    private static String reference(Claim claim) {
        String rows =
                VisitImport.rowsOf(claim).stream().map(row -> "row " + row).collect(Collectors.joining(", "));
        String id = claim.id().value();
        return "[" + rows + ", " + id.substring(0, Math.min(LETTERS_OF_ID, id.length())) + "]";
    }

    private String time(Event event) {
        return dossier.timesOf(event.id()).stream().map(Edtf::toString).collect(Collectors.joining(" or "));
    }

    private String name(LeaderId id) {
        return dossier.leader(id).map(Leader::name).orElse(id.value());
    }

    /** The name of today, and the one in the row if it is another. */
    private static String name(Country country, Claim claim) {
        String then = claim.attributes().getOrDefault(VisitClaims.FROM, country.value());
        boolean isCoded = !country.isFormer() && !country.value().startsWith("x-");
        String now = isCoded
                ? new Locale.Builder().setRegion(country.value()).build().getDisplayCountry(Locale.ENGLISH)
                : then;
        return Folded.of(now).equals(Folded.of(then)) ? now : now + ", as " + then;
    }

    private void heading(String text) {
        out.println();
        out.println("== " + text);
    }
}
