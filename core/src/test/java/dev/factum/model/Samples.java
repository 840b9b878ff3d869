package dev.factum.model;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One value of each type, with all its attributes. */
public final class Samples {
    static final LeaderId KIM_ID = LeaderId.of("kim-jong-un");
    static final EventId PARADE_ID = EventId.of("parade-2025");
    static final SourceId BBC_ID = SourceId.of("bbc");
    static final SourceId NIS_ID = SourceId.of("nis");
    static final SourceId YONHAP_ID = SourceId.of("yonhap");
    static final ClaimId CLAIM_ID = ClaimId.of("c-1");
    static final Instant MOMENT = Instant.parse("2025-09-04T08:30:00Z");

    static final GeoPoint GEO_POINT = GeoPoint.builder()
            .latitude(new BigDecimal("39.9055"))
            .longitude(new BigDecimal("116.3976"))
            .putExtra("altitude", "43")
            .build();
    static final Place PLACE = Place.builder()
            .name("Tiananmen Square, Beijing")
            .country(Country.of("CN"))
            .geo(GEO_POINT)
            .putExtra("crowd", "\"large\"")
            .build();
    static final Office OFFICE = Office.builder()
            .title("President of State Affairs")
            .kind(OfficeKind.HEAD_OF_STATE)
            .country(Country.of("KP"))
            .organization("State Affairs Commission")
            .term(Edtf.parse("2016-06-29/.."))
            .putExtra("rank", "1")
            .build();
    static final Quote QUOTE = Quote.builder()
            .exact("shoulder to shoulder")
            .prefix("they stood ")
            .suffix(" on the rostrum")
            .language(Language.ENGLISH)
            .putExtra("bold", "true")
            .build();
    static final Recording RECORDING = Recording.builder()
            .at(MOMENT)
            .by("desk 4")
            .method("by hand")
            .putExtra("shift", "\"night\"")
            .build();
    static final TextSpan TEXT_SPAN = TextSpan.builder()
            .start(120)
            .end(131)
            .putExtra("unit", "\"utf-16\"")
            .build();
    static final Page PAGE =
            Page.builder().label("xiv").putExtra("side", "\"left\"").build();
    static final TimeSpan TIME_SPAN = TimeSpan.builder()
            .start(Duration.parse("PT1H30M"))
            .end(Duration.parse("PT1H31M"))
            .putExtra("track", "2")
            .build();
    static final Fragment FRAGMENT =
            Fragment.builder().value("section-2").putExtra("x", "null").build();
    static final TextValue TEXT_VALUE = TextValue.builder()
            .text("black suit, gold tie")
            .language(Language.ENGLISH)
            .putExtra("x", "[]")
            .build();
    static final Quantity QUANTITY = Quantity.builder()
            .amount(new BigDecimal("50000"))
            .unit("people")
            .lower(new BigDecimal("45000"))
            .upper(new BigDecimal("55000.5"))
            .putExtra("x", "{}")
            .build();
    static final TimeValue TIME_VALUE = TimeValue.builder()
            .time(Edtf.parse("2025-09-03"))
            .putExtra("x", "0.5")
            .build();
    static final Reference REFERENCE =
            Reference.builder().ref(KIM_ID).putExtra("x", "1e3").build();

    static final Attendance ATTENDANCE = Attendance.builder()
            .leader(KIM_ID)
            .event(PARADE_ID)
            .role(Role.GUEST)
            .presence(Presence.REMOTE)
            .capacity(OFFICE)
            .during(Edtf.parse("2025-09-03"))
            .putExtra("x", "1")
            .build();
    static final Occurrence OCCURRENCE = Occurrence.builder()
            .event(PARADE_ID)
            .time(Edtf.parse("2025-09-03"))
            .weekday(DayOfWeek.WEDNESDAY)
            .place(PLACE)
            .putExtra("x", "1")
            .build();
    static final Precedent PRECEDENT = Precedent.builder()
            .event(PARADE_ID)
            .addParties(KIM_ID, Country.of("CN"))
            .category(EventCategory.MULTILATERAL)
            .previous(EventId.of("parade-1959"))
            .years(66)
            .putExtra("x", "1")
            .build();
    static final Anniversary ANNIVERSARY_OF_EVENT = Anniversary.builder()
            .event(PARADE_ID)
            .of(EventId.of("surrender-1945"))
            .years(80)
            .putExtra("x", "1")
            .build();
    static final Anniversary ANNIVERSARY_OF_TIME = Anniversary.builder()
            .event(PARADE_ID)
            .ofTime(Edtf.parse("1945-09-02"))
            .years(80)
            .putExtra("x", "1")
            .build();
    static final Utterance UTTERANCE = Utterance.builder()
            .speaker(KIM_ID)
            .event(PARADE_ID)
            .words(QUOTE)
            .putExtra("x", "1")
            .build();
    static final Relation RELATION = Relation.builder()
            .subject(KIM_ID)
            .predicate(Predicate.of("stands-left-of"))
            .object(LeaderId.of("xi-jinping"))
            .at(PARADE_ID)
            .during(Edtf.parse("2025-09-03"))
            .putExtra("x", "1")
            .build();
    static final Property PROPERTY = Property.builder()
            .subject(KIM_ID)
            .predicate(Predicate.WEARS)
            .value(TEXT_VALUE)
            .at(PARADE_ID)
            .during(Edtf.parse("2025-09-03"))
            .putExtra("x", "1")
            .build();
    static final Assessment ASSESSMENT = Assessment.builder()
            .claim(CLAIM_ID)
            .rating(Rating.MOSTLY_TRUE)
            .label("Largely accurate")
            .reason("One detail is off.")
            .putExtra("x", "1")
            .build();
    static final Retraction RETRACTION = Retraction.builder()
            .claim(CLAIM_ID)
            .reason("The caption was wrong.")
            .putExtra("x", "1")
            .build();
    static final FreeText FREE_TEXT = FreeText.builder()
            .text("He sends a message to the West.")
            .addAbout(KIM_ID, PARADE_ID)
            .putExtra("x", "1")
            .build();

    public static final Leader LEADER = Leader.builder()
            .id(KIM_ID)
            .name("Kim Jong Un")
            .putName(Language.of("ko"), "김정은")
            .putName(Language.of("ja"), "金正恩")
            .addAliases("Kim Jong-un", "Rocket Man")
            .country(Country.of("KP"))
            .addOffice(OFFICE)
            .addOffice(Office.of("General Secretary"))
            .born(Edtf.parse("1984-01-08?"))
            .died(Edtf.parse("2090"))
            .addSameAs(URI.create("https://www.wikidata.org/wiki/Q56226"), URI.create("urn:x:kim"))
            .putAttribute("b", "2")
            .putAttribute("a", "1")
            .putExtra("height", "170")
            .build();
    public static final Event EVENT = Event.builder()
            .id(PARADE_ID)
            .name("Victory Day parade")
            .kind(EventKind.MILITARY_PARADE)
            .time(Edtf.parse("2025-09-03"))
            .place(PLACE)
            .partOf(EventId.of("victory-day-2025"))
            .addCategories(EventCategory.MULTILATERAL, EventCategory.of("commemoration"))
            .description("A parade in Beijing.")
            .addSameAs(URI.create("https://www.wikidata.org/wiki/Q1"), URI.create("urn:x:parade"))
            .putAttribute("a", "1")
            .putExtra("planes", "[1,2]")
            .build();
    public static final Source SOURCE = Source.builder()
            .id(BBC_ID)
            .kind(SourceKind.ARTICLE)
            .name("Kim to attend parade")
            .speaksFor(Country.of("GB"))
            .publisher(SourceId.of("bbc-news"))
            .addAuthors("Z. Reporter", "A. Reporter")
            .uri(URI.create("https://www.bbc.com/news/1"))
            .language(Language.ENGLISH)
            .published(Edtf.parse("2025-08-28"))
            .retrieved(MOMENT)
            .reliability(Reliability.B)
            .addDerivedFrom(NIS_ID, YONHAP_ID)
            .digest(Digest.sha256(new byte[] {1, 2, 3}))
            .putAttribute("a", "1")
            .putExtra("paywall", "false")
            .build();
    static final Citation CITATION = Citation.builder()
            .source(BBC_ID)
            .addVia(YONHAP_ID, NIS_ID)
            .quote(QUOTE)
            .locator(TEXT_SPAN)
            .accessed(MOMENT)
            .putExtra("x", "1")
            .build();
    public static final Claim CLAIM = Claim.builder()
            .id(ClaimId.of("c-2"))
            .proposition(ATTENDANCE)
            .polarity(Polarity.DENIED)
            .mode(Mode.PREDICTION)
            .certainty(Certainty.PROBABLE)
            .addCitations(CITATION, Citation.of(NIS_ID))
            .validDuring(Edtf.parse("2025"))
            .credibility(Credibility.PROBABLY_TRUE)
            .addSupersedes(CLAIM_ID, ClaimId.of("c-0"))
            .recorded(RECORDING)
            .note("To be looked at again.")
            .putAttribute("a", "1")
            .putExtra("x", "1")
            .build();

    private Samples() {}

    /** All samples, those of parts first. */
    public static List<Object> all() {
        return List.of(
                GEO_POINT,
                PLACE,
                OFFICE,
                QUOTE,
                RECORDING,
                TEXT_SPAN,
                PAGE,
                TIME_SPAN,
                FRAGMENT,
                TEXT_VALUE,
                QUANTITY,
                TIME_VALUE,
                REFERENCE,
                ATTENDANCE,
                OCCURRENCE,
                PRECEDENT,
                ANNIVERSARY_OF_EVENT,
                ANNIVERSARY_OF_TIME,
                UTTERANCE,
                RELATION,
                PROPERTY,
                ASSESSMENT,
                RETRACTION,
                FREE_TEXT,
                LEADER,
                EVENT,
                SOURCE,
                CITATION,
                CLAIM);
    }

    /** Returns the shapes of all generated types. */
    static List<Shape<?>> shapes() {
        List<Shape<?>> shapes = new ArrayList<>(Shapes.objects());
        for (Kind.OneOf<?> oneOf : Shapes.oneOfs()) {
            // an entity alone has a shape of its own
            if (oneOf != Shapes.ENTITY) {
                shapes.addAll(oneOf.options());
            }
        }
        return shapes;
    }

    @SuppressWarnings("unchecked") // the shape is the value's own
    static Shape<Object> shapeOf(Object value) {
        return (Shape<Object>) ((Shaped) value).shape();
    }

    /** Returns a builder that holds all fields of a sample but one. */
    static Object builderWithout(Object sample, String left) {
        Shape<Object> shape = shapeOf(sample);
        Object builder = shape.start();
        for (Field<Object> field : shape.fields()) {
            Object held = field.get(sample);
            if (held != null && !field.name().equals(left)) {
                field.set(builder, held);
            }
        }
        if (!left.equals("extra")) {
            shape.setExtra(builder, shape.extra(sample));
        }
        return builder;
    }

    /** Returns a value of any type with some of the attributes of its sample, and some of the elements of each. */
    public static Object any(Random random) {
        Object sample = all().get(random.nextInt(all().size()));
        Shape<Object> shape = shapeOf(sample);
        Object builder = shape.start();
        for (Field<Object> field : shape.fields()) {
            Object held = field.get(sample);
            if (held != null && (field.required() || random.nextBoolean())) {
                field.set(builder, some(held, random));
            }
        }
        if (random.nextBoolean()) {
            shape.setExtra(builder, shape.extra(sample));
        }
        try {
            return shape.finish(builder);
        } catch (InvalidValueException e) {
            return any(random);
        }
    }

    private static Object some(Object held, Random random) {
        if (held instanceof Collection<?> many) {
            return many.stream().filter(one -> random.nextBoolean()).toList();
        }
        if (held instanceof Map<?, ?> map) {
            Map<Object, Object> some = new LinkedHashMap<>(map);
            some.keySet().removeIf(key -> random.nextBoolean());
            return some;
        }
        return held;
    }
}
