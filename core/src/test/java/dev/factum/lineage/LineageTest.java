package dev.factum.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

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
    }

    @Test
    void ofSourcesWithOneIdTheFirstCounts() {
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

        assertThatNullPointerException().isThrownBy(() -> Lineage.of(null)).withMessage("sources");
        assertThatNullPointerException()
                .isThrownBy(() -> Lineage.of(Collections.singletonList(null)))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> lineage.origins((Citation) null))
                .withMessage("citation");
        assertThatNullPointerException()
                .isThrownBy(() -> lineage.origins((Claim) null))
                .withMessage("claim");
    }
}
