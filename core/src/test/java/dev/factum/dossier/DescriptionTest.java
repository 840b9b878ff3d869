package dev.factum.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.FreeText;
import dev.factum.model.Language;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Place;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Predicate;
import dev.factum.model.Presence;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Quote;
import dev.factum.model.Rating;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Retraction;
import dev.factum.model.Role;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.model.TextValue;
import dev.factum.model.TimeValue;
import dev.factum.model.Utterance;
import dev.factum.time.Edtf;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No two claims that say different things read alike, and each reads as a sentence. */
class DescriptionTest {
    private static final LeaderId KIM = LeaderId.of("kim");
    private static final EventId PARADE = EventId.of("parade");
    private static final EventId TALKS = EventId.of("talks");

    private static final Claim KIM_ABSENT = said(Attendance.of(KIM, PARADE))
            .withAssignedId(ClaimId.of("kim-absent"))
            .withPolarity(Polarity.DENIED);

    private static final Dossier DOSSIER = Dossier.of(
            Leader.builder()
                    .id(KIM)
                    .name("Kim Jong-un")
                    .putName(Language.of("de"), "Kim Dschong-un")
                    .build(),
            Event.builder()
                    .id(PARADE)
                    .name("the parade")
                    .kind(EventKind.MEETING)
                    .build(),
            Event.builder()
                    .id(TALKS)
                    .name("three-way summit")
                    .kind(EventKind.SUMMIT)
                    .build(),
            source("nationpress", "NationPress", SourceKind.ORGANIZATION).build(),
            source("article", "NationPress on the parade", SourceKind.ARTICLE)
                    .publisher(SourceId.of("nationpress"))
                    .build(),
            source("nis", "the National Intelligence Service", SourceKind.ORGANIZATION)
                    .build(),
            KIM_ABSENT);

    private static Source.Builder source(String id, String name, SourceKind kind) {
        return Source.builder().id(SourceId.of(id)).name(name).kind(kind);
    }

    private static Citation cited(String source, String... via) {
        return Citation.builder()
                .source(SourceId.of(source))
                .addAllVia(Stream.of(via).map(SourceId::of).toList())
                .build();
    }

    private static Claim said(Proposition proposition) {
        return Claim.builder()
                .proposition(proposition)
                .addCitation(cited("article"))
                .build();
    }

    private static String sentence(Proposition proposition) {
        return DOSSIER.describe(said(proposition));
    }

    private static Map<String, Proposition> propositions() {
        Map<String, Proposition> all = new LinkedHashMap<>();
        all.put("in person", Attendance.of(KIM, PARADE));
        all.put(
                "remote",
                Attendance.builder()
                        .leader(KIM)
                        .event(PARADE)
                        .presence(Presence.REMOTE)
                        .build());
        all.put(
                "represented",
                Attendance.builder()
                        .leader(KIM)
                        .event(PARADE)
                        .presence(Presence.REPRESENTED)
                        .build());
        all.put("occurrence", Occurrence.builder().event(TALKS).build());
        all.put("precedent", Precedent.builder().event(PARADE).addParty(KIM).build());
        all.put(
                "anniversary",
                Anniversary.builder()
                        .event(PARADE)
                        .ofTime(Edtf.parse("1945"))
                        .years(80)
                        .build());
        all.put(
                "utterance",
                Utterance.builder().speaker(KIM).words(Quote.of("unstoppable")).build());
        all.put(
                "relation",
                Relation.builder()
                        .subject(KIM)
                        .predicate(Predicate.SUPPORTS)
                        .object(Country.of("RU"))
                        .build());
        all.put(
                "property",
                Property.builder()
                        .subject(KIM)
                        .predicate(Predicate.WEARS)
                        .value(TextValue.of("a suit"))
                        .build());
        all.put(
                "assessment",
                Assessment.builder()
                        .claim(ClaimId.of("c1"))
                        .rating(Rating.FALSE)
                        .label("Wrong")
                        .build());
        all.put("retraction", Retraction.builder().claim(ClaimId.of("c1")).build());
        all.put("free text", FreeText.of("It rained.", PARADE));
        return all;
    }

    private static List<Claim> stances(Proposition proposition) {
        List<Claim> claims = new ArrayList<>();
        for (Polarity polarity : Polarity.values()) {
            for (Mode mode : Mode.values()) {
                for (Certainty certainty : Certainty.values()) {
                    claims.add(said(proposition)
                            .withPolarity(polarity)
                            .withMode(mode)
                            .withCertainty(certainty));
                }
            }
        }
        return claims;
    }

    @Test
    void noTwoStancesOfAllPropositionsReadAlike() {
        List<String> sentences = propositions().values().stream()
                .flatMap(proposition -> stances(proposition).stream())
                .map(DOSSIER::describe)
                .toList();

        assertThat(sentences).hasSize(12 * 2 * 4 * 4).doesNotHaveDuplicates();
        assertThat(sentences).allMatch(sentence -> sentence.startsWith("According to NationPress, "));
        assertThat(sentences).noneMatch(sentence -> sentence.matches(".*\\{[0-9]}.*|.*  .*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AFFIRMED | FACTUAL | UNSTATED | Kim Jong-un attended the parade",
                "AFFIRMED | FACTUAL | CERTAIN | it is certain that Kim Jong-un attended the parade",
                "AFFIRMED | FACTUAL | PROBABLE | it is likely that Kim Jong-un attended the parade",
                "AFFIRMED | FACTUAL | POSSIBLE | it is possible that Kim Jong-un attended the parade",
                "DENIED | FACTUAL | UNSTATED | Kim Jong-un did not attend the parade",
                "DENIED | FACTUAL | CERTAIN | it is certain that Kim Jong-un did not attend the parade",
                "DENIED | FACTUAL | PROBABLE | it is unlikely that Kim Jong-un attended the parade",
                "DENIED | FACTUAL | POSSIBLE | it is possible that Kim Jong-un did not attend the parade",
                "AFFIRMED | PREDICTION | UNSTATED | Kim Jong-un will attend the parade",
                "AFFIRMED | PREDICTION | CERTAIN | it is certain that Kim Jong-un will attend the parade",
                "AFFIRMED | PREDICTION | PROBABLE | it is likely that Kim Jong-un will attend the parade",
                "AFFIRMED | PREDICTION | POSSIBLE | it is possible that Kim Jong-un will attend the parade",
                "DENIED | PREDICTION | UNSTATED | Kim Jong-un will not attend the parade",
                "DENIED | PREDICTION | CERTAIN | it is certain that Kim Jong-un will not attend the parade",
                "DENIED | PREDICTION | PROBABLE | it is unlikely that Kim Jong-un will attend the parade",
                "DENIED | PREDICTION | POSSIBLE | it is possible that Kim Jong-un will not attend the parade",
                "AFFIRMED | INTENTION | UNSTATED | Kim Jong-un is to attend the parade",
                "AFFIRMED | INTENTION | CERTAIN | it is certain that Kim Jong-un is to attend the parade",
                "AFFIRMED | INTENTION | PROBABLE | it is likely that Kim Jong-un is to attend the parade",
                "AFFIRMED | INTENTION | POSSIBLE | it is possible that Kim Jong-un is to attend the parade",
                "DENIED | INTENTION | UNSTATED | Kim Jong-un is not to attend the parade",
                "DENIED | INTENTION | CERTAIN | it is certain that Kim Jong-un is not to attend the parade",
                "DENIED | INTENTION | PROBABLE | it is unlikely that Kim Jong-un is to attend the parade",
                "DENIED | INTENTION | POSSIBLE | it is possible that Kim Jong-un is not to attend the parade",
                "AFFIRMED | OPINION | UNSTATED | in the claimant's view, Kim Jong-un attended the parade",
                "AFFIRMED | OPINION | CERTAIN |"
                        + " in the claimant's view, it is certain that Kim Jong-un attended the parade",
                "AFFIRMED | OPINION | PROBABLE |"
                        + " in the claimant's view, it is likely that Kim Jong-un attended the parade",
                "AFFIRMED | OPINION | POSSIBLE |"
                        + " in the claimant's view, it is possible that Kim Jong-un attended the parade",
                "DENIED | OPINION | UNSTATED | in the claimant's view, Kim Jong-un did not attend the parade",
                "DENIED | OPINION | CERTAIN |"
                        + " in the claimant's view, it is certain that Kim Jong-un did not attend the parade",
                "DENIED | OPINION | PROBABLE |"
                        + " in the claimant's view, it is unlikely that Kim Jong-un attended the parade",
                "DENIED | OPINION | POSSIBLE |"
                        + " in the claimant's view, it is possible that Kim Jong-un did not attend the parade",
            })
    void eachStanceHasItsWords(Polarity polarity, Mode mode, Certainty certainty, String words) {
        Claim claim = said(Attendance.of(KIM, PARADE))
                .withPolarity(polarity)
                .withMode(mode)
                .withCertainty(certainty);

        assertThat(DOSSIER.describe(claim)).isEqualTo("According to NationPress, " + words + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remote | Kim Jong-un took part in the parade from elsewhere"
                        + " | Kim Jong-un did not take part in the parade from elsewhere",
                "represented | Kim Jong-un was represented at the parade | Kim Jong-un was not represented at the parade",
                "occurrence | three-way summit took place | three-way summit did not take place",
                "precedent | the parade was the first event of Kim Jong-un ever"
                        + " | the parade was not the first event of Kim Jong-un ever",
                "anniversary | the parade marked 80 years since 1945 | the parade did not mark 80 years since 1945",
                "utterance | Kim Jong-un said “unstoppable” | Kim Jong-un did not say “unstoppable”",
                "relation | Kim Jong-un supports Russia | it is not so that Kim Jong-un supports Russia",
                "property | Kim Jong-un wears: “a suit” | it is not so that Kim Jong-un wears: “a suit”",
                "assessment | claim c1 was rated false (“Wrong”) | claim c1 was not rated false (“Wrong”)",
                "retraction | claim c1 was taken back | claim c1 was not taken back",
                "free text | this is so: “It rained.” | this is not so: “It rained.”",
            })
    void eachPropositionHasItsWords(String proposition, String affirmed, String denied) {
        Claim claim = said(propositions().get(proposition));

        assertThat(DOSSIER.describe(claim)).isEqualTo("According to NationPress, " + affirmed + ".");
        assertThat(DOSSIER.describe(claim.withPolarity(Polarity.DENIED)))
                .isEqualTo("According to NationPress, " + denied + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PREDICTION | AFFIRMED | occurrence | three-way summit will take place",
                "PREDICTION | DENIED | anniversary | the parade will not mark 80 years since 1945",
                "PREDICTION | AFFIRMED | precedent | the parade will be the first event of Kim Jong-un ever",
                "PREDICTION | DENIED | utterance | Kim Jong-un will not say “unstoppable”",
                "PREDICTION | AFFIRMED | relation | it will be so that Kim Jong-un supports Russia",
                "PREDICTION | DENIED | free text | this will not be so: “It rained.”",
                "INTENTION | AFFIRMED | occurrence | three-way summit is to take place",
                "INTENTION | DENIED | remote | Kim Jong-un is not to take part in the parade from elsewhere",
                "INTENTION | AFFIRMED | represented | Kim Jong-un is to be represented at the parade",
                "INTENTION | DENIED | property | it is not to be so that Kim Jong-un wears: “a suit”",
                "INTENTION | AFFIRMED | assessment | claim c1 is to be rated false (“Wrong”)",
                "INTENTION | DENIED | retraction | claim c1 is not to be taken back",
                "OPINION | DENIED | free text | in the claimant's view, this is not so: “It rained.”",
            })
    void whatIsExpectedAndPlannedHasItsWords(Mode mode, Polarity polarity, String proposition, String words) {
        Claim claim = said(propositions().get(proposition)).withMode(mode).withPolarity(polarity);

        assertThat(DOSSIER.describe(claim)).isEqualTo("According to NationPress, " + words + ".");
    }

    static Stream<Map.Entry<String, Proposition>> details() {
        Map<String, Proposition> all = new LinkedHashMap<>();
        all.put(
                "Kim Jong-un attended the parade as guest (President of the State Affairs Commission, North Korea,"
                        + " about 2025)",
                Attendance.builder()
                        .leader(KIM)
                        .event(PARADE)
                        .role(Role.GUEST)
                        .capacity(Office.builder()
                                .title("President of the State Affairs Commission")
                                .country(Country.of("KP"))
                                .build())
                        .during(Edtf.parse("2025~"))
                        .build());
        all.put(
                "the parade took place (Wednesday, 2025-09-03, Tiananmen Square, Beijing, China)",
                Occurrence.builder()
                        .event(PARADE)
                        .time(Edtf.parse("2025-09-03"))
                        .weekday(DayOfWeek.WEDNESDAY)
                        .place(Place.of("Tiananmen Square, Beijing").withCountry(Country.of("CN")))
                        .build());
        all.put(
                "the parade was the first international event of China, the Soviet Union and x-hawaii since"
                        + " three-way summit, in 66 years",
                Precedent.builder()
                        .event(PARADE)
                        .addParties(Country.of("x-hawaii"), Country.of("SUHH"), Country.of("CN"))
                        .category(EventCategory.INTERNATIONAL)
                        .previous(TALKS)
                        .years(66)
                        .build());
        all.put(
                "the parade was the first event of Kim Jong-un in 6 years",
                Precedent.builder().event(PARADE).addParty(KIM).years(6).build());
        all.put(
                "the parade was the first event of Kim Jong-un since three-way summit",
                Precedent.builder().event(PARADE).addParty(KIM).previous(TALKS).build());
        all.put(
                "the parade marked 5 years since three-way summit",
                Anniversary.builder().event(PARADE).of(TALKS).years(5).build());
        all.put(
                "China said “no” at three-way summit",
                Utterance.builder()
                        .speaker(Country.of("CN"))
                        .event(TALKS)
                        .words(Quote.of("no"))
                        .build());
        all.put(
                "Kim Jong-un stands left of nobody at the parade (from 2025-09 on)",
                Relation.builder()
                        .subject(KIM)
                        .predicate(Predicate.of("stands-left-of"))
                        .object(LeaderId.of("nobody"))
                        .at(PARADE)
                        .during(Edtf.parse("2025-09/.."))
                        .build());
        all.put(
                "Kim Jong-un is the heir of the claim “Kim Jong-un did not attend the parade”",
                Relation.builder()
                        .subject(KIM)
                        .predicate(Predicate.HEIR_OF)
                        .object(KIM_ABSENT.id())
                        .build());
        all.put(
                "three-way summit duration: 20 h, at least 18, at most 24.5",
                Property.builder()
                        .subject(TALKS)
                        .predicate(Predicate.DURATION)
                        .value(Quantity.of("20", "h")
                                .withLower(new java.math.BigDecimal("18"))
                                .withUpper(new java.math.BigDecimal("24.5")))
                        .build());
        all.put(
                "Kim Jong-un born: some year in the 1980s",
                Property.builder()
                        .subject(KIM)
                        .predicate(Predicate.of("born"))
                        .value(TimeValue.of(Edtf.parse("198X")))
                        .build());
        all.put(
                "Kim Jong-un home: Kosovo",
                Property.builder()
                        .subject(KIM)
                        .predicate(Predicate.of("home"))
                        .value(Reference.of(Country.of("XK")))
                        .build());
        all.put(
                "the claim “Kim Jong-un did not attend the parade” was rated mostly false (“Half wrong”), for this"
                        + " reason: “he was late”",
                Assessment.builder()
                        .claim(KIM_ABSENT.id())
                        .rating(Rating.MOSTLY_FALSE)
                        .label("Half wrong")
                        .reason("he was late")
                        .build());
        all.put(
                "the claim “Kim Jong-un did not attend the parade” was taken back, for this reason: “error”",
                Retraction.builder().claim(KIM_ABSENT.id()).reason("error").build());
        return all.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("details")
    void whatElseIsSaidIsInTheSentence(Map.Entry<String, Proposition> row) {
        assertThat(sentence(row.getValue())).isEqualTo("According to NationPress, " + row.getKey() + ".");
    }

    @Test
    void allWhoSaySoAreNamed() {
        Claim claim = said(Occurrence.builder().event(TALKS).build())
                .withPolarity(Polarity.DENIED)
                .withMode(Mode.PREDICTION)
                .withCertainty(Certainty.PROBABLE);

        assertThat(DOSSIER.describe(claim.withCitations(cited("article", "nis"))))
                .isEqualTo("According to NationPress, citing the National Intelligence Service,"
                        + " it is unlikely that three-way summit will take place.");
        assertThat(DOSSIER.describe(claim.withCitations(cited("article", "agency", "nis"))))
                .startsWith(
                        "According to NationPress, citing agency, which cites the National Intelligence Service, it");
        assertThat(DOSSIER.describe(claim.withCitations(cited("b", "nis"), cited("a"))))
                .startsWith("According to a; and b, citing the National Intelligence Service, it");
        assertThat(DOSSIER.describe(claim.withCitations(cited("e"), cited("d"), cited("c"), cited("b"), cited("a"))))
                .startsWith("According to a; b; c and 2 more, it");
        assertThat(DOSSIER.describe(claim.withCitations(cited("article"), cited("nationpress"))))
                .startsWith("According to NationPress, it");
    }

    @Test
    void theTimeForWhichItHoldsIsSaid() {
        assertThat(DOSSIER.describe(
                        said(propositions().get("relation")).withValidDuring(Optional.of(Edtf.parse("2024/..")))))
                .isEqualTo("According to NationPress, Kim Jong-un supports Russia, for this time: from 2024 on.");
    }

    @Test
    void whatOthersWroteStaysWithinItsQuotationMarks() {
        assertThat(sentence(FreeText.of("He said “yes”,\r\n\tand \"no\"\u202E {0} $1 \\.", PARADE)))
                .isEqualTo("According to NationPress, this is so: “He said 'yes', and \"no\" {0} $1 \\.”.");
        assertThat(sentence(FreeText.of("x".repeat(100_000), PARADE)))
                .isEqualTo("According to NationPress, this is so: “" + "x".repeat(500) + "…”.");
        Dossier hostile =
                Dossier.of(Leader.builder().id(KIM).name("{1} \"$0\" O'Neil”").build());
        assertThat(hostile.describe(said(Attendance.of(KIM, PARADE))))
                .isEqualTo("According to article, “{1} \"$0\" O'Neil'” attended parade.");
    }

    @Test
    void anotherLanguageIsAnotherSetOfPhrases() {
        Phrases german = Phrases.of(
                Locale.GERMAN,
                Map.of(
                        "sentence", "Laut {0}: {1}.",
                        "occurrence.is", "{0} fand statt{1}",
                        "relation.is", "{0} hilft {2}",
                        "quoted", "„{0}“"));

        assertThat(DOSSIER.describe(said(propositions().get("relation")), german))
                .isEqualTo("Laut NationPress: Kim Dschong-un hilft Russland.");
        assertThat(DOSSIER.describe(
                        said(Occurrence.builder()
                                .event(TALKS)
                                .weekday(DayOfWeek.MONDAY)
                                .build()),
                        german))
                .isEqualTo("Laut NationPress: three-way summit fand statt (Montag).");
        assertThat(DOSSIER.describe(said(FreeText.of("„so“", PARADE)), german))
                .isEqualTo("Laut NationPress: this is so: „'so'“.");
        assertThat(german.locale()).isEqualTo(Locale.GERMAN);
        assertThat(german.texts())
                .containsEntry("sentence", "Laut {0}: {1}.")
                .hasSameSizeAs(Phrases.english().texts());
        assertThat(Phrases.of(Locale.ENGLISH, Map.of())).isEqualTo(Phrases.english());
        assertThat(german)
                .isNotEqualTo(Phrases.english())
                .hasToString("Phrases{locale=de, texts=" + german.texts().size() + "}");
        assertThatThrownBy(() -> Phrases.of(Locale.GERMAN, Map.of("sentance", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("texts must have keys of phrases alone, but had sentance");
        assertThat(german.get("sentence", "dpa", "{1}")).isEqualTo("Laut dpa: {1}.");
        assertThat(german.get("sentence", "dpa")).isEqualTo("Laut dpa: {1}.");
        assertThat(german.get("rating", Rating.MOSTLY_TRUE)).isEqualTo("mostly true");
        assertThatThrownBy(() -> german.get("sentance"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key must be that of a phrase, but was sentance");
    }

    @Test
    void allPhrasesOfStancesDiffer() {
        assertThat(Phrases.english().texts().entrySet().stream()
                        .filter(phrase -> phrase.getKey().startsWith("stance."))
                        .map(Map.Entry::getValue))
                .hasSize(32)
                .doesNotHaveDuplicates();
    }

    /** What the words of a sentence alone tell, whatever the names are. */
    @Test
    void eachStanceHasItsOwnWords() {
        TellingWords telling = new TellingWords(Phrases.english().texts());
        Map<List<String>, String> stances = new HashMap<>();
        for (Proposition proposition : propositions().values()) {
            for (Claim claim : stances(proposition)) {
                List<String> words = new ArrayList<>();
                TellingWords.forEachWord(DOSSIER.describe(claim), word -> {
                    if (telling.holds(word)) {
                        words.add(word);
                    }
                });
                words.sort(null);
                String stance = claim.polarity() + " " + claim.mode() + " " + claim.certainty();
                assertThat(stances.putIfAbsent(words, stance)).as("%s", words).isIn(null, stance);
            }
        }
    }

    @Test
    void noTwoStancesReadAlikeWhateverTheNames() {
        List<String> names = List.of(
                "Kim",
                "it is possible that Kim",
                "in the claimant's view, it is likely that Kim",
                "Kim will attend the parade at which Kim",
                "Kim did not",
                "Kim is to be what",
                "Kim” attended “X",
                "it",
                "so that Kim",
                "the parade, which cites Kim",
                "not\u00A0Kim");
        Dossier.Builder builder = Dossier.builder();
        for (String name : names) {
            builder.add(Leader.builder().id(leader(names, name)).name(name).build())
                    .add(Event.builder()
                            .id(event(names, name))
                            .name(name)
                            .kind(EventKind.MEETING)
                            .build());
        }
        Dossier dossier = builder.build();
        Map<String, String> stances = new HashMap<>();
        for (String one : names) {
            for (String other : names) {
                for (Proposition proposition : List.of(
                        Attendance.of(leader(names, one), event(names, other)),
                        Occurrence.builder().event(event(names, one)).build(),
                        Relation.builder()
                                .subject(leader(names, one))
                                .predicate(Predicate.of("will-attend"))
                                .object(event(names, other))
                                .build())) {
                    for (Claim claim : stances(proposition)) {
                        String stance = claim.polarity() + " " + claim.mode() + " " + claim.certainty();
                        String sentence = dossier.describe(claim);
                        assertThat(stances.putIfAbsent(sentence, stance))
                                .as(sentence)
                                .isIn(null, stance);
                    }
                }
            }
        }
    }

    private static LeaderId leader(List<String> names, String name) {
        return LeaderId.of("leader-" + names.indexOf(name));
    }

    private static EventId event(List<String> names, String name) {
        return EventId.of("event-" + names.indexOf(name));
    }

    @Test
    void aNameThatCouldBeAPartOfTheSentenceIsMarked() {
        LeaderId evil = LeaderId.of("evil");
        Dossier dossier = Dossier.of(
                Leader.builder().id(evil).name("it is possible that Kim").build(),
                Leader.builder()
                        .id(KIM)
                        .name("Kim of the “North”, in Pyongyang")
                        .build());

        assertThat(dossier.describe(said(Attendance.of(evil, PARADE))))
                .isEqualTo("According to article, “it is possible that Kim” attended parade.");
        assertThat(dossier.describe(said(Attendance.of(KIM, EventId.of("not")))))
                .isEqualTo("According to article, “Kim of the 'North', in Pyongyang” attended “not”.");
        assertThat(dossier.describe(said(Relation.builder()
                        .subject(LeaderId.of("xi"))
                        .predicate(Predicate.of("will-attend"))
                        .object(PARADE)
                        .build())))
                .isEqualTo("According to article, xi “will attend” parade.");
    }

    @Test
    void everyClaimOfADossierHasASentence() {
        Dossier summit = Summit.dossier();
        assertThat(summit.claims())
                .allSatisfy(claim -> assertThat(summit.describe(claim))
                        .startsWith("According to ")
                        .endsWith(".")
                        .doesNotContain("\n", "{"));
    }
}
