package dev.factum.testing;

import dev.factum.model.Certainty;
import dev.factum.model.Confidence;
import dev.factum.model.Credibility;
import dev.factum.model.Digest;
import dev.factum.model.Mode;
import dev.factum.model.Predicate;
import dev.factum.model.Proposition;
import dev.factum.model.Quote;
import dev.factum.model.QuoteLocation;
import dev.factum.model.Reliability;
import dev.factum.model.SourceText;
import dev.factum.model.TextSpan;
import dev.factum.model.Topic;
import dev.factum.shape.Form;
import dev.factum.time.Bound;
import dev.factum.time.Edtf;
import dev.factum.time.YearSpan;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Weight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of the types that no document holds. */
final class Beside {
    private static final Arbitrary<String> TEXTS = Texts.of(Form.ANY);

    private Beside() {}

    static Arbitrary<Confidence> confidences() {
        return Arbitraries.integers().between(0, 100).map(Confidence::of);
    }

    static Arbitrary<Topic> topics() {
        return Types.of(Proposition.class).map(Proposition::topic);
    }

    static Arbitrary<SourceText> sourceTexts() {
        Arbitrary<SourceText> plain = TEXTS.map(SourceText::of);
        Arbitrary<SourceText> digested =
                Combinators.combine(plain, Types.of(Digest.class)).as(SourceText::withDigest);
        return Arbitraries.oneOf(plain, digested);
    }

    /** Looks a quote up in a text that holds it never, once or twice. */
    static Arbitrary<QuoteLocation> quoteLocations() {
        Arbitrary<String> repeated = Combinators.combine(
                        TEXTS, Arbitraries.integers().between(0, 2))
                .as((exact, times) -> ("… " + exact + " ").repeat(times) + "…");
        Arbitrary<QuoteLocation> found = Combinators.combine(Types.of(Quote.class), repeated)
                .as((quote, text) -> SourceText.of(text + quote.exact()).locate(quote));
        Arbitrary<QuoteLocation> twice = Types.of(Quote.class)
                .map(quote ->
                        SourceText.of(quote.exact() + " … " + quote.exact()).locate(quote));
        Arbitrary<QuoteLocation> any = Combinators.combine(Types.of(Quote.class), repeated)
                .as((quote, text) -> SourceText.of(text).locate(quote));
        Arbitrary<QuoteLocation> passages = Combinators.combine(
                        Types.of(TextSpan.class), TEXTS, Arbitraries.integers().between(1, 99))
                .as((span, text, percent) ->
                        new QuoteLocation.Absent(Optional.of(new QuoteLocation.Passage(span, text, percent))));
        return Arbitraries.oneOf(found, twice, any, passages);
    }

    static Arbitrary<Bound> bounds() {
        return Combinators.combine(Times.any(), Arbitraries.of(true, false))
                .as((time, first) -> first ? time.earliest() : time.latest());
    }

    static Arbitrary<YearSpan> yearSpans() {
        return Combinators.combine(Times.any(), Times.any()).as(Edtf::yearsBetween);
    }

    static Arbitrary<Rule> rules() {
        Arbitrary<String> codes = Arbitraries.of("claim.citations.empty", "app.event.place.missing", "edtf.year.form");
        Arbitrary<String> requirements = Arbitraries.of(
                "Claim.citations must hold at least one citation", "Event.time must be {0} or {1}", "{field} {9}");
        return Combinators.combine(codes, Arbitraries.of(Severity.class), requirements)
                .as(Rule::new);
    }

    static Arbitrary<Problem> problems() {
        Arbitrary<String> pointers = Arbitraries.of("", "/citations", "/claims/0/proposition/event", "/extra/a~1b");
        return Combinators.combine(
                        rules(), pointers, TEXTS.optional(), TEXTS.list().ofMaxSize(2))
                .as((rule, pointer, rejected, arguments) -> rejected.map(
                                value -> rule.brokenAt(pointer, value, arguments.toArray()))
                        .orElseGet(() -> rule.missingAt(pointer, arguments.toArray())));
    }

    static Arbitrary<Report> reports() {
        return problems().list().ofMaxSize(4).map(Report::of);
    }

    /** Policies of all strictness, in which nothing but what is said as a fact counts fully. */
    static Arbitrary<Policy> policies() {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        Arbitrary<Policy> counting = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        weights(Mode.class, Weight.PARTIAL),
                        weights(Certainty.class, Weight.FULL),
                        Arbitraries.of(Reliability.class)
                                .filter(Reliability::isJudged)
                                .optional(),
                        Arbitraries.of(Credibility.class)
                                .filter(Credibility::isJudged)
                                .optional(),
                        Arbitraries.of(Weight.class))
                .as((origins, modes, certainties, reliability, credibility, assessments) -> Policy.builder()
                        .enoughOrigins(origins)
                        .modes(modes)
                        .certainties(certainties)
                        .leastReliability(reliability)
                        .leastCredibility(credibility)
                        .assessments(assessments)
                        .build());
        return Combinators.combine(
                        counting,
                        flags.list().ofSize(4),
                        Types.of(Predicate.class).list().ofMaxSize(2),
                        Scalars.typed(Instant.class).optional())
                .as((policy, on, singleValued, knownBy) -> policy.toBuilder()
                        .unjudgedCounts(on.get(0))
                        .publisherIsOneOrigin(on.get(1))
                        .retractionsAct(on.get(2))
                        .supersedesAct(on.get(3))
                        .singleValued(singleValued)
                        .knownBy(knownBy)
                        .build());
    }

    private static <K extends Enum<K>> Arbitrary<Map<K, Weight>> weights(Class<K> keys, Weight most) {
        return Arbitraries.of(Weight.class)
                .filter(weight -> weight.compareTo(most) <= 0)
                .list()
                .ofSize(keys.getEnumConstants().length)
                .map(weights -> {
                    Map<K, Weight> map = new HashMap<>();
                    List<Weight> rest = new ArrayList<>(weights);
                    for (K key : keys.getEnumConstants()) {
                        map.put(key, rest.remove(0));
                    }
                    return map;
                });
    }
}
