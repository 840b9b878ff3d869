package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.citation;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.claimId;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.occurrence;
import static dev.factum.dossier.Entities.part;
import static dev.factum.dossier.Entities.retraction;
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.lineage.Lineage;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Retraction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Which claims are still live when others supersede them or take them back. */
class StandingTest {
    private static final Claim SAID = claim("said", attendance("xi", "summit"));

    private static Claim superseding(String id, String... old) {
        Claim claim = claim(id, attendance("xi", "summit"));
        for (String one : old) {
            claim = claim.withSupersedes(claimId(one));
        }
        return claim;
    }

    private static List<String> dead(Entity... entities) {
        Dossier dossier = Dossier.of(entities);
        return dossier.claims(dossier.live().negate())
                .map(claim -> claim.id().value())
                .sorted()
                .toList();
    }

    @Test
    void whatIsSupersededIsDeadDownTheChain() {
        assertThat(dead(SAID)).isEmpty();
        assertThat(dead(SAID, superseding("b", "said"))).containsExactly("said");
        assertThat(dead(SAID, superseding("b", "said"), superseding("c", "b"))).containsExactly("b", "said");
        assertThat(dead(SAID, superseding("b", "said"), superseding("c", "said")))
                .containsExactly("said");
        assertThat(dead(superseding("b", "nothing"))).isEmpty();
    }

    @Test
    void whateverTheStanceOfWhatSupersedes() {
        assertThat(dead(
                        SAID,
                        superseding("b", "said").withPolarity(Polarity.DENIED).withMode(Mode.OPINION)))
                .containsExactly("said");
    }

    @Test
    void whoSaidItCanTakeItBack() {
        assertThat(dead(SAID, retraction("r", "said", "wire"))).containsExactly("said");
        // the agency publishes the wire, and the daily has it from there
        assertThat(dead(
                        SAID,
                        retraction("r", "said", "daily"),
                        source("wire").withPublisher(sourceId("agency")),
                        source("daily").withDerivedFrom(sourceId("wire"))))
                .containsExactly("said");
        assertThat(dead(SAID, retraction("r", "said", "blog").withCitations(citation("blog", "desk", "wire"))))
                .containsExactly("said");
    }

    @Test
    void whoRelaysOrPublishesItCanTakeBackTheirReport() {
        Claim relayed = SAID.withCitations(citation("daily", "wire"), citation("blog", "wire"));
        Claim byTheDaily = retraction("r", "said", "daily");
        assertThat(Dossier.of(relayed, byTheDaily).standing().withdrawn(relayed))
                .containsExactly(Map.entry(citation("daily", "wire"), byTheDaily));
        assertThat(dead(SAID.withCitations(citation("daily", "wire")), byTheDaily))
                .containsExactly("said");
        // a later correction of the paper
        assertThat(dead(
                        SAID.withCitations(citation("article", "wire")),
                        retraction("r", "said", "correction"),
                        source("article").withPublisher(sourceId("daily")),
                        source("correction").withPublisher(sourceId("daily"))))
                .containsExactly("said");
        // so is who publishes what is derived from another
        assertThat(dead(
                        SAID.withCitations(citation("article")),
                        retraction("r", "said", "daily"),
                        source("article").withPublisher(sourceId("daily")).withDerivedFrom(sourceId("wire"))))
                .containsExactly("said");
    }

    @Test
    void nobodyCanTakeBackWhatAnotherSaid() {
        assertThat(dead(SAID, retraction("r", "said", "blog"))).isEmpty();
        assertThat(dead(SAID.withCitations(citation("wire"), citation("blog")), retraction("r", "said", "wire")))
                .isEmpty();
        assertThat(dead(
                        SAID.withCitations(citation("wire"), citation("blog")),
                        retraction("r", "said", "wire").withCitations(citation("wire"), citation("blog"))))
                .containsExactly("said");
    }

    @Test
    void aClaimIsRetractedWhenAllWhoSaidItHaveTakenItBack() {
        Claim both = SAID.withCitations(citation("wire"), citation("blog"));
        Claim first = retraction("r", "said", "wire");
        Claim second = retraction("s", "said", "blog");

        assertThat(dead(both, first, second)).containsExactly("said");
        assertThat(Dossier.of(both, first).standing().withdrawn(both))
                .containsExactly(Map.entry(citation("wire"), first));
        assertThat(Dossier.of(both, first, second).standing().withdrawn(both))
                .containsExactly(Map.entry(citation("wire"), first), Map.entry(citation("blog"), second));
        assertThat(Dossier.of(both).standing().withdrawn(both)).isEmpty();
        Claim relayed = SAID.withCitations(citation("daily", "wire"), citation("blog"));
        assertThat(Dossier.of(relayed, first).standing().withdrawn(relayed))
                .containsExactly(Map.entry(citation("daily", "wire"), first));
    }

    @Test
    void aRetractionActsForThoseWhoStillStandBehindIt() {
        Claim retraction = retraction("r", "said", "wire").withCitations(citation("wire"), citation("blog"));
        Claim takenBack = retraction("s", "r", "wire");
        Dossier dossier = Dossier.of(SAID, retraction, takenBack);

        assertThat(dossier.standing().withdrawn(retraction)).containsOnlyKeys(citation("wire"));
        assertThat(dossier.standing().withdrawn(SAID)).isEmpty();
        assertThat(dead(SAID, retraction)).containsExactly("said");
    }

    @Test
    void whatIsOnlyPossibleTakesNothingBack() {
        Claim retraction = retraction("r", "said", "wire");
        assertThat(dead(SAID, retraction.withCertainty(Certainty.POSSIBLE))).isEmpty();
        assertThat(dead(SAID, retraction.withCertainty(Certainty.PROBABLE))).containsExactly("said");
        assertThat(Dossier.of(SAID, retraction)
                        .standing(Lineage.of(List.of()), ClaimFilter.any().negate())
                        .isLive(SAID))
                .as("who asks may have it otherwise")
                .isTrue();
    }

    @Test
    void aCorrectionThatIsTakenBackSupersedesNothing() {
        Claim correction = superseding("b", "said");
        assertThat(dead(SAID, correction, retraction("r", "b", "wire"))).containsExactly("b");
        assertThat(dead(SAID, correction, superseding("c", "b"))).containsExactly("b", "said");
    }

    @Test
    void ofTwoRetractionsOfOneCitationTheFirstByIdIsNamed() {
        Claim first = retraction("r", "said", "wire");
        Claim second = retraction("s", "said", "wire");

        assertThat(Dossier.of(SAID, second, first).standing().withdrawn(SAID).values())
                .containsExactly(first);
        assertThat(Dossier.of(SAID, first, second).standing().withdrawn(SAID).values())
                .containsExactly(first);
    }

    @Test
    void whatTakesThePlaceOfAClaimIsNamedInTheOrderOfIds() {
        Claim b = superseding("b", "said");
        Claim c = superseding("c", "said");

        assertThat(Dossier.of(SAID, c, b).standing().supersededBy(SAID)).containsExactly(b, c);
        assertThat(Dossier.of(SAID, b).standing().supersededBy(b)).isEmpty();
        assertThat(Dossier.of(superseding("a", "b"), superseding("b", "a"))
                        .standing()
                        .supersededBy(superseding("b", "a")))
                .isEmpty();
    }

    @Test
    void aRetractionThatIsDeniedOrForetoldHasNoEffect() {
        assertThat(dead(SAID, retraction("r", "said", "wire").withPolarity(Polarity.DENIED)))
                .isEmpty();
        assertThat(dead(SAID, retraction("r", "said", "wire").withMode(Mode.INTENTION)))
                .isEmpty();
    }

    @Test
    void aRetractionCanBeTakenBack() {
        assertThat(dead(SAID, retraction("r", "said", "wire"), retraction("s", "r", "wire")))
                .containsExactly("r");
        assertThat(dead(
                        SAID,
                        retraction("r", "said", "wire"),
                        retraction("s", "r", "wire"),
                        retraction("t", "s", "wire")))
                .containsExactly("s", "said");
        assertThat(dead(SAID, retraction("r", "said", "wire"), superseding("b", "r")))
                .containsExactly("r");
    }

    @Test
    void circlesHaveNoEffectWithinAndAreActedOnFromOutside() {
        assertThat(dead(superseding("a", "b"), superseding("b", "a"))).isEmpty();
        assertThat(dead(superseding("a", "b"), superseding("b", "c"), superseding("c", "a")))
                .isEmpty();
        assertThat(dead(retraction("a", "b", "wire"), retraction("b", "a", "wire")))
                .isEmpty();
        assertThat(dead(superseding("a", "b"), superseding("b", "a"), superseding("outside", "b")))
                .containsExactly("b");
        assertThat(dead(
                        superseding("a", "b"),
                        superseding("b", "a").withSupersedes(claimId("a"), claimId("said")),
                        SAID))
                .containsExactly("said");
        // a retraction in a circle has its effect outside unless it is dead itself
        assertThat(dead(retraction("a", "said", "wire").withSupersedes(claimId("b")), superseding("b", "a"), SAID))
                .containsExactly("said");
        assertThat(dead(
                        retraction("a", "said", "wire").withSupersedes(claimId("b")),
                        superseding("b", "a"),
                        SAID,
                        superseding("c", "a")))
                .containsExactly("a");
    }

    @Test
    void aCircleOfBothKindsIsShownWhereItTakesBack() {
        Claim a = attends("xi", "summit").withAssignedId(claimId("a")).withSupersedes(claimId("b"));
        Claim b = retraction("b", "a", "wire");
        Dossier dossier = Dossier.of(a, b, event("summit"), source("wire"), Entities.leader("xi"));

        assertThat(dossier.check().toString())
                .isEqualTo("ERROR retraction.claim.circular at /claims/1/proposition/claim:"
                        + " Retraction.claim must not lead back to the claim, but was \"a → b → a\"");
        assertThat(dead(a, b)).isEmpty();
    }

    @Test
    void retractionsThatSupersedeEachOtherAreACircleOfTheOtherKind() {
        Dossier dossier = Dossier.of(
                retraction("a", "said", "wire").withSupersedes(claimId("b")),
                retraction("b", "said", "wire").withSupersedes(claimId("a")),
                SAID,
                event("summit"),
                source("wire"),
                Entities.leader("xi"));

        assertThat(dossier.check().toString())
                .isEqualTo("ERROR claim.supersedes.circular at /claims/0/supersedes:"
                        + " Claim.supersedes must not lead back to the claim, but was \"a → b → a\"");
    }

    @Test
    void aClaimIsNamedByItsContentIdToo() {
        Claim nameless = SAID.withAssignedId(Optional.empty());
        Dossier dossier = Dossier.of(nameless, claim("r", Retraction.of(nameless.id())));

        assertThat(dossier.claims(dossier.live()))
                .extracting(Claim::assignedId)
                .containsExactly(Optional.of(claimId("r")));
    }

    @Test
    void aClaimWithAnAssignedIdIsNamedByItsContentIdToo() {
        assertThat(dead(SAID, claim("r", Retraction.of(SAID.contentId())))).containsExactly("said");
        assertThat(dead(SAID, attends("xi", "dinner").withSupersedes(SAID.contentId())))
                .containsExactly("said");
    }

    @Test
    void aClaimThatNamesItsOwnContentIdIsACircle() {
        Dossier.Builder summit = Dossier.builder().add(event("summit"), source("wire"), Entities.leader("xi"));

        assertThat(summit.build().toBuilder()
                        .add(SAID.withSupersedes(SAID.contentId()))
                        .build()
                        .check()
                        .toString())
                .isEqualTo(
                        "ERROR claim.supersedes.circular at /claims/0/supersedes: Claim.supersedes must not lead back"
                                + " to the claim, but was \"said → said\"");

        Claim nameless = SAID.withAssignedId(Optional.empty()).withSupersedes(SAID.contentId());
        Dossier dossier = summit.add(nameless).build();
        assertThat(dossier.check().toString())
                .startsWith("ERROR claim.supersedes.circular at /claims/0/supersedes: Claim.supersedes must not lead"
                        + " back to the claim, but was \"" + SAID.contentId() + " → f1-");
        assertThat(dossier.claims(dossier.live())).containsExactly(nameless);
    }

    @Test
    void allVariantsOfAClaimAreActedOn() {
        assertThat(dead(SAID, SAID.withNote("typed in twice"), superseding("b", "said")))
                .containsExactly("said", "said");
    }

    // ---- long chains, great circles

    private static final int MANY = 50_000;

    /** A guard against what would take hours, not a measurement. */
    private static void assertFast(Runnable work) {
        Assertions.assertTimeout(Duration.ofMinutes(2), work::run);
    }

    @Test
    void aLongChain() {
        List<Entity> chain = new ArrayList<>(List.of(event("summit"), source("wire")));
        for (int i = 0; i < MANY; i++) {
            Claim claim = claim("c" + i, occurrence("summit", "2024"));
            chain.add(i == 0 ? claim : claim.withSupersedes(claimId("c" + (i - 1))));
        }
        assertFast(() -> {
            Dossier dossier = Dossier.builder().addAll(chain).build();
            assertThat(dossier.claims(dossier.live()).map(claim -> claim.id().value()))
                    .containsExactly("c" + (MANY - 1));
            assertThat(dossier.check().isEmpty()).isTrue();
        });
    }

    @Test
    void aGreatCircle() {
        List<Entity> circle = new ArrayList<>(List.of(event("summit"), source("wire")));
        for (int i = 0; i < MANY; i++) {
            circle.add(claim("c" + i, occurrence("summit", "2024")).withSupersedes(claimId("c" + (i + 1) % MANY)));
        }
        assertFast(() -> {
            Dossier dossier = Dossier.builder().addAll(circle).build();
            assertThat(dossier.claims(dossier.live())).hasSize(MANY);
            assertThat(dossier.check().toString())
                    .startsWith(
                            "ERROR claim.supersedes.circular at /claims/0/supersedes: Claim.supersedes must not lead"
                                    + " back to the claim, but was \"c0 → c1 → c2 → ")
                    .endsWith(" characters)");
        });
    }

    @Test
    void manyRetractionsOfOneClaim() {
        List<Entity> entities = new ArrayList<>(List.of(SAID, source("wire")));
        for (int i = 0; i < MANY; i++) {
            entities.add(retraction("r" + i, "said", "blog"));
        }
        assertFast(() -> assertThat(dead(entities.toArray(new Entity[0]))).isEmpty());
    }

    @Test
    void deepEvents() {
        int depth = 30_000;
        List<Entity> events = new ArrayList<>(List.of(event("e0", "2024")));
        for (int i = 1; i < depth; i++) {
            events.add(part("e" + i, "2024", "e" + (i - 1)));
        }
        assertFast(() -> assertThat(
                        Dossier.builder().addAll(events).build().check().isEmpty())
                .isTrue());
        events.add(part("e0", "2024", "e" + (depth - 1)));
        events.remove(0);
        assertFast(() -> assertThat(
                        Dossier.builder().addAll(events).build().check().problems())
                .hasSize(1));
    }
}
