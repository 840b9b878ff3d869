package dev.factum.examples.parade;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.dossier.TimelineEntry;
import dev.factum.lineage.Lineage;
import dev.factum.model.Anniversary;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Comparison;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Precedent;
import dev.factum.model.Role;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the dossier for a person to read. */
final class ParadeReport {
    private final Dossier dossier;
    private final PrintStream out;
    private final Names names;

    ParadeReport(Dossier dossier, PrintStream out) {
        this.dossier = dossier;
        this.out = out;
        this.names = new Names(dossier);
    }

    void print() {
        out.println(dossier);
        printAttendance();
        printTimeline();
        printClaims();
        printFindings();
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

    private void printFindings() {
        heading("Findings");
        Report report = dossier.check();
        dossier.claims(ClaimFilter.asserting()).forEach(claim -> printIfItHolds(claim, report));
        printOrigins("2");
        printOrigins("13", "14", "15");
        printSeparateTalks();
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
                && occurrence.weekday().isPresent()) {
            Optional<LocalDate> date = occurrence.time().flatMap(Edtf::toLocalDate);
            boolean holds = report.withCode("occurrence.weekday.mismatch").isEmpty();
            date.filter(day -> holds)
                    .ifPresent(day -> out.println("Holds: " + day + " is a "
                            + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        } else if (claim.proposition() instanceof Anniversary anniversary) {
            anniversary
                    .of()
                    .filter(of -> report.withCode("anniversary.years.mismatch").isEmpty())
                    .ifPresent(of -> printYears(of, anniversary.event(), anniversary.years()));
        } else if (claim.proposition() instanceof Precedent precedent) {
            printPrecedent(claim, precedent, report);
        }
    }

    private void printPrecedent(Claim claim, Precedent precedent, Report report) {
        List<Event> before = dossier.counterexamples(precedent);
        if (!before.isEmpty()) {
            out.println("Does not hold: " + dossier.describe(claim) + " Before it were "
                    + before.stream().map(Event::name).collect(Collectors.joining(", ")));
            return;
        }
        out.println("Holds, as far as is known: " + dossier.describe(claim));
        precedent
                .previous()
                .filter(previous -> report.withCode("precedent.years.mismatch").isEmpty())
                .ifPresent(previous ->
                        precedent.years().ifPresent(years -> printYears(previous, precedent.event(), years)));
    }

    /** Who says so in the end, however many articles relay it. */
    private void printOrigins(String... statements) {
        Lineage lineage = Lineage.of(dossier.sources());
        Set<SourceId> origins = new TreeSet<>();
        Stream.of(statements).flatMap(this::claims).forEach(claim -> origins.addAll(lineage.origins(claim)));
        out.println("Origins of statement " + String.join(", ", statements) + ": " + origins.size() + " ("
                + origins.stream().map(names::of).collect(Collectors.joining(", ")) + ")");
    }

    private void printSeparateTalks() {
        boolean conflict = claims("14")
                .anyMatch(talks -> claims("15")
                        .anyMatch(summit -> talks.proposition().compare(summit.proposition()) == Comparison.CONFLICT));
        out.println("Separate talks (14) and no three-way summit (15): " + (conflict ? "a conflict" : "no conflict"));
    }

    private Stream<Claim> claims(String statement) {
        return dossier.claims().stream()
                .filter(claim -> statement.equals(claim.attributes().get(Statements.NUMBER)));
    }

    private String statementOf(Problem problem) {
        return dossier.claims().stream()
                .filter(claim -> problem.pointer().startsWith(dossier.pointerTo(claim) + "/"))
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

    private void heading(String text) {
        out.println();
        out.println("== " + text);
    }
}
