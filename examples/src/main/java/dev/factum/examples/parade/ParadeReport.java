package dev.factum.examples.parade;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.TimelineEntry;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.Office;
import dev.factum.model.Role;
import dev.factum.time.Edtf;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Judgment;
import dev.factum.verdict.Policy;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the dossier for a person to read. */
final class ParadeReport {
    private final Dossier dossier;
    private final PrintStream out;
    private final Names names;
    private final Judgment judgment;

    ParadeReport(Dossier dossier, PrintStream out) {
        this.dossier = dossier;
        this.out = out;
        this.names = new Names(dossier);
        this.judgment = Adjudicator.with(Policy.twoIndependentOrigins()).judge(dossier);
    }

    void print() {
        out.println(dossier);
        printAttendance();
        printTimeline();
        printClaims();
        printFacts();
        heading("Findings");
        new Findings(dossier, judgment, out).print();
    }

    private void printAttendance() {
        heading("Who attended what");
        for (Event event : eventsInTime()) {
            List<Attendance> attendances = dossier.attendanceAt(event.id());
            if (!attendances.isEmpty()) {
                out.println(event.name());
                attendances.forEach(
                        attendance -> out.println("  " + names.of(attendance.leader()) + capacity(attendance)));
            }
        }
    }

    private List<Event> eventsInTime() {
        return dossier.timeline().stream().map(TimelineEntry::event).distinct().toList();
    }

    private String capacity(Attendance attendance) {
        List<String> words = new ArrayList<>();
        attendance.role().map(Role::code).ifPresent(words::add);
        attendance
                .capacity()
                .map(Office::title)
                .or(() -> officeHeld(attendance).map(title -> title + " at the time"))
                .ifPresent(words::add);
        dossier.represented(attendance)
                .ifPresent(country -> words.add("for " + names.of(country) + continued(country)));
        return words.isEmpty() ? "" : ", " + String.join(", ", words);
    }

    /** The office on record, where the claim names none. */
    private Optional<String> officeHeld(Attendance attendance) {
        List<Edtf> times = dossier.timesOf(attendance.event());
        return dossier.leader(attendance.leader()).stream()
                .flatMap(leader -> leader.offices().stream())
                .filter(office -> office.term()
                        .map(term -> times.stream()
                                .anyMatch(time -> term.contains(time).isTrue()))
                        .orElse(false))
                .map(Office::title)
                .findFirst();
    }

    private String continued(Country country) {
        return country.continuator()
                .map(now -> ", continued by " + names.of(now))
                .orElse("");
    }

    private void printTimeline() {
        heading("Timeline");
        for (TimelineEntry entry : dossier.timeline()) {
            String time = entry.time().map(Edtf::toString).orElse("no time known");
            out.println(
                    String.format(Locale.ROOT, "%-22s %s", time, entry.event().name()));
        }
    }

    private void printClaims() {
        heading("Claims by what they are about");
        Map<EntityRef, List<Claim>> groups = dossier.claims().stream()
                .collect(Collectors.groupingBy(ParadeReport::subject, TreeMap::new, Collectors.toList()));
        groups.forEach((subject, claims) -> {
            out.println(names.of(subject));
            claims.stream()
                    .sorted(Comparator.comparingInt(ParadeReport::number))
                    .forEach(claim -> {
                        out.println("  " + dossier.describe(claim));
                        claim.citations().forEach(this::printQuote);
                    });
        });
    }

    private static EntityRef subject(Claim claim) {
        return claim.proposition().mentions().iterator().next();
    }

    private static int number(Claim claim) {
        return Integer.parseInt(claim.attributes().getOrDefault(Statements.NUMBER, "0"));
    }

    private void printQuote(Citation citation) {
        citation.quote().ifPresent(quote -> out.println("      in the words: \"" + quote.exact() + "\""));
    }

    private void printFacts() {
        heading("Facts, where two independent origins are enough");
        judgment.facts().forEach(fact -> out.println(judgment.explain(fact)));
        out.println(judgment);
    }

    private void heading(String text) {
        out.println();
        out.println("== " + text);
    }
}
