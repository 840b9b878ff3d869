package dev.factum.dossier;

import static dev.factum.dossier.Entities.source;
import static dev.factum.dossier.Entities.sourceId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        assertThat(Dossier.of(claim("c1", quoted("b", "to"))).ground(Map.of()))
                .hasToString("UNCHECKED at /claims/0/citations/0/quote: “to” was not looked for, there is no text of"
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
        assertThat(Dossier.of().ground(Map.of())).hasToString("quotes: none");
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
                .hasToString("OUT_OF_CONTEXT at /claims/0/citations/0/quote: “not” stands in source a at 9-12, but not"
                        + " between its prefix and its suffix");
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
                                Optional.of(new QuoteLocation.Found(TextSpan.of(9, 12), true, true))),
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
                                Optional.of(new QuoteLocation.Ambiguous(
                                        List.of(TextSpan.of(0, 5), TextSpan.of(13, 18)), true, true))));
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
                .containsExactly(
                        "/claims/0/citations/0/quote UNCHECKED",
                        "/claims/0/proposition/words UNCHECKED",
                        "/claims/0/proposition/words FOUND");
    }

    private static Claim said(String words, Citation citation) {
        return claim("c1", citation)
                .withProposition(Utterance.builder()
                        .speaker(LeaderId.of("kim"))
                        .words(Quote.of(words))
                        .build());
    }

    @Test
    void wordsOfAnUtteranceAreLookedUpBesideTheQuoteOfItsCitation() {
        Grounding grounding = Dossier.of(said("I resign", quoted("a", "not")))
                .ground(Map.of(sourceId("a"), SourceText.of("always not")));

        assertThat(grounding.isSound()).isFalse();
        assertThat(grounding)
                .hasToString("ABSENT at /claims/0/proposition/words: “I resign” does not stand in source a,"
                        + " nor anything like it\nquotes: 1 found, 1 absent");
    }

    @Test
    void wordsOfAnUtteranceAreMeantWhereItsQuoteIs() {
        assertThat(ground(said("be", quoted("a", "not to be")))).isEqualTo("quotes: 2 found");
        assertThat(ground(said("be", quoted("a", "or").withLocator(TextSpan.of(6, 8)))))
                .isEqualTo("AMBIGUOUS at /claims/0/proposition/words: “be” stands at several places in source a: 3-5,"
                        + " 16-18\nquotes: 1 found, 1 ambiguous");
        assertThat(ground(said("to", quoted("a", "to be or not to be"))))
                .isEqualTo("AMBIGUOUS at /claims/0/proposition/words: “to” stands at several places in source a: 0-2,"
                        + " 13-15\nquotes: 1 found, 1 ambiguous");
        assertThat(ground(said("be", quoted("a", "to be").withLocator(TextSpan.of(13, 18)))))
                .isEqualTo("quotes: 2 found");
    }

    @Test
    void whatStandsOutOfContextIsNotSound() {
        Claim claim = claim(
                "c1", quoted("a", "attended").withQuote(Quote.of("attended").withPrefix("Kim ")));

        Grounding grounding = Dossier.of(claim).ground(Map.of(sourceId("a"), SourceText.of("Trump attended")));

        assertThat(grounding.isSound()).isFalse();
        assertThat(grounding)
                .hasToString("OUT_OF_CONTEXT at /claims/0/citations/0/quote: “attended” stands in source a at 6-14, but"
                        + " not between its prefix and its suffix\nquotes: 1 out of context");
        assertThat(ground(claim(
                        "c1",
                        quoted("a", "to be")
                                .withQuote(Quote.of("to be").withPrefix("why"))
                                .withLocator(TextSpan.of(13, 18)))))
                .isEqualTo("OUT_OF_CONTEXT at /claims/0/citations/0/quote: “to be” stands in source a at 13-18, but not"
                        + " between its prefix and its suffix\nquotes: 1 out of context");
    }

    @Test
    void whatStandsInsideAWordIsNotSound() {
        Claim claim = claim("c1", quoted("a", "likely to attend"));

        Grounding grounding =
                Dossier.of(claim).ground(Map.of(sourceId("a"), SourceText.of("Kim is unlikely to attend")));

        assertThat(grounding.isSound()).isFalse();
        assertThat(grounding)
                .hasToString(
                        "INSIDE_WORD at /claims/0/citations/0/quote: “likely to attend” stands in source a at 9-25,"
                                + " but begins or ends inside another word there\nquotes: 1 inside word");
    }

    @Test
    void aTextThatBelongsToNothingIsNamed() {
        Dossier dossier = Dossier.of(claim("c1", quoted("a", "not").withVia(sourceId("b"))), source("c"));

        Grounding grounding = dossier.ground(Map.of(
                sourceId("a"), TEXT,
                sourceId("b"), TEXT,
                sourceId("c"), TEXT,
                sourceId("e"), TEXT,
                sourceId("d"), TEXT));

        assertThat(grounding.strays()).containsExactly(sourceId("d"), sourceId("e"));
        assertThat(grounding.isSound()).isFalse();
        assertThat(grounding)
                .hasToString("STRAY: d has a text, but is no source of the dossier\n"
                        + "STRAY: e has a text, but is no source of the dossier\nquotes: 1 found");
    }

    @Test
    void aPassageThatIsHardlyAlikeIsNotNamed() {
        assertThat(ground(claim("c1", quoted("a", "broaden his maneuvering space to no end"))))
                .isEqualTo("ABSENT at /claims/0/citations/0/quote: “broaden his maneuvering space to no end” does not"
                        + " stand in source a, nor anything like it\nquotes: 1 absent");
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
                        + "\nDIGEST not checked at /sources/2/digest: source c states md5:00, but of its text there is "
                        + actual + " alone"
                        + "\nDIGEST not checked at /sources/4/digest: source e states " + other
                        + ", but there is no digest of its text"
                        + "\nquotes: none");
    }

    @Test
    void aDigestThatIsNotCheckedIsNotSound() {
        Digest sha512 = Digest.parse("sha-512:" + "00".repeat(64));
        Dossier dossier = Dossier.of(source("a").withDigest(sha512), claim("c1", quoted("a", "not")));

        Grounding grounding = dossier.ground(Map.of(sourceId("a"), TEXT));

        assertThat(grounding.uncompared())
                .containsExactly(new Grounding.Uncompared(sourceId("a"), "/sources/0/digest", sha512, TEXT.digest()));
        assertThat(grounding.isSound()).isFalse();
        assertThat(dossier.ground(Map.of(sourceId("a"), TEXT.withDigest(sha512)))
                        .isSound())
                .isTrue();
        assertThat(dossier.ground(Map.of()).uncompared())
                .containsExactly(
                        new Grounding.Uncompared(sourceId("a"), "/sources/0/digest", sha512, Optional.empty()));
    }

    @Test
    void partsThatContradictThemselvesCannotBeBuilt() {
        Digest one = Digest.parse("md5:00");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grounding.Mismatch(sourceId("a"), "/sources/0/digest", one, one))
                .withMessage("actual must be another digest by md5 than md5:00, but was md5:00");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Grounding.Mismatch(sourceId("a"), "/sources/0/digest", one, Digest.parse("sha-1:00")))
                .withMessage("actual must be another digest by md5 than md5:00, but was sha-1:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grounding.Uncompared(
                        sourceId("a"), "/sources/0/digest", one, Optional.of(Digest.parse("md5:01"))))
                .withMessage("actual must be by another algorithm than md5, but was md5:01");
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
            return Optional.of(SourceText.of("x y z").withDigest(Digest.parse("md5:00")));
        });

        assertThat(asked).containsExactly(sourceId("a"), sourceId("b"), sourceId("c"));
        assertThat(grounding.isSound()).isTrue();
        assertThat(grounding.withStatus(Grounding.Status.FOUND)).hasSize(3);
    }
}
