package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.validation.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteLocateTest {
    private static List<String> cut(String text, Quote quote) {
        return quote.locate(text).places().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private static Optional<QuoteLocation.Passage> nearest(String text, String words) {
        return ((QuoteLocation.Absent) Quote.of(words).locate(text)).nearest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the words | a b the words c | the words",
                "the words | a \u00A0the \u2003\u3000 words. | the \u2003\u3000 words",
                "\" the  words \" | so \u201C the words \u201D it | \u201C the words \u201D",
                "don't - 'go' | I don\u2019t \u2014 \u2018go\u2019! | don\u2019t \u2014 \u2018go\u2019",
                "\u00ABle mot\u00BB | say \"le mot\". | \"le mot\"",
                "wait... | wait\u2026 now | wait\u2026",
                "2020-2025 | in 2020\u20132025 | 2020\u20132025",
                "-5 | by \u22125 % | \u22125",
                "caf\u00E9 | un cafe\u0301 noir | cafe\u0301",
                "cafe\u0301 | un caf\u00E9 noir | caf\u00E9",
                "\uD55C\uAD6D | \u1112\u1161\u11AB\u1100\u116E\u11A8\uC778 | \u1112\u1161\u11AB\u1100\u116E\u11A8",
                "office | the o\uFB03ce of | o\uFB03ce",
                "rejuvenation | re\u00ADju\u200Bvenation is | re\u00ADju\u200Bvenation",
                "\uFF21\uFF22\uFF11 | xAB1 | AB1",
                "\u30AC\u30B9 | \uFF76\uFF9E\uFF7D | \uFF76\uFF9E\uFF7D",
                "q\u0323\u0307 | q\u0307\u0323. | q\u0307\u0323",
                "\uD83D\uDE00\uFE0F | a \uD83D\uDE00 b | \uD83D\uDE00",
                "5\u2032 | 5' away | 5'",
            })
    void whatDiffersBetweenCopiesMeansNothing(String words, String text, String found) {
        assertThat(cut(text, Quote.of(words))).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cafe | caf\u00E9",
                "cafe | cafe\u0301",
                "fi | o\uFB03ce",
                "\uAC00 | \uAC01",
                "\uAC00 | \u1100\u1161\u11A8",
                "102 | 10\u00B2",
                "The | the",
                "the word | theword",
                "\u0430 | a",
                "f | \uFB01",
            })
    void whatDiffersOtherwiseIsNotFound(String words, String text) {
        assertThat(cut(text, Quote.of(words))).isEmpty();
    }

    @Test
    void offsetsAreThoseOfTheGivenText() {
        assertThat(Quote.of("b").locate("\uD83D\uDE00  b"))
                .isEqualTo(new QuoteLocation.Found(TextSpan.of(4, 5), true, true));
        assertThat(Quote.of("not there").locate("")).isEqualTo(new QuoteLocation.Absent(Optional.empty()));
        assertThat(Quote.of("b").locate(new StringBuilder("ab").reverse()))
                .isEqualTo(new QuoteLocation.Found(TextSpan.of(0, 1), true, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // places of "to be" in "to be or not to be, and to be": 0, 13, 24
                "- | - | 0 13 24 | false",
                "not | - | 13 | true",
                "'not ' | , | 13 | true",
                "- | or | 0 | true",
                "- | , and | 13 | true",
                "and | or | 0 24 | false",
                "and | never | 24 | false",
                "never | never | 0 13 24 | false",
                "never | - | 0 13 24 | false",
                "' ' | '' | 0 13 24 | false",
            })
    void prefixAndSuffixTellWhichIsMeant(String prefix, String suffix, String starts, boolean inContext) {
        Quote quote = Quote.builder()
                .exact("to be")
                .prefix(Optional.ofNullable(prefix))
                .suffix(Optional.ofNullable(suffix))
                .build();

        QuoteLocation location = quote.locate("to be or not to be, and to be");

        assertThat(location.places().stream().map(span -> Integer.toString(span.start())))
                .containsExactly(starts.split(" "));
        if (location instanceof QuoteLocation.Found found) {
            assertThat(found.inContext()).isEqualTo(inContext);
        }
    }

    @Test
    void theContextOfWordsThatStandOnceIsToldButDecidesNothing() {
        Quote quote = Quote.builder().exact("unstoppable").prefix("it is ").build();

        assertThat(quote.locate("it is\nunstoppable"))
                .isEqualTo(new QuoteLocation.Found(TextSpan.of(6, 17), true, true));
        assertThat(quote.locate("it was unstoppable"))
                .isEqualTo(new QuoteLocation.Found(TextSpan.of(7, 18), false, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "likely to attend | Kim is unlikely to attend | false",
                "likely to attend | Kim is likely to attend. | true",
                "likely to attend | Kim is \"likely to attend\" | true",
                "likely | very-likely so | true",
                "likely | as likelyhood | false",
                "We can | We can't come | false",
                "We can't | We can't come | true",
                "We can' | We can\u2019t come | false",
                "We CAN | We CAN'T come | false",
                "Kim | Kim's plan | true",
                "homme | l'homme | true",
                "rien | rien't | false",
                "can | can'tor | true",
                "1 million | 1.1 million | false",
                "1 million | of 1 million | true",
                "12 | 12,000 men | false",
                "12 | 12, or 13 | true",
                "12. | 12.5 | false",
                "5 | v5 | false",
                "ete | \u00E9tete | false",
                "\u00E9t\u00E9 | un \u00E9t\u00E9 | true",
                "q | xq\u0307\u0323 q | true",
                "\uD835\uDC00 | \uD835\uDC01\uD835\uDC00 | false",
                "\uD835\uDC00 | \uD83D\uDE00\uD835\uDC00\uD83D\uDE00 | true",
                "\u53EF\u80FD | \u4E0D\u53EF\u80FD | true",
                "\uAE40\uC815\uC740 | \uAE40\uC815\uC740\uC774 | true",
                "\uAC00\uB2A5 | \uBD88\uAC00\uB2A5 | false",
                "2025 | 2025\uB144 | true",
            })
    void aPlaceInsideAWordIsTold(String words, String text, boolean wholeWords) {
        assertThat(Quote.of(words).locate(text))
                .isInstanceOfSatisfying(
                        QuoteLocation.Found.class,
                        found -> assertThat(found.wholeWords()).isEqualTo(wholeWords));
    }

    @Test
    void wholeWordsAreMeantWhereThereAreSuch() {
        Quote quote = Quote.of("likely");

        assertThat(quote.locate("unlikely, likely, likelyhood"))
                .isEqualTo(new QuoteLocation.Found(TextSpan.of(10, 16), true, true));
        assertThat(quote.locate("unlikely, likelyhood"))
                .isEqualTo(new QuoteLocation.Ambiguous(List.of(TextSpan.of(2, 8), TextSpan.of(10, 16)), true, false));
        assertThat(quote.withPrefix("un").locate("unlikely, likely"))
                .isEqualTo(new QuoteLocation.Found(TextSpan.of(2, 8), true, false));
        assertThat(quote.withPrefix("so ").locate("likely or likely"))
                .isEqualTo(new QuoteLocation.Ambiguous(List.of(TextSpan.of(0, 6), TextSpan.of(10, 16)), false, true));
    }

    @Test
    void placesCanOverlap() {
        assertThat(Quote.of("aa").locate("aaaa"))
                .isEqualTo(new QuoteLocation.Ambiguous(
                        List.of(TextSpan.of(0, 2), TextSpan.of(1, 3), TextSpan.of(2, 4)), true, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rejuvenation is unstoppable | He said rejuvenation was unstoppable, and left. |"
                        + " rejuvenation was unstoppable | 84",
                "the three leaders met in Beijing on Wednesday | On Monday, the two leaders met in Beijing on Friday. |"
                        + " Monday, the two leaders met in Beijing on | 69",
                "Unstoppable | it is unstoppable now | unstoppable | 90",
                "北京阅兵式 | 他在北京观兵式上 | 北京观兵式 | 50",
                "ab | xxbxx | xxbxx | 50",
                "yes yes | no yes no | yes | 66",
            })
    void tellsThePassageThatIsNearest(String words, String text, String passage, int percent) {
        QuoteLocation.Passage nearest = nearest(text, words).orElseThrow();

        assertThat(nearest.text()).isEqualTo(passage);
        assertThat(text.substring(nearest.span().start(), nearest.span().end())).isEqualTo(passage);
        assertThat(nearest.percent()).isEqualTo(percent);
    }

    @Test
    void nothingIsNearToWhatIsAllOther() {
        assertThat(nearest("1234567890", "abc")).isEmpty();
        assertThat(nearest("", "abc")).isEmpty();
        assertThat(nearest("ca", "abc")).isEmpty();
        assertThat(nearest(" \n\u200B", "abc")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "ab", "a\u0301", "\u0301\u0323", "\u1100\u1161", " ", "\u200B", "\uD83D\uDE00", "\uD800"})
    void hostileRepetitionCostsNoMoreThanOtherText(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        String half = "a".repeat(50_000);
        SourceText source = SourceText.of(text);
        for (String words :
                List.of(half, half + "b" + half.substring(1), "a\u0301".repeat(50_000), "ab".repeat(50_000))) {
            Quote quote = Quote.builder().exact(words).prefix(half).suffix(half).build();
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> source.locate(quote));
        }
    }

    @Test
    void millionsOfPlacesAreAllTold() {
        List<TextSpan> places = Quote.of("aaa").locate("a".repeat(1_000_000)).places();

        assertThat(places).hasSize(999_998);
        assertThat(places.get(999_997)).isEqualTo(TextSpan.of(999_997, 1_000_000));
    }

    @Test
    void bytesAreTextInUtf8WithTheirDigest() {
        byte[] bytes = "\u00ABmot\u00BB".getBytes(StandardCharsets.UTF_8);

        SourceText text = SourceText.ofUtf8(bytes);

        assertThat(text.text()).isEqualTo("\u00ABmot\u00BB");
        assertThat(text.digest()).contains(Digest.sha256(bytes));
        assertThat(text).isEqualTo(SourceText.of("\u00ABmot\u00BB").withDigest(Digest.sha256(bytes)));
        assertThat(text).isNotEqualTo(SourceText.of("\u00ABmot\u00BB"));
        assertThat(SourceText.of("abc")).hasToString("SourceText{length=3}");
        assertThat(SourceText.of("abc").withDigest(Digest.parse("md5:00")))
                .hasToString("SourceText{length=3, digest=md5:00}");
        assertThatThrownBy(() -> SourceText.ofUtf8(new byte[] {(byte) 0xC3, '('}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("SourceText must be read from bytes that are UTF-8, but was \"2 bytes\"");
    }

    @Test
    void locationsThatContradictThemselvesCannotBeBuilt() {
        assertThatThrownBy(() -> new QuoteLocation.Ambiguous(List.of(TextSpan.of(1, 2)), true, true))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("QuoteLocation.Ambiguous.places must hold two or more places");
        assertThatThrownBy(() -> new QuoteLocation.Passage(TextSpan.of(1, 2), "a", 100))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("QuoteLocation.Passage.percent must be from 1 to 99, but was 100");
    }
}
