package dev.factum.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.factum.model.Quote;
import dev.factum.model.QuoteLocation;
import dev.factum.model.SourceText;
import dev.factum.model.TextSpan;
import dev.factum.validation.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any words, looked for in any text: {@code words|prefix|suffix|text}. */
class QuoteFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.of(
                        "likely|||unlikely, but likely",
                        "to be|or not ||To be, or not to be",
                        "can|||I can't, you can",
                        "1 %|||2.1 % or 1 %",
                        "it\u2019s so||.|`It`s  so\n' and it's\tso.",
                        "e||| \u00E9 e\u0301 e",
                        "\uFB01ne|\u00AB|\u00BB|\u00AB\u00A0fine\u00A0\u00BB f\u00ADi\u200Bne",
                        "\uD55C\uAD6D|||\uD55C\uAD6D\uC740 \u1112\u1161\u11AB",
                        "cannot be stopped by anybody|||The nation cannot be halted by anybody.",
                        "aa|||aaaa")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "quote.dict")
    @FuzzTest
    void isFoundWhereItStands(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\\|", 4);
        if (parts.length < 4) {
            return;
        }
        Quote quote;
        try {
            quote = Quote.builder()
                    .exact(parts[0])
                    .prefix(parts[1])
                    .suffix(parts[2])
                    .build();
        } catch (InvalidValueException e) {
            assertThat(e.report().problems()).isNotEmpty();
            return;
        }
        String text = parts[3];
        QuoteLocation location = quote.locate(text);
        assertThat(SourceText.of(text).locate(quote)).isEqualTo(location);

        List<TextSpan> places = location.places();
        int last = -1;
        for (TextSpan place : places) {
            assertThat(place.start()).isGreaterThan(last).isLessThan(place.end());
            assertThat(place.end()).isLessThanOrEqualTo(text.length());
            // what is cut out is the quote, and nothing around it
            String cut = text.substring(place.start(), place.end());
            assertThat(Quote.of(quote.exact()).locate(cut).places()).containsExactly(TextSpan.of(0, cut.length()));
            last = place.start();
        }
        if (location instanceof QuoteLocation.Absent absent) {
            assertThat(places).isEmpty();
            absent.nearest()
                    .ifPresent(nearest -> assertThat(text.substring(
                                    nearest.span().start(), nearest.span().end()))
                            .isEqualTo(nearest.text()));
        }
        if (Stream.of(parts).allMatch(NaiveSearch::isAscii)) {
            assertThat(new NaiveSearch(text, quote).agreesWith(location))
                    .as("what was found place by place is %s", location)
                    .isTrue();
        }
    }
}
