package dev.factum.examples.parade;

import static dev.factum.examples.parade.Nouns.ANALYSTS;
import static dev.factum.examples.parade.Nouns.ARRIVAL;
import static dev.factum.examples.parade.Nouns.ARTICLE;
import static dev.factum.examples.parade.Nouns.BROADCAST;
import static dev.factum.examples.parade.Nouns.CHINA;
import static dev.factum.examples.parade.Nouns.HOST;
import static dev.factum.examples.parade.Nouns.JU_AE;
import static dev.factum.examples.parade.Nouns.KHRUSHCHEV;
import static dev.factum.examples.parade.Nouns.KIM;
import static dev.factum.examples.parade.Nouns.KIM_IL_SUNG;
import static dev.factum.examples.parade.Nouns.MAO;
import static dev.factum.examples.parade.Nouns.MEETING_WITH_WOO;
import static dev.factum.examples.parade.Nouns.NIS;
import static dev.factum.examples.parade.Nouns.NORTH_KOREA;
import static dev.factum.examples.parade.Nouns.PARADE;
import static dev.factum.examples.parade.Nouns.PARADE_1959;
import static dev.factum.examples.parade.Nouns.PUTIN;
import static dev.factum.examples.parade.Nouns.RELAY;
import static dev.factum.examples.parade.Nouns.RUSSIA;
import static dev.factum.examples.parade.Nouns.SOUTH_KOREA;
import static dev.factum.examples.parade.Nouns.SOVIET_UNION;
import static dev.factum.examples.parade.Nouns.SPEECH;
import static dev.factum.examples.parade.Nouns.TALKS_WITH_PUTIN;
import static dev.factum.examples.parade.Nouns.TALKS_WITH_XI;
import static dev.factum.examples.parade.Nouns.THREE_WAY_SUMMIT;
import static dev.factum.examples.parade.Nouns.TREATY;
import static dev.factum.examples.parade.Nouns.UNITED_STATES;
import static dev.factum.examples.parade.Nouns.VICTORY;
import static dev.factum.examples.parade.Nouns.VISIT;
import static dev.factum.examples.parade.Nouns.WOO;
import static dev.factum.examples.parade.Nouns.XI;
import static dev.factum.examples.parade.Nouns.YONHAP;

import dev.factum.model.Anniversary;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.FreeText;
import dev.factum.model.Leader;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.OfficeKind;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Predicate;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Quote;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Role;
import dev.factum.model.Source;
import dev.factum.model.TextValue;
import dev.factum.model.Utterance;
import dev.factum.time.Edtf;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** The 25 statements of the article as claims, each marked with its number in the attribute {@value #NUMBER}. */
final class Statements {
    static final String NUMBER = "statement";

    // the vocabulary of predicates is open: these are the article's own
    private static final Predicate STANDS_RIGHT_OF = Predicate.of("stands-right-of");
    private static final Predicate STANDS_LEFT_OF = Predicate.of("stands-left-of");
    private static final Predicate SENT_TROOPS_TO_SUPPORT = Predicate.of("sent-troops-to-support");
    private static final Predicate SENT_ARMS_TO_SUPPORT = Predicate.of("sent-arms-to-support");
    private static final Predicate STRAINED_TIES_WITH = Predicate.of("strained-ties-with");
    private static final Predicate JOURNEY_TIME = Predicate.of("journey-time");

    private final List<Claim> claims = new ArrayList<>();

    private Statements() {}

    static List<Claim> all() {
        Statements statements = new Statements();
        statements.theParade();
        statements.firsts();
        statements.theScene();
        statements.aims();
        statements.talks();
        statements.alliances();
        statements.theJourney();
        return List.copyOf(statements.claims);
    }

    private void theParade() {
        add(
                1,
                Occurrence.builder()
                        .event(PARADE.id())
                        .time(Edtf.parse("2025-09-03"))
                        .weekday(DayOfWeek.WEDNESDAY)
                        .place(Place.builder()
                                .name("Tiananmen Square, Beijing")
                                .country(CHINA)
                                .build())
                        .build());
        attendedWith(2, XI, Role.HOST);
        attendedWith(2, KIM, Role.GUEST);
        attendedWith(2, PUTIN, Role.GUEST);
        add(
                3,
                Attendance.builder()
                        .leader(WOO.id())
                        .event(PARADE.id())
                        .capacity(Office.builder()
                                .title("Speaker of the National Assembly")
                                .kind(OfficeKind.SPEAKER_OF_PARLIAMENT)
                                .country(SOUTH_KOREA)
                                .build())
                        .build());
        add(7, Occurrence.builder().event(SPEECH.id()).build());
        add(
                7,
                Attendance.builder()
                        .leader(XI.id())
                        .event(SPEECH.id())
                        .role(Role.SPEAKER)
                        .build());
        add(
                7,
                claim(Utterance.builder()
                                .speaker(XI.id())
                                .event(SPEECH.id())
                                .words(Quote.of("unstoppable"))
                                .build())
                        .addCitation(Citation.builder()
                                .source(ARTICLE.id())
                                .quote(Quote.of("unstoppable"))
                                .build()));
        add(7, FreeText.of("Xi spoke of a choice between war and peace.", XI.id(), SPEECH.id()));
    }

    /** Statement 2, which a second source confirms. */
    private void attendedWith(int number, Leader leader, Role role) {
        add(
                number,
                claim(Attendance.builder()
                                .leader(leader.id())
                                .event(PARADE.id())
                                .role(role)
                                .build())
                        .addCitations(Citation.of(ARTICLE.id()), Citation.of(BROADCAST.id())));
    }

    private void firsts() {
        add(
                4,
                Precedent.builder()
                        .event(PARADE.id())
                        .addParties(NORTH_KOREA, RUSSIA, CHINA)
                        .previous(PARADE_1959.id())
                        .years(66)
                        .build());
        add(
                5,
                Occurrence.builder()
                        .event(PARADE_1959.id())
                        .time(Edtf.parse("1959"))
                        .build());
        add(5, Attendance.of(KIM_IL_SUNG.id(), PARADE_1959.id()));
        add(5, Attendance.of(MAO.id(), PARADE_1959.id()));
        add(
                5,
                Attendance.builder()
                        .leader(KHRUSHCHEV.id())
                        .event(PARADE_1959.id())
                        .capacity(Office.builder()
                                .title("Premier of the Soviet Union")
                                .country(SOVIET_UNION)
                                .build())
                        .build());
        add(
                6,
                claim(Anniversary.builder()
                                .event(PARADE.id())
                                .of(VICTORY.id())
                                .years(80)
                                .build())
                        .addCitations(Citation.of(ARTICLE.id()), via(HOST)));
        add(6, Occurrence.builder().event(VICTORY.id()).time(Edtf.parse("1945")).build());
        add(8, firstEver(EventCategory.MULTILATERAL));
        add(9, firstEver(EventCategory.INTERNATIONAL));
    }

    private static Precedent firstEver(EventCategory category) {
        return Precedent.builder()
                .event(PARADE.id())
                .addParty(KIM.id())
                .category(category)
                .build();
    }

    private void theScene() {
        add(10, beside(PUTIN, STANDS_RIGHT_OF));
        add(10, beside(KIM, STANDS_LEFT_OF));
        add(
                11,
                Property.builder()
                        .subject(KIM.id())
                        .predicate(Predicate.WEARS)
                        .value(TextValue.of("black suit and gold tie"))
                        .at(PARADE.id())
                        .build());
        add(
                25,
                claim(FreeText.of(
                                "The scene was a demonstration of unity against the West.",
                                PARADE.id(),
                                KIM.id(),
                                PUTIN.id(),
                                XI.id()))
                        .mode(Mode.OPINION)
                        .addCitation(Citation.of(ARTICLE.id())));
    }

    private static Relation beside(Leader leader, Predicate side) {
        return Relation.builder()
                .subject(leader.id())
                .predicate(side)
                .object(XI.id())
                .at(PARADE.id())
                .build();
    }

    private void aims() {
        add(
                12,
                claim(FreeText.of(
                                "By attending, Kim is to mend the ties with China and his own standing.",
                                KIM.id(),
                                CHINA))
                        .mode(Mode.OPINION)
                        .certainty(Certainty.PROBABLE)
                        .addCitation(Citation.of(ARTICLE.id())));
        add(
                13,
                claim(FreeText.of(
                                "The visit is to widen Kim's room for manoeuvre, by renewed ties and economic support of China.",
                                KIM.id(),
                                VISIT.id(),
                                CHINA))
                        .mode(Mode.INTENTION)
                        .addCitation(Citation.builder()
                                .source(ARTICLE.id())
                                .addVia(NIS.id())
                                .quote(Quote.of("broaden his maneuvering space"))
                                .build())
                        .addCitation(Citation.builder()
                                .source(RELAY.id())
                                .addVia(NIS.id())
                                .build()));
        add(
                17,
                claim(FreeText.of(
                                "Kim may seek better ties with China to gain in possible talks with the United States.",
                                KIM.id(),
                                CHINA,
                                UNITED_STATES))
                        .mode(Mode.INTENTION)
                        .certainty(Certainty.POSSIBLE)
                        .addCitation(via(ANALYSTS)));
    }

    private void talks() {
        meeting(14, TALKS_WITH_XI, NIS, Polarity.AFFIRMED, Certainty.POSSIBLE, KIM, XI);
        meeting(14, TALKS_WITH_PUTIN, NIS, Polarity.AFFIRMED, Certainty.POSSIBLE, KIM, PUTIN);
        meeting(15, THREE_WAY_SUMMIT, NIS, Polarity.DENIED, Certainty.PROBABLE, KIM, PUTIN, XI);
        meeting(16, MEETING_WITH_WOO, YONHAP, Polarity.AFFIRMED, Certainty.POSSIBLE, WOO, KIM);
    }

    /** A meeting that is expected, or is not: the event, and each leader at it. */
    private void meeting(
            int number, Event event, Source origin, Polarity polarity, Certainty certainty, Leader... leaders) {
        List<Proposition> propositions = new ArrayList<>();
        propositions.add(Occurrence.builder().event(event.id()).build());
        for (Leader leader : leaders) {
            propositions.add(Attendance.of(leader.id(), event.id()));
        }
        for (Proposition proposition : propositions) {
            add(
                    number,
                    claim(proposition)
                            .polarity(polarity)
                            .mode(Mode.PREDICTION)
                            .certainty(certainty)
                            .addCitation(via(origin)));
        }
    }

    private void alliances() {
        add(18, Occurrence.builder().event(TREATY.id()).time(Edtf.parse("2024")).build());
        add(19, between(NORTH_KOREA, SENT_TROOPS_TO_SUPPORT, RUSSIA));
        add(19, between(NORTH_KOREA, SENT_ARMS_TO_SUPPORT, RUSSIA));
        add(19, between(NORTH_KOREA, STRAINED_TIES_WITH, CHINA));
        add(
                20,
                claim(FreeText.of(
                                "As the war nears a possible end, Moscow's support may shrink, and Kim rely more on China.",
                                RUSSIA,
                                NORTH_KOREA,
                                KIM.id(),
                                CHINA))
                        .mode(Mode.PREDICTION)
                        .certainty(Certainty.POSSIBLE)
                        .addCitation(Citation.of(ARTICLE.id())));
    }

    private static Relation between(Country subject, Predicate predicate, Country object) {
        return Relation.builder()
                .subject(subject)
                .predicate(predicate)
                .object(object)
                .build();
    }

    private void theJourney() {
        add(
                21,
                Occurrence.builder()
                        .event(ARRIVAL.id())
                        .time(Edtf.parse("2025-09-02"))
                        .place(Place.builder().name("Beijing").country(CHINA).build())
                        .build());
        add(21, Attendance.of(KIM.id(), ARRIVAL.id()));
        add(
                21,
                Property.builder()
                        .subject(KIM.id())
                        .predicate(Predicate.TRAVELS_BY)
                        .value(TextValue.of("private armoured train"))
                        .at(ARRIVAL.id())
                        .build());
        add(
                22,
                Property.builder()
                        .subject(KIM.id())
                        .predicate(JOURNEY_TIME)
                        .value(Quantity.builder()
                                .amount(BigDecimal.ONE)
                                .upper(BigDecimal.ONE)
                                .unit("d")
                                .build())
                        .at(ARRIVAL.id())
                        .build());
        add(
                23,
                Attendance.builder()
                        .leader(JU_AE.id())
                        .event(ARRIVAL.id())
                        .role(Role.COMPANION)
                        .build());
        add(
                24,
                claim(Property.builder()
                                .subject(JU_AE.id())
                                .predicate(Predicate.HEIR_OF)
                                .value(Reference.of(KIM.id()))
                                .build())
                        .certainty(Certainty.PROBABLE)
                        .addCitation(Citation.of(ARTICLE.id())));
    }

    private static Claim.Builder claim(Proposition proposition) {
        return Claim.builder().proposition(proposition);
    }

    private static Citation via(Source origin) {
        return Citation.builder().source(ARTICLE.id()).addVia(origin.id()).build();
    }

    /** What the article states by itself, plainly. */
    private void add(int number, Proposition proposition) {
        add(number, claim(proposition).addCitation(Citation.of(ARTICLE.id())));
    }

    private void add(int number, Claim.Builder claim) {
        claims.add(claim.putAttribute(NUMBER, Integer.toString(number)).build());
    }
}
