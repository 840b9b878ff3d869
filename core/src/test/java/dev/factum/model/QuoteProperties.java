package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of looking for words in a text, whatever both are. */
class QuoteProperties {
    private static final String[][] ALIKE = {
        {"'", "\u2018", "\u2019", "\u201B", "\u00B4", "`", "\u2032", "\uFF07"},
        {"\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "\u2033", "\uFF02"},
        {"-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\uFF0D"},
        {" ", "\n", "\r\n ", "\t\t", "\u00A0", "\u2003\u3000", " \u200B "},
        {"fi", "\uFB01", "f\u00ADi"},
        {"A", "\uFF21", "A\uFE0F", "\u2060A"},
    };

    /** Letters, marks, jamo, wide and narrow forms, joiners, spaces, halves of pairs: all that is treated apart. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> codes = Arbitraries.oneOf(
                Arbitraries.of(
                        (int) 'a', (int) 'b', (int) ' ', 0xE9, 0x301, 0x323, 0x307, 0x1100, 0x1161, 0x11A8, 0xAC00,
                        0xAC01, 0x200B, 0xAD, 0x2019, 0x2014, 0x2026, 0xFB03, 0xFF76, 0xFF9E, 0x3099, 0x30AB, 0x344,
                        0x340, 0x2126, 0xD800, 0xDC00, 0x1F600, 0x1D15E, 0xFB1D, 0x958, 0x600, 0x3164, 0xA0, 0x85,
                        0x1FEF),
                Arbitraries.integers().between(0, 0x10FFFF));
        return codes.list().ofMaxSize(40).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    private static String normal(String text) {
        return String.valueOf(NormalText.of(text).stripped());
    }

    /** The same words as another copy might have them. */
    private static String noisy(String words, Random random) {
        String noisy = words;
        for (String[] alike : ALIKE) {
            StringBuilder replaced = new StringBuilder();
            for (int i = 0; i < noisy.length(); ) {
                if (noisy.startsWith(alike[0], i)) {
                    replaced.append(alike[random.nextInt(alike.length)]);
                    i += alike[0].length();
                } else {
                    replaced.append(noisy.charAt(i++));
                }
            }
            noisy = replaced.toString();
        }
        return Normalizer.normalize(noisy, random.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD);
    }

    private static String words(Random random, int count) {
        String[] some = {
            "fine", "A", "\u00E9t\u00E9", "don't", "\"so\"", "x-y", "\uD55C\uAD6D", "\u0439", "q\u0307\u0323"
        };
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(some[random.nextInt(some.length)]);
        }
        return String.join(" ", words);
    }

    @Property
    void whatWasPlantedIsFoundWhateverTheNoise(@ForAll Random random) {
        String words = words(random, 1 + random.nextInt(6));
        String before = noisy(words(random, random.nextInt(5)) + " ", random);
        String planted = noisy(words, random);
        String text = before + planted + noisy(" " + words(random, random.nextInt(5)), random);

        List<TextSpan> places = Quote.of(noisy(words, random)).locate(text).places();

        assertThat(places)
                .anyMatch(place -> place.start() >= before.length() - 2
                        && place.start() <= before.length() + 1
                        && normal(text.substring(place.start(), place.end())).equals(normal(words)));
    }

    @Property
    void contextSinglesOutWhatWasPlanted(@ForAll Random random) {
        String words = words(random, 3);
        String decoy = noisy(words, random) + " and " + noisy(words, random) + " or ";
        String text = decoy + noisy("here: " + words, random) + " there";
        Quote quote = Quote.builder()
                .exact(words)
                .prefix(noisy(random.nextBoolean() ? "here: " : "here:", random))
                .suffix(random.nextBoolean() ? " there" : "there")
                .build();

        assertThat(quote.locate(text)).isInstanceOfSatisfying(QuoteLocation.Found.class, found -> {
            assertThat(found.inContext()).isTrue();
            assertThat(found.span().start()).isGreaterThan(decoy.length());
        });
    }

    @Property
    void placesCutOutTextThatIsTheQuote(@ForAll("texts") String text, @ForAll Random random) {
        int from = random.nextInt(text.length() + 1);
        String words = text.substring(from, from + random.nextInt(text.length() - from + 1));
        if (!TextForm.PROSE.isFormOf(words)) {
            return;
        }
        for (TextSpan place : Quote.of(words).locate(text).places()) {
            assertThat(normal(text.substring(place.start(), place.end()))).isEqualTo(normal(words));
        }
    }

    @Property
    void aTextIsFoundInItself(@ForAll("texts") String text) {
        if (TextForm.PROSE.isFormOf(text)) {
            assertThat(Quote.of(text).locate(text).places()).hasSize(1);
        }
    }

    @Property
    void normalTextIsNormal(@ForAll("texts") String text) {
        assertThat(normal(normal(text))).isEqualTo(normal(text));
    }

    @Property
    void canonicallyEquivalentTextsAreTheSame(@ForAll("texts") String text) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            assertThat(normal(Normalizer.normalize(text, form))).isEqualTo(normal(text));
        }
    }

    @Property
    void theNearestPassageIsCutOutOfTheText(@ForAll("texts") String text, @ForAll("texts") String words) {
        if (TextForm.PROSE.isFormOf(words)
                && Quote.of(words).locate(text) instanceof QuoteLocation.Absent absent
                && absent.nearest().isPresent()) {
            QuoteLocation.Passage nearest = absent.nearest().get();
            assertThat(text.substring(nearest.span().start(), nearest.span().end()))
                    .isEqualTo(nearest.text());
        }
    }

    @Property
    void wordsOfWhichOneWasChangedAreNearest(@ForAll Random random) {
        String filler = "Then came something of another kind. ".repeat(random.nextInt(20));
        String text = filler + "The rejuvenation of the nation cannot be stopped by anybody today. " + filler;

        QuoteLocation location = Quote.of("The rejuvenation of the nation will not be stopped by anybody today.")
                .locate(text);

        assertThat(location).isInstanceOfSatisfying(QuoteLocation.Absent.class, absent -> {
            QuoteLocation.Passage nearest = absent.nearest().orElseThrow();
            assertThat(nearest.percent()).isGreaterThan(80);
            assertThat(nearest.text()).contains("rejuvenation of the nation cannot be stopped by anybody");
        });
    }
}
