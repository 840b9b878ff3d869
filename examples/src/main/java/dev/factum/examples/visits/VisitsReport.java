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
    private final Meetings meetings;
    private final Comings comings;
    private final PrintStream out;

    VisitsReport(VisitImport visits, PrintStream out) {
        this.visits = visits;
        this.dossier = visits.dossier();
        this.meetings = new Meetings(dossier);
        this.comings = new Comings(dossier);
        this.out = out;
    }

    void print() {
        printTable();
        printSpellings();
        printFindings();
        printWhatAnswersHoldFor();
        printTogether();
        printSeries(AFRICA_SUMMIT);
        printFirsts();
        printGaps();
    }

    private void printTable() {
        int cited = visits.rowsOfClaims().size();
        String equals = visits.isAccountedFor() ? " rows = " : " rows, but not ";
        out.println(visits.rows() + equals + cited + " rows that claims cite + "
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

    private void printWhatAnswersHoldFor() {
        comings.firstAndLast().ifPresent(ends -> {
            heading("Answers");
            out.println("They hold for the table that was read, from "
                    + ends.get(0).time() + " to " + ends.get(1).time() + ", and for no visit that it leaves out.");
            out.println("Row 1 is the header. Days with ~ are computed: no row tells when an occasion was, but on these"
                    + " days most of those who attended it were there.");
        });
    }

    private void printTogether() {
        heading("Leaders who attended most events together");
        List<Meetings.Pair> pairs = meetings.pairs();
        List<Meetings.Pair> shown = pairs.subList(0, Math.min(SHOWN, pairs.size()));
        for (Meetings.Pair pair : shown) {
            out.println(name(pair.one()) + " and " + name(pair.other()) + ": " + pair.times());
            meetings.of(pair).forEach(event -> printEvent(event, List.of(pair.one(), pair.other())));
        }
        if (shown.size() < pairs.size()) {
            int least = shown.get(shown.size() - 1).times();
            long alike = pairs.stream()
                    .skip(SHOWN)
                    .filter(pair -> pair.times() == least)
                    .count();
            out.println(
                    "and " + (pairs.size() - SHOWN) + " more pairs, " + alike + " of them with " + least + " events");
        }
    }

    private void printSeries(String name) {
        List<Event> events = meetings.series(name);
        heading("Who attended each " + name);
        for (Event event : events) {
            long leaders = dossier.attendanceAt(event.id()).stream()
                    .map(attendance -> attendance.leader())
                    .distinct()
                    .count();
            out.println(time(event) + ": " + leaders + " leaders");
        }
        Set<LeaderId> all = events.size() > 1 ? meetings.attendedAll(events) : Set.of();
        out.println("at all " + events.size() + ": " + all.size());
        for (LeaderId leader : all) {
            out.println(name(leader));
            events.forEach(event -> printEvent(event, List.of(leader)));
        }
    }

    private void printFirsts() {
        List<Comings.Coming> firsts = comings.firsts();
        heading("First visit in this table from each country: " + firsts.size());
        for (Comings.Coming first : firsts) {
            List<Event> against = comings.against(first);
            out.println(first.time() + " " + name(first.country(), first.claim())
                    + (against.isEmpty() ? "" : ", but see " + against.get(0).id()));
            out.println("    " + dossier.describe(first.claim()) + " " + reference(first.claim()));
        }
    }

    private void printGaps() {
        heading("Longest gaps: visits that were the first for years in this table");
        comings.longestSilence()
                .ifPresent(silence -> out.println("The table has nobody at all between "
                        + silence.before().time() + " "
                        + reference(silence.before().claim()) + " and "
                        + silence.after().time() + " "
                        + reference(silence.after().claim())));
        List<Comings.Gap> gaps = comings.gaps();
        for (Comings.Gap gap : gaps.subList(0, Math.min(SHOWN, gaps.size()))) {
            out.println(name(gap.after().country(), gap.after().claim()) + ", the first in " + gap.years()
                    + " years in this table: "
                    + gap.before().time() + " and then " + gap.after().time() + " ("
                    + Edtf.yearsBetween(gap.before().time(), gap.after().time()) + ")");
            for (Comings.Coming coming : List.of(gap.before(), gap.after())) {
                out.println("    " + dossier.describe(coming.claim()) + " " + reference(coming.claim()));
            }
            out.println("    no other of the " + comings.comings(gap.after().country())
                    + " attendances for the country is between them");
        }
        if (gaps.size() > SHOWN) {
            out.println("and " + (gaps.size() - SHOWN) + " shorter ones of a year at least");
        }
    }

    private void printEvent(Event event, List<LeaderId> leaders) {
        String proof = leaders.stream()
                .flatMap(leader -> meetings.proof(leader, event.id()).stream())
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
        String then = claim.attributes().getOrDefault(RowClaims.FROM, country.value());
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
