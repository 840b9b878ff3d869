package dev.factum.model;

import dev.factum.shape.Form;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.Rule;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The list of all shapes: the one page that says what the JSON of the model is.
 *
 * <p>This class has no instances. For Factum's own modules, which make readers, writers and documents from it; applications have no use for it. The
 * members of the JSON stand in the order of this list. Constants are compared by identity, not comparable, immutable and
 * safe for use by several threads.
 *
 * <pre>{@code
 * Shapes.LEADER.fields(); // id, name, names, aliases, …
 * }</pre>
 */
public final class Shapes {
    // scalars: what is one JSON string

    static final String URI_FORM = "uri.form: URI must be one by RFC 3986";

    /** The id of a leader. */
    public static final Kind<LeaderId> LEADER_ID = scalar("leader id", LeaderId.class, LeaderId::of, Forms.ID);

    /** The id of an event. */
    public static final Kind<EventId> EVENT_ID = scalar("event id", EventId.class, EventId::of, Forms.ID);

    /** The id of a source. */
    public static final Kind<SourceId> SOURCE_ID = scalar("source id", SourceId.class, SourceId::of, Forms.ID);

    /** The id of a claim. */
    public static final Kind<ClaimId> CLAIM_ID = scalar("claim id", ClaimId.class, ClaimId::of, Forms.CLAIM_ID);

    /** A country by its code. */
    public static final Kind<Country> COUNTRY = scalar("country", Country.class, Country::of, Forms.COUNTRY);

    /** A reference with its kind. */
    public static final Kind<EntityRef> ENTITY_REF = reference("entity ref", Forms.ENTITY_REF);

    /** A reference to what can be a party. */
    private static final Kind<EntityRef> PARTY = reference("party", Forms.PARTY);

    /** A reference to who can speak. */
    private static final Kind<EntityRef> SPEAKER = reference("speaker", Forms.SPEAKER);

    /** A language by its tag. */
    public static final Kind<Language> LANGUAGE = scalar("language", Language.class, Language::of, Forms.LANGUAGE);

    /** A digest. */
    public static final Kind<Digest> DIGEST = scalar("digest", Digest.class, Digest::parse, Forms.DIGEST);

    /** A kind of event. */
    public static final Kind<EventKind> EVENT_KIND = scalar("event kind", EventKind.class, EventKind::of, Forms.TERM);

    /** A category of events. */
    public static final Kind<EventCategory> EVENT_CATEGORY =
            scalar("event category", EventCategory.class, EventCategory::of, Forms.TERM);

    /** A kind of source. */
    public static final Kind<SourceKind> SOURCE_KIND =
            scalar("source kind", SourceKind.class, SourceKind::of, Forms.TERM);

    /** A role at an event. */
    public static final Kind<Role> ROLE = scalar("role", Role.class, Role::of, Forms.TERM);

    /** A kind of office. */
    public static final Kind<OfficeKind> OFFICE_KIND =
            scalar("office kind", OfficeKind.class, OfficeKind::of, Forms.TERM);

    /** A predicate. */
    public static final Kind<Predicate> PREDICATE = scalar("predicate", Predicate.class, Predicate::of, Forms.TERM);

    /** A time by EDTF. */
    public static final Kind<Edtf> TIME = scalar("time", Edtf.class, Edtf::parse, Forms.TIME);

    /** A moment in UTC. */
    public static final Kind<Instant> INSTANT =
            new Kind.Scalar<>("moment", Instant.class, Instants::parse, Instants::format, Forms.INSTANT);

    /** A length of time. */
    public static final Kind<Duration> DURATION = scalar("duration", Duration.class, Durations::parse, Forms.DURATION);

    /** A URI. */
    public static final Kind<URI> A_URI = scalar("URI", URI.class, Shapes::parseUri, Forms.URI);

    /** An exact decimal, as a string. */
    public static final Kind<BigDecimal> DECIMAL =
            new Kind.Scalar<>("decimal", BigDecimal.class, Decimals::parse, Decimals::format, Forms.DECIMAL);

    // texts: JSON strings that are kept as they are

    /** What something is called: one line. */
    private static final Kind<String> NAME = new Kind.Text("name", Forms.NAME);

    /** What somebody says, in any form. */
    private static final Kind<String> PROSE = new Kind.Text("prose", Forms.PROSE);

    /** Like prose, but it may be empty. */
    private static final Kind<String> CONTEXT = new Kind.Text("any text", Forms.CONTEXT);

    /** A URI fragment. */
    private static final Kind<String> URI_FRAGMENT = new Kind.Text("URI fragment", Forms.FRAGMENT);

    // codes: closed vocabularies

    /** Affirmed or denied. */
    public static final Kind<Polarity> POLARITY = Kind.Code.ofEnum(Polarity.class);

    /** Factual, prediction, intention or opinion. */
    public static final Kind<Mode> MODE = Kind.Code.ofEnum(Mode.class);

    /** Certain, probable, possible or unstated. */
    public static final Kind<Certainty> CERTAINTY = Kind.Code.ofEnum(Certainty.class);

    /** In person, remote or represented. */
    public static final Kind<Presence> PRESENCE = Kind.Code.ofEnum(Presence.class);

    /** A rating. */
    public static final Kind<Rating> RATING = Kind.Code.ofEnum(Rating.class);

    /** A letter of the Admiralty code. */
    public static final Kind<Reliability> RELIABILITY = Kind.Code.of(Reliability.class, Reliability::name);

    /** A day of the week. */
    public static final Kind<DayOfWeek> WEEKDAY = Kind.Code.ofEnum(DayOfWeek.class);

    private static final Kind<Integer> OFFSET = new Kind.Whole(0, Integer.MAX_VALUE);
    private static final Kind<Integer> YEARS = new Kind.Whole(1, Integer.MAX_VALUE);
    private static final Kind<Integer> ADMIRALTY_NUMBER = new Kind.Whole(1, 6);

    // parts

    /** {@link GeoPoint}. */
    public static final Shape<GeoPoint> GEO_POINT = Shape.of(
                    "GeoPoint", GeoPoint.class, GeoPoint::builder, GeoPoint.Builder::build)
            .required("latitude", DECIMAL, GeoPoint::latitude, GeoPoint.Builder::latitude)
            .required("longitude", DECIMAL, GeoPoint::longitude, GeoPoint.Builder::longitude)
            .withExtra(GeoPoint::extra, GeoPoint.Builder::extra);

    /** {@link Place}. */
    public static final Shape<Place> PLACE = Shape.of("Place", Place.class, Place::builder, Place.Builder::build)
            .required("name", NAME, Place::name, Place.Builder::name)
            .optional("country", COUNTRY, Place::country, Place.Builder::country)
            .optional("geo", nested(GEO_POINT), Place::geo, Place.Builder::geo)
            .withExtra(Place::extra, Place.Builder::extra);

    /** {@link Office}. */
    public static final Shape<Office> OFFICE = Shape.of("Office", Office.class, Office::builder, Office.Builder::build)
            .required("title", NAME, Office::title, Office.Builder::title)
            .optional("kind", OFFICE_KIND, Office::kind, Office.Builder::kind)
            .optional("country", COUNTRY, Office::country, Office.Builder::country)
            .optional("organization", NAME, Office::organization, Office.Builder::organization)
            .optional("term", TIME, Office::term, Office.Builder::term)
            .withExtra(Office::extra, Office.Builder::extra);

    /** {@link Quote}. */
    public static final Shape<Quote> QUOTE = Shape.of("Quote", Quote.class, Quote::builder, Quote.Builder::build)
            .required("exact", PROSE, Quote::exact, Quote.Builder::exact)
            .optional("prefix", CONTEXT, Quote::prefix, Quote.Builder::prefix)
            .optional("suffix", CONTEXT, Quote::suffix, Quote.Builder::suffix)
            .optional("language", LANGUAGE, Quote::language, Quote.Builder::language)
            .withExtra(Quote::extra, Quote.Builder::extra);

    /** {@link Recording}. */
    public static final Shape<Recording> RECORDING = Shape.of(
                    "Recording", Recording.class, Recording::builder, Recording.Builder::build)
            .required("at", INSTANT, Recording::at, Recording.Builder::at)
            .required("by", NAME, Recording::by, Recording.Builder::by)
            .required("method", NAME, Recording::method, Recording.Builder::method)
            .withExtra(Recording::extra, Recording.Builder::extra);

    // locators

    /** {@link TextSpan}. */
    public static final Shape<TextSpan> TEXT_SPAN = Shape.of(
                    "TextSpan", TextSpan.class, TextSpan::builder, TextSpan.Builder::build)
            .tagged("text-span")
            .required("start", OFFSET, TextSpan::start, TextSpan.Builder::start)
            .required("end", OFFSET, TextSpan::end, TextSpan.Builder::end)
            .withExtra(TextSpan::extra, TextSpan.Builder::extra);

    /** {@link Page}. */
    public static final Shape<Page> PAGE = Shape.of("Page", Page.class, Page::builder, Page.Builder::build)
            .tagged("page")
            .required("label", NAME, Page::label, Page.Builder::label)
            .withExtra(Page::extra, Page.Builder::extra);

    /** {@link TimeSpan}. */
    public static final Shape<TimeSpan> TIME_SPAN = Shape.of(
                    "TimeSpan", TimeSpan.class, TimeSpan::builder, TimeSpan.Builder::build)
            .tagged("time-span")
            .required("start", DURATION, TimeSpan::start, TimeSpan.Builder::start)
            .optional("end", DURATION, TimeSpan::end, TimeSpan.Builder::end)
            .withExtra(TimeSpan::extra, TimeSpan.Builder::extra);

    /** {@link Fragment}. */
    public static final Shape<Fragment> FRAGMENT = Shape.of(
                    "Fragment", Fragment.class, Fragment::builder, Fragment.Builder::build)
            .tagged("fragment")
            .required("value", URI_FRAGMENT, Fragment::value, Fragment.Builder::value)
            .withExtra(Fragment::extra, Fragment.Builder::extra);

    /** {@link Locator}. */
    public static final Kind.OneOf<Locator> LOCATOR =
            new Kind.OneOf<>("Locator", Locator.class, List.of(TEXT_SPAN, PAGE, TIME_SPAN, FRAGMENT), Locator::shape);

    // values

    /** {@link TextValue}. */
    public static final Shape<TextValue> TEXT_VALUE = Shape.of(
                    "TextValue", TextValue.class, TextValue::builder, TextValue.Builder::build)
            .tagged("text")
            .required("text", PROSE, TextValue::text, TextValue.Builder::text)
            .optional("language", LANGUAGE, TextValue::language, TextValue.Builder::language)
            .withExtra(TextValue::extra, TextValue.Builder::extra);

    /** {@link Quantity}. */
    public static final Shape<Quantity> QUANTITY = Shape.of(
                    "Quantity", Quantity.class, Quantity::builder, Quantity.Builder::build)
            .tagged("quantity")
            .required("amount", DECIMAL, Quantity::amount, Quantity.Builder::amount)
            .optional("unit", NAME, Quantity::unit, Quantity.Builder::unit)
            .optional("lower", DECIMAL, Quantity::lower, Quantity.Builder::lower)
            .optional("upper", DECIMAL, Quantity::upper, Quantity.Builder::upper)
            .withExtra(Quantity::extra, Quantity.Builder::extra);

    /** {@link TimeValue}. */
    public static final Shape<TimeValue> TIME_VALUE = Shape.of(
                    "TimeValue", TimeValue.class, TimeValue::builder, TimeValue.Builder::build)
            .tagged("time")
            .required("time", TIME, TimeValue::time, TimeValue.Builder::time)
            .withExtra(TimeValue::extra, TimeValue.Builder::extra);

    /** {@link Reference}. */
    public static final Shape<Reference> REFERENCE = Shape.of(
                    "Reference", Reference.class, Reference::builder, Reference.Builder::build)
            .tagged("reference")
            .required("ref", ENTITY_REF, Reference::ref, Reference.Builder::ref)
            .withExtra(Reference::extra, Reference.Builder::extra);

    /** {@link PropertyValue}. */
    public static final Kind.OneOf<PropertyValue> PROPERTY_VALUE = new Kind.OneOf<>(
            "PropertyValue",
            PropertyValue.class,
            List.of(TEXT_VALUE, QUANTITY, TIME_VALUE, REFERENCE),
            PropertyValue::shape);

    // propositions

    /** {@link Attendance}. */
    public static final Shape<Attendance> ATTENDANCE = Shape.of(
                    "Attendance", Attendance.class, Attendance::builder, Attendance.Builder::build)
            .tagged("attendance")
            .required("leader", LEADER_ID, Attendance::leader, Attendance.Builder::leader)
            .required("event", EVENT_ID, Attendance::event, Attendance.Builder::event)
            .optional("role", ROLE, Attendance::role, Attendance.Builder::role)
            .required("presence", PRESENCE, Attendance::presence, Attendance.Builder::presence)
            .optional("capacity", nested(OFFICE), Attendance::capacity, Attendance.Builder::capacity)
            .optional("during", TIME, Attendance::during, Attendance.Builder::during)
            .withExtra(Attendance::extra, Attendance.Builder::extra);

    /** {@link Occurrence}. */
    public static final Shape<Occurrence> OCCURRENCE = Shape.of(
                    "Occurrence", Occurrence.class, Occurrence::builder, Occurrence.Builder::build)
            .tagged("occurrence")
            .required("event", EVENT_ID, Occurrence::event, Occurrence.Builder::event)
            .optional("time", TIME, Occurrence::time, Occurrence.Builder::time)
            .optional("weekday", WEEKDAY, Occurrence::weekday, Occurrence.Builder::weekday)
            .optional("place", nested(PLACE), Occurrence::place, Occurrence.Builder::place)
            .withExtra(Occurrence::extra, Occurrence.Builder::extra);

    /** {@link Precedent}. */
    public static final Shape<Precedent> PRECEDENT = Shape.of(
                    "Precedent", Precedent.class, Precedent::builder, Precedent.Builder::build)
            .tagged("precedent")
            .required("event", EVENT_ID, Precedent::event, Precedent.Builder::event)
            .set("parties", PARTY, Precedent::parties, Precedent.Builder::parties)
            .atLeastOne()
            .optional("category", EVENT_CATEGORY, Precedent::category, Precedent.Builder::category)
            .optional("previous", EVENT_ID, Precedent::previous, Precedent.Builder::previous)
            .optional("years", YEARS, Precedent::years, Precedent.Builder::years)
            .withExtra(Precedent::extra, Precedent.Builder::extra);

    /** {@link Anniversary}. */
    public static final Shape<Anniversary> ANNIVERSARY = Shape.of(
                    "Anniversary", Anniversary.class, Anniversary::builder, Anniversary.Builder::build)
            .tagged("anniversary")
            .required("event", EVENT_ID, Anniversary::event, Anniversary.Builder::event)
            .optional("of", EVENT_ID, Anniversary::of, Anniversary.Builder::of)
            .optional("ofTime", TIME, Anniversary::ofTime, Anniversary.Builder::ofTime)
            .required("years", YEARS, Anniversary::years, Anniversary.Builder::years)
            .oneOf("of", "ofTime")
            .withExtra(Anniversary::extra, Anniversary.Builder::extra);

    /** {@link Utterance}. */
    public static final Shape<Utterance> UTTERANCE = Shape.of(
                    "Utterance", Utterance.class, Utterance::builder, Utterance.Builder::build)
            .tagged("utterance")
            .required("speaker", SPEAKER, Utterance::speaker, Utterance.Builder::speaker)
            .optional("event", EVENT_ID, Utterance::event, Utterance.Builder::event)
            .required("words", nested(QUOTE), Utterance::words, Utterance.Builder::words)
            .withExtra(Utterance::extra, Utterance.Builder::extra);

    /** {@link Relation}. */
    public static final Shape<Relation> RELATION = Shape.of(
                    "Relation", Relation.class, Relation::builder, Relation.Builder::build)
            .tagged("relation")
            .required("subject", ENTITY_REF, Relation::subject, Relation.Builder::subject)
            .required("predicate", PREDICATE, Relation::predicate, Relation.Builder::predicate)
            .required("object", ENTITY_REF, Relation::object, Relation.Builder::object)
            .optional("at", EVENT_ID, Relation::at, Relation.Builder::at)
            .optional("during", TIME, Relation::during, Relation.Builder::during)
            .withExtra(Relation::extra, Relation.Builder::extra);

    /** {@link Property}. */
    public static final Shape<Property> PROPERTY = Shape.of(
                    "Property", Property.class, Property::builder, Property.Builder::build)
            .tagged("property")
            .required("subject", ENTITY_REF, Property::subject, Property.Builder::subject)
            .required("predicate", PREDICATE, Property::predicate, Property.Builder::predicate)
            .required("value", PROPERTY_VALUE, Property::value, Property.Builder::value)
            .optional("at", EVENT_ID, Property::at, Property.Builder::at)
            .optional("during", TIME, Property::during, Property.Builder::during)
            .withExtra(Property::extra, Property.Builder::extra);

    /** {@link Assessment}. */
    public static final Shape<Assessment> ASSESSMENT = Shape.of(
                    "Assessment", Assessment.class, Assessment::builder, Assessment.Builder::build)
            .tagged("assessment")
            .required("claim", CLAIM_ID, Assessment::claim, Assessment.Builder::claim)
            .required("rating", RATING, Assessment::rating, Assessment.Builder::rating)
            .required("label", NAME, Assessment::label, Assessment.Builder::label)
            .optional("reason", PROSE, Assessment::reason, Assessment.Builder::reason)
            .withExtra(Assessment::extra, Assessment.Builder::extra);

    /** {@link Retraction}. */
    public static final Shape<Retraction> RETRACTION = Shape.of(
                    "Retraction", Retraction.class, Retraction::builder, Retraction.Builder::build)
            .tagged("retraction")
            .required("claim", CLAIM_ID, Retraction::claim, Retraction.Builder::claim)
            .optional("reason", PROSE, Retraction::reason, Retraction.Builder::reason)
            .withExtra(Retraction::extra, Retraction.Builder::extra);

    /** {@link FreeText}. */
    public static final Shape<FreeText> FREE_TEXT = Shape.of(
                    "FreeText", FreeText.class, FreeText::builder, FreeText.Builder::build)
            .tagged("free-text")
            .required("text", PROSE, FreeText::text, FreeText.Builder::text)
            .set("about", ENTITY_REF, FreeText::about, FreeText.Builder::about)
            .atLeastOne()
            .withExtra(FreeText::extra, FreeText.Builder::extra);

    /** {@link Proposition}. */
    public static final Kind.OneOf<Proposition> PROPOSITION = new Kind.OneOf<>(
            "Proposition",
            Proposition.class,
            List.of(
                    ATTENDANCE,
                    OCCURRENCE,
                    PRECEDENT,
                    ANNIVERSARY,
                    UTTERANCE,
                    RELATION,
                    PROPERTY,
                    ASSESSMENT,
                    RETRACTION,
                    FREE_TEXT),
            Proposition::shape);

    // entities

    /** {@link Leader}. */
    public static final Shape<Leader> LEADER = Shape.of("Leader", Leader.class, Leader::builder, Leader.Builder::build)
            .taggedAmongOthers("leader")
            .required("id", LEADER_ID, Leader::id, Leader.Builder::id)
            .required("name", NAME, Leader::name, Leader.Builder::name)
            .map("names", LANGUAGE, NAME, Leader::names, Leader.Builder::names)
            .set("aliases", NAME, Leader::aliases, Leader.Builder::aliases)
            .optional("country", COUNTRY, Leader::country, Leader.Builder::country)
            .set("offices", nested(OFFICE), Leader::offices, Leader.Builder::offices)
            .optional("born", TIME, Leader::born, Leader.Builder::born)
            .optional("died", TIME, Leader::died, Leader.Builder::died)
            .set("sameAs", A_URI, Leader::sameAs, Leader.Builder::sameAs)
            .map("attributes", NAME, CONTEXT, Leader::attributes, Leader.Builder::attributes)
            .withExtra(Leader::extra, Leader.Builder::extra);

    /** {@link Event}. */
    public static final Shape<Event> EVENT = Shape.of("Event", Event.class, Event::builder, Event.Builder::build)
            .taggedAmongOthers("event")
            .required("id", EVENT_ID, Event::id, Event.Builder::id)
            .required("name", NAME, Event::name, Event.Builder::name)
            .required("kind", EVENT_KIND, Event::kind, Event.Builder::kind)
            .optional("time", TIME, Event::time, Event.Builder::time)
            .optional("place", nested(PLACE), Event::place, Event.Builder::place)
            .optional("partOf", EVENT_ID, Event::partOf, Event.Builder::partOf)
            .set("categories", EVENT_CATEGORY, Event::categories, Event.Builder::categories)
            .optional("description", PROSE, Event::description, Event.Builder::description)
            .set("sameAs", A_URI, Event::sameAs, Event.Builder::sameAs)
            .map("attributes", NAME, CONTEXT, Event::attributes, Event.Builder::attributes)
            .withExtra(Event::extra, Event.Builder::extra);

    /** {@link Source}. */
    public static final Shape<Source> SOURCE = Shape.of("Source", Source.class, Source::builder, Source.Builder::build)
            .taggedAmongOthers("source")
            .required("id", SOURCE_ID, Source::id, Source.Builder::id)
            .required("kind", SOURCE_KIND, Source::kind, Source.Builder::kind)
            .required("name", NAME, Source::name, Source.Builder::name)
            .optional("speaksFor", ENTITY_REF, Source::speaksFor, Source.Builder::speaksFor)
            .optional("publisher", SOURCE_ID, Source::publisher, Source.Builder::publisher)
            .list("authors", NAME, Source::authors, Source.Builder::authors)
            .optional("uri", A_URI, Source::uri, Source.Builder::uri)
            .optional("language", LANGUAGE, Source::language, Source.Builder::language)
            .optional("published", TIME, Source::published, Source.Builder::published)
            .optional("retrieved", INSTANT, Source::retrieved, Source.Builder::retrieved)
            .optional("reliability", RELIABILITY, Source::reliability, Source.Builder::reliability)
            .set("derivedFrom", SOURCE_ID, Source::derivedFrom, Source.Builder::derivedFrom)
            .optional("digest", DIGEST, Source::digest, Source.Builder::digest)
            .map("attributes", NAME, CONTEXT, Source::attributes, Source.Builder::attributes)
            .withExtra(Source::extra, Source.Builder::extra);

    /** {@link Citation}. */
    public static final Shape<Citation> CITATION = Shape.of(
                    "Citation", Citation.class, Citation::builder, Citation.Builder::build)
            .required("source", SOURCE_ID, Citation::source, Citation.Builder::source)
            .list("via", SOURCE_ID, Citation::via, Citation.Builder::via)
            .optional("quote", nested(QUOTE), Citation::quote, Citation.Builder::quote)
            .optional("locator", LOCATOR, Citation::locator, Citation.Builder::locator)
            .optional("accessed", INSTANT, Citation::accessed, Citation.Builder::accessed)
            .incidental()
            .withExtra(Citation::extra, Citation.Builder::extra);

    /** {@link Claim}. */
    public static final Shape<Claim> CLAIM = Shape.of("Claim", Claim.class, Claim::builder, Claim.Builder::build)
            .taggedAmongOthers("claim")
            .optional("id", CLAIM_ID, claim -> java.util.Optional.of(claim.id()), Claim.Builder::statedId)
            .incidental()
            .storedAs(Claim::assignedId)
            .required("proposition", PROPOSITION, Claim::proposition, Claim.Builder::proposition)
            .required("polarity", POLARITY, Claim::polarity, Claim.Builder::polarity)
            .required("mode", MODE, Claim::mode, Claim.Builder::mode)
            .required("certainty", CERTAINTY, Claim::certainty, Claim.Builder::certainty)
            .set("citations", nested(CITATION), Claim::citations, Claim.Builder::citations)
            .atLeastOne()
            .optional("validDuring", TIME, Claim::validDuring, Claim.Builder::validDuring)
            .optional(
                    "credibility",
                    ADMIRALTY_NUMBER,
                    claim -> claim.credibility().map(Credibility::number),
                    (builder, number) -> builder.credibility(Credibility.of(number)))
            .incidental()
            .set("supersedes", CLAIM_ID, Claim::supersedes, Claim.Builder::supersedes)
            .incidental()
            .optional("recorded", nested(RECORDING), Claim::recorded, Claim.Builder::recorded)
            .incidental()
            .optional("note", PROSE, Claim::note, Claim.Builder::note)
            .incidental()
            .map("attributes", NAME, CONTEXT, Claim::attributes, Claim.Builder::attributes)
            .incidental()
            .withExtra(Claim::extra, Claim.Builder::extra);

    /** {@link Claim} in a document whose claims refer to each other: a stated content id must be the claim's own. */
    public static final Shape<Claim> CLAIM_AS_STATED = CLAIM.finishedBy(Claim.Builder::buildAsStated);

    private static final Shape<Leader> LEADER_AMONG_OTHERS = LEADER.amongOthers();
    private static final Shape<Event> EVENT_AMONG_OTHERS = EVENT.amongOthers();
    private static final Shape<Source> SOURCE_AMONG_OTHERS = SOURCE.amongOthers();
    private static final Shape<Claim> CLAIM_AMONG_OTHERS = CLAIM_AS_STATED.amongOthers();

    /** {@link Entity} where any of the four can stand: a stated content id must be the claim's own. */
    public static final Kind.OneOf<Entity> ENTITY = new Kind.OneOf<>(
            "Entity",
            Entity.class,
            List.of(LEADER_AMONG_OTHERS, EVENT_AMONG_OTHERS, SOURCE_AMONG_OTHERS, CLAIM_AMONG_OTHERS),
            Shapes::amongOthers);

    private static final List<Kind.Scalar<?>> SCALARS = List.of(
            (Kind.Scalar<?>) LEADER_ID,
            (Kind.Scalar<?>) EVENT_ID,
            (Kind.Scalar<?>) SOURCE_ID,
            (Kind.Scalar<?>) CLAIM_ID,
            (Kind.Scalar<?>) COUNTRY,
            (Kind.Scalar<?>) ENTITY_REF,
            (Kind.Scalar<?>) LANGUAGE,
            (Kind.Scalar<?>) DIGEST,
            (Kind.Scalar<?>) EVENT_KIND,
            (Kind.Scalar<?>) EVENT_CATEGORY,
            (Kind.Scalar<?>) SOURCE_KIND,
            (Kind.Scalar<?>) ROLE,
            (Kind.Scalar<?>) OFFICE_KIND,
            (Kind.Scalar<?>) PREDICATE,
            (Kind.Scalar<?>) TIME);

    private static final List<Kind.Code<?>> CODES = List.of(
            (Kind.Code<?>) POLARITY,
            (Kind.Code<?>) MODE,
            (Kind.Code<?>) CERTAINTY,
            (Kind.Code<?>) PRESENCE,
            (Kind.Code<?>) RATING,
            (Kind.Code<?>) RELIABILITY);

    private static final List<Shape<?>> OBJECTS =
            List.of(LEADER, EVENT, SOURCE, CLAIM, OFFICE, PLACE, GEO_POINT, CITATION, QUOTE, RECORDING);

    private static final List<Kind.OneOf<?>> ONE_OFS = List.of(PROPOSITION, LOCATOR, PROPERTY_VALUE, ENTITY);

    private Shapes() {}

    /**
     * Returns the kinds of Factum's own types that are one JSON string.
     *
     * @return the kinds, unmodifiable
     */
    public static List<Kind.Scalar<?>> scalars() {
        return SCALARS;
    }

    /**
     * Returns the kinds of Factum's closed vocabularies.
     *
     * @return the kinds, unmodifiable
     */
    public static List<Kind.Code<?>> codes() {
        return CODES;
    }

    /**
     * Returns the shapes that mostly stand where no other can.
     *
     * @return the shapes, unmodifiable
     */
    public static List<Shape<?>> objects() {
        return OBJECTS;
    }

    /**
     * Returns the kinds that have alternatives, each a shape.
     *
     * @return the kinds, unmodifiable
     */
    public static List<Kind.OneOf<?>> oneOfs() {
        return ONE_OFS;
    }

    /**
     * Checks members without a meaning as those of all shapes of this list are checked.
     *
     * @param shape the shape that gives them no meaning
     * @param extra the members, name → JSON
     * @throws dev.factum.validation.InvalidValueException if one of them is none
     */
    public static void checkExtra(Shape<?> shape, Map<String, String> extra) {
        new Checking(shape).extra(extra).done();
    }

    /**
     * Lets Factum's test support see what shapes are where it is on the class path and this library on the module path, as
     * in the tests of an application that is a module.
     *
     * @param ours a class of the package {@code dev.factum.testing}
     * @throws IllegalArgumentException if the class is of another package
     */
    public static void showTo(Class<?> ours) {
        if (!ours.getPackageName().equals("dev.factum.testing")) {
            throw new IllegalArgumentException("ours must be a class of dev.factum.testing, but was " + ours.getName());
        }
        Shapes.class.getModule().addExports(Shape.class.getPackageName(), ours.getModule());
    }

    private static <V> Kind<V> scalar(String name, Class<V> type, Function<String, V> parser, Form form) {
        return new Kind.Scalar<>(name, type, parser, Object::toString, form);
    }

    private static Kind<EntityRef> reference(String name, Form form) {
        return new Kind.Scalar<>(name, EntityRef.class, EntityRef::parse, EntityRef::qualified, form);
    }

    private static <V> Kind<V> nested(Shape<V> shape) {
        return new Kind.Nested<>(shape);
    }

    private static Shape<? extends Entity> amongOthers(Entity entity) {
        if (entity instanceof Claim) {
            return CLAIM_AMONG_OTHERS;
        }
        if (entity instanceof Leader) {
            return LEADER_AMONG_OTHERS;
        }
        return entity instanceof Event ? EVENT_AMONG_OTHERS : SOURCE_AMONG_OTHERS;
    }

    private static URI parseUri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Ids.invalid("URI", Rule.of(URI_FORM), text);
        }
    }
}
