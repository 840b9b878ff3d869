package dev.factum.examples.parade;

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
}
