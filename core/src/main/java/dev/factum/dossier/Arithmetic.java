package dev.factum.dossier;

import dev.factum.model.Anniversary;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Days of the week and numbers of years come out right. */
final class Arithmetic implements IntegrityRule {
    static final String WEEKDAY = "occurrence.weekday.mismatch: Occurrence.weekday must be that of {0}, {1}";
    static final String PRECEDENT = "precedent.years.mismatch: Precedent.years must be the years from {0} to {1}, {2}";
    static final String ANNIVERSARY =
            "anniversary.years.mismatch: Anniversary.years must be the years from {0} to {1}, {2}";

    private static final Rule WEEKDAY_RULE = Rule.of(WEEKDAY);
    private static final Rule PRECEDENT_RULE = Rule.of(PRECEDENT);
    private static final Rule ANNIVERSARY_RULE = Rule.of(ANNIVERSARY);

    @Override
    public List<Rule> rules() {
        return List.of(WEEKDAY_RULE, PRECEDENT_RULE, ANNIVERSARY_RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        // a denial of a wrong number is right, and what is superseded has been put right
        for (Claim claim : dossier.claims(dossier.affirmed()).toList()) {
            Proposition proposition = claim.proposition();
            if (proposition instanceof Occurrence occurrence) {
                checkWeekday(dossier, claim, occurrence, problems);
            } else if (proposition instanceof Precedent precedent) {
                precedent
                        .years()
                        .ifPresent(years -> precedent
                                .previous()
                                .ifPresent(previous -> checkYears(
                                        dossier,
                                        PRECEDENT_RULE,
                                        claim,
                                        dossier.timesOf(previous),
                                        precedent.event(),
                                        years,
                                        problems)));
            } else if (proposition instanceof Anniversary anniversary) {
                List<Edtf> origins = anniversary
                        .of()
                        .map(dossier::timesOf)
                        .orElseGet(() -> anniversary.ofTime().stream().toList());
                checkYears(
                        dossier, ANNIVERSARY_RULE, claim, origins, anniversary.event(), anniversary.years(), problems);
            }
        }
    }

    private static void checkWeekday(Dossier dossier, Claim claim, Occurrence occurrence, Consumer<Problem> problems) {
        List<Edtf> times = occurrence.time().map(List::of).orElseGet(() -> dossier.timesOf(occurrence.event()));
        List<LocalDate> dates =
                times.stream().map(Edtf::toLocalDate).flatMap(Optional::stream).toList();
        occurrence
                .weekday()
                .filter(weekday -> dates.size() == times.size()
                        && !dates.isEmpty()
                        && dates.stream().noneMatch(date -> date.getDayOfWeek() == weekday))
                .ifPresent(weekday -> problems.accept(WEEKDAY_RULE.brokenAt(
                        dossier.pointerTo(claim, "weekday"),
                        lowerCase(weekday),
                        Words.of(dates),
                        Words.of(dates.stream()
                                .map(date -> lowerCase(date.getDayOfWeek()))
                                .toList()))));
    }

    private static void checkYears(
            Dossier dossier,
            Rule rule,
            Claim claim,
            List<Edtf> origins,
            EventId event,
            int years,
            Consumer<Problem> problems) {
        List<Edtf> times = dossier.timesOf(event);
        boolean holds = origins.isEmpty()
                || times.isEmpty()
                || origins.stream().anyMatch(origin -> times.stream().anyMatch(time -> admits(origin, time, years)));
        if (!holds) {
            problems.accept(rule.brokenAt(
                    dossier.pointerTo(claim, "years"),
                    years,
                    Words.of(origins),
                    Words.of(times),
                    Edtf.yearsBetween(origins.get(0), times.get(0))));
        }
    }

    private static boolean admits(Edtf from, Edtf to, int years) {
        return from.isQualified()
                || to.isQualified()
                || Edtf.yearsBetween(from, to).admits(years);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
