package dev.factum.lineage;

import static org.assertj.core.api.Assertions.assertThat;
<<<<<<< HEAD
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
=======
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
>>>>>>> dossiertests

import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import java.util.ArrayList;
import java.util.Arrays;
<<<<<<< HEAD
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom a citation comes down to. */
class LineageTest {
    private static SourceId id(String id) {
        return SourceId.of(id);
    }

    private static Source source(String id, String... derivedFrom) {
        return Source.builder()
                .id(id(id))
                .kind(SourceKind.ARTICLE)
                .name(id)
                .derivedFrom(Arrays.stream(derivedFrom).map(SourceId::of).toList())
                .build();
    }

    private static List<String> origins(Citation citation, Source... sources) {
        return Lineage.of(List.of(sources)).origins(citation).stream()
                .map(SourceId::value)
                .toList();
    }

    private static List<String> originsOf(String source, Source... sources) {
        return origins(Citation.of(id(source)), sources);
    }

    @Test
    void aSourceAloneIsItsOwnOrigin() {
        assertThat(originsOf("daily", source("daily"))).containsExactly("daily");
        assertThat(originsOf("unheard-of")).containsExactly("unheard-of");
    }

    @Test
    void elseItIsThePublisher() {
        assertThat(originsOf("daily", source("daily").withPublisher(id("house"))))
                .containsExactly("house");
        // and not the publisher's publisher
        assertThat(originsOf(
                        "daily",
                        source("daily").withPublisher(id("house")),
                        source("house").withPublisher(id("group"))))
                .containsExactly("house");
    }

    @Test
    void theLastOfAChainIsTheOriginWhateverElseIsKnown() {
        Citation citation = Citation.builder()
                .source(id("daily"))
                .addVia(id("wire"), id("ministry"))
                .build();

        assertThat(origins(
                        citation,
                        source("daily", "elsewhere"),
                        source("ministry").withPublisher(id("state"))))
                .containsExactly("ministry");
    }

    @Test
    void aDocumentComesDownToWhatItRelays() {
        assertThat(originsOf("daily", source("daily", "wire"), source("wire", "ministry"), source("ministry")))
                .containsExactly("ministry");
        assertThat(originsOf("daily", source("daily", "wire").withPublisher(id("house")), source("wire")))
                .containsExactly("wire");
        assertThat(originsOf("daily", source("daily", "unheard-of"))).containsExactly("unheard-of");
        assertThat(originsOf("daily", source("daily", "wire"), source("wire").withPublisher(id("agency"))))
                .containsExactly("agency");
    }

    @Test
    void severalEndsAreSeveralOriginsInTheOrderOfTheirIds() {
        assertThat(originsOf("daily", source("daily", "wire", "blog"), source("wire", "ministry", "blog")))
                .containsExactly("blog", "ministry");
        // one publisher of two is one
        assertThat(originsOf(
                        "daily",
                        source("daily", "a", "b"),
                        source("a").withPublisher(id("agency")),
                        source("b").withPublisher(id("agency"))))
                .containsExactly("agency");
    }

    @Test
    void aCircleIsItsOwnEndAndNotWhatLeadsToIt() {
        assertThat(originsOf("a", source("a", "b"), source("b", "a"))).containsExactly("a", "b");
        assertThat(originsOf("daily", source("daily", "a"), source("a", "b"), source("b", "a")))
                .containsExactly("a", "b");
        assertThat(originsOf(
                        "a",
                        source("a", "b").withPublisher(id("house")),
                        source("b", "a").withPublisher(id("house"))))
                .containsExactly("house");
    }

    @Test
    void aCircleFromWhichAWayLeadsOnIsNoEnd() {
        assertThat(originsOf("a", source("a", "b"), source("b", "a", "ministry")))
                .containsExactly("ministry");
        assertThat(originsOf("a", source("a", "b"), source("b", "a", "c"), source("c", "d"), source("d", "c")))
                .containsExactly("c", "d");
    }

    @Test
    void aCircleBesideAnotherEndIsAnEndToo() {
        assertThat(originsOf(
                        "daily",
                        source("daily", "ministry", "a", "x"),
                        source("a", "b"),
                        source("b", "a"),
                        source("x", "y"),
                        source("y", "x")))
                .containsExactly("a", "b", "ministry", "x", "y");
=======
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTest {
    private static Source.Builder source(String id) {
        return Source.builder().id(SourceId.of(id)).name(id).kind(SourceKind.ARTICLE);
    }

    private static Source derived(String id, String... from) {
        return source(id)
                .addAllDerivedFrom(Arrays.stream(from).map(SourceId::of).toList())
                .build();
    }

    private static final Lineage LINEAGE = Lineage.of(List.of(
            source("alone").build(),
            source("published").publisher(SourceId.of("publisher")).build(),
            source("publisher").publisher(SourceId.of("owner")).build(),
            derived("relay", "agency"),
            derived("relay-of-relay", "relay"),
            derived("relay-of-unknown", "unknown"),
            source("relay-published")
                    .addDerivedFrom(SourceId.of("agency"))
                    .publisher(SourceId.of("publisher"))
                    .build(),
            source("agency").build(),
            derived("relay-of-published", "published"),
            derived("digest", "z-wire", "relay", "published", "agency"),
            derived("diamond", "relay", "relay-of-relay"),
            derived("circle-1", "circle-2"),
            derived("circle-2", "circle-3"),
            derived("circle-3", "circle-1"),
            derived("open-circle-1", "open-circle-2"),
            derived("open-circle-2", "open-circle-1", "agency"),
            derived("relay-of-circle", "circle-2"),
            derived("circle-to-circle-1", "circle-to-circle-2"),
            derived("circle-to-circle-2", "circle-to-circle-1", "relay-of-circle"),
            derived("relay-of-circle-and-more", "circle-1", "published", "house-circle-1"),
            source("house-circle-1")
                    .publisher(SourceId.of("house"))
                    .addDerivedFrom(SourceId.of("house-circle-2"))
                    .build(),
            source("house-circle-2")
                    .publisher(SourceId.of("house"))
                    .addDerivedFrom(SourceId.of("house-circle-1"))
                    .build()));

    @ParameterizedTest
    @CsvSource({
        "alone, alone",
        "unknown, unknown",
        "published, publisher",
        "relay, agency",
        "relay-of-relay, agency",
        "relay-of-unknown, unknown",
        "relay-published, agency",
        "relay-of-published, publisher",
        "digest, agency publisher z-wire",
        "diamond, agency",
        "circle-1, circle-1 circle-2 circle-3",
        "circle-3, circle-1 circle-2 circle-3",
        "open-circle-1, agency",
        "relay-of-circle, circle-1 circle-2 circle-3",
        "circle-to-circle-1, circle-1 circle-2 circle-3",
        "house-circle-1, house",
        "relay-of-circle-and-more, circle-1 circle-2 circle-3 house publisher"
    })
    void originsOfADocument(String source, String origins) {
        assertThat(LINEAGE.origins(Citation.of(SourceId.of(source))))
                .extracting(SourceId::value)
                .containsExactly(origins.split(" "));
    }

    @Test
    void theLastOfTheChainIsTheOrigin() {
        Citation citation = Citation.builder()
                .source(SourceId.of("digest"))
                .addVia(SourceId.of("agency"), SourceId.of("relay"))
                .build();

        assertThat(LINEAGE.origins(citation)).containsExactly(SourceId.of("relay"));
    }

    @Test
    void originsOfAClaimAreThoseOfItsCitationsInOrder() {
        Claim claim = Claim.builder()
                .proposition(Attendance.of(LeaderId.of("kim"), EventId.of("parade")))
                .addCitations(
                        Citation.of(SourceId.of("published")),
                        Citation.of(SourceId.of("relay")),
                        Citation.of(SourceId.of("relay-of-relay")))
                .build();

        assertThat(LINEAGE.origins(claim)).extracting(SourceId::value).containsExactly("agency", "publisher");
        assertThatThrownBy(() -> LINEAGE.origins(claim).clear()).isInstanceOf(UnsupportedOperationException.class);
>>>>>>> dossiertests
    }

    @Test
    void ofSourcesWithOneIdTheFirstCounts() {
<<<<<<< HEAD
        assertThat(originsOf("daily", source("daily", "wire"), source("daily", "blog")))
                .containsExactly("wire");
    }

    @Test
    void aClaimComesDownToTheOriginsOfAllItsCitations() {
        Claim claim = Claim.builder()
                .proposition(Attendance.of(LeaderId.of("xi"), EventId.of("summit")))
                .addCitations(
                        Citation.of(id("wire")),
                        Citation.of(id("daily")),
                        Citation.builder().source(id("blog")).addVia(id("aide")).build())
                .build();
        Set<SourceId> origins = Lineage.of(List.of(source("daily", "wire"))).origins(claim);

        assertThat(origins).containsExactly(id("aide"), id("wire"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(origins::clear);
    }

    @Test
    void longChainsAndGreatCircles() {
        int many = 100_000;
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            sources.add(source("s" + i, "s" + (i + 1)));
        }
        Citation first = Citation.of(id("s0"));
        assertThat(Lineage.of(sources).origins(first)).containsExactly(id("s" + many));

        sources.add(source("s" + many, "s" + (many - 1)));
        Collections.reverse(sources);
        assertThat(Lineage.of(sources).origins(first)).containsExactly(id("s" + many), id("s" + (many - 1)));

        sources.set(0, source("s" + many, "s0"));
        assertThat(Lineage.of(sources).origins(first)).hasSize(many + 1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        Lineage lineage = Lineage.of(List.of());

=======
        Lineage lineage = Lineage.of(List.of(derived("a", "b"), derived("a", "c")));

        assertThat(lineage.origins(Citation.of(SourceId.of("a")))).containsExactly(SourceId.of("b"));
    }

    @Test
    void sourcesAreCopied() {
        List<Source> sources = new ArrayList<>(List.of(derived("a", "b")));
        Lineage lineage = Lineage.of(sources);
        sources.clear();

        assertThat(lineage.origins(Citation.of(SourceId.of("a")))).containsExactly(SourceId.of("b"));
    }

    @Test
    void aLongChainIsNoStackOverflow() {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            sources.add(derived("s" + i, "s" + (i + 1)));
        }

        assertThat(Lineage.of(sources).origins(Citation.of(SourceId.of("s0")))).containsExactly(SourceId.of("s100000"));
    }

    @Test
    void aGreatCircleIsNoMatterEither() {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            sources.add(derived("s" + i, "s" + (i + 1)));
        }
        sources.add(derived("s100000", "s99999"));
        assertThat(Lineage.of(sources).origins(Citation.of(SourceId.of("s0"))))
                .containsExactly(SourceId.of("s100000"), SourceId.of("s99999"));

        sources.set(100_000, derived("s100000", "s0"));
        assertThat(Lineage.of(sources).origins(Citation.of(SourceId.of("s0")))).hasSize(100_001);
    }

    @Test
    void nullIsRejectedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> LINEAGE.origins((Citation) null))
                .withMessage("citation");
        assertThatNullPointerException()
                .isThrownBy(() -> LINEAGE.origins((Claim) null))
                .withMessage("claim");
>>>>>>> dossiertests
        assertThatNullPointerException().isThrownBy(() -> Lineage.of(null)).withMessage("sources");
        assertThatNullPointerException()
                .isThrownBy(() -> Lineage.of(Arrays.asList((Source) null)))
                .withMessage("source");
<<<<<<< HEAD
        assertThatNullPointerException()
                .isThrownBy(() -> lineage.origins((Citation) null))
                .withMessage("citation");
        assertThatNullPointerException()
                .isThrownBy(() -> lineage.origins((Claim) null))
                .withMessage("claim");
=======
>>>>>>> dossiertests
    }
}
