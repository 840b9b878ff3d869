package dev.factum.dossier;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Recording;
import dev.factum.model.Source;
import dev.factum.time.Edtf;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A document is published before anybody reads it or records what it says. */
final class OrderOfPublication implements IntegrityRule {
    static final String ACCESSED = "citation.accessed.before-published: Citation.accessed must not lie before the"
            + " publication {0} of its source {1}";
    static final String RECORDED = "claim.recorded.before-published: Claim.recorded.at must not lie before the"
            + " publication {0} of its source {1}";
    static final String RETRIEVED =
            "source.retrieved.before-published: Source.retrieved must not lie before" + " Source.published {0}";

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
                            dossier.documentOrder().pointerTo(source) + "/retrieved",
                            retrieved,
                            source.published().orElseThrow())));
        }
        for (Claim claim : dossier.claims()) {
            int index = 0;
            for (Citation citation : claim.citations()) {
                String place = "/citations/" + index++ + "/accessed";
                dossier.source(citation.source()).ifPresent(source -> {
                    check(dossier, ACCESSED_RULE, claim, place, citation.accessed(), source, problems);
                    check(
                            dossier,
                            RECORDED_RULE,
                            claim,
                            "/recorded/at",
                            claim.recorded().map(Recording::at),
                            source,
                            problems);
                });
            }
        }
    }

    private static void check(
            Dossier dossier,
            Rule rule,
            Claim claim,
            String place,
            Optional<Instant> moment,
            Source source,
            Consumer<Problem> problems) {
        moment.filter(at -> isBefore(at, source.published()))
                .ifPresent(at -> problems.accept(rule.brokenAt(
                        dossier.documentOrder().pointerTo(claim) + place,
                        at,
                        source.published().orElseThrow(),
                        source.id())));
    }

    private static boolean isBefore(Instant moment, Optional<Edtf> published) {
        return published.map(time -> Edtf.of(moment).isBefore(time).isTrue()).orElse(false);
    }
}
