package dev.factum.dossier;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Recording;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A document is published before anybody reads it or records what it says. */
final class OrderOfPublication implements IntegrityRule {
    static final String ACCESSED = "citation.accessed.before-published: Citation.accessed must not lie before the"
            + " publication {0} of its source {1}";
    static final String RECORDED = "claim.recorded.before-published: Claim.recorded.at must not lie before the"
            + " publication {0} of its source {1}";
    static final String RETRIEVED =
            "source.retrieved.before-published: Source.retrieved must not lie before Source.published {0}";

    /** Years of more than four digits have no moments in EDTF. */
    private static final Instant FIRST_OF_EDTF = Instant.parse("-9999-01-01T00:00:00Z");

    private static final Instant LAST_OF_EDTF = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final Rule ACCESSED_RULE = Rule.of(ACCESSED);
    private static final Rule RECORDED_RULE = Rule.of(RECORDED);
    private static final Rule RETRIEVED_RULE = Rule.of(RETRIEVED);

    @Override
    public List<Rule> rules() {
        return List.of(ACCESSED_RULE, RECORDED_RULE, RETRIEVED_RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        for (Source source : dossier.sources()) {
            source.retrieved()
                    .filter(retrieved -> isBefore(retrieved, source.published()))
                    .ifPresent(retrieved -> problems.accept(RETRIEVED_RULE.brokenAt(
                            dossier.pointerTo(source) + "/retrieved",
                            retrieved,
                            source.published().orElseThrow())));
        }
        for (Claim claim : dossier.claims()) {
            Set<SourceId> sources = new LinkedHashSet<>();
            for (Citation citation : claim.citations()) {
                sources.add(citation.source());
                check(
                        dossier,
                        ACCESSED_RULE,
                        claim,
                        () -> "/citations/" + DocumentOrder.citations(claim).indexOf(citation) + "/accessed",
                        citation.accessed(),
                        citation.source(),
                        problems);
            }
            Optional<Instant> recorded = claim.recorded().map(Recording::at);
            sources.forEach(
                    source -> check(dossier, RECORDED_RULE, claim, () -> "/recorded/at", recorded, source, problems));
        }
    }

    private static void check(
            Dossier dossier,
            Rule rule,
            Claim claim,
            Supplier<String> place,
            Optional<Instant> moment,
            SourceId source,
            Consumer<Problem> problems) {
        Optional<Edtf> published = dossier.source(source).flatMap(Source::published);
        moment.filter(at -> isBefore(at, published))
                .ifPresent(at -> problems.accept(
                        rule.brokenAt(dossier.pointerTo(claim) + place.get(), at, published.orElseThrow(), source)));
    }

    private static boolean isBefore(Instant moment, Optional<Edtf> published) {
        return published.isPresent()
                && !moment.isBefore(FIRST_OF_EDTF)
                && !moment.isAfter(LAST_OF_EDTF)
                && Edtf.of(moment).isBefore(published.get()).isTrue();
    }
}
