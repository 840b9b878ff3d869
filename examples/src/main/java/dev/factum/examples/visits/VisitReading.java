package dev.factum.examples.visits;

import dev.factum.model.Country;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes visits of rows, and remarks of those that cannot be understood, with all that is wrong with each. */
final class VisitReading {
    private static final Rule ID = Rule.of("row.id.missing: Row.id must be set");
    private static final Rule ID_TAKEN =
            Rule.of("row.id.taken: Row.id must not be that of another row that says something else, as row {0} does");
    private static final Rule DATE = Rule.of("form: {field} must be a day such as 2014-08-05");
    private static final Rule ORDER = Rule.of("row.end.before-start: Row.end must not lie before Row.start {0}");
    private static final Rule COUNTRY =
            Rule.of("row.from.unknown: Row.from must be what a country was called at the time, {0}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final List<Visit> visits = new ArrayList<>();
    private final List<Remark> rejects = new ArrayList<>();
    private final Map<String, Row> byId = new HashMap<>();

    private VisitReading() {}

    static VisitReading of(List<Row> rows) {
        VisitReading reading = new VisitReading();
        rows.forEach(reading::read);
        return reading;
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    List<Remark> rejects() {
        return List.copyOf(rejects);
    }

    private void read(Row row) {
        Report.Builder problems = Report.builder();
        checkId(row, problems);
        Optional<LocalDate> start = day("Row.start", "/start_date", row.start(), problems);
        Optional<LocalDate> end = day("Row.end", "/end_date", row.end(), problems);
        List<Visitor> visitors = Visitors.parse(row.visitor(), problems::add);
        Optional<Country> country = start.flatMap(date -> country(row, date, problems));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            problems.add(ORDER.brokenAt("/end_date", row.end(), row.start()));
        }
        Report report = problems.build();
        if (report.isEmpty()) {
            visits.add(
                    new Visit(row, new Days(start.orElseThrow(), end.orElseThrow()), country.orElseThrow(), visitors));
        } else {
            rejects.add(remark(row, report.problems()));
        }
    }

    /** Two rows with one id are two entries of one row, or one of them has lost its own. */
    private void checkId(Row row, Report.Builder problems) {
        if (row.id().isEmpty()) {
            problems.add(ID.missingAt("/id"));
            return;
        }
        Row first = byId.putIfAbsent(row.id(), row);
        if (first != null && !first.saysTheSameAs(row)) {
            problems.add(ID_TAKEN.brokenAt("/id", row.id(), first.number()));
        }
    }

    private static Optional<LocalDate> day(String field, String pointer, String text, Report.Builder problems) {
        if (DAY.matcher(text).matches()) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                // no day of the calendar: told below
            }
        }
        problems.add(DATE.on(field).brokenAt(pointer, text));
        return Optional.empty();
    }

    private static Optional<Country> country(Row row, LocalDate date, Report.Builder problems) {
        Optional<Country> country = Countries.named(row.from(), date);
        if (country.isEmpty()) {
            problems.add(COUNTRY.brokenAt("/from_name", row.from(), date));
        }
        return country;
    }

    static Remark remark(Row row, List<Problem> problems) {
        return new Remark(
                row.number(), "id " + row.id() + ", " + row.visitor() + ", " + row.start(), Report.of(problems));
    }
}
