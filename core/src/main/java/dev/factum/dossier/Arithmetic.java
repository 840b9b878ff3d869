package dev.factum.dossier;

import dev.factum.model.Anniversary;
import dev.factum.model.EventId;
import dev.factum.model.Occurrence;
import dev.factum.model.Precedent;
import dev.factum.model.Proposition;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Days of the week, numbers of years and the order of time come out right: an error if they do by none of the times that
 * events are said to be at, a warning if they do by some, and surely not by others.
 */
final class Arithmetic implements IntegrityRule {
    static final String WEEKDAY = "occurrence.weekday.mismatch: Occurrence.weekday must be that of {0}, {1}";
    static final String PRECEDENT = "precedent.years.mismatch: Precedent.years must be the years from {0} to {1}, {2}";
    static final String ANNIVERSARY =
            "anniversary.years.mismatch: Anniversary.years must be the years from {0} to {1}, {2}";

    static final String NOT_BEFORE = "precedent.previous.not-before: Precedent.previous must lie before the time {0} of"
            + " Precedent.event, and lies at {1}";

    private static final Rule WEEKDAY_RULE = Rule.of(WEEKDAY);
    private static final Rule PRECEDENT_RULE = Rule.of(PRECEDENT);
    private static final Rule ANNIVERSARY_RULE = Rule.of(ANNIVERSARY);

    private static final Rule NOT_BEFORE_RULE = Rule.of(NOT_BEFORE);

    @Override
    public List<Rule> rules() {
        return List.of(WEEKDAY_RULE, PRECEDENT_RULE, ANNIVERSARY_RULE, NOT_BEFORE_RULE);
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
                        && (precedent.years().isPresent()
                                || precedent.previous().isPresent()));
    }

    /** Finds what does not come out right in what a proposition says. */
    static void check(Happenings happenings, Proposition proposition, Consumer<Miscount> wrong) {
        if (proposition instanceof Occurrence occurrence) {
            checkWeekday(happenings, occurrence, wrong);
        } else if (proposition instanceof Precedent precedent) {
            precedent.previous().ifPresent(previous -> checkSince(happenings, precedent, previous, wrong));
        } else if (proposition instanceof Anniversary anniversary) {
            checkYears(
                    ANNIVERSARY_RULE,
                    anniversary.of().map(happenings::when).orElseGet(() -> When.of(anniversary.ofTime())),
                    happenings.when(anniversary.event()),
                    anniversary.years(),
                    wrong);
        }
    }

    private static void checkSince(
            Happenings happenings, Precedent precedent, EventId previous, Consumer<Miscount> wrong) {
        When before = happenings.when(previous);
        When event = happenings.when(precedent.event());
        precedent.years().ifPresent(years -> checkYears(PRECEDENT_RULE, before, event, years, wrong));
        Wrong order = Wrong.of(before, event, (earlier, time) -> When.isBefore(time, earlier));
        if (!order.holds.isFalse()) {
            wrong.accept(order.miscount(
                    "previous", NOT_BEFORE_RULE, previous, List.of(Words.of(order.times), Words.of(order.origins))));
        }
    }

    private static void checkWeekday(Happenings happenings, Occurrence occurrence, Consumer<Miscount> wrong) {
        if (occurrence.weekday().isEmpty()) {
            return;
        }
        DayOfWeek weekday = occurrence.weekday().get();
        List<Edtf> times = occurrence.time().map(List::of).orElseGet(() -> happenings.timesOf(occurrence.event()));
        List<Edtf> others = times.stream()
                .filter(time -> time.toLocalDate()
                        .filter(date -> date.getDayOfWeek() != weekday)
                        .isPresent())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        List<LocalDate> dates =
                others.stream().map(Edtf::toLocalDate).flatMap(Optional::stream).toList();
        boolean isSure = others.size() == times.size();
        wrong.accept(new Miscount(
                "weekday",
                severely(WEEKDAY_RULE, isSure),
                lowerCase(weekday),
                List.of(
                        Words.of(dates),
                        Words.of(dates.stream()
                                .map(date -> lowerCase(date.getDayOfWeek()))
                                .toList())),
                occurrence.time().isPresent()
                        ? List.of()
                        : List.of(new Dating(List.of(occurrence.event()), others::contains)),
                isSure));
    }

    private static void checkYears(Rule rule, When from, When to, int years, Consumer<Miscount> wrong) {
        Wrong numbers = Wrong.of(
                from, to, (origin, time) -> !Edtf.yearsBetween(origin, time).admits(years));
        if (!numbers.holds.isFalse()) {
            Edtf origin = numbers.origins.get(0);
            Edtf time = numbers.times.stream()
                    .filter(one -> numbers.relation.test(origin, one))
                    .findFirst()
                    .orElseThrow();
            wrong.accept(numbers.miscount(
                    "years",
                    rule,
                    years,
                    List.of(Words.of(numbers.origins), Words.of(numbers.times), Edtf.yearsBetween(origin, time))));
        }
    }

    /** By which times of two events something wrong comes out. */
    private record Wrong(
            When from, When to, BiPredicate<Edtf, Edtf> relation, Truth holds, List<Edtf> origins, List<Edtf> times) {
        static Wrong of(When from, When to, BiPredicate<Edtf, Edtf> relation) {
            Truth holds = from.holds(to, relation);
            return holds.isUnknown()
                    ? new Wrong(from, to, relation, holds, origins(from, to, relation), times(from, to, relation))
                    : new Wrong(from, to, relation, holds, from.times(), to.times());
        }

        private static List<Edtf> origins(When from, When to, BiPredicate<Edtf, Edtf> relation) {
            return from.plain().stream()
                    .filter(origin -> to.plain().stream().anyMatch(time -> relation.test(origin, time)))
                    .toList();
        }

        private static List<Edtf> times(When from, When to, BiPredicate<Edtf, Edtf> relation) {
            return to.plain().stream()
                    .filter(time -> from.plain().stream().anyMatch(origin -> relation.test(origin, time)))
                    .toList();
        }

        /** Where wholes have a say, those count by whose times it comes out: a rumour of a part makes that no less sure. */
        private List<Dating> datings() {
            return holds.isTrue() && !from.hasWholes() && !to.hasWholes()
                    ? List.of(from.dating(), to.dating())
                    : List.of(from.dating(origins(from, to, relation)), to.dating(times(from, to, relation)));
        }

        Miscount miscount(String attribute, Rule rule, Object stated, List<Object> arguments) {
            List<Dating> datings = datings().stream()
                    .filter(dating -> !dating.events().isEmpty())
                    .toList();
            return new Miscount(attribute, severely(rule, holds.isTrue()), stated, arguments, datings, holds.isTrue());
        }
    }

    private static Rule severely(Rule rule, boolean isSure) {
        return isSure ? rule : rule.withSeverity(Severity.WARNING);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
