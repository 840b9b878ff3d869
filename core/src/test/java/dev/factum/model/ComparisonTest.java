package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.time.Edtf;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table that {@link Proposition} publishes: each cell by a case. */
class ComparisonTest {
    private static final Predicate CAPITAL = Predicate.of("capital");
    private static final Set<Predicate> SINGLE_VALUED = Set.of(CAPITAL);

    /** What comes of holding the first against the second; REFINES is REFINE by the first of the two. */
    enum Outcome {
        AGREE,
        REFINES,
        COMPATIBLE,
        CONFLICT
    }

    record Row(String name, Proposition first, Outcome outcome, Proposition second) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Row row(String name, Proposition first, Outcome outcome, Proposition second) {
        return new Row(first.getClass().getSimpleName().replace("Immutable", "") + ": " + name, first, outcome, second);
    }

    private static Attendance.Builder attendance() {
        return Attendance.builder().leader(Samples.KIM_ID).event(Samples.PARADE_ID);
    }

    private static Occurrence.Builder occurrence() {
        return Occurrence.builder().event(Samples.PARADE_ID);
    }

    private static Occurrence at(String time) {
        return occurrence().time(Edtf.parse(time)).build();
    }

    private static Occurrence in(String place) {
        return occurrence().place(Place.of(place)).build();
    }

    private static Precedent.Builder precedent() {
        return Precedent.builder().event(Samples.PARADE_ID).addParties(Samples.KIM_ID);
    }

    private static Anniversary.Builder anniversary() {
        return Anniversary.builder().event(Samples.PARADE_ID).years(80);
    }

    private static Utterance.Builder utterance(String words) {
        return Utterance.builder().speaker(Samples.KIM_ID).words(Quote.of(words));
    }

    private static Relation.Builder relation(Predicate predicate, String object) {
        return Relation.builder().subject(Country.of("KP")).predicate(predicate).object(Country.of(object));
    }

    private static Property.Builder property(Predicate predicate, PropertyValue value) {
        return Property.builder().subject(Country.of("KP")).predicate(predicate).value(value);
    }

    private static Property capital(PropertyValue value) {
        return property(CAPITAL, value).build();
    }

    private static TextValue text(String text, String language) {
        return TextValue.of(text).withLanguage(Language.of(language));
    }

    private static Quantity people(String amount, String lower, String upper) {
        return Quantity.builder()
                .amount(new BigDecimal(amount))
                .unit("people")
                .lower(new BigDecimal(lower))
                .upper(new BigDecimal(upper))
                .build();
    }

    private static Assessment.Builder assessment(Rating rating) {
        return Assessment.builder().claim(Samples.CLAIM_ID).rating(rating).label("checked");
    }

    static Stream<Row> attendances() {
        Attendance plain = attendance().build();
        Attendance third = attendance().during(Edtf.parse("2025-09-03")).build();
        Attendance president = attendance().capacity(Office.of("President")).build();
        return Stream.of(
                row("the same", plain, Outcome.AGREE, attendance().build()),
                row(
                        "all the same",
                        Samples.ATTENDANCE,
                        Outcome.AGREE,
                        Samples.ATTENDANCE.toBuilder().build()),
                row(
                        "longer title of a capacity",
                        attendance()
                                .capacity(Office.of("President of State Affairs"))
                                .build(),
                        Outcome.REFINES,
                        president),
                row(
                        "title of a capacity in another script",
                        attendance().capacity(Office.of("국무위원장")).build(),
                        Outcome.COMPATIBLE,
                        president),
                row("role", attendance().role(Role.GUEST).build(), Outcome.REFINES, plain),
                row("capacity", president, Outcome.REFINES, plain),
                row("time", third, Outcome.REFINES, plain),
                row(
                        "narrower time",
                        third,
                        Outcome.REFINES,
                        attendance().during(Edtf.parse("2025-09")).build()),
                row(
                        "more of the capacity",
                        attendance()
                                .capacity(Office.of("President").withCountry(Country.of("KP")))
                                .build(),
                        Outcome.REFINES,
                        president),
                row(
                        "two roles",
                        attendance().role(Role.GUEST).build(),
                        Outcome.COMPATIBLE,
                        attendance().role(Role.SPEAKER).build()),
                row("opposite refinements", attendance().role(Role.GUEST).build(), Outcome.COMPATIBLE, president),
                row(
                        "times that overlap",
                        attendance().during(Edtf.parse("2025-09-01/2025-09-03")).build(),
                        Outcome.COMPATIBLE,
                        attendance().during(Edtf.parse("2025-09-02/2025-09-04")).build()),
                row("different times", third, Outcome.COMPATIBLE, third.withDuring(Edtf.parse("2025-09-04"))),
                row(
                        "presence at different times",
                        third,
                        Outcome.COMPATIBLE,
                        third.withDuring(Edtf.parse("2025-09-04")).withPresence(Presence.REMOTE)),
                row(
                        "capacity at different times",
                        president.withDuring(Edtf.parse("2025-09-03")),
                        Outcome.COMPATIBLE,
                        attendance()
                                .capacity(Office.of("General Secretary"))
                                .during(Edtf.parse("2025-09-04"))
                                .build()),
                row("presence", plain, Outcome.CONFLICT, plain.withPresence(Presence.REPRESENTED)),
                row("presence, a time known of one", third, Outcome.CONFLICT, plain.withPresence(Presence.REMOTE)),
                row(
                        "presence, though it says more",
                        plain,
                        Outcome.CONFLICT,
                        attendance().presence(Presence.REMOTE).role(Role.GUEST).build()),
                row(
                        "capacity",
                        president,
                        Outcome.CONFLICT,
                        attendance().capacity(Office.of("General Secretary")).build()),
                row(
                        "capacity of another country",
                        attendance()
                                .capacity(Office.of("President").withCountry(Country.of("KP")))
                                .build(),
                        Outcome.CONFLICT,
                        attendance()
                                .capacity(Office.of("President").withCountry(Country.of("KR")))
                                .build()),
                row(
                        "another event",
                        plain,
                        Outcome.COMPATIBLE,
                        plain.withEvent(EventId.of("dinner")).withPresence(Presence.REMOTE)),
                row("another leader", plain, Outcome.COMPATIBLE, plain.withLeader(LeaderId.of("xi"))));
    }

    static Stream<Row> occurrences() {
        Occurrence plain = occurrence().build();
        Occurrence wednesday = occurrence().weekday(DayOfWeek.WEDNESDAY).build();
        Place beijing = Place.of("Beijing");
        return Stream.of(
                row("the same", at("2025-09-03"), Outcome.AGREE, at("2025-09-03")),
                row("the same place in other letters", in("Beijing,  China"), Outcome.AGREE, in("china, BEIJING")),
                row("time", at("2025-09-03"), Outcome.REFINES, plain),
                row("narrower time", at("2025-09-03"), Outcome.REFINES, at("2025-09")),
                row("weekday", wednesday, Outcome.REFINES, plain),
                row("place", in("Beijing"), Outcome.REFINES, plain),
                row("part of a place", in("Tiananmen Square, Beijing"), Outcome.REFINES, in("Beijing")),
                row("place in another script", in("北京"), Outcome.COMPATIBLE, in("Beijing")),
                row("two parts of a name", in("Hall, Square, Beijing"), Outcome.REFINES, in("Hall, Beijing")),
                row(
                        "country of a place",
                        occurrence()
                                .place(beijing.withCountry(Country.of("CN")))
                                .build(),
                        Outcome.REFINES,
                        in("Beijing")),
                row("opposite refinements", at("2025-09-03"), Outcome.COMPATIBLE, in("Beijing")),
                row(
                        "opposite refinements in one",
                        at("2025-09"),
                        Outcome.COMPATIBLE,
                        wednesday.withTime(Edtf.parse("2025"))),
                row("times that overlap", at("2025-09-01/2025-09-03"), Outcome.COMPATIBLE, at("2025-09-02/2025-09-04")),
                row("two parts of one place", in("Great Hall, Beijing"), Outcome.COMPATIBLE, in("Tiananmen, Beijing")),
                row(
                        "two points of one place",
                        occurrence()
                                .place(beijing.withGeo(GeoPoint.of("39.9", "116.4")))
                                .build(),
                        Outcome.COMPATIBLE,
                        occurrence()
                                .place(beijing.withGeo(GeoPoint.of("39.8", "116.4")))
                                .build()),
                row("time", at("2025-09-03"), Outcome.CONFLICT, at("2025-09-04")),
                row("weekday", wednesday, Outcome.CONFLICT, wednesday.withWeekday(DayOfWeek.THURSDAY)),
                row("weekday of a date", wednesday, Outcome.CONFLICT, at("2025-09-04")),
                row("weekday beside its own date", wednesday, Outcome.COMPATIBLE, at("2025-09-03")),
                row("place", in("Beijing"), Outcome.CONFLICT, in("Pyongyang")),
                row("place without its accents", in("São Paulo"), Outcome.AGREE, in("Sao Paulo")),
                row("a place without a name to speak of", in("Beijing"), Outcome.COMPATIBLE, in(",")),
                row(
                        "points far apart",
                        occurrence()
                                .place(Place.of("Summit hall").withGeo(GeoPoint.of("39.9", "116.4")))
                                .build(),
                        Outcome.CONFLICT,
                        occurrence()
                                .place(Place.of("Summit hall").withGeo(GeoPoint.of("55.7", "37.6")))
                                .build()),
                row("a name that is only part of a word", in("York"), Outcome.CONFLICT, in("Yorkshire")),
                row("a name that is only part of a part", in("Beijing Hotel, Moscow"), Outcome.CONFLICT, in("Beijing")),
                row(
                        "two names of one point",
                        occurrence()
                                .place(beijing.withGeo(GeoPoint.of("39.9", "116.4")))
                                .build(),
                        Outcome.COMPATIBLE,
                        occurrence()
                                .place(Place.of("Tiananmen").withGeo(GeoPoint.of("39.9", "116.4")))
                                .build()),
                row(
                        "a country and one that was there before",
                        occurrence()
                                .place(Place.of("Moscow").withCountry(Country.of("RU")))
                                .build(),
                        Outcome.COMPATIBLE,
                        occurrence()
                                .place(Place.of("Moscow").withCountry(Country.of("SUHH")))
                                .build()),
                row(
                        "country of a place",
                        occurrence()
                                .place(Place.of("Georgia").withCountry(Country.of("GE")))
                                .build(),
                        Outcome.CONFLICT,
                        occurrence()
                                .place(Place.of("Georgia").withCountry(Country.of("US")))
                                .build()),
                row(
                        "another event",
                        at("2025-09-03"),
                        Outcome.COMPATIBLE,
                        at("2025-09-04").withEvent(EventId.of("e"))));
    }

    static Stream<Row> precedents() {
        Precedent ever = precedent().build();
        Precedent since = precedent().previous(EventId.of("p-1959")).build();
        Precedent years = precedent().years(66).build();
        EventCategory multilateral = EventCategory.MULTILATERAL;
        return Stream.of(
                row("first ever", ever, Outcome.AGREE, precedent().build()),
                row("first since", since, Outcome.AGREE, since.toBuilder().build()),
                // whether the event itself is of the category, a proposition does not say
                row("first ever in a category and of all", ever.withCategory(multilateral), Outcome.COMPATIBLE, ever),
                row(
                        "first since in a category and of all",
                        since.withCategory(multilateral),
                        Outcome.COMPATIBLE,
                        since),
                row("previous event", since.withYears(66), Outcome.REFINES, years),
                row("years", since.withYears(66), Outcome.REFINES, since),
                row(
                        "years within one category",
                        since.withYears(66).withCategory(multilateral),
                        Outcome.REFINES,
                        since.withCategory(multilateral)),
                row("category and years", since.withYears(66).withCategory(multilateral), Outcome.COMPATIBLE, since),
                row("years in a category and of all", years.withCategory(multilateral), Outcome.COMPATIBLE, since),
                row("opposite refinements", since, Outcome.COMPATIBLE, years),
                row(
                        "two categories",
                        ever.withCategory(multilateral),
                        Outcome.COMPATIBLE,
                        since.withCategory(EventCategory.BILATERAL)),
                row(
                        "first ever of all with first since in one category",
                        ever,
                        Outcome.CONFLICT,
                        since.withCategory(multilateral)),
                row(
                        "first ever of a wider category with first since in one within it",
                        ever.withCategory(EventCategory.INTERNATIONAL),
                        Outcome.CONFLICT,
                        since.withCategory(multilateral)),
                row(
                        "a category within another",
                        ever.withCategory(multilateral),
                        Outcome.COMPATIBLE,
                        ever.withCategory(EventCategory.INTERNATIONAL)),
                row("of one category and of all", ever.withCategory(multilateral), Outcome.COMPATIBLE, since),
                row("previous event", since, Outcome.CONFLICT, since.withPrevious(EventId.of("p-1954"))),
                row("years", years, Outcome.CONFLICT, years.withYears(65)),
                row("first ever with first since", ever, Outcome.CONFLICT, since),
                row("first ever with first in years", ever, Outcome.CONFLICT, years),
                row(
                        "within a category",
                        ever.withCategory(multilateral),
                        Outcome.CONFLICT,
                        since.withCategory(multilateral)),
                row("other parties", ever, Outcome.COMPATIBLE, since.withParties(Country.of("KP"))));
    }

    static Stream<Row> anniversaries() {
        Anniversary ofEvent = anniversary().of(EventId.of("war")).build();
        Anniversary ofDay = anniversary().ofTime(Edtf.parse("1945-09-02")).build();
        Anniversary ofYear = anniversary().ofTime(Edtf.parse("1945")).build();
        return Stream.of(
                row("of an event", ofEvent, Outcome.AGREE, ofEvent.toBuilder().build()),
                row("of a time", ofDay, Outcome.AGREE, ofDay.toBuilder().build()),
                row("narrower time", ofDay, Outcome.REFINES, ofYear),
                row(
                        "of another event",
                        ofEvent,
                        Outcome.COMPATIBLE,
                        ofEvent.withOf(EventId.of("peace")).withYears(75)),
                row(
                        "of another time",
                        ofDay,
                        Outcome.COMPATIBLE,
                        ofDay.withOfTime(Edtf.parse("1949-10-01")).withYears(76)),
                row("of an event and of a time", ofEvent, Outcome.COMPATIBLE, ofDay.withYears(81)),
                row("years", ofEvent, Outcome.CONFLICT, ofEvent.withYears(81)),
                row("years since the same time", ofDay, Outcome.CONFLICT, ofDay.withYears(81)),
                row("years since a narrower time", ofDay, Outcome.CONFLICT, ofYear.withYears(81)),
                row(
                        "of two events",
                        ofEvent,
                        Outcome.COMPATIBLE,
                        ofEvent.withEvent(EventId.of("e")).withYears(81)));
    }

    static Stream<Row> utterances() {
        Utterance plain = utterance("we will win").build();
        return Stream.of(
                row("the same", plain, Outcome.AGREE, plain.toBuilder().build()),
                row("event", plain.withEvent(Samples.PARADE_ID), Outcome.REFINES, plain),
                row(
                        "at another event",
                        plain.withEvent(Samples.PARADE_ID),
                        Outcome.COMPATIBLE,
                        plain.withEvent(EventId.of("e"))),
                row(
                        "what stands around the words",
                        plain.withWords(Quote.of("we will win").withPrefix("that ")),
                        Outcome.REFINES,
                        plain),
                row(
                        "in other surroundings",
                        plain.withWords(Quote.of("we will win").withPrefix("if ")),
                        Outcome.COMPATIBLE,
                        plain.withWords(Quote.of("we will win").withPrefix("that "))),
                row(
                        "other words",
                        plain,
                        Outcome.COMPATIBLE,
                        utterance("we will not win").build()),
                row("another speaker", plain, Outcome.COMPATIBLE, plain.withSpeaker(Samples.NIS_ID)));
    }

    static Stream<Row> relations() {
        Relation ally = relation(Predicate.ALLIED_WITH, "CN").build();
        Relation capital = relation(CAPITAL, "CN").build();
        Edtf may = Edtf.parse("2025-05");
        Edtf june = Edtf.parse("2025-06");
        return Stream.of(
                row("the same", ally, Outcome.AGREE, ally.toBuilder().build()),
                row("event", ally.withAt(Samples.PARADE_ID), Outcome.REFINES, ally),
                row("time", ally.withDuring(may), Outcome.REFINES, ally),
                row("narrower time", ally.withDuring(may), Outcome.REFINES, ally.withDuring(Edtf.parse("2025"))),
                row("opposite refinements", ally.withAt(Samples.PARADE_ID), Outcome.COMPATIBLE, ally.withDuring(may)),
                row("object", ally, Outcome.COMPATIBLE, ally.withObject(Country.of("RU"))),
                row("the same at different times", ally.withDuring(may), Outcome.COMPATIBLE, ally.withDuring(june)),
                row("single-valued object", capital, Outcome.CONFLICT, capital.withObject(Country.of("RU"))),
                row(
                        "single-valued object at one time",
                        capital.withDuring(may),
                        Outcome.CONFLICT,
                        capital.withObject(Country.of("RU")).withDuring(Edtf.parse("2025"))),
                row(
                        "single-valued object at different times",
                        capital.withDuring(may),
                        Outcome.COMPATIBLE,
                        capital.withObject(Country.of("RU")).withDuring(june)),
                row(
                        "single-valued object at different events",
                        capital.withAt(Samples.PARADE_ID),
                        Outcome.COMPATIBLE,
                        capital.withObject(Country.of("RU")).withAt(EventId.of("e"))),
                row("another predicate", ally, Outcome.COMPATIBLE, capital),
                row("another subject", capital, Outcome.COMPATIBLE, capital.withSubject(Country.of("KR"))));
    }

    static Stream<Row> properties() {
        TextValue suit = TextValue.of("black suit");
        Property wears = property(Predicate.WEARS, suit).build();
        Property capital = capital(TextValue.of("Pyongyang"));
        Quantity rough = people("50000", "40000", "60000");
        Edtf may = Edtf.parse("2025-05");
        return Stream.of(
                row("the same", wears, Outcome.AGREE, wears.toBuilder().build()),
                row(
                        "the same number",
                        capital(Quantity.of("1.0", "km")),
                        Outcome.AGREE,
                        capital(Quantity.of("1.00", "km"))),
                row(
                        "the same text in other letters and spaces",
                        capital(TextValue.of("Pyong yang")),
                        Outcome.AGREE,
                        capital(TextValue.of("  PYONG\u00a0 Yang "))),
                row(
                        "the same text in another Unicode form",
                        capital(TextValue.of("Am\u00e9rica")),
                        Outcome.AGREE,
                        capital(TextValue.of("Ame\u0301rica"))),
                row(
                        "a text without its accent",
                        capital(TextValue.of("Am\u00e9rica")),
                        Outcome.CONFLICT,
                        capital(TextValue.of("America"))),
                row(
                        "a text with another digit",
                        capital(TextValue.of("10\u00b2")),
                        Outcome.CONFLICT,
                        capital(TextValue.of("102"))),
                row("the same reference", capital(Samples.REFERENCE), Outcome.AGREE, capital(Samples.REFERENCE)),
                row("event", wears.withAt(Samples.PARADE_ID), Outcome.REFINES, wears),
                row("narrower time", wears.withDuring(may), Outcome.REFINES, wears.withDuring(Edtf.parse("2025"))),
                row("language of a text", capital(text("Pyongyang", "en")), Outcome.REFINES, capital),
                row("narrower bounds", capital(people("50000", "45000", "55000")), Outcome.REFINES, capital(rough)),
                row("exact number", capital(Quantity.of("50500", "people")), Outcome.REFINES, capital(rough)),
                row(
                        "narrower time as a value",
                        capital(TimeValue.of(Edtf.parse("2025-05"))),
                        Outcome.REFINES,
                        capital(TimeValue.of(Edtf.parse("2025")))),
                row("opposite refinements", wears.withAt(Samples.PARADE_ID), Outcome.COMPATIBLE, wears.withDuring(may)),
                row("value", wears, Outcome.COMPATIBLE, wears.withValue(TextValue.of("gold tie"))),
                row(
                        "numbers in two units",
                        capital(Quantity.of("1", "km")),
                        Outcome.COMPATIBLE,
                        capital(Quantity.of("1000", "m"))),
                row(
                        "texts in two languages",
                        capital(text("Pyongyang", "en")),
                        Outcome.COMPATIBLE,
                        capital(text("평양", "ko"))),
                row("two kinds of value", capital, Outcome.COMPATIBLE, capital(Reference.of(Samples.KIM_ID))),
                row(
                        "bounds that overlap",
                        capital(rough),
                        Outcome.COMPATIBLE,
                        capital(people("60000", "50000", "70000"))),
                row(
                        "one range, two amounts",
                        capital(rough),
                        Outcome.COMPATIBLE,
                        capital(people("51000", "40000", "60000"))),
                row("single-valued text", capital, Outcome.CONFLICT, capital(TextValue.of("Seoul"))),
                row(
                        "single-valued number",
                        capital(Quantity.of("1", "km")),
                        Outcome.CONFLICT,
                        capital(Quantity.of("2", "km"))),
                row(
                        "single-valued bounds",
                        capital(rough),
                        Outcome.CONFLICT,
                        capital(people("90000", "80000", "99000"))),
                row(
                        "single-valued time",
                        capital(TimeValue.of(Edtf.parse("2024"))),
                        Outcome.CONFLICT,
                        capital(TimeValue.of(Edtf.parse("2025")))),
                row(
                        "single-valued reference",
                        capital(Samples.REFERENCE),
                        Outcome.CONFLICT,
                        capital(Reference.of(Samples.BBC_ID))),
                row(
                        "single-valued at different times",
                        capital.withDuring(may),
                        Outcome.COMPATIBLE,
                        capital(TextValue.of("Seoul")).withDuring(Edtf.parse("2024"))),
                row(
                        "single-valued at different events",
                        capital.withAt(Samples.PARADE_ID),
                        Outcome.COMPATIBLE,
                        capital(TextValue.of("Seoul")).withAt(EventId.of("e"))),
                row("another predicate", wears, Outcome.COMPATIBLE, capital));
    }

    static Stream<Row> aboutClaims() {
        Assessment fair = assessment(Rating.TRUE).build();
        Retraction retraction = Retraction.of(Samples.CLAIM_ID);
        FreeText text = FreeText.of("He came.", Samples.KIM_ID, Samples.PARADE_ID);
        return Stream.of(
                row("the same", fair, Outcome.AGREE, fair.toBuilder().build()),
                row("reason", fair.withReason("It is so."), Outcome.REFINES, fair),
                row("two reasons", fair.withReason("It is so."), Outcome.COMPATIBLE, fair.withReason("I saw it.")),
                row("two labels", fair, Outcome.COMPATIBLE, fair.withLabel("correct")),
                row(
                        "off the scale",
                        fair,
                        Outcome.COMPATIBLE,
                        assessment(Rating.UNPROVEN).build()),
                row(
                        "both off the scale",
                        assessment(Rating.UNRATED).build(),
                        Outcome.COMPATIBLE,
                        assessment(Rating.UNPROVEN).build()),
                row(
                        "ratings on the scale",
                        fair,
                        Outcome.CONFLICT,
                        assessment(Rating.MOSTLY_TRUE).build()),
                row(
                        "the ends of the scale",
                        fair,
                        Outcome.CONFLICT,
                        assessment(Rating.FALSE).reason("x").label("y").build()),
                row(
                        "of another claim",
                        fair,
                        Outcome.COMPATIBLE,
                        assessment(Rating.FALSE).claim(ClaimId.of("c-9")).build()),
                row("the same", retraction, Outcome.AGREE, Retraction.of(Samples.CLAIM_ID)),
                row("reason", retraction.withReason("wrong"), Outcome.REFINES, retraction),
                row("two reasons", retraction.withReason("wrong"), Outcome.COMPATIBLE, retraction.withReason("old")),
                row("of another claim", retraction, Outcome.COMPATIBLE, Retraction.of(ClaimId.of("c-9"))),
                row(
                        "the same in any order",
                        text,
                        Outcome.AGREE,
                        FreeText.of("He came.", Samples.PARADE_ID, Samples.KIM_ID)),
                row("another text", text, Outcome.COMPATIBLE, text.withText("He did not come.")),
                row("about others", text, Outcome.COMPATIBLE, text.withAbout(Samples.KIM_ID)),
                row("another type", fair, Outcome.COMPATIBLE, retraction));
    }

    static Stream<Row> rows() {
        return Stream.of(
                        attendances(),
                        occurrences(),
                        precedents(),
                        anniversaries(),
                        utterances(),
                        relations(),
                        properties(),
                        aboutClaims())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void comparesAsTheTableSays(Row row) {
        Comparison expected = row.outcome() == Outcome.REFINES
                ? Comparison.REFINE
                : Comparison.valueOf(row.outcome().name());

        assertThat(row.first().compare(row.second(), SINGLE_VALUED)).isEqualTo(expected);
        assertThat(row.second().compare(row.first(), SINGLE_VALUED))
                .as("the other way round")
                .isEqualTo(expected);
        assertThat(row.first().refines(row.second())).isEqualTo(row.outcome() == Outcome.REFINES);
        assertThat(row.second().refines(row.first())).isFalse();
    }

    @Test
    void noPredicateIsSingleValuedUnlessSaidSo() {
        Relation capital = relation(CAPITAL, "CN").build();

        assertThat(capital.compare(capital.withObject(Country.of("RU")))).isEqualTo(Comparison.COMPATIBLE);
        assertThat(capital.compare(capital.withObject(Country.of("RU")), Set.of(Predicate.HEIR_OF)))
                .isEqualTo(Comparison.COMPATIBLE);
    }

    static Stream<Object[]> topics() {
        return Stream.of(
                new Object[] {Samples.ATTENDANCE, "attendance(leader:kim-jong-un, event:parade-2025)"},
                new Object[] {Samples.OCCURRENCE, "occurrence(event:parade-2025)"},
                new Object[] {Samples.PRECEDENT, "precedent(country:CN, leader:kim-jong-un, parade-2025)"},
                new Object[] {Samples.ANNIVERSARY_OF_EVENT, "anniversary(event:parade-2025)"},
                new Object[] {Samples.UTTERANCE, "utterance(leader:kim-jong-un, shoulder to shoulder)"},
                new Object[] {Samples.RELATION, "relation(leader:kim-jong-un, stands-left-of)"},
                new Object[] {Samples.PROPERTY, "property(leader:kim-jong-un, wears)"},
                new Object[] {Samples.ASSESSMENT, "assessment(claim:c-1)"},
                new Object[] {Samples.RETRACTION, "retraction(claim:c-1)"},
                new Object[] {
                    Samples.FREE_TEXT,
                    "free-text(event:parade-2025, leader:kim-jong-un, He sends a message to the West.)"
                });
    }

    @ParameterizedTest
    @MethodSource("topics")
    void topicIsOneLine(Proposition proposition, String line) {
        assertThat(proposition.topic()).hasToString(line);
        assertThat(proposition.topic().type()).isEqualTo(line.substring(0, line.indexOf('(')));
    }

    @Test
    void topicsAreEqualIfTypeReferencesAndTextAre() {
        Topic topic = new Topic("relation", List.of(Samples.KIM_ID), "wears");

        assertThat(topic)
                .isEqualTo(new Topic("relation", List.of(Samples.KIM_ID), "wears"))
                .hasSameHashCodeAs(new Topic("relation", List.of(Samples.KIM_ID), "wears"))
                .isNotEqualTo(new Topic("property", List.of(Samples.KIM_ID), "wears"))
                .isNotEqualTo(new Topic("relation", List.of(Samples.BBC_ID), "wears"))
                .isNotEqualTo(new Topic("relation", List.of(Samples.KIM_ID), "is"));
        assertThat(Samples.ATTENDANCE.topic())
                .isEqualTo(Attendance.of(Samples.KIM_ID, Samples.PARADE_ID).topic());
        assertThat(Samples.PRECEDENT.topic())
                .as("parties are a set")
                .isEqualTo(Samples.PRECEDENT
                        .withParties(Country.of("CN"), Samples.KIM_ID)
                        .topic());
    }

    @Test
    void topicsAreOrderedByTypeReferencesAndText() {
        Topic a = new Topic("a", List.of(Samples.KIM_ID), "z");
        Topic b = new Topic("b", List.of(Samples.BBC_ID), "");
        Topic c = new Topic("a", List.of(Samples.KIM_ID), "y");
        Topic d = new Topic("a", List.of(Samples.BBC_ID), "");

        assertThat(Stream.of(a, b, c, d).sorted()).containsExactly(c, a, d, b);
        assertThat(a).isEqualByComparingTo(new Topic("a", List.of(Samples.KIM_ID), "z"));
    }
}
