package dev.factum.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Citation;
import dev.factum.model.Fragment;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Locator;
import dev.factum.model.Page;
import dev.factum.model.Quote;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import dev.factum.model.TextSpan;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order is that of the texts, though they are not written. */
class CanonicalOrderProperties {
    private static final Kind<Citation> CITATION = new Kind.Nested<>(Shapes.CITATION);

    private static void isOrderOfTexts(Kind<?> kind, Object first, Object second) {
        int byText = Canonical.text(kind, first).compareTo(Canonical.text(kind, second));
        assertThat(Integer.signum(new CanonicalOrder(kind).compare(first, second)))
                .isEqualTo(Integer.signum(byText));
    }

    @Provide
    Arbitrary<String> texts() {
        // each character that is escaped in its own way, and neighbours of the quote that ends a string
        return Arbitraries.of(
                        "!",
                        "\"",
                        "#",
                        "\\",
                        "\b",
                        "\t",
                        "\n",
                        "\u0001",
                        "\u001f",
                        " ",
                        "a",
                        "ab",
                        "~",
                        "é",
                        "\ud55c",
                        "\ud83d\ude00",
                        "\uffee")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void ofTexts(@ForAll("texts") String first, @ForAll("texts") String second) {
        isOrderOfTexts(Kind.TEXT, first, second);
    }

    @Provide
    Arbitrary<Citation> citations() {
        Arbitrary<SourceId> sources = Arbitraries.of("a", "b", "ab", "a!").map(SourceId::of);
        Arbitrary<Quote> quotes = Combinators.combine(
                        Arbitraries.of("x", "xy"), Arbitraries.of("p", "q").optional())
                .as((exact, prefix) ->
                        Quote.builder().exact(exact).prefix(prefix).build());
        Arbitrary<Locator> locators = Arbitraries.of(
                Page.of("1"),
                Page.of("12"),
                Fragment.of("1"),
                TextSpan.of(1, 9),
                TextSpan.of(1, 10),
                TextSpan.of(2, 9),
                TextSpan.of(9, 10).toBuilder().putExtra("more", "1").build());
        Arbitrary<Instant> moments = Arbitraries.of(Instant.EPOCH, Instant.ofEpochSecond(1, 500_000_000));
        return Combinators.combine(
                        sources,
                        sources.list().ofMaxSize(3),
                        quotes.optional(),
                        locators.optional(),
                        moments.optional())
                .as((source, via, quote, locator, accessed) -> {
                    List<SourceId> chain = via.stream()
                            .distinct()
                            .filter(one -> !one.equals(source))
                            .toList();
                    return Citation.builder()
                            .source(source)
                            .via(chain)
                            .quote(quote)
                            .locator(locator)
                            .accessed(accessed)
                            .build();
                });
    }

    @Property(tries = 5000)
    void ofObjects(@ForAll("citations") Citation first, @ForAll("citations") Citation second) {
        isOrderOfTexts(CITATION, first, second);
    }

    @Provide
    Arbitrary<Leader> leaders() {
        Arbitrary<List<String>> aliases =
                Arbitraries.of("x", "xy", "z").list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of("a", "b"), aliases, aliases).as((id, first, second) -> {
            Leader.Builder leader =
                    Leader.builder().id(LeaderId.of(id)).name("n").aliases(first);
            second.forEach(key -> leader.putAttribute(key, "v"));
            return leader.build();
        });
    }

    @Property
    void ofObjectsWithSetsAndMaps(@ForAll("leaders") Leader first, @ForAll("leaders") Leader second) {
        isOrderOfTexts(new Kind.Nested<>(Shapes.LEADER), first, second);
    }
}
