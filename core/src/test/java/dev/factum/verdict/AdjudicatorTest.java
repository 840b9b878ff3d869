package dev.factum.verdict;

import static dev.factum.verdict.Said.XI;
import static dev.factum.verdict.Said.XI_AS_HOST;
import static dev.factum.verdict.Said.assessmentOf;
import static dev.factum.verdict.Said.by;
import static dev.factum.verdict.Said.citation;
import static dev.factum.verdict.Said.retractionOf;
import static dev.factum.verdict.Said.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.Match;
import dev.factum.dossier.Phrases;
import dev.factum.model.Assessment;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.Entity;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
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
import dev.factum.model.Rating;
import dev.factum.model.Recording;
import dev.factum.model.Relation;
import dev.factum.model.Reliability;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.TextValue;
import dev.factum.time.Edtf;
import dev.factum.verdict.Limit.Cause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is made of what is said. */
class AdjudicatorTest {
    private static final Claim WIRE = by("wire", XI);
    private static final Claim DAILY = by("daily", XI);
    private static final Claim BLOG_DENIES = by("blog", XI).withPolarity(Polarity.DENIED);
    private static final Claim POST_DENIES = by("post", XI).withPolarity(Polarity.DENIED);

    private static Fact fact(Policy policy, Proposition proposition, Entity... entities) {
        return Adjudicator.with(policy).judge(Dossier.of(entities), proposition);
    }

    private static Fact fact(Entity... entities) {
        return fact(Policy.standard(), XI, entities);
    }

    private static Verdict verdict(Entity... entities) {
        return fact(entities).verdict();
    }

    private static Evidence evidence(Fact fact, Claim claim) {
        return fact.evidence().stream()
                .filter(one -> one.claim().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    // ---- the table of verdicts

    @Test
    void nothingIsSaid() {
        assertThat(verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(verdict(by("wire", Said.XI.withEvent(EventId.of("dinner"))))).isEqualTo(Verdict.UNVERIFIED);
    }

    @Test
    void oneOriginSupportsAndTwoEstablish() {
        assertThat(verdict(WIRE)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(WIRE, DAILY)).isEqualTo(Verdict.ESTABLISHED);
        assertThat(verdict(WIRE.withCitations(citation("wire"), citation("daily"))))
                .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void tenArticlesThatCiteOneBriefingAreOneSource() {
        List<Entity> articles = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            articles.add(by("article-" + i, XI).withCitations(citation("article-" + i, "ministry")));
        }
        Fact fact = fact(articles.toArray(Entity[]::new));

        assertThat(fact.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(fact.supporting().claims()).hasSize(10);
        assertThat(fact.supporting().origins()).containsExactly(SourceId.of("ministry"));
        assertThat(fact.supporting().independentOrigins()).isEqualTo(1);
    }

    @Test
    void anyOppositionDisputesAndEnoughRefutesWhatHasNotEnough() {
        assertThat(verdict(WIRE, BLOG_DENIES)).isEqualTo(Verdict.DISPUTED);
        assertThat(verdict(WIRE, DAILY, BLOG_DENIES)).isEqualTo(Verdict.DISPUTED);
        assertThat(verdict(WIRE, BLOG_DENIES, POST_DENIES)).isEqualTo(Verdict.REFUTED);
        assertThat(verdict(WIRE, DAILY, BLOG_DENIES, POST_DENIES)).isEqualTo(Verdict.DISPUTED);
        assertThat(verdict(BLOG_DENIES))
                .as("one origin is not enough for no either")
                .isEqualTo(Verdict.DISPUTED);
        assertThat(verdict(BLOG_DENIES, POST_DENIES)).isEqualTo(Verdict.REFUTED);
        assertThat(fact(Policy.oneOrigin(), XI, BLOG_DENIES).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void whatIsOnlyProbablyNotSoIsDisputed() {
        assertThat(verdict(BLOG_DENIES.withCertainty(Certainty.PROBABLE))).isEqualTo(Verdict.DISPUTED);
        assertThat(verdict(
                        WIRE,
                        BLOG_DENIES.withCertainty(Certainty.PROBABLE),
                        POST_DENIES.withCertainty(Certainty.PROBABLE)))
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void thePolicySaysHowManyAreEnough() {
        assertThat(fact(Policy.oneOrigin(), XI, WIRE).verdict()).isEqualTo(Verdict.ESTABLISHED);
        assertThat(fact(Policy.oneOrigin(), XI, WIRE, BLOG_DENIES).verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(fact(Policy.standard().withEnoughOrigins(3), XI, WIRE, DAILY).verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    // ---- what bears on what

    @Test
    void whoSaysMoreSaysSo() {
        Claim asHost = by("wire", XI_AS_HOST);
        Fact fact = fact(asHost, DAILY);

        assertThat(fact.verdict()).isEqualTo(Verdict.ESTABLISHED);
        assertThat(fact.evidence())
                .containsExactly(
                        new Evidence(DAILY, Bearing.SAYS_SO, Weight.FULL, List.of(), Set.of()),
                        new Evidence(asHost, Bearing.SAYS_MORE, Weight.FULL, List.of(), Set.of()));
        assertThat(fact(Policy.standard(), XI_AS_HOST, asHost, DAILY).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whoDeniesMoreDeniesNotThat() {
        Claim notAsHost = by("blog", XI_AS_HOST).withPolarity(Polarity.DENIED);

        assertThat(fact(WIRE, DAILY, notAsHost).evidence())
                .extracting(Evidence::claim)
                .containsExactlyInAnyOrder(WIRE, DAILY);
        assertThat(evidence(fact(Policy.standard(), XI_AS_HOST, by("wire", XI_AS_HOST), BLOG_DENIES), BLOG_DENIES)
                        .bearing())
                .isEqualTo(Bearing.DENIES);
    }

    @Test
    void theFirstOfANarrowerCategoryNeedNotBeTheFirstOfAWiderOne() {
        Precedent multilateral = Precedent.builder()
                .event(XI.event())
                .addParty(XI.leader())
                .category(EventCategory.MULTILATERAL)
                .build();
        Precedent international = multilateral.withCategory(EventCategory.INTERNATIONAL);

        assertThat(fact(Policy.standard(), international, by("wire", multilateral))
                        .verdict())
                .isEqualTo(Verdict.UNVERIFIED);
        assertThat(fact(Policy.standard(), multilateral, by("wire", international))
                        .verdict())
                .isEqualTo(Verdict.UNVERIFIED);
    }

    @Test
    void whoSaysWhatCannotBeTooOpposes() {
        Claim remote = by("blog", XI.withPresence(Presence.REMOTE));
        Fact fact = fact(WIRE, remote);

        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(evidence(fact, remote).bearing()).isEqualTo(Bearing.CONTRADICTS);
    }

    @Test
    void changesOverTimeAreNoContradiction() {
        Predicate seat = Predicate.of("seat");
        Policy policy = Policy.builder().addSingleValued(seat).build();
        Property bonn = Property.builder()
                .subject(Country.of("DE"))
                .predicate(seat)
                .value(TextValue.of("Bonn"))
                .build();
        Property berlin = bonn.withValue(TextValue.of("Berlin"));
        Claim then = by("wire", bonn).withValidDuring(Edtf.parse("1949/1990"));
        Claim later = by("daily", berlin).withValidDuring(Edtf.parse("1999/2020"));
        Claim meanwhile = by("blog", berlin).withValidDuring(Edtf.parse("1980"));
        Claim someTime = by("post", berlin);

        Judgment judgment = Adjudicator.with(policy).judge(Dossier.of(then, later));
        assertThat(judgment.facts()).extracting(Fact::verdict).containsOnly(Verdict.SUPPORTED);
        assertThat(judgment.fact(bonn, Edtf.parse("1949/1990")).evidence()).hasSize(1);

        judgment = Adjudicator.with(policy).judge(Dossier.of(then, meanwhile));
        assertThat(judgment.fact(bonn, Edtf.parse("1949/1990")).verdict()).isEqualTo(Verdict.DISPUTED);

        judgment = Adjudicator.with(policy).judge(Dossier.of(then, someTime));
        assertThat(evidence(judgment.fact(bonn, Edtf.parse("1949/1990")), someTime))
                .isEqualTo(new Evidence(
                        someTime,
                        Bearing.CONTRADICTS,
                        Weight.PARTIAL,
                        List.of(new Limit(Cause.PERHAPS_AT_ANOTHER_TIME, Optional.empty())),
                        Set.of()));
        assertThat(Adjudicator.with(Policy.standard())
                        .judge(Dossier.of(then, meanwhile))
                        .facts())
                .as("no predicate is single-valued unless the policy says so")
                .extracting(Fact::verdict)
                .containsOnly(Verdict.SUPPORTED);
    }

    @Test
    void anotherNameOfAPlaceOpposesInPart() {
        Occurrence beijing = Occurrence.builder()
                .event(EventId.of("parade"))
                .place(Place.of("Beijing"))
                .build();
        Claim one = by("wire", beijing);
        Claim peking = by("daily", beijing.withPlace(Place.of("Peking")));
        Claim more = by("blog", peking.proposition());
        Claim hotel = by("post", beijing.withPlace(Place.of("Beijing Hotel, Moscow")));

        Judgment judgment = Adjudicator.with(Policy.standard()).judge(Dossier.of(one, peking, more, hotel));
        Fact fact = judgment.fact(beijing);
        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        for (Claim other : List.of(peking, more, hotel)) {
            assertThat(evidence(fact, other))
                    .isEqualTo(new Evidence(
                            other,
                            Bearing.CONTRADICTS,
                            Weight.PARTIAL,
                            List.of(new Limit(Cause.PERHAPS_ONE_PLACE, Optional.empty())),
                            Set.of()));
        }
        assertThat(judgment.explain(fact))
                .contains("It says what cannot hold together with it, but counts in part:"
                        + " perhaps about one place by another name.");

        Place china = Place.of("Beijing").withCountry(Country.of("CN"));
        Place russia = Place.of("Moscow").withCountry(Country.of("RU"));
        Claim inChina = by("wire", beijing.withPlace(china));
        assertThat(Adjudicator.with(Policy.standard())
                        .judge(Dossier.of(
                                inChina, by("daily", beijing.withPlace(russia)), by("blog", beijing.withPlace(russia))))
                        .fact(inChina.proposition())
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void whatIsSaidOfNoTimeIsOpposedOnlyByWhatExcludesAllTimesThatAreNamed() {
        Predicate seat = Predicate.of("seat");
        Adjudicator adjudicator =
                Adjudicator.with(Policy.builder().addSingleValued(seat).build());
        Property bonn = Property.builder()
                .subject(Country.of("DE"))
                .predicate(seat)
                .value(TextValue.of("Bonn"))
                .build();
        Property berlin = bonn.withValue(TextValue.of("Berlin"));
        Claim then = by("wire", bonn).withValidDuring(Edtf.parse("1949/1990"));
        Claim thenToo = by("daily", bonn).withValidDuring(Edtf.parse("1949/1990"));
        Claim later = by("blog", berlin).withValidDuring(Edtf.parse("1999/2020"));
        Claim meanwhile = by("post", berlin).withValidDuring(Edtf.parse("1980"));

        Dossier change = Dossier.of(then, thenToo, later);
        assertThat(change.conflicts(Set.of(seat))).isEmpty();
        assertThat(adjudicator.judge(change, bonn).verdict()).isEqualTo(Verdict.ESTABLISHED);
        assertThat(adjudicator.judge(change, berlin).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(adjudicator.judge(change.plus(List.of(meanwhile)), bonn).verdict())
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void aRelationBetweenClaimsIsJudgedWhateverTheirIds() {
        Predicate better = Predicate.of("better-than");
        Relation said = Relation.builder()
                .subject(LeaderId.of("xi"))
                .predicate(better)
                .object(ClaimId.of("y"))
                .build();
        Claim x = by("wire", said).withAssignedId(ClaimId.of("x"));
        Policy policy = Policy.builder().addSingleValued(better).build();

        assertThat(fact(policy, said.withObject(ClaimId.of("x")), x).verdict()).isEqualTo(Verdict.DISPUTED);
    }

    // ---- what counts

    @Test
    void onlyWhatIsSaidAsAFactCounts() {
        for (Mode mode : List.of(Mode.PREDICTION, Mode.INTENTION, Mode.OPINION)) {
            Claim claim = WIRE.withMode(mode);
            Fact fact = fact(claim);
            assertThat(fact.verdict()).isEqualTo(Verdict.UNVERIFIED);
            assertThat(evidence(fact, claim).weight()).isEqualTo(Weight.NONE);
            assertThat(evidence(fact, claim).limits()).containsExactly(new Limit(Cause.MODE, Optional.empty()));
            assertThat(evidence(fact, claim).citations()).isEmpty();
        }
        Policy generous =
                Policy.builder().putMode(Mode.PREDICTION, Weight.PARTIAL).build();
        assertThat(fact(generous, XI, WIRE.withMode(Mode.PREDICTION), DAILY.withMode(Mode.PREDICTION))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whatIsOnlyProbableSupportsAndWhatIsOnlyPossibleDoesNot() {
        assertThat(verdict(WIRE.withCertainty(Certainty.CERTAIN), DAILY)).isEqualTo(Verdict.ESTABLISHED);
        assertThat(verdict(WIRE.withCertainty(Certainty.PROBABLE), DAILY)).isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(WIRE.withCertainty(Certainty.PROBABLE), DAILY).supporting())
                .isEqualTo(new Side(
                        List.of(DAILY, WIRE.withCertainty(Certainty.PROBABLE)),
                        List.of(),
                        Set.of(SourceId.of("wire"), SourceId.of("daily")),
                        2,
                        1));
        assertThat(verdict(WIRE.withCertainty(Certainty.POSSIBLE))).isEqualTo(Verdict.UNVERIFIED);
    }

    @Test
    void aChainIsAsReliableAsItsLeastReliableLink() {
        Claim relayed = WIRE.withCitations(citation("wire", "rumour"));
        Policy strict = Policy.builder().leastReliability(Reliability.C).build();
        Entity reliable = source("wire").withReliability(Reliability.A);

        assertThat(fact(strict, XI, relayed, reliable).verdict()).isEqualTo(Verdict.SUPPORTED);
        Fact fact = fact(strict, XI, relayed, reliable, source("rumour").withReliability(Reliability.D));
        assertThat(fact.verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(evidence(fact, relayed).limits())
                .containsExactly(new Limit(Cause.UNRELIABLE, Optional.of(SourceId.of("rumour"))));
        assertThat(fact(strict, XI, relayed, reliable, source("rumour").withReliability(Reliability.F))
                        .verdict())
                .as("not to be judged is not to be bad")
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(strict, XI, relayed, reliable, source("rumour").withReliability(Reliability.C))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void theOriginMustBeReliableAsWellAsWhoRelaysIt() {
        Policy strict = Policy.builder().leastReliability(Reliability.C).build();
        Entity relaying = source("wire").withDerivedFrom(SourceId.of("rumour"));
        Entity rumour = source("rumour").withReliability(Reliability.E);

        assertThat(fact(strict, XI, WIRE, relaying, source("rumour")).verdict()).isEqualTo(Verdict.SUPPORTED);
        Fact fact = fact(strict, XI, WIRE, relaying, rumour);
        assertThat(fact.verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(evidence(fact, WIRE).limits())
                .containsExactly(new Limit(Cause.UNRELIABLE, Optional.of(SourceId.of("rumour"))));
    }

    @Test
    void ofSourcesUnderOneIdTheLeastReliableCounts() {
        Policy strict = Policy.builder().leastReliability(Reliability.C).build();
        Source good = source("wire").withReliability(Reliability.A);
        Source bad = source("wire").withReliability(Reliability.E);

        assertThat(fact(strict, XI, WIRE, good, bad.withName("A")).verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(fact(strict, XI, WIRE, good, bad.withName("Z")).verdict()).isEqualTo(Verdict.UNVERIFIED);
    }

    @Test
    void citationsThatDoNotCountAreLeftOut() {
        Claim both = WIRE.withCitations(citation("wire"), citation("rumour"));
        Policy strict = Policy.builder().leastReliability(Reliability.C).build();
        Fact fact = fact(strict, XI, both, source("rumour").withReliability(Reliability.E));

        assertThat(fact.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(evidence(fact, both))
                .isEqualTo(new Evidence(
                        both,
                        Bearing.SAYS_SO,
                        Weight.FULL,
                        List.of(new Limit(Cause.UNRELIABLE, Optional.of(SourceId.of("rumour")))),
                        Set.of(citation("rumour"))));
        assertThat(evidence(fact, both).citations()).containsExactly(citation("wire"));
    }

    @Test
    void onlyWhatIsJudgedCountsWhereThePolicySaysSo() {
        Policy judged = Policy.judgedOnly();
        Entity reliable = source("wire").withReliability(Reliability.B);
        Claim credible = WIRE.withCredibility(Credibility.PROBABLY_TRUE);

        assertThat(fact(judged, XI, credible, reliable).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(evidence(fact(judged, XI, credible), credible).limits())
                .containsExactly(new Limit(Cause.SOURCE_UNJUDGED, Optional.of(SourceId.of("wire"))));
        assertThat(evidence(fact(judged, XI, WIRE, reliable), WIRE).limits())
                .containsExactly(new Limit(Cause.CLAIM_UNJUDGED, Optional.empty()));
        Claim doubtful = WIRE.withCredibility(Credibility.DOUBTFUL);
        assertThat(evidence(fact(judged, XI, doubtful, reliable), doubtful).limits())
                .containsExactly(new Limit(Cause.INCREDIBLE, Optional.empty()));
    }

    // ---- claims about claims

    @Test
    void whatIsSupersededStaysAndDoesNotCount() {
        Claim better = DAILY.withSupersedes(WIRE.id());
        Fact fact = fact(WIRE, better);

        assertThat(fact.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(evidence(fact, WIRE).limits())
                .containsExactly(new Limit(Cause.SUPERSEDED, Optional.of(better.id())));
        assertThat(fact(Policy.standard().withSupersedesAct(false), XI, WIRE, better)
                        .verdict())
                .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void aRetractionTakesAwayTheCitationsThatShareAnOriginWithIt() {
        Claim both = WIRE.withCitations(citation("wire"), citation("daily", "agency"));
        Claim retraction = retractionOf(both, "agency");
        Fact fact = fact(both, retraction);

        assertThat(fact.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(evidence(fact, both).leftOut()).containsExactly(citation("daily", "agency"));
        assertThat(evidence(fact, both).limits())
                .containsExactly(new Limit(Cause.WITHDRAWN, Optional.of(retraction.id())));
        assertThat(verdict(both, retraction, retractionOf(both, "wire"))).isEqualTo(Verdict.UNVERIFIED);
        assertThat(fact(Policy.standard().withRetractionsAct(false), XI, both, retraction)
                        .verdict())
                .isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void aRetractionThatDoesNotCountTakesNothingBack() {
        Claim erasing = retractionOf(WIRE, "blog").withCitations(citation("blog", "wire"));
        Policy strict = Policy.builder().leastReliability(Reliability.C).build();
        Entity blog = source("blog").withReliability(Reliability.E);

        assertThat(fact(strict, XI, WIRE, erasing).verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(fact(strict, XI, WIRE, erasing, blog).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(WIRE, erasing.withCertainty(Certainty.POSSIBLE))).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whoIsOneOriginMayTakeBackWhatTheOtherSays() {
        Source daily = source("daily").withPublisher(SourceId.of("press"));
        Source wire = source("wire").withPublisher(SourceId.of("press"));
        Claim sister = retractionOf(WIRE, "daily");

        assertThat(fact(Policy.standard(), XI, wire, daily, WIRE, sister).verdict())
                .isEqualTo(Verdict.UNVERIFIED);
        Fact apart = fact(Policy.standard().withPublisherIsOneOrigin(false), XI, wire, daily, WIRE, sister);
        assertThat(apart.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(evidence(apart, sister).bearing()).isEqualTo(Bearing.RETRACTED);
    }

    @Test
    void aRetractionByAnotherOpposes() {
        Claim retraction = retractionOf(WIRE, "blog");
        Fact fact = fact(WIRE, retraction);

        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(evidence(fact, retraction).bearing()).isEqualTo(Bearing.RETRACTED);
        assertThat(fact(Policy.standard().withRetractionsAct(false), XI, WIRE, retraction)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(WIRE, retraction.withPolarity(Polarity.DENIED))).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aRetractionOpposesByThoseWhoDoNotStandBehindWhatItTakesBack() {
        Claim both = retractionOf(WIRE, "wire").withCitations(citation("wire"), citation("blog"));
        Fact fact = fact(WIRE, both);

        assertThat(evidence(fact, both))
                .isEqualTo(new Evidence(
                        both,
                        Bearing.RETRACTED,
                        Weight.FULL,
                        List.of(new Limit(Cause.TAKEN_BACK_BY_ITSELF, Optional.empty())),
                        Set.of(citation("wire"))));
        Fact apart = fact(WIRE, retractionOf(WIRE, "wire"), retractionOf(WIRE, "blog"));
        assertThat(apart.verdict()).isEqualTo(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(apart.opposing().origins()).isEqualTo(fact.opposing().origins());
    }

    @Test
    void anAssessmentCountsForOrAgainstWhatItRates() {
        Claim checked = assessmentOf(WIRE, Rating.FALSE, "checker");

        assertThat(verdict(WIRE, checked)).isEqualTo(Verdict.DISPUTED);
        assertThat(evidence(fact(WIRE, checked), checked).bearing()).isEqualTo(Bearing.ASSESSED_FALSE);
        assertThat(verdict(WIRE, assessmentOf(WIRE, Rating.TRUE, "checker"))).isEqualTo(Verdict.ESTABLISHED);
        assertThat(verdict(WIRE, assessmentOf(WIRE, Rating.MOSTLY_TRUE, "checker")))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(WIRE, assessmentOf(WIRE, Rating.MIXED, "checker"))).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(WIRE, assessmentOf(WIRE, Rating.TRUE, "daily").withCitations(citation("wire"))))
                .as("who confirms himself")
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(Policy.standard().withAssessments(Weight.NONE), XI, WIRE, checked)
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whatIsSaidOfMoreIsSaidOfWhatFollows() {
        Claim asHost = by("wire", XI_AS_HOST);
        assertThat(verdict(asHost, assessmentOf(asHost, Rating.TRUE, "checker")))
                .isEqualTo(Verdict.ESTABLISHED);
        assertThat(verdict(asHost, assessmentOf(asHost, Rating.FALSE, "checker")))
                .as("he may have come as a guest")
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(asHost, retractionOf(asHost, "blog"))).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aDenialThatIsFalseSpeaksFor() {
        Claim checked = assessmentOf(BLOG_DENIES, Rating.FALSE, "checker");
        Fact fact = fact(BLOG_DENIES, checked);
        assertThat(evidence(fact, checked).bearing()).isEqualTo(Bearing.ASSESSED_TRUE);
        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(evidence(
                                fact(BLOG_DENIES, assessmentOf(BLOG_DENIES, Rating.TRUE, "checker")),
                                assessmentOf(BLOG_DENIES, Rating.TRUE, "checker"))
                        .bearing())
                .isEqualTo(Bearing.ASSESSED_FALSE);
    }

    @Test
    void anAssessmentOfAPredictionIsNoReport() {
        Claim prediction = WIRE.withMode(Mode.PREDICTION);
        Claim checked = assessmentOf(prediction, Rating.TRUE, "checker");
        Fact fact = fact(prediction, checked);
        assertThat(fact.verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(evidence(fact, checked).limits()).containsExactly(new Limit(Cause.ABOUT_LESS, Optional.empty()));
    }

    @Test
    void anAssessmentThatIsItselfRefutedOpposesNothing() {
        Claim checked = assessmentOf(WIRE, Rating.FALSE, "checker");
        Claim one = assessmentOf(checked, Rating.FALSE, "daily").withAssignedId(ClaimId.of("one"));
        Claim other = assessmentOf(checked, Rating.FALSE, "post").withAssignedId(ClaimId.of("other"));

        assertThat(fact(WIRE, checked).opposing().fullOrigins()).isEqualTo(1);
        Fact disputed = fact(WIRE, checked, one);
        assertThat(disputed.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(evidence(disputed, checked).weight()).isEqualTo(Weight.PARTIAL);
        Fact refuted = fact(WIRE, checked, one, other);
        assertThat(refuted.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(refuted.opposing().isEmpty()).isTrue();
        assertThat(evidence(refuted, checked).weight()).isEqualTo(Weight.NONE);
        assertThat(evidence(refuted, checked).limits()).containsExactly(Limit.of(Cause.DISPUTED));

        assertThat(fact(
                                WIRE,
                                checked,
                                by("daily", checked.proposition()).withPolarity(Polarity.DENIED),
                                by("post", checked.proposition()).withPolarity(Polarity.DENIED))
                        .verdict())
                .as("denied by two")
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(
                                WIRE,
                                checked,
                                assessmentOf(WIRE, Rating.TRUE, "daily"),
                                assessmentOf(WIRE, Rating.TRUE, "post"))
                        .verdict())
                .as("who rate it otherwise speak for it, and silence nobody")
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void whatRefutesAnAssessmentMustCountItself() {
        Claim checked = assessmentOf(WIRE, Rating.FALSE, "checker");
        Claim one = assessmentOf(checked, Rating.FALSE, "daily").withAssignedId(ClaimId.of("one"));
        Claim other = assessmentOf(checked, Rating.FALSE, "post").withAssignedId(ClaimId.of("other"));
        Claim three = assessmentOf(one, Rating.FALSE, "blog").withAssignedId(ClaimId.of("three"));
        Claim four = assessmentOf(one, Rating.FALSE, "radio").withAssignedId(ClaimId.of("four"));

        assertThat(evidence(fact(WIRE, checked, one), checked).weight()).isEqualTo(Weight.PARTIAL);
        Fact fact = fact(WIRE, checked, one, three, four);
        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(evidence(fact, checked).weight())
                .as("what refutes it is refuted")
                .isEqualTo(Weight.FULL);
        assertThat(fact(four, three, one, checked, WIRE)).isEqualTo(fact);
        assertThat(evidence(fact(WIRE, checked, one, other, three), checked).weight())
                .as("what two say and one calls false is disputed")
                .isEqualTo(Weight.FULL);
        assertThat(evidence(fact(WIRE, checked, one, other, three.withMode(Mode.OPINION)), checked)
                        .weight())
                .isEqualTo(Weight.NONE);
    }

    @Test
    void assessmentsOfEachOtherInACircleHaveNoEffectWithinIt() {
        Claim checked = assessmentOf(WIRE, Rating.FALSE, "checker");
        Claim back = assessmentOf(checked, Rating.FALSE, "daily").withAssignedId(ClaimId.of("back"));
        Claim forth = by("checker", ((Assessment) checked.proposition()).withClaim(ClaimId.of("back")))
                .withAssignedId(checked.id());
        Claim around = assessmentOf(WIRE, Rating.FALSE, "radio").withAssignedId(ClaimId.of("around"));

        // one id for two: to assess either is to assess both
        assertThat(evidence(fact(WIRE, around, checked, forth, back), checked).weight())
                .isEqualTo(Weight.PARTIAL);
        Claim first = assessmentOf(WIRE, Rating.FALSE, "a").withAssignedId(ClaimId.of("first"));
        Claim second = assessmentOf(first, Rating.FALSE, "b").withAssignedId(ClaimId.of("second"));
        Claim third = by("c", ((Assessment) second.proposition()).withClaim(ClaimId.of("second")))
                .withAssignedId(ClaimId.of("third"));
        Claim fourth = by("d", ((Assessment) second.proposition()).withClaim(ClaimId.of("third")))
                .withAssignedId(ClaimId.of("second"));
        Fact fact = fact(WIRE, first, second, third, fourth);
        assertThat(fact(fourth, third, second, first, WIRE)).isEqualTo(fact);
    }

    @Test
    void aLongChainOfAssessmentsIsGoneThroughWithoutRecursion() {
        List<Entity> chain = new ArrayList<>(List.of(WIRE));
        Claim last = WIRE;
        for (int i = 0; i < 20_000; i++) {
            last = assessmentOf(last, Rating.FALSE, "s" + i % 7).withAssignedId(ClaimId.of("a" + i));
            chain.add(last);
        }

        assertThat(fact(chain.toArray(Entity[]::new)).verdict()).isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void twoOfficesAtOnceDisputeInPartAlone() {
        Claim secretary = by("wire", XI.withCapacity(Office.of("General Secretary")));
        Claim chairman = by("blog", XI.withCapacity(Office.of("State chairman")));
        Fact fact = fact(Policy.standard(), secretary.proposition(), secretary, chairman);

        assertThat(fact.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(evidence(fact, chairman).limits()).containsExactly(Limit.of(Cause.PERHAPS_BOTH_OFFICES));
        assertThat(verdict(secretary, chairman)).as("that Xi came, both say").isEqualTo(Verdict.ESTABLISHED);
    }

    @Test
    void oneTextInOtherLettersAndSpacesIsOneValue() {
        Property suit = Property.builder()
                .subject(LeaderId.of("xi"))
                .predicate(Predicate.WEARS)
                .value(TextValue.of("black suit"))
                .build();
        Claim other = by("daily", suit.withValue(TextValue.of("Black  suit ")));

        assertThat(fact(Policy.standard(), suit, by("wire", suit), other).verdict())
                .isEqualTo(Verdict.ESTABLISHED);
        assertThat(fact(Policy.standard().withSingleValued(Predicate.WEARS), suit, by("wire", suit), other)
                        .verdict())
                .isEqualTo(Verdict.ESTABLISHED);
    }

    // ---- as of when

    @Test
    void whatWasRecordedLaterWasNotKnown() {
        Instant monday = Instant.parse("2025-09-01T12:00:00Z");
        Claim early = WIRE.withRecorded(
                Recording.builder().at(monday).by("anna").method("by hand").build());
        Claim late = DAILY.withRecorded(Recording.builder()
                .at(monday.plusSeconds(1))
                .by("anna")
                .method("by hand")
                .build());
        Claim superseding = late.withSupersedes(early.id());
        Policy onMonday = Policy.standard().withKnownBy(monday);

        assertThat(fact(onMonday, XI, early, late).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(evidence(fact(onMonday, XI, early, late), late).limits())
                .containsExactly(new Limit(Cause.NOT_YET_RECORDED, Optional.empty()));
        assertThat(fact(onMonday, XI, early, superseding).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(Policy.standard(), XI, early, superseding).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(fact(onMonday, XI, WIRE).verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(Adjudicator.with(onMonday).judge(Dossier.of(late)).facts())
                .as("nobody had said it yet")
                .isEmpty();
        assertThat(fact(Policy.standard().withKnownBy(monday.plusSeconds(1)), XI, early, late)
                        .verdict())
                .isEqualTo(Verdict.ESTABLISHED);
    }

    // ---- together

    @Test
    void dossiersThatNameALeaderDifferentlyCorroborateEachOtherOnceReconciled() {
        Leader xi = Leader.builder()
                .id(LeaderId.of("xi"))
                .name("Xi Jinping")
                .country(Country.of("CN"))
                .build();
        Leader xjp = xi.withId(LeaderId.of("xjp")).withName("XI Jinping");
        Dossier ours = Dossier.of(xi, WIRE);
        Dossier theirs = Dossier.of(xjp, by("daily", XI.withLeader(xjp.id())));
        Adjudicator adjudicator = Adjudicator.with(Policy.standard());

        Dossier both = ours.merge(theirs);
        assertThat(adjudicator.judge(both, XI).verdict()).isEqualTo(Verdict.SUPPORTED);
        Dossier reconciled = both.rename(Match.names(both.reconcile(), both));
        assertThat(adjudicator.judge(reconciled, XI).verdict()).isEqualTo(Verdict.ESTABLISHED);
    }

    // ---- all that is said

    @Test
    void aJudgmentHoldsAFactForEachThatIsAffirmedOrDenied() {
        Claim asHost = by("wire", XI_AS_HOST);
        Claim other = by("post", XI.withLeader(LeaderId.of("kim"))).withPolarity(Polarity.DENIED);
        Dossier dossier = Dossier.of(other, DAILY, asHost);
        Judgment judgment = Adjudicator.with(Policy.standard()).judge(dossier);

        assertThat(judgment.facts())
                .extracting(Fact::toString)
                .containsExactly(
                        "DISPUTED " + other.proposition() + ": independent origins for it 0, against it 1",
                        "SUPPORTED " + XI_AS_HOST + ": independent origins for it 1, against it 0",
                        "ESTABLISHED " + XI + ": independent origins for it 2, against it 0");
        assertThat(judgment.facts(XI.topic())).hasSize(2);
        assertThat(judgment.facts(Verdict.ESTABLISHED)).containsExactly(judgment.fact(XI));
        assertThat(judgment).hasToString("Judgment{DISPUTED=1, SUPPORTED=1, ESTABLISHED=1}");
        assertThat(judgment.fact(XI.withPresence(Presence.REMOTE)).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void theExplanationSaysWhyEachClaimCountsOrNot() {
        Claim prediction = by("post", XI).withMode(Mode.PREDICTION);
        Judgment judgment = Adjudicator.with(Policy.standard())
                .judge(Dossier.of(WIRE, BLOG_DENIES, prediction, source("wire"), source("blog"), source("post")));

        assertThat(judgment.explain(judgment.fact(XI)).lines())
                .containsExactly(Arrays.asList(
                                "DISPUTED: xi attended summit",
                                "  for it: 1 origin (The wire)",
                                "  against it: 1 origin (The blog)",
                                "  o According to The post, xi will attend summit. It says so, but does not count: not said as"
                                        + " a fact.",
                                "  + According to The wire, xi attended summit. It says so.",
                                "  - According to The blog, xi did not attend summit. It denies it.")
                        .toArray(String[]::new));
    }

    @Test
    void anExplanationSpeaksOtherLanguages() {
        Claim prediction = by("post", XI).withMode(Mode.PREDICTION);
        Judgment judgment = Adjudicator.with(Policy.standard()).judge(Dossier.of(WIRE, prediction));
        Phrases german = Phrases.of(
                Locale.GERMAN,
                Map.ofEntries(
                        Map.entry("sentence", "Laut {0}: {1}."),
                        Map.entry("attendance.in-person.is", "{0} war bei {1}{2}"),
                        Map.entry("attendance.in-person.will", "{0} wird bei {1} sein{2}"),
                        Map.entry("fact.for", "dafür: {0}"),
                        Map.entry("fact.against", "dagegen: {0}"),
                        Map.entry("fact.origin", "{0} Ursprung ({1})"),
                        Map.entry("fact.nothing", "nichts"),
                        Map.entry("verdict.supported", "GESTÜTZT"),
                        Map.entry("evidence", "{0} Das {1}."),
                        Map.entry("evidence.none", "{0} Das {1}, zählt aber nicht: {2}."),
                        Map.entry("bearing.says-so", "besagt es"),
                        Map.entry("limit.mode", "nicht als Tatsache gesagt")));

        assertThat(judgment.explain(judgment.fact(XI), german).lines())
                .containsExactly(
                        "GESTÜTZT: xi war bei summit",
                        "  dafür: 1 Ursprung (wire)",
                        "  dagegen: nichts",
                        "  o Laut post: xi wird bei summit sein. Das besagt es, zählt aber nicht: nicht als Tatsache gesagt.",
                        "  + Laut wire: xi war bei summit. Das besagt es.");
    }
}
