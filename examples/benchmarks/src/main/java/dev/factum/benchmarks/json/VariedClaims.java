package dev.factum.benchmarks.json;

import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.Fragment;
import dev.factum.model.FreeText;
import dev.factum.model.GeoPoint;
import dev.factum.model.Language;
import dev.factum.model.LeaderId;
import dev.factum.model.Locator;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.OfficeKind;
import dev.factum.model.Page;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Property;
import dev.factum.model.PropertyValue;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Quote;
import dev.factum.model.Rating;
import dev.factum.model.Recording;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Retraction;
import dev.factum.model.Role;
import dev.factum.model.SourceId;
import dev.factum.model.TextSpan;
import dev.factum.model.TextValue;
import dev.factum.model.TimeSpan;
import dev.factum.model.TimeValue;
import dev.factum.model.Utterance;
import dev.factum.time.Edtf;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Claims with as much detail as a careful desk records, made up but varied: of 20 claims, eleven are attendances, two
 * occurrences, two utterances, and one each a relation, a property, a precedent, free text, and one of the seldom types.
 * They name the leaders, events and sources of {@link VariedNouns}. The same seed gives the same claims.
 */
final class VariedClaims {
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> COUNTRIES =
            List.of("BR", "CN", "DE", "FR", "GB", "IN", "JP", "KP", "KR", "KZ", "RU", "SUHH", "US", "ZA");
    private static final List<Role> ROLES = List.of(
            Role.GUEST, Role.GUEST, Role.HOST, Role.PARTICIPANT, Role.SPEAKER, Role.SIGNATORY, Role.of("wreath-layer"));
    private static final List<OfficeKind> OFFICES =
            List.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.FOREIGN_MINISTER);
    private static final List<Certainty> CERTAINTIES =
            List.of(Certainty.CERTAIN, Certainty.CERTAIN, Certainty.UNSTATED, Certainty.PROBABLE, Certainty.POSSIBLE);
    private static final List<Predicate> RELATIONS = List.of(
            Predicate.ALLIED_WITH, Predicate.SUPPORTS, Predicate.CHILD_OF, Predicate.HEIR_OF, Predicate.MEMBER_OF);
    private static final List<Predicate> PROPERTIES =
            List.of(Predicate.WEARS, Predicate.TRAVELS_BY, Predicate.DURATION, Predicate.of("troops-on-parade"));
    private static final List<String> TIMES = List.of(
            "2024-06",
            "1984",
            "2004-06~",
            "1990?/1994-11-08",
            "2012-03-26/..",
            "199X",
            "2025-21",
            "[1667,1668,1670..1672]");
    private static final List<String> DESKS = List.of("desk-seoul", "desk-berlin", "desk-sao-paulo", "archive team");
    private static final List<String> METHODS = List.of("by hand", "extraction-model-4", "import of the archive");

    private final Random random;
    private final Words words;
    private final int nouns;

    /**
     * Makes a maker.
     *
     * @param seed what all choices follow from
     * @param claims how many claims are to be made, which tells how many events and sources there are
     */
    VariedClaims(long seed, int claims) {
        random = new Random(seed);
        words = new Words(random);
        nouns = VariedNouns.number(claims);
    }

    /** Makes the claim of a number: another one each time. */
    Claim claim(int number) {
        Claim.Builder claim = Claim.builder()
                .id(claimId(number))
                .proposition(proposition(number))
                .certainty(words.any(CERTAINTIES));
        if (oneIn(20)) {
            claim.mode(oneIn(2) ? Mode.INTENTION : Mode.PREDICTION);
        }
        if (oneIn(30)) {
            claim.polarity(Polarity.DENIED);
        }
        int source = favoringLow(nouns);
        int citations = oneIn(4) ? 3 : oneIn(2) ? 2 : 1;
        for (int i = 0; i < citations; i++) {
            claim.addCitations(citation(source + i));
        }
        if (oneIn(3)) {
            claim.validDuring(time());
        }
        if (!oneIn(4)) {
            claim.credibility(Credibility.of(1 + random.nextInt(6)));
        }
        if (oneIn(40)) {
            claim.addSupersedes(claimId(number + 1));
        }
        if (!oneIn(10)) {
            claim.recorded(Recording.of(moment(), words.any(DESKS), words.any(METHODS)));
        }
        if (oneIn(4)) {
            claim.note(words.sentence().text());
        }
        if (oneIn(4)) {
            claim.putAttribute("batch", "2025-" + random.nextInt(100)).putAttribute("reviewed-by", words.any(DESKS));
        }
        return claim.build();
    }

    private Citation citation(int number) {
        Citation.Builder citation = Citation.builder().source(sourceId(number));
        int via = oneIn(10) ? 2 : oneIn(3) ? 1 : 0;
        for (int i = 1; i <= via; i++) {
            citation.addVia(sourceId(number + 3 * i));
        }
        if (!oneIn(4)) {
            citation.quote(quote()).locator(locator());
        }
        if (!oneIn(3)) {
            citation.accessed(moment());
        }
        return citation.build();
    }

    private Quote quote() {
        Words.Sentence sentence = words.sentence();
        Quote.Builder quote = Quote.builder().exact(sentence.text());
        if (oneIn(3)) {
            quote.prefix(words.phrase() + " ").suffix(" " + words.phrase());
        }
        if (oneIn(2)) {
            quote.language(Language.of(sentence.language()));
        }
        return quote.build();
    }

    private Locator locator() {
        int place = random.nextInt(20_000);
        return switch (random.nextInt(10)) {
            case 0, 1 -> Page.of("" + (1 + place % 60));
            case 2 -> Fragment.of("section-" + place % 30);
            case 3 ->
                TimeSpan.builder()
                        .start(Duration.ofSeconds(place))
                        .end(Duration.ofSeconds(place + 75))
                        .build();
            default -> TextSpan.of(place, place + 40 + random.nextInt(200));
        };
    }

    private Proposition proposition(int number) {
        return switch (number % 20) {
            case 2, 12 -> occurrence();
            case 4, 14 ->
                Utterance.builder()
                        .speaker(leader())
                        .event(event())
                        .words(quote())
                        .build();
            case 6 -> relation();
            case 8 -> property();
            case 10 -> precedent();
            case 16 -> FreeText.of(words.sentence().text(), leader(), event());
            case 19 -> rarity(number);
            default -> attendance();
        };
    }

    private Attendance attendance() {
        Attendance.Builder attendance = Attendance.builder().leader(leader()).event(event());
        if (!oneIn(4)) {
            attendance.role(words.any(ROLES));
        }
        if (oneIn(8)) {
            attendance.presence(oneIn(2) ? Presence.REMOTE : Presence.REPRESENTED);
        }
        if (oneIn(2)) {
            attendance.capacity(Office.builder()
                    .title(words.title())
                    .kind(words.any(OFFICES))
                    .country(country())
                    .term(Edtf.parse((1990 + random.nextInt(30)) + "-05-10/.."))
                    .build());
        }
        if (oneIn(2)) {
            attendance.during(day());
        }
        return attendance.build();
    }

    private Occurrence occurrence() {
        LocalDate day = date();
        Place.Builder place = Place.builder().name(words.place()).country(country());
        if (oneIn(2)) {
            place.geo(GeoPoint.of("39." + (1000 + random.nextInt(9000)), "-116." + (1000 + random.nextInt(9000))));
        }
        return Occurrence.builder()
                .event(event())
                .time(Edtf.of(day))
                .weekday(day.getDayOfWeek())
                .place(place.build())
                .build();
    }

    private Relation relation() {
        return Relation.builder()
                .subject(leader())
                .predicate(words.any(RELATIONS))
                .object(oneIn(3) ? country() : leader())
                .at(event())
                .during(time())
                .build();
    }

    private Property property() {
        Property.Builder property = Property.builder()
                .subject(event())
                .predicate(words.any(PROPERTIES))
                .value(value());
        if (oneIn(2)) {
            property.at(event());
        }
        return property.during(day()).build();
    }

    private PropertyValue value() {
        return switch (random.nextInt(5)) {
            case 0 -> TextValue.of(words.phrase()).withLanguage(Language.of("en"));
            case 1 -> TimeValue.of(time());
            case 2 -> Reference.of(country());
            default -> {
                int amount = 1000 + random.nextInt(100_000);
                yield Quantity.builder()
                        .amount(new BigDecimal(amount + ".5"))
                        .unit(oneIn(2) ? "min" : "persons")
                        .lower(new BigDecimal(amount - 500))
                        .upper(new BigDecimal(amount + 500))
                        .build();
            }
        };
    }

    private Precedent precedent() {
        Precedent.Builder precedent = Precedent.builder().event(event()).addParties(leader());
        precedent.addParties(country()).category(EventCategory.MULTILATERAL);
        if (oneIn(2)) {
            int event = random.nextInt(nouns);
            precedent.event(eventId(event)).previous(eventId(event + 1)).years(1 + random.nextInt(60));
        }
        return precedent.build();
    }

    /** One of the types that are seldom seen, each in its turn. */
    private Proposition rarity(int number) {
        ClaimId other = claimId(number + 1 + random.nextInt(1000));
        int event = random.nextInt(nouns);
        return switch (number / 20 % 4) {
            case 0 ->
                Anniversary.builder()
                        .event(eventId(event))
                        .of(eventId(event + 1))
                        .years(10)
                        .build();
            case 1 ->
                Anniversary.builder()
                        .event(eventId(event))
                        .ofTime(Edtf.parse("1945-09-02"))
                        .years(80)
                        .build();
            case 2 ->
                Assessment.builder()
                        .claim(other)
                        .rating(Rating.MOSTLY_FALSE)
                        .label("Mostly false: two pictures")
                        .reason(words.sentence().text())
                        .build();
            default ->
                Retraction.builder()
                        .claim(other)
                        .reason(words.sentence().text())
                        .build();
        };
    }

    private static ClaimId claimId(int number) {
        return ClaimId.of("claim-" + (1_000_000 + number));
    }

    private EventId eventId(int number) {
        return EventId.of(Words.event(number % nouns));
    }

    private SourceId sourceId(int number) {
        return SourceId.of(Words.source(number % nouns));
    }

    private LeaderId leader() {
        return LeaderId.of(Words.leader(favoringLow(VariedNouns.LEADERS)));
    }

    private EventId event() {
        return eventId(favoringLow(nouns));
    }

    /** Some leaders and events are named far more often than others: those with low numbers. */
    private int favoringLow(int bound) {
        return random.nextInt(1 + random.nextInt(bound));
    }

    private Country country() {
        return Country.of(words.any(COUNTRIES));
    }

    private LocalDate date() {
        return START.plusDays(random.nextInt(9000));
    }

    private Edtf day() {
        return Edtf.of(date());
    }

    /** Most times are days, as in the press; the others are of every kind. */
    private Edtf time() {
        return oneIn(3) ? Edtf.parse(words.any(TIMES)) : day();
    }

    private Instant moment() {
        Instant second = RECORDED.plusSeconds(random.nextInt(20_000_000));
        return oneIn(4) ? second.plusMillis(random.nextInt(1000)) : second;
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }
}
