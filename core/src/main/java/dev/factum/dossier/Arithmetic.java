package dev.factum.dossier;

import dev.factum.model.Anniversary;
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
import java.util.stream.Stream;

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
        dossier.claims(dossier.affirmed())
                .forEach(claim -> check(
                        dossier.happenings(),
                        claim.proposition(),
                        wrong -> problems.accept(wrong.at(dossier.pointerTo(claim, wrong.attribute())))));
    }

    /** Tells whether a proposition says anything that can fail to come out right. */
    static boolean isCounted(Proposition proposition) {
        return proposition instanceof Anniversary
                || (proposition instanceof Occurrence occurrence
                        && occurrence.weekday().isPresent())
                || (proposition instanceof Precedent precedent
                        && precedent.years().isPresent());
    }

    /** Finds what does not come out right in what a proposition says. */
    static void check(Happenings happenings, Proposition proposition, Consumer<Miscount> wrong) {
        if (proposition instanceof Occurrence occurrence) {
            checkWeekday(happenings, occurrence, wrong);
        } else if (proposition instanceof Precedent precedent) {
            precedent
                    .years()
                    .ifPresent(years -> precedent
                            .previous()
                            .ifPresent(previous -> checkYears(
                                    happenings,
                                    PRECEDENT_RULE,
                                    happenings.timesOf(previous),
                                    years,
                                    List.of(previous, precedent.event()),
                                    wrong)));
        } else if (proposition instanceof Anniversary anniversary) {
            List<Edtf> origins = anniversary
                    .of()
                    .map(happenings::timesOf)
                    .orElseGet(() -> anniversary.ofTime().stream().toList());
            List<EventId> events = Stream.concat(anniversary.of().stream(), Stream.of(anniversary.event()))
                    .toList();
            checkYears(happenings, ANNIVERSARY_RULE, origins, anniversary.years(), events, wrong);
        }
    }

    private static void checkWeekday(Happenings happenings, Occurrence occurrence, Consumer<Miscount> wrong) {
        List<Edtf> times = occurrence.time().map(List::of).orElseGet(() -> happenings.timesOf(occurrence.event()));
        List<LocalDate> dates =
                times.stream().map(Edtf::toLocalDate).flatMap(Optional::stream).toList();
        occurrence
                .weekday()
                .filter(weekday -> dates.size() == times.size()
                        && !dates.isEmpty()
                        && dates.stream().noneMatch(date -> date.getDayOfWeek() == weekday))
                .ifPresent(weekday -> wrong.accept(new Miscount(
                        "weekday",
                        WEEKDAY_RULE,
                        lowerCase(weekday),
                        List.of(
                                Words.of(dates),
                                Words.of(dates.stream()
                                        .map(date -> lowerCase(date.getDayOfWeek()))
                                        .toList())),
                        occurrence.time().isPresent() ? List.of() : List.of(occurrence.event()))));
    }

    /** The last of the events is the one that is counted to. */
    private static void checkYears(
            Happenings happenings,
            Rule rule,
            List<Edtf> origins,
            int years,
            List<EventId> events,
            Consumer<Miscount> wrong) {
        List<Edtf> times = happenings.timesOf(events.get(events.size() - 1));
        boolean holds = origins.isEmpty()
                || times.isEmpty()
                || origins.stream().anyMatch(origin -> times.stream().anyMatch(time -> admits(origin, time, years)));
        if (!holds) {
            wrong.accept(new Miscount(
                    "years",
                    rule,
                    years,
                    List.of(Words.of(origins), Words.of(times), Edtf.yearsBetween(origins.get(0), times.get(0))),
                    events));
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
