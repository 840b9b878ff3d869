package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.citation;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.claimId;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.eventId;
import static dev.factum.dossier.Entities.leader;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.part;
import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.model.Assessment;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.FreeText;
import dev.factum.model.Predicate;
import dev.factum.model.Proposition;
import dev.factum.model.Rating;
import dev.factum.model.Reference;
import dev.factum.model.Retraction;
import dev.factum.shape.Canonical;
import dev.factum.validation.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Other ids, wherever something is named. */
class RenamingTest {
    private static Claim nameless(Proposition proposition) {
        return Claim.builder()
                .proposition(proposition)
                .addCitation(citation("wire"))
                .build();
    }

    private static Map<EntityRef, EntityRef> names(EntityRef from, EntityRef to) {
        return Map.of(from, to);
    }

    @Test
    void everyReferenceIsRewritten() {
        Dossier dossier = Dossier.of(
                leader("kim", "KP"),
                event("parade", "2025"),
                part("speech", "2025", "parade"),
                source("wire").withSpeaksFor(leaderId("kim")).withPublisher(sourceId("agency")),
                source("agency").withDerivedFrom(sourceId("nis")),
                claim("c", attendance("kim", "parade")).withCitations(citation("wire", "nis")),
                claim("d", FreeText.of("so", leaderId("kim"), eventId("parade"), claimId("c"), Country.of("KP")))
                        .withSupersedes(claimId("c")),
                claim("e", Retraction.of(claimId("c"))),
                claim(
                        "f",
                        dev.factum.model.Property.builder()
                                .subject(claimId("c"))
                                .predicate(Predicate.WEARS)
                                .value(Reference.of(leaderId("kim")))
                                .build()));
        Map<EntityRef, EntityRef> names = Map.of(
                leaderId("kim"), leaderId("kim-jong-un"),
                eventId("parade"), eventId("beijing-parade"),
                sourceId("wire"), sourceId("newswire"),
                sourceId("nis"), sourceId("nis-kr"),
                claimId("c"), claimId("row-1"),
                Country.of("KP"), Country.of("KR"));

        String expected = Canonical.text(DossierShape.DOSSIER, dossier);
        for (Map.Entry<EntityRef, EntityRef> name : names.entrySet()) {
            for (String form : List.of("\"%s\"", "\"" + name.getKey().kind() + ":%s\"")) {
                expected = expected.replace(
                        form.formatted(name.getKey().value()),
                        form.formatted(name.getValue().value()));
            }
        }
        // what is sorted by what is renamed stands elsewhere
        assertThat(sorted(Canonical.text(DossierShape.DOSSIER, dossier.rename(names))))
                .isEqualTo(sorted(expected))
                .isNotEqualTo(sorted(Canonical.text(DossierShape.DOSSIER, dossier)));
    }

    private static List<String> sorted(String json) {
        return Arrays.stream(json.split("[\\[\\],{}]+")).sorted().toList();
    }

    @Test
    void contentIdsFollowAndSoDoReferencesToThem() {
        Claim said = nameless(attendance("kim", "parade"));
        Claim denied = nameless(Retraction.of(said.contentId()));
        Claim judged = nameless(Assessment.builder()
                .claim(denied.contentId())
                .rating(Rating.FALSE)
                .label("no")
                .build());
        Claim newer = claim("newer", attendance("kim", "parade")).withSupersedes(said.contentId(), judged.contentId());
        Dossier dossier = Dossier.of(judged, said, newer, denied, source("desk").withSpeaksFor(said.contentId()));

        Dossier renamed = dossier.rename(names(leaderId("kim"), leaderId("kim-jong-un")));

        Claim newSaid = nameless(attendance("kim-jong-un", "parade"));
        Claim newDenied = nameless(Retraction.of(newSaid.contentId()));
        Claim newJudged = judged.withProposition(Assessment.builder()
                .claim(newDenied.contentId())
                .rating(Rating.FALSE)
                .label("no")
                .build());
        assertThat(renamed.claims())
                .containsExactly(
                        newJudged,
                        newSaid,
                        claim("newer", attendance("kim-jong-un", "parade"))
                                .withSupersedes(newSaid.contentId(), newJudged.contentId()),
                        newDenied);
        assertThat(renamed.source(sourceId("desk")).orElseThrow().speaksFor()).contains(newSaid.contentId());
        assertThat(renamed.live().test(newSaid)).isFalse();
    }

    @Test
    void theContentIdOfAClaimWithAnIdOfItsOwnIsFollowedToo() {
        Claim said = attends("kim", "parade");
        Claim denied = claim("denied", Retraction.of(said.contentId()));
        Dossier renamed = Dossier.of(said, denied).rename(names(leaderId("kim"), leaderId("lee")));

        ClaimId contentId = said.withProposition(attendance("lee", "parade")).contentId();
        assertThat(renamed.claims().get(1).proposition()).isEqualTo(Retraction.of(contentId));
        assertThat(renamed.check().withCode("dossier.reference.dangling").stream()
                        .filter(problem -> problem.message().contains("claim:")))
                .isEmpty();
    }

    @Test
    void circlesOfClaimsArePassedThrough() {
        Claim a = claim("a", Retraction.of(claimId("b")));
        Claim b = claim("b", Retraction.of(claimId("a")));
        Claim free = nameless(FreeText.of("of both", claimId("a"), leaderId("kim")));
        Claim c = claim("c", Retraction.of(free.contentId())).withSupersedes(claimId("c2"));
        Claim c2 = claim("c2", Retraction.of(free.contentId())).withSupersedes(claimId("c"));

        Dossier renamed = Dossier.of(a, b, free, c, c2)
                .rename(Map.of(claimId("a"), claimId("x"), claimId("c"), claimId("y"), leaderId("kim"), leaderId("k")));

        ClaimId newFree =
                nameless(FreeText.of("of both", claimId("x"), leaderId("k"))).contentId();
        assertThat(renamed.claims())
                .containsExactly(
                        claim("x", Retraction.of(claimId("b"))),
                        claim("b", Retraction.of(claimId("x"))),
                        nameless(FreeText.of("of both", claimId("x"), leaderId("k"))),
                        claim("y", Retraction.of(newFree)).withSupersedes(claimId("c2")),
                        claim("c2", Retraction.of(newFree)).withSupersedes(claimId("y")));
    }

    @Test
    void aLongChainOfContentIdsIsFollowed() {
        List<Claim> chain = new ArrayList<>(List.of(nameless(attendance("kim", "parade"))));
        List<Claim> expected = new ArrayList<>(List.of(nameless(attendance("lee", "parade"))));
        for (int i = 0; i < 20_000; i++) {
            chain.add(nameless(Retraction.of(chain.get(i).contentId())));
            expected.add(nameless(Retraction.of(expected.get(i).contentId())));
        }
        Collections.reverse(chain);
        Collections.reverse(expected);

        assertThat(Dossier.builder()
                        .addAll(chain)
                        .build()
                        .rename(names(leaderId("kim"), leaderId("lee")))
                        .claims())
                .isEqualTo(expected);
    }

    @Test
    void whatGetsOneIdIsOneIfEqualElseVariants() {
        Dossier dossier = Dossier.of(
                leader("kim").withName("Kim"),
                leader("kim-jong-un").withName("Kim"),
                event("a", "2024"),
                event("b", "2025").withName("Event a"),
                claim("1", attendance("kim", "a")),
                claim("2", attendance("kim", "a")));
        Dossier renamed = dossier.rename(Map.of(
                leaderId("kim"), leaderId("kim-jong-un"), eventId("b"), eventId("a"), claimId("1"), claimId("2")));

        assertThat(renamed.leaders()).containsExactly(leader("kim-jong-un").withName("Kim"));
        assertThat(renamed.variants(eventId("a"))).containsExactlyInAnyOrder(event("a", "2024"), event("a", "2025"));
        assertThat(renamed.claims()).containsExactly(claim("2", attendance("kim-jong-un", "a")));
        assertThat(renamed.check().withCode("event.id.ambiguous").toString())
                .isEqualTo("ERROR event.id.ambiguous at /events/0/id:"
                        + " Event.id must stand for one content, and stands for 2 different ones, but was a");
    }

    @Test
    void allNamesAreChangedAtOnce() {
        Dossier dossier = Dossier.of(leader("a").withName("A"), leader("b").withName("B"), attends("a", "e"));
        Map<EntityRef, EntityRef> swapped = Map.of(leaderId("a"), leaderId("b"), leaderId("b"), leaderId("a"));

        assertThat(dossier.rename(swapped).leaders())
                .containsExactly(leader("a").withName("B"), leader("b").withName("A"));
        assertThat(dossier.rename(swapped).rename(swapped)).isEqualTo(dossier);
        assertThat(dossier.rename(Map.of(leaderId("nobody"), leaderId("x")))).isEqualTo(dossier);
    }

    @Test
    void versionAndOtherMembersStay() {
        Dossier.Builder builder = Dossier.builder().version("1.3").add(leader("a"));
        builder.extra(Map.of("x", "1"));
        Dossier renamed = builder.build().rename(names(leaderId("a"), leaderId("b")));

        assertThat(renamed.version()).isEqualTo("1.3");
        assertThat(renamed.extra()).isEqualTo(Map.of("x", "1"));
    }

    @Test
    void kindsMustAgree() {
        Dossier dossier = Dossier.of(leader("kim"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier.rename(names(leaderId("kim"), eventId("parade"))))
                .withMessage("names must map each reference to one of its kind, but was leader:kim to event:parade");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier.rename(names(leaderId("kim"), Country.of("KP"))))
                .withMessage("names must map each reference to one of its kind, but was leader:kim to country:KP");
    }

    @Test
    void contentIdsHaveNoOtherName() {
        ClaimId contentId = ClaimId.of("f1-" + "0".repeat(64));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.of().rename(names(claimId("a"), contentId)))
                .withMessage("names must not map content ids, which follow from what claims say, but was claim:a to"
                        + " claim:" + contentId);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.of().rename(names(contentId, claimId("a"))))
                .withMessage("names must not map content ids, which follow from what claims say, but was claim:"
                        + contentId + " to claim:a");
    }

    @Test
    void whatWouldBreakARuleIsNamedAllAtOnce() {
        Dossier dossier = Dossier.of(
                event("whole", "2025"),
                part("part", "2025", "whole"),
                claim("c", attendance("kim", "part")).withCitations(citation("wire", "nis")));

        assertThatThrownBy(() ->
                        dossier.rename(Map.of(eventId("part"), eventId("whole"), sourceId("nis"), sourceId("wire"))))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.report().stream().map(problem -> problem.pointer()))
                                .containsExactly("/events/0/partOf", "/claims/0/citations/0/via"))
                .hasMessage("Dossier is not valid, 2 problems:"
                        + " Event.partOf must be another event, but was whole [event.part-of.itself];"
                        + " Citation.via must name no source twice, nor the source wire itself, but was [wire]"
                        + " [citation.via.repeats]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        Map<EntityRef, EntityRef> toNull = new HashMap<>();
        toNull.put(leaderId("a"), null);

        assertThatNullPointerException()
                .isThrownBy(() -> Dossier.of().rename(null))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> Dossier.of().rename(toNull))
                .withMessage("names");
    }

    // ---- laws

    @Provide
    Arbitrary<Dossier> dossiers() {
        return SmallWorld.dossiers();
    }

    private static final Map<EntityRef, EntityRef> AWAY = Map.of(
            leaderId("a"), leaderId("a2"),
            eventId("e"), eventId("e2"),
            sourceId("s"), sourceId("s2"),
            Country.of("KP"), Country.of("x-kp"),
            claimId("k"), claimId("k2"));

    private static final Map<EntityRef, EntityRef> BACK = inverse(AWAY);

    private static Map<EntityRef, EntityRef> inverse(Map<EntityRef, EntityRef> names) {
        Map<EntityRef, EntityRef> inverse = new HashMap<>();
        names.forEach((from, to) -> inverse.put(to, from));
        return inverse;
    }

    @Property(tries = 500)
    void renamingAwayAndBackChangesNothing(@ForAll("dossiers") Dossier dossier) {
        Dossier away = dossier.rename(AWAY);

        assertThat(away.rename(BACK)).isEqualTo(dossier);
        assertThat(away.rename(AWAY)).isEqualTo(away);
        for (EntityRef old : AWAY.keySet()) {
            assertThat(away.variants(old)).isEmpty();
            assertThat(away.claimsAbout(old)).isEmpty();
        }
        assertThat(Canonical.text(DossierShape.DOSSIER, away)).doesNotContain("\"leader:a\"", "\"event:e\"");
    }

    @Property(tries = 300)
    void asManyReferencesDangleAsBefore(@ForAll("dossiers") Dossier dossier) {
        assertThat(dangling(dossier.rename(AWAY))).isEqualTo(dangling(dossier));
    }

    private static long dangling(Dossier dossier) {
        return dossier.check().withCode("dossier.reference.dangling").stream().count();
    }
}
