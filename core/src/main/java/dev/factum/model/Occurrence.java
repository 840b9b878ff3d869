package dev.factum.model;

import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.io.Serial;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An event took place: perhaps with the time, the day of the week, and the place.
 *
 * <p>Under one event, times, days of the week (that of a full date too) or places that cannot both be
 * conflict; a time within the other's or a part of a place refines. Place names go from the part to the whole, joined by
 * commas: one that has all parts of the other, as a whole, refines it. That two places are not one follows from their
 * countries or coordinates; from their names it does so only perhaps, as {@link Place#excludes} has it, so that two
 * places merely by name conflict, and no {@linkplain Claim#contradicts contradiction} is sure.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Occurrence occurrence = Occurrence.builder()
 *         .event(EventId.of("beijing-parade-2025"))
 *         .time(Edtf.parse("2025-09-03"))
 *         .weekday(DayOfWeek.WEDNESDAY)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Occurrence extends Proposition implements WithOccurrence permits ImmutableOccurrence {
    @Serial
    private static final long serialVersionUID = 1L;

    Occurrence() {}

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this value's attributes.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Returns what took place.
     *
     * @return the id of the event
     */
    public abstract EventId event();

    /**
     * Returns when.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> time();

    /**
     * Returns on which day of the week.
     *
     * @return the day, or empty
     */
    public abstract Optional<DayOfWeek> weekday();

    /**
     * Returns where.
     *
     * @return the place, or empty
     */
    public abstract Optional<Place> place();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    @Override
    public final Topic topic() {
        return Topic.of("occurrence", event());
    }

    @Override
    final Detail detail(Proposition other, Set<Predicate> singleValued) {
        Occurrence that = (Occurrence) other;
        return Detail.ofOptional(time(), that.time(), Detail::ofTime)
                .and(weekdays(this, that))
                .and(Detail.ofOptional(place(), that.place(), Place::compare));
    }

    /** A day of the week clashes with a date that is another one, too. */
    private static Detail weekdays(Occurrence mine, Occurrence theirs) {
        Optional<DayOfWeek> day = mine.weekdayOrThatOfDate();
        Optional<DayOfWeek> otherDay = theirs.weekdayOrThatOfDate();
        return day.isPresent() && otherDay.isPresent() && !day.equals(otherDay)
                ? Detail.CLASH
                : Detail.ofOptional(mine.weekday(), theirs.weekday(), Detail::ofEqual);
    }

    private Optional<DayOfWeek> weekdayOrThatOfDate() {
        return weekday().or(() -> time().flatMap(Edtf::toLocalDate).map(LocalDate::getDayOfWeek));
    }

    @Override
    final Shape<Occurrence> shape() {
        return Shapes.OCCURRENCE;
    }

    @Value.Check
    void check() {
        checking(extra()).time("time", time()).done();
    }

    /**
     * Builds an {@link Occurrence}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableOccurrence.Builder implements ValidatingBuilder<Occurrence> {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Occurrence build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Occurrence");
            }
        }
    }
}
