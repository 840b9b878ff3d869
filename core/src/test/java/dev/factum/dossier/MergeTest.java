package dev.factum.dossier;

import static dev.factum.dossier.Entities.attendance;
import static dev.factum.dossier.Entities.attends;
import static dev.factum.dossier.Entities.claim;
import static dev.factum.dossier.Entities.claimId;
import static dev.factum.dossier.Entities.event;
import static dev.factum.dossier.Entities.leader;
import static dev.factum.dossier.Entities.leaderId;
import static dev.factum.dossier.Entities.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Dossiers put together, held against each other, and grown. */
class MergeTest {
    private static Dossier dossier(String version, Map<String, String> members, Entity... entities) {
        Dossier.Builder builder = Dossier.builder().version(version).add(entities);
        builder.extra(members);
        return builder.build();
    }

    // ---- merge

    @Test
    void nounsWithOneIdAndTwoContentsAreVariants() {
        Dossier merged = Dossier.of(leader("kim"), attends("kim", "parade"))
                .merge(Dossier.of(leader("kim", "KP"), attends("kim", "parade"), attends("lee", "parade")));

        assertThat(merged.variants(leaderId("kim"))).containsExactly(leader("kim", "KP"), leader("kim"));
        assertThat(merged.leader(leaderId("kim"))).contains(leader("kim", "KP"));
        assertThat(merged.claims()).containsExactly(attends("kim", "parade"), attends("lee", "parade"));
        assertThat(merged.check().withCode("leader.id.ambiguous"))
                .hasToString("ERROR leader.id.ambiguous at /leaders/0/id:"
                        + " Leader.id must stand for one content, and stands for 2 different ones, but was kim");
    }

    @Test
    void theGreaterVersionStays() {
        assertThat(dossier("1.9", Map.of()).merge(dossier("1.10", Map.of())).version())
                .isEqualTo("1.10");
        assertThat(dossier("1.10", Map.of()).merge(dossier("1.9", Map.of())).version())
                .isEqualTo("1.10");
    }

    @Test
    void otherMembersWithOneNameAreAllKept() {
        Dossier one = dossier("1.0", Map.of("x", "3", "y", "true"));
        Dossier two = dossier("1.0", Map.of("x", "1", "x.2", "4"));
        Dossier three = dossier("1.0", Map.of("x", "2", "x.999999999", "5"));
        Dossier four = dossier("1.0", Map.of("x.999999999", "6"));

        assertThat(one.merge(two).extra()).isEqualTo(Map.of("x", "1", "x.2", "3", "x.3", "4", "y", "true"));
        assertThat(three.merge(two).merge(one).merge(four).extra())
                .isEqualTo(Map.of(
                        "x",
                        "1",
                        "x.2",
                        "2",
                        "x.3",
                        "3",
                        "x.4",
                        "4",
                        "y",
                        "true",
                        "x.999999999",
                        "5",
                        "x.1000000000",
                        "6"));
        assertThat(one.merge(dossier("1.0", Map.of("y", "true"))).extra()).isEqualTo(one.extra());
    }

    // ---- diff

    @Test
    void aDifferencePrintsForAPerson() {
        Claim said = claim("said", attendance("kim", "parade"));
        Dossier before = dossier("1.0", Map.of("by", "\"desk\""), leader("kim"), leader("lee"), source("wire"), said);
        Dossier after = dossier(
                "1.2",
                Map.of("by", "\"other\"", "a\u2028b", "1"),
                leader("kim", "KP").withAliases("Marshal"),
                event("parade"),
                source("wire"),
                said.withCertainty(Certainty.PROBABLE).withNote("seen"));

        DossierDiff diff = before.diff(after);

        assertThat(diff).hasToString("""
                ~ /version: "1.0" -> "1.2"
                ~ /a\\u2028b: nothing -> 1
                ~ /by: "desk" -> "other"
                - Leader{id=lee, name="Leader lee"}
                + Event{id=parade, name="Event parade", kind=summit}
                ~ leader:kim
                    /aliases/0: nothing -> "Marshal"
                    /country: nothing -> "KP"
                ~ claim:said
                    /certainty: "unstated" -> "probable"
                    /note: nothing -> "seen\"""");
        assertThat(diff.added()).containsExactly(event("parade"));
        assertThat(diff.removed()).containsExactly(leader("lee"));
        assertThat(diff.changed().stream().map(EntityChange::before)).containsExactly(leader("kim"), said);
        assertThat(diff.members().get(0))
                .isEqualTo(new MemberChange("/version", Optional.of("\"1.0\""), Optional.of("\"1.2\"")));
        assertThat(diff).isNotEqualTo(after.diff(before)).isNotEqualTo("diff");
    }

    @Test
    void variantsAreAddedAndRemovedAsWholes() {
        Dossier before = Dossier.of(leader("kim"), leader("kim", "KP"));
        Dossier after = Dossier.of(leader("kim", "CN"), leader("kim", "KR"), leader("kim", "FR"));

        assertThat(before.diff(after).changed()).isEmpty();
        assertThat(before.diff(after).removed()).containsExactly(leader("kim", "KP"), leader("kim"));
        assertThat(before.diff(after).added())
                .containsExactly(leader("kim", "CN"), leader("kim", "FR"), leader("kim", "KR"));
        assertThat(before.apply(before.diff(after))).isEqualTo(after);
        // what both have is of no matter
        assertThat(before.diff(Dossier.of(leader("kim"), leader("kim", "CN"))).changed())
                .containsExactly(new EntityChange(leader("kim", "KP"), leader("kim", "CN")));
    }

    @Test
    void aDifferenceIsAppliedToOtherDossiersTooAndMoreThanOnce() {
        DossierDiff diff = Dossier.of(leader("a"), leader("b"), attends("a", "e"))
                .diff(dossier("1.1", Map.of("x", "1"), leader("b", "KP"), leader("c"), attends("b", "e")));
        Dossier other = dossier("1.0", Map.of("x", "2", "y", "3"), leader("d"), leader("c"), attends("a", "e"));

        assertThat(other.apply(diff))
                .isEqualTo(dossier(
                        "1.1",
                        Map.of("x", "1", "y", "3"),
                        leader("b", "KP"),
                        leader("c"),
                        leader("d"),
                        attends("b", "e")));
        assertThat(other.apply(diff).apply(diff)).isEqualTo(other.apply(diff));
    }

    @Test
    void aChangeIsOfOneId() {
        assertThat(new EntityChange(leader("kim"), leader("kim", "KP")))
                .hasToString("leader:kim\n    /country: nothing -> \"KP\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntityChange(leader("kim"), leader("lee")))
                .withMessage("after must have the id of before, leader:kim, but was leader:lee");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntityChange(leader("kim"), source("kim")))
                .withMessage("after must have the id of before, leader:kim, but was source:kim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntityChange(leader("kim"), leader("kim")))
                .withMessage("after must differ from before, but was the same leader:kim");
    }

    @Test
    void aPlaceThatChangesIsOneAndChanges() {
        Optional<String> one = Optional.of("1");

        assertThat(new MemberChange("", one, Optional.empty())).hasToString(": 1 -> nothing");
        assertThat(new MemberChange("/a~0b//c~1d/", one, Optional.of("2"))).hasToString("/a~0b//c~1d/: 1 -> 2");
        for (String pointer : List.of("not a pointer", "a/b", "/~", "/a~2")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MemberChange(pointer, one, Optional.empty()))
                    .withMessage("pointer must be a JSON Pointer (RFC 6901), but was " + pointer);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberChange("/x", one, one))
                .withMessage("after must differ from before, but was 1 as well");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberChange("/x", Optional.empty(), Optional.empty()))
                .withMessage("after must differ from before, but was nothing as well");
    }

    // ---- growth

    @Test
    void whatIsThereAlreadyChangesNothing() {
        Dossier summit = Summit.dossier();

        assertThat(summit.plus(Summit.entities())).isSameAs(summit);
        assertThat(summit.plus(List.of())).isSameAs(summit);
        assertThat(Dossier.of().plus(Summit.entities())).isEqualTo(summit);
        assertThat(Dossier.of().plus(List.of())).isEqualTo(Dossier.of());
    }

    @Test
    void versionAndOtherMembersStay() {
        Dossier grown = dossier("1.7", Map.of("x", "1")).plus(List.of(leader("kim")));

        assertThat(grown).isEqualTo(dossier("1.7", Map.of("x", "1"), leader("kim")));
    }

    @Test
    @Timeout(60)
    void manySmallBatchesStayFast() {
        List<Claim> claims = new ArrayList<>();
        Dossier grown = Dossier.of();
        for (int i = 0; i < 20_000; i++) {
            Claim claim = attends("kim", "e" + i);
            claims.add(claim);
            grown = grown.plus(List.of(claim, leader("kim")));
        }

        assertThat(grown.claims()).isEqualTo(claims);
        assertThat(grown.claims().get(12_345)).isSameAs(claims.get(12_345));
        assertThat(grown.claimsAbout(leaderId("kim"))).isEqualTo(claims);
        assertThat(grown.claimsAbout(leaderId("kim")).subList(7, 9)).isEqualTo(claims.subList(7, 9));
        assertThat(grown.leaders()).containsExactly(leader("kim"));
        Dossier last = grown;
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> last.claims().get(20_000));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> last.claims().get(-1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> last.claims().remove(0));
    }

    /** Claims whose hashes are all the same. */
    @Test
    @Timeout(60)
    void claimsOfOneHashAreToldApart() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 1 << 9; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 9; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            claims.add(claim("c", attendance(id.toString(), "e")));
        }
        assertThat(claims.stream().map(Claim::hashCode).distinct()).hasSize(1);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(1));

        Dossier dossier = Dossier.of().plus(claims.subList(0, 100)).plus(claims.subList(50, 512));
        assertThat(dossier.claims()).isEqualTo(claims);
        assertThat(dossier).isEqualTo(Dossier.of().plus(shuffled));
        assertThat(dossier.variants(claimId("c"))).hasSize(512);
    }

    @Test
    void othersReadWhileOneGrows() throws Exception {
        Dossier start = Summit.dossier();
        String before = start.check().toString();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Dossier>> work = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                work.add(() -> {
                    Dossier own = start;
                    for (int i = 0; i < 200; i++) {
                        own = own.plus(List.of(attends("lula", "e" + i), leader("l" + i)));
                        assertThat(start.claims()).hasSize(24);
                        assertThat(start.claimsAbout(leaderId("lula")).size() + i + 1)
                                .isEqualTo(own.claimsAbout(leaderId("lula")).size());
                    }
                    return own;
                });
            }
            List<Dossier> grown = new ArrayList<>();
            for (Future<Dossier> one : threads.invokeAll(work)) {
                grown.add(one.get());
            }
            assertThat(grown).allMatch(one -> one.equals(grown.get(0)));
            assertThat(start.check()).hasToString(before);
        } finally {
            threads.shutdownNow();
        }
    }

    // ---- null

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        Dossier dossier = Dossier.of();

        assertThatNullPointerException().isThrownBy(() -> dossier.merge(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> dossier.diff(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> dossier.apply(null)).withMessage("diff");
        assertThatNullPointerException().isThrownBy(() -> dossier.plus(null)).withMessage("batch");
        assertThatNullPointerException()
                .isThrownBy(() -> dossier.plus(Arrays.asList(leader("a"), null)))
                .withMessage("entity");
        assertThatNullPointerException()
                .isThrownBy(() -> new EntityChange(null, leader("a")))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> new EntityChange(leader("a"), null))
                .withMessage("after");
        assertThatNullPointerException()
                .isThrownBy(() -> new MemberChange(null, Optional.empty(), Optional.empty()))
                .withMessage("pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> new MemberChange("/x", null, Optional.empty()))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> new MemberChange("/x", Optional.empty(), null))
                .withMessage("after");
    }
}
