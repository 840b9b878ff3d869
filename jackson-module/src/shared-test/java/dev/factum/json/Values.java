package dev.factum.json;

import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Credibility;
import dev.factum.model.EventId;
import dev.factum.model.Fragment;
import dev.factum.model.FreeText;
import dev.factum.model.Language;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Locator;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Presence;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Quote;
import dev.factum.model.SourceId;
import dev.factum.model.TextSpan;
import dev.factum.time.Edtf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Values of all kinds, with all that is hard in them. */
public final class Values {
    private Values() {}

    public static Arbitrary<Leader> leader() {
        return Builders.withBuilder(Leader::builder)
                .use(ids().map(LeaderId::of))
                .in((b, id) -> b.id(id))
                .use(text())
                .in((b, name) -> b.name(name))
                .use(Arbitraries.maps(Arbitraries.of("en", "ko", "zh-Hant").map(Language::of), text()))
                .in((b, names) -> b.names(names))
                .use(text().set().ofMaxSize(3))
                .in((b, aliases) -> b.aliases(aliases))
                .use(countries())
                .withProbability(0.5)
                .in((b, country) -> b.country(country))
                .use(times())
                .withProbability(0.5)
                .in((b, born) -> b.born(born))
                .use(Arbitraries.maps(text(), text()).ofMaxSize(3))
                .in((b, attributes) -> b.attributes(attributes))
                .build(Leader.Builder::build);
    }

    public static Arbitrary<Claim> claim() {
        return Builders.withBuilder(Claim::builder)
                .use(propositions())
                .in((b, proposition) -> b.proposition(proposition))
                .use(ids().map(ClaimId::of))
                .withProbability(0.5)
                .in((b, id) -> b.id(id))
                .use(Arbitraries.of(Polarity.class))
                .in((b, polarity) -> b.polarity(polarity))
                .use(Arbitraries.of(Mode.class))
                .in((b, mode) -> b.mode(mode))
                .use(Arbitraries.of(Certainty.class))
                .in((b, certainty) -> b.certainty(certainty))
                .use(citations().set().ofMinSize(1).ofMaxSize(3))
                .in((b, citations) -> b.citations(citations))
                .use(times())
                .withProbability(0.5)
                .in((b, time) -> b.validDuring(time))
                .use(Arbitraries.of(Credibility.class))
                .withProbability(0.5)
                .in((b, grade) -> b.credibility(grade))
                .use(text())
                .withProbability(0.5)
                .in((b, note) -> b.note(note))
                .build(Claim.Builder::build);
    }

    public static Arbitrary<Quantity> quantity() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                .ofScale(12)
                .map(amount -> Quantity.builder().amount(amount).build());
    }

    private static Arbitrary<Proposition> propositions() {
        Arbitrary<Proposition> attendances = Combinators.combine(ids(), ids(), Arbitraries.of(Presence.class))
                .as((leader, event, presence) -> Attendance.builder()
                        .leader(LeaderId.of(leader))
                        .event(EventId.of(event))
                        .presence(presence)
                        .build());
        Arbitrary<Proposition> texts = Combinators.combine(text(), countries())
                .as((text, country) ->
                        FreeText.builder().text(text).about(Set.of(country)).build());
        return Arbitraries.oneOf(attendances, texts);
    }

    private static Arbitrary<Citation> citations() {
        Arbitrary<Locator> fragments =
                ids().map(value -> Fragment.builder().value(value).build());
        Arbitrary<Locator> spans = Arbitraries.integers()
                .between(0, Integer.MAX_VALUE - 1)
                .map(start -> TextSpan.builder().start(start).end(start + 1).build());
        return Builders.withBuilder(Citation::builder)
                .use(ids().map(SourceId::of))
                .in((b, source) -> b.source(source))
                .use(text())
                .withProbability(0.5)
                .in((b, exact) -> b.quote(Quote.builder().exact(exact).build()))
                .use(Arbitraries.oneOf(fragments, spans))
                .withProbability(0.5)
                .in((b, locator) -> b.locator(locator))
                .use(Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond))
                .withProbability(0.5)
                .in((b, accessed) -> b.accessed(accessed))
                .build(Citation.Builder::build);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'e')
                .withChars("-:/~\"\\{}é김")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars(" /~é김𝄞")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank()
                        && text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }

    private static Arbitrary<Country> countries() {
        return Arbitraries.of("KP", "CN", "SUHH", "XK", "x-hawaii").map(Country::of);
    }

    private static Arbitrary<Edtf> times() {
        return Arbitraries.of(
                        "1984", "1984?", "198X", "2025-09-03", "2025-09-03T01:00:00Z", "2016/..", "Y17000", "2025-21")
                .map(Edtf::parse);
    }
}
