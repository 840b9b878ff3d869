package dev.factum.dossier;

import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Precedent;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Property;
import dev.factum.model.PropertyValue;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.TextValue;
import dev.factum.model.TimeValue;
import dev.factum.model.Topic;
import dev.factum.shape.Codes;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In what two propositions on one topic can contradict each other. What a proposition says of one aspect, and of when it
 * holds, is left of it where all else is taken away: so claims that differ in what does not matter here are one.
 */
enum Aspect {
    DENIAL(Conflict.Kind.DENIAL, Aspect.DENIED),
    PRESENCE(Conflict.Kind.PRESENCE, Aspect.PRESENCES),
    CAPACITY(Conflict.Kind.VALUE, Aspect.CAPACITIES),
    TIME(Conflict.Kind.TIME, ContradictoryTimes.CONTRADICTORY),
    PLACE(Conflict.Kind.PLACE, Aspect.PLACES),
    FIRST(Conflict.Kind.VALUE, Aspect.FIRSTS),
    YEARS(Conflict.Kind.VALUE, Aspect.NUMBERS),
    OBJECT(Conflict.Kind.VALUE, Aspect.OBJECTS),
    VALUE(Conflict.Kind.VALUE, Aspect.VALUES),
    RATING(Conflict.Kind.VALUE, Aspect.RATINGS);

    static final String DENIED =
            "claim.polarity.contradictory: Claim.polarity must be one, of claims that say the same";
    static final String PRESENCES = "attendance.presence.contradictory: Attendance.presence must be one at a time";
    static final String CAPACITIES = "attendance.capacity.contradictory: Attendance.capacity must be one office";
    static final String PLACES =
            "event.place.contradictory: Event must have places that can all be right, and is said to be in {0}";
    static final String FIRSTS = "precedent.contradictory: Precedent must be the first of its like in one way";
    static final String NUMBERS = "anniversary.years.contradictory: Anniversary.years must be one number";
    static final String OBJECTS =
            "relation.object.contradictory: Relation.object must be one at a time, of a single-valued predicate";
    static final String VALUES =
            "property.value.contradictory: Property.value must be one at a time, of a single-valued predicate";
    static final String RATINGS = "assessment.rating.contradictory: Assessment.rating must be one";

    private final Conflict.Kind kind;
    private final String rule;

    Aspect(Conflict.Kind kind, String rule) {
        this.kind = kind;
        this.rule = rule;
    }

    Conflict.Kind kind() {
        return kind;
    }

    /** Returns what is wrong, by what each side says in a word or two. */
    Problem finding(String pointer, Topic topic, List<String> said) {
        Rule broken = Rule.of(rule).withSeverity(Severity.WARNING);
        return this == TIME || this == PLACE
                ? broken.brokenAt(pointer, topic.about().get(0), Words.of(said))
                : broken.brokenAt(pointer, Words.of(said));
    }

    /** Returns the aspects in which propositions of one topic, all affirmed, can contradict each other. */
    static List<Aspect> of(Proposition proposition, Set<Predicate> singleValued) {
        if (proposition instanceof Attendance) {
            return List.of(PRESENCE, CAPACITY);
        }
        if (proposition instanceof Occurrence) {
            return List.of(TIME, PLACE);
        }
        if (proposition instanceof Precedent) {
            return List.of(FIRST);
        }
        if (proposition instanceof Anniversary) {
            return List.of(YEARS);
        }
        if (proposition instanceof Relation relation) {
            return singleValued.contains(relation.predicate()) ? List.of(OBJECT) : List.of();
        }
        if (proposition instanceof Property property) {
            return singleValued.contains(property.predicate()) ? List.of(VALUE) : List.of();
        }
        return proposition instanceof Assessment ? List.of(RATING) : List.of();
    }

    /** Returns what a proposition says of this aspect, at whatever time; empty if it says nothing. */
    Optional<Proposition> of(Proposition proposition) {
        return switch (this) {
            case DENIAL -> Optional.of(at(Optional.empty(), proposition));
            case PRESENCE -> Optional.of(plain((Attendance) proposition));
            case CAPACITY ->
                ((Attendance) proposition)
                        .capacity()
                        .map(capacity -> plain((Attendance) proposition)
                                .withPresence(Presence.IN_PERSON)
                                .withCapacity(capacity));
            case TIME -> time((Occurrence) proposition);
            case PLACE ->
                ((Occurrence) proposition)
                        .place()
                        .map(place -> Occurrence.builder()
                                .event(((Occurrence) proposition).event())
                                .place(place)
                                .build());
            case FIRST -> Optional.of(((Precedent) proposition).withExtra(Map.of()));
            case YEARS -> Optional.of(((Anniversary) proposition).withExtra(Map.of()));
            case OBJECT ->
                Optional.of(
                        ((Relation) proposition).withDuring(Optional.empty()).withExtra(Map.of()));
            case VALUE ->
                Optional.of(
                        ((Property) proposition).withDuring(Optional.empty()).withExtra(Map.of()));
            case RATING -> Optional.of(plain((Assessment) proposition));
        };
    }

    private static Attendance plain(Attendance attendance) {
        return Attendance.builder()
                .leader(attendance.leader())
                .event(attendance.event())
                .presence(attendance.presence())
                .build();
    }

    private static Assessment plain(Assessment assessment) {
        return Assessment.builder()
                .claim(assessment.claim())
                .rating(assessment.rating())
                .label("any")
                .build();
    }

    private static Optional<Proposition> time(Occurrence occurrence) {
        return occurrence.time().isEmpty() && occurrence.weekday().isEmpty()
                ? Optional.empty()
                : Optional.of(Occurrence.builder()
                        .event(occurrence.event())
                        .time(occurrence.time())
                        .weekday(occurrence.weekday())
                        .build());
    }

    /** Tells whether what is said of this aspect can exclude anything for sure: a place or an office that is but a name cannot. */
    boolean canBeSure(Proposition said) {
        if (this == CAPACITY) {
            Office office = ((Attendance) said).capacity().orElseThrow();
            return office.country().isPresent() || office.term().isPresent();
        }
        return this != PLACE
                || ((Occurrence) said)
                        .place()
                        .filter(place ->
                                place.country().isPresent() || place.geo().isPresent())
                        .isPresent();
    }

    /** Returns when, by its own words, a proposition holds. */
    static Optional<Edtf> during(Proposition proposition) {
        if (proposition instanceof Attendance attendance) {
            return attendance.during();
        }
        if (proposition instanceof Relation relation) {
            return relation.during();
        }
        return proposition instanceof Property property ? property.during() : Optional.empty();
    }

    /** Returns a proposition as one that holds at a time. */
    static Proposition at(Optional<Edtf> time, Proposition proposition) {
        if (proposition instanceof Attendance attendance) {
            return attendance.withDuring(time);
        }
        if (proposition instanceof Relation relation) {
            return relation.withDuring(time);
        }
        return proposition instanceof Property property ? property.withDuring(time) : proposition;
    }

    /** Returns what a proposition says of this aspect in a word or two. */
    String wording(Proposition proposition) {
        return switch (this) {
            case DENIAL -> "";
            case PRESENCE -> Codes.of(((Attendance) proposition).presence());
            case CAPACITY -> {
                Office office = ((Attendance) proposition).capacity().orElseThrow();
                yield office.title()
                        + office.country().map(country -> " (" + country + ")").orElse("");
            }
            case TIME -> {
                Occurrence occurrence = (Occurrence) proposition;
                yield occurrence
                        .time()
                        .map(Edtf::toString)
                        .orElseGet(() -> Codes.of(occurrence.weekday().orElseThrow()));
            }
            case PLACE -> ((Occurrence) proposition).place().orElseThrow().name();
            case FIRST -> first((Precedent) proposition);
            case YEARS -> Integer.toString(((Anniversary) proposition).years());
            case OBJECT -> ((Relation) proposition).object().qualified();
            case VALUE -> value(((Property) proposition).value());
            case RATING -> Codes.of(((Assessment) proposition).rating());
        };
    }

    private static String first(Precedent precedent) {
        return precedent
                .previous()
                .map(previous -> "the first since " + previous)
                .or(() -> precedent.years().map(years -> "the first in " + years + " years"))
                .orElse("the first ever");
    }

    private static String value(PropertyValue value) {
        if (value instanceof TextValue text) {
            return text.text();
        }
        if (value instanceof Quantity quantity) {
            String amount = quantity.amount().toPlainString();
            return quantity.unit().map(unit -> amount + " " + unit).orElse(amount);
        }
        return value instanceof TimeValue time
                ? time.time().toString()
                : ((Reference) value).ref().qualified();
    }
}
