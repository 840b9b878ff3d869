package dev.factum.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void theLastOfTheChainLeadsToTheOriginAsIfItWereCitedItself() {
        Citation citation = Citation.builder()
                .source(SourceId.of("digest"))
                .addVia(SourceId.of("agency"), SourceId.of("relay"))
                .build();

        assertThat(LINEAGE.origins(citation))
                .isEqualTo(LINEAGE.origins(Citation.of(SourceId.of("relay"))))
                .containsExactly(SourceId.of("agency"));
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
    }

    @Test
    void ofSourcesWithOneIdTheFirstCounts() {
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
        assertThatNullPointerException().isThrownBy(() -> Lineage.of(null)).withMessage("sources");
        assertThatNullPointerException()
                .isThrownBy(() -> Lineage.of(Arrays.asList((Source) null)))
                .withMessage("source");
    }
}
