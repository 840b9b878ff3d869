package dev.factum.dossier;

import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Digest;
import dev.factum.model.FreeText;
import dev.factum.model.LeaderId;
import dev.factum.model.Locator;
import dev.factum.model.Page;
import dev.factum.model.Proposition;
import dev.factum.model.Quote;
import dev.factum.model.QuoteLocation;
import dev.factum.model.SourceId;
import dev.factum.model.SourceText;
import dev.factum.model.TextSpan;
import dev.factum.model.Utterance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroundingTest {
    private static final Proposition SAID = FreeText.of("x", LeaderId.of("kim"));
    private static final SourceText TEXT =
            SourceText.ofUtf8("to be or not to be, it is \u201Cunstoppable\u201D".getBytes(StandardCharsets.UTF_8));

    private static Citation quoted(String source, String words) {
        return Citation.builder()
                .source(sourceId(source))
                .quote(Quote.of(words))
                .build();
    }

    private static Claim claim(String id, Citation... citations) {
        return Claim.builder()
                .id(ClaimId.of(id))
                .proposition(SAID)
                .addCitations(citations)
                .build();
    }

    private static Claim claim(String id, String words, Locator locator) {
        return claim(id, quoted("a", words).withLocator(locator));
    }

    private static String ground(Claim... claims) {
        return Dossier.of(claims).ground(Map.of(sourceId("a"), TEXT)).toString();
    }

    @Test
    void eachStatusHasItsLine() {
        assertThat(ground(claim("c1", quoted("a", "it is \"unstoppable\"")))).isEqualTo("quotes: 1 found");
        assertThat(ground(claim("c1", quoted("a", "it is unstopable"))))
                .isEqualTo("ABSENT at /claims/0/citations/0/quote: “it is unstopable” does not stand in source a;"
                        + " nearest, 64 % alike, is “it is 'unstoppable” at 20-38\nquotes: 1 absent");
        assertThat(ground(claim("c1", quoted("a", "§§"))))
                .isEqualTo("ABSENT at /claims/0/citations/0/quote: “§§” does not stand in source a,"
                        + " nor anything like it\nquotes: 1 absent");
        assertThat(ground(claim("c1", quoted("b", "to"))))
                .isEqualTo("UNCHECKED at /claims/0/citations/0/quote: “to” was not looked for, there is no text of"
                        + " source b\nquotes: 1 unchecked");
        assertThat(ground(claim("c1", quoted("a", "to be"))))
                .isEqualTo("AMBIGUOUS at /claims/0/citations/0/quote: “to be” stands at several places in source a:"
                        + " 0-5, 13-18\nquotes: 1 ambiguous");
        assertThat(ground(claim("c1", quoted("a", "o"))))
                .isEqualTo("AMBIGUOUS at /claims/0/citations/0/quote: “o” stands at several places in source a:"
                        + " 1-2, 6-7, 10-11 and 2 more\nquotes: 1 ambiguous");
        assertThat(ground(claim("c1", "not", TextSpan.of(0, 3))))
                .isEqualTo("MOVED at /claims/0/citations/0/quote: “not” stands in source a at 9-12, not at 0-3\n"
                        + "quotes: 1 moved");
        assertThat(ground()).isEqualTo("quotes: none");
    }

    @Test
    void aTextSpanTellsWhichPlaceIsMeant() {
        assertThat(ground(claim("c1", "to be", TextSpan.of(13, 18)))).isEqualTo("quotes: 1 found");
        assertThat(ground(claim("c1", "to be", TextSpan.of(12, 18)))).endsWith("quotes: 1 ambiguous");
        assertThat(ground(claim("c1", "not", TextSpan.of(9, 12)))).isEqualTo("quotes: 1 found");
        assertThat(ground(claim("c1", "not", Page.of("1")))).isEqualTo("quotes: 1 found");
    }

    @Test
    void whatIsFoundHasALineToo() {
        Grounding.Entry found = entry(claim("c1", quoted("a", "not")));
        assertThat(found).hasToString("FOUND at /claims/0/citations/0/quote: “not” stands in source a at 9-12");
        Citation inOtherWords = quoted("a", "not").withQuote(Quote.of("not").withPrefix("why "));
        assertThat(entry(claim("c1", inOtherWords)))
                .hasToString("FOUND at /claims/0/citations/0/quote: “not” stands in source a at 9-12, but not between"
                        + " its prefix and its suffix");
        assertThat(entry(claim("c1", "to be", TextSpan.of(13, 18))))
                .hasToString("FOUND at /claims/0/citations/0/quote: “to be” stands in source a at 13-18");
    }

    private static Grounding.Entry entry(Claim claim) {
        return Dossier.of(claim).ground(Map.of(sourceId("a"), TEXT)).entries().get(0);
    }

    @Test
    void entriesSayWhichQuoteOfWhichClaimInTheOrderOfTheDocument() {
        Claim first = claim("c1", quoted("b", "x"), quoted("a", "not"), Citation.of(sourceId("a")));
        Claim second = claim("c2", quoted("a", "to be"));

        List<Grounding.Entry> entries =
                Dossier.of(second, first).ground(Map.of(sourceId("a"), TEXT)).entries();

        assertThat(entries)
                .containsExactly(
                        new Grounding.Entry(
                                first.id(),
                                "/claims/0/citations/0/quote",
                                sourceId("a"),
                                Quote.of("not"),
                                Optional.empty(),
                                Optional.of(new QuoteLocation.Found(TextSpan.of(9, 12), true))),
                        new Grounding.Entry(
                                first.id(),
                                "/claims/0/citations/1/quote",
                                sourceId("b"),
                                Quote.of("x"),
                                Optional.empty(),
                                Optional.empty()),
                        new Grounding.Entry(
                                second.id(),
                                "/claims/1/citations/0/quote",
                                sourceId("a"),
                                Quote.of("to be"),
                                Optional.empty(),
                                Optional.of(
                                        new QuoteLocation.Ambiguous(List.of(TextSpan.of(0, 5), TextSpan.of(13, 18))))));
    }

    @Test
    void wordsOfAnUtteranceAreLookedUpWhereItIsCitedWithoutAQuote() {
        Claim said = claim("c1", Citation.of(sourceId("a")), quoted("b", "x"))
                .withProposition(Utterance.builder()
                        .speaker(LeaderId.of("kim"))
                        .words(Quote.of("unstoppable"))
                        .build());

        assertThat(Dossier.of(said).ground(Map.of(sourceId("a"), TEXT)).entries())
                .extracting(entry -> entry.pointer() + " " + entry.status())
                .containsExactly("/claims/0/citations/0/quote UNCHECKED", "/claims/0/proposition/words FOUND");
    }

    @Test
    void digestsOfOneAlgorithmAreCompared() {
        Digest actual = TEXT.digest().orElseThrow();
        Digest other = Digest.sha256(new byte[0]);
        Dossier dossier = Dossier.of(
                source("a").withDigest(other),
                source("b").withDigest(actual),
                source("c").withDigest(Digest.parse("md5:00")),
                source("d"),
                source("e").withDigest(other));

        Grounding grounding = dossier.ground(Map.of(
                sourceId("a"), TEXT,
                sourceId("b"), TEXT,
                sourceId("c"), TEXT,
                sourceId("d"), TEXT,
                sourceId("e"), SourceText.of("")));

        assertThat(grounding.mismatches())
                .containsExactly(new Grounding.Mismatch(sourceId("a"), "/sources/0/digest", other, actual));
        assertThat(grounding.isSound()).isFalse();
        assertThat(grounding)
                .hasToString("DIGEST at /sources/0/digest: source a states " + other + ", but its text is of " + actual
                        + "\nquotes: none");
    }

    @Test
    void eachTextIsAskedForOnceInTheOrderOfIds() {
        List<SourceId> asked = new ArrayList<>();
        Dossier dossier = Dossier.of(
                claim("c1", quoted("b", "x"), quoted("a", "y"), quoted("b", "z")),
                source("c").withDigest(Digest.parse("md5:00")),
                source("d"));

        Grounding grounding = dossier.ground(source -> {
            asked.add(source);
            return Optional.of(SourceText.of("x y z"));
        });

        assertThat(asked).containsExactly(sourceId("a"), sourceId("b"), sourceId("c"));
        assertThat(grounding.isSound()).isTrue();
        assertThat(grounding.withStatus(Grounding.Status.FOUND)).hasSize(3);
    }
}
