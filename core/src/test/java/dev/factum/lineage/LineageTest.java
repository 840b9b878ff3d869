package dev.factum.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
            source("house").publisher(SourceId.of("owner")).build(),
            source("article").publisher(SourceId.of("feed")).build(),
            derived("feed", "agency"),
            source("record").publisher(SourceId.of("table")).build(),
            derived("table", "record"),
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
        "published, owner",
        "publisher, owner",
        "article, agency",
        "record, record table",
        "table, record table",
        "relay, agency",
        "relay-of-relay, agency",
        "relay-of-unknown, unknown",
        "relay-published, agency",
        "relay-of-published, owner",
        "digest, agency owner z-wire",
        "diamond, agency",
        "circle-1, circle-1 circle-2 circle-3",
        "circle-3, circle-1 circle-2 circle-3",
        "open-circle-1, agency",
        "relay-of-circle, circle-1 circle-2 circle-3",
        "circle-to-circle-1, circle-1 circle-2 circle-3",
        "house-circle-1, owner",
        "relay-of-circle-and-more, circle-1 circle-2 circle-3 owner"
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

        assertThat(LINEAGE.origins(claim)).extracting(SourceId::value).containsExactly("agency", "owner");
        assertThatThrownBy(() -> LINEAGE.origins(claim).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatOneOfSeveralDescriptionsNamesIsAWayUp() {
        Source plain = source("art").addAuthors("somebody").build();
        Source relay = derived("art", "ministry");
        Source other = derived("art", "agency");
        SourceId art = SourceId.of("art");

        assertThat(Lineage.of(List.of(plain, relay)).origins(art)).containsExactly(SourceId.of("ministry"));
        assertThat(Lineage.of(List.of(relay, plain)).origins(art)).containsExactly(SourceId.of("ministry"));
        assertThat(Lineage.of(List.of(relay, other, plain)).origins(art))
                .containsExactly(SourceId.of("agency"), SourceId.of("ministry"));
        assertThat(Lineage.of(List.of(
                                source("art").publisher(SourceId.of("a")).build(),
                                source("art").publisher(SourceId.of("b")).build()))
                        .origins(art))
                .containsExactly(SourceId.of("a"), SourceId.of("b"));
        assertThat(Lineage.of(List.of(plain, unidentified("art"))).independence(citations("art")))
                .hasToString("1; unidentified: [art]");
    }

    /** Merging what two teams know of sources makes no witness of what is none. */
    @Test
    void anotherDescriptionRaisesNoCount() {
        List<Citation> cited = citations("art", "ministry");
        Source relay = derived("art", "ministry");

        assertThat(Lineage.of(List.of(relay)).independentOrigins(cited)).isEqualTo(1);
        assertThat(Lineage.of(List.of(source("art").build(), relay)).independentOrigins(cited))
                .isEqualTo(1);
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

    private static List<Citation> citations(String... sources) {
        return Arrays.stream(sources)
                .map(source -> Citation.of(SourceId.of(source)))
                .toList();
    }

    private static Source unidentified(String id) {
        return source(id).kind(SourceKind.UNIDENTIFIED).build();
    }

    private static Citation via(String source, String... via) {
        return Citation.builder()
                .source(SourceId.of(source))
                .addAllVia(Arrays.stream(via).map(SourceId::of).toList())
                .build();
    }

    @Test
    void anEndIsItsOwnOriginWherePublishersAreNone() {
        Lineage apart = LINEAGE.withPublisherAsOneOrigin(false);

        assertThat(apart.isPublisherOneOrigin()).isFalse();
        assertThat(LINEAGE.isPublisherOneOrigin()).isTrue();
        assertThat(apart.origins(SourceId.of("published"))).containsExactly(SourceId.of("published"));
        assertThat(apart.origins(SourceId.of("relay-of-published"))).containsExactly(SourceId.of("published"));
        assertThat(apart.withPublisherAsOneOrigin(true).origins(SourceId.of("published")))
                .containsExactly(SourceId.of("owner"));
        assertThat(apart.chain(Citation.of(SourceId.of("published")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "agency, relay digest relay-published",
        "relay-of-relay, relay digest relay-published",
        "relay, relay digest relay-published",
        "alone, alone",
        "owner, relay-published digest",
        "publisher, relay-published digest",
        "unknown, ''"
    })
    void whatHangsOnWhom(String retracting, String hanging) {
        List<Citation> cited = citations("relay", "alone", "digest", "relay-published");

        assertThat(LINEAGE.hangingOn(cited, citations(retracting)))
                .extracting(citation -> citation.source().value())
                .containsExactlyInAnyOrder(hanging.isEmpty() ? new String[0] : hanging.split(" "));
    }

    @Test
    void whatIsCitedThroughAnotherHangsOnBoth() {
        List<Citation> relayed = List.of(via("paper", "desk", "ministry"));

        for (String one : List.of("paper", "desk", "ministry")) {
            assertThat(LINEAGE.hangingOn(relayed, citations(one))).isEqualTo(relayed);
        }
        assertThat(LINEAGE.hangingOn(citations("ministry"), citations("paper"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                 | 0",
                "alone                            | 1: alone",
                "relay relay-of-relay diamond     | 1: agency",
                "relay alone                      | 2: agency, alone",
                "digest                           | 1: one of [agency, publisher, z-wire]",
                "digest relay                     | 1: agency",
                "digest alone                     | 2: alone and one of [agency, publisher, z-wire]",
                "digest circle-1 circle-2         | 1: one of [agency, publisher, z-wire]",
                "circle-1 alone circle-3 digest   | 2: alone and one of [agency, publisher, z-wire]",
                "two-b two-a                      | 1: one of [a, x]",
                "somebody                         | 1; unidentified: [somebody]",
                "somebody nobody                  | 1; unidentified: [nobody, somebody]",
                "somebody alone                   | 1: alone; unidentified: [somebody]",
                "half                             | 1; unidentified: [somebody]",
                "half alone                       | 1: alone; unidentified: [somebody]",
                "half agency                      | 1: agency; unidentified: [somebody]",
            })
    void whichOriginsAreIndependent(String sources, String independence) {
        Lineage lineage = Lineage.of(List.of(
                derived("relay", "agency"),
                derived("relay-of-relay", "relay"),
                derived("diamond", "relay", "relay-of-relay"),
                derived("digest", "z-wire", "relay", "publisher", "agency"),
                derived("two-a", "a", "x"),
                derived("two-b", "b", "x"),
                derived("circle-1", "circle-2"),
                derived("circle-2", "circle-3"),
                derived("circle-3", "circle-1"),
                unidentified("somebody"),
                unidentified("nobody"),
                derived("half", "somebody", "agency")));
        List<Citation> citations = sources == null ? List.of() : citations(sources.split(" "));

        assertThat(lineage.independence(citations)).hasToString(independence);
        assertThat(lineage.independentOrigins(citations))
                .isEqualTo(lineage.independence(citations).count());
    }

    @Test
    void aChainGoesFromTheSourceToTheOrigins() {
        assertThat(LINEAGE.chain(Citation.of(SourceId.of("alone")))).isEmpty();
        assertThat(LINEAGE.chain(via("paper", "desk", "relay-of-published")))
                .extracting(SourceLink::toString)
                .containsExactly(
                        "paper via desk",
                        "desk via relay-of-published",
                        "relay-of-published derived from published",
                        "published published by publisher",
                        "publisher published by owner");
        assertThat(LINEAGE.chain(Citation.of(SourceId.of("diamond"))))
                .extracting(SourceLink::toString)
                .containsExactly(
                        "diamond derived from relay",
                        "diamond derived from relay-of-relay",
                        "relay derived from agency",
                        "relay-of-relay derived from relay");
        assertThat(LINEAGE.chain(Citation.of(SourceId.of("house-circle-1"))))
                .extracting(SourceLink::toString)
                .containsExactly(
                        "house-circle-1 published by house",
                        "house-circle-1 derived from house-circle-2",
                        "house published by owner",
                        "house-circle-2 published by house",
                        "house-circle-2 derived from house-circle-1");
        assertThat(LINEAGE.chain(Citation.of(SourceId.of("relay-published"))))
                .as("who publishes a relay is no origin")
                .extracting(SourceLink::toString)
                .containsExactly("relay-published derived from agency");
    }

    @Test
    void circlesWithTheWayAround() {
        assertThat(LINEAGE.circular())
                .extracting(SourceCircle::toString)
                .containsExactly(
                        "circle-1 → circle-2 → circle-3 → circle-1",
                        "circle-to-circle-1 → circle-to-circle-2 → circle-to-circle-1",
                        "house-circle-1 → house-circle-2 → house-circle-1",
                        "open-circle-1 → open-circle-2 → open-circle-1",
                        "record → table → record");
        Lineage eight = Lineage.of(List.of(
                derived("a", "b"),
                derived("b", "a", "c"),
                derived("c", "b"),
                source("p").publisher(SourceId.of("q")).build(),
                source("q").publisher(SourceId.of("p")).build()));
        assertThat(eight.circular()).hasSize(2).first().satisfies(circle -> {
            assertThat(circle.sources()).extracting(SourceId::value).containsExactly("a", "b", "c");
            assertThat(circle.path()).hasToString("[a derived from b, b derived from a]");
            assertThat(circle.start()).isEqualTo(SourceId.of("a"));
        });
        assertThat(eight.circular().get(1).path()).hasToString("[p published by q, q published by p]");
        assertThat(LINEAGE.circular().get(4).path())
                .hasToString("[record published by table, table derived from record]");
    }

    @Test
    void citationsCanLeadBackToo() {
        Lineage lineage = Lineage.of(List.of(derived("b", "c")));

        assertThat(lineage.circular()).isEmpty();
        assertThat(lineage.circular(List.of(via("a", "x", "b"), via("c", "a"))))
                .singleElement()
                .satisfies(circle ->
                        assertThat(circle.path()).hasToString("[a via x, x via b, b derived from c, c via a]"));
    }

    @Test
    void aCircleIsOnlyWhatLeadsAround() {
        SourceId a = SourceId.of("a");
        SourceId b = SourceId.of("b");
        SourceLink there = new SourceLink(a, SourceLink.Kind.VIA, b);
        SourceLink back = new SourceLink(b, SourceLink.Kind.VIA, a);

        assertThat(new SourceCircle(Set.of(a, b), List.of(there, back)).stations())
                .containsExactly(a, b, a);
        for (List<SourceLink> path : List.of(List.<SourceLink>of(), List.of(there), List.of(there, back, there))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SourceCircle(new TreeSet<>(Set.of(a, b)), path))
                    .withMessage("path must lead around, over sources of [a, b], but was " + path);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceCircle(Set.of(a), List.of(there, back)))
                .withMessage("path must lead around, over sources of [a], but was [a via b, b via a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceCircle(Set.of(a, b), List.of(back, there)))
                .withMessage("path must start at the least of the sources, a, but was [b via a, a via b]");
    }

    @Test
    void anOriginIsCountedInOneWay() {
        Set<SourceId> a = Set.of(SourceId.of("a"));
        Set<SourceId> b = Set.of(SourceId.of("b"));
        Set<SourceId> several = new TreeSet<>(Set.of(SourceId.of("b"), SourceId.of("c")));
        Set<SourceId> none = Set.of();

        assertThat(new Independence(a, several, none).count()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Independence(a, b, none))
                .withMessage("oneOf must have none or several, but was [b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Independence(b, several, none))
                .withMessage("origins must have none of oneOf, but were [b] and [b, c]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Independence(a, several, a))
                .withMessage("origins must have none of unidentified, but were [a] and [a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Independence(a, several, b))
                .withMessage("oneOf must have none of unidentified, but were [b, c] and [b]");
    }

    @Test
    void aLadderOfDiamondsIsClimbedOnce() {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            sources.add(derived("a" + i, "a" + (i + 1), "b" + (i + 1)));
            sources.add(derived("b" + i, "a" + (i + 1), "b" + (i + 1)));
        }
        Lineage lineage = Lineage.of(sources);

        assertThat(lineage.origins(SourceId.of("a0")))
                .extracting(SourceId::value)
                .containsExactly("a20000", "b20000");
        assertThat(lineage.origins(SourceId.of("b7")))
                .as("equal sets are one")
                .isSameAs(lineage.origins(SourceId.of("a0")));
        assertThat(lineage.chain(citations("a0").get(0))).hasSize(4 * 20_000 - 2);
        assertThat(lineage.circular()).isEmpty();
    }

    @Test
    void manyThreadsFindTheSame() {
        Random random = new Random(42);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            sources.add(derived("s" + i, "s" + (i < 1000 ? 1000 : 0) + random.nextInt(9), "t" + random.nextInt(2500)));
            sources.add(derived("t" + i, "s" + random.nextInt(2000)));
        }
        for (int round = 0; round < 20; round++) {
            Lineage lineage = Lineage.of(sources);
            Lineage alone = Lineage.of(sources);

            assertThat(sources.parallelStream().map(source -> lineage.origins(source.id())))
                    .containsExactlyElementsOf(sources.stream()
                            .map(source -> alone.origins(source.id()))
                            .toList());
            Collections.shuffle(sources, random);
        }
    }

    @Test
    void setsAreUnmodifiable() {
        Set<SourceId> origins = LINEAGE.origins(SourceId.of("digest"));

        assertThatThrownBy(origins::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> origins.add(SourceId.of("x"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> origins.remove(SourceId.of("agency")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(origins)
                .isEqualTo(Set.of(SourceId.of("agency"), SourceId.of("owner"), SourceId.of("z-wire")))
                .hasSameHashCodeAs(Set.of(SourceId.of("agency"), SourceId.of("owner"), SourceId.of("z-wire")));
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
        for (Map.Entry<String, ThrowingCallable> call : Map.<String, ThrowingCallable>ofEntries(
                        Map.entry("source", () -> LINEAGE.origins((SourceId) null)),
                        Map.entry("citations", () -> LINEAGE.origins((Collection<Citation>) null)),
                        Map.entry("others", () -> LINEAGE.hangingOn(List.of(), null)),
                        Map.entry("citation", () -> LINEAGE.chain(null)),
                        Map.entry("from", () -> new SourceLink(null, SourceLink.Kind.VIA, SourceId.of("a"))),
                        Map.entry("kind", () -> new SourceLink(SourceId.of("a"), null, SourceId.of("a"))),
                        Map.entry("to", () -> new SourceLink(SourceId.of("a"), SourceLink.Kind.VIA, null)),
                        Map.entry("sources", () -> new SourceCircle(null, List.of())),
                        Map.entry("path", () -> new SourceCircle(Set.of(), null)),
                        Map.entry("origins", () -> new Independence(null, Set.of(), Set.of())),
                        Map.entry("oneOf", () -> new Independence(Set.of(), null, Set.of())),
                        Map.entry("unidentified", () -> new Independence(Set.of(), Set.of(), null)))
                .entrySet()) {
            assertThatThrownBy(call.getValue())
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(call.getKey());
        }
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> LINEAGE.hangingOn(null, List.of()),
                () -> LINEAGE.independentOrigins(null),
                () -> LINEAGE.independence(null),
                () -> LINEAGE.circular(null),
                () -> LINEAGE.toMermaid(null))) {
            assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage("citations");
        }
        List<Citation> withNull = Collections.singletonList(null);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> LINEAGE.origins(withNull),
                () -> LINEAGE.hangingOn(withNull, List.of()),
                () -> LINEAGE.hangingOn(List.of(), withNull),
                () -> LINEAGE.independentOrigins(withNull),
                () -> LINEAGE.independence(withNull),
                () -> LINEAGE.circular(withNull),
                () -> LINEAGE.toMermaid(withNull))) {
            assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage("citation");
        }
    }
}
