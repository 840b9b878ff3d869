package dev.factum.dossier;

import dev.factum.lineage.SourceCircle;
import dev.factum.lineage.SourceLink;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.SourceId;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Who is cited through another is not the one through whom, elsewhere, that other is cited: one of the two has it from the
 * other, and both together look like two who say so.
 */
final class CircularCitations implements IntegrityRule {
    static final String VIA =
            "citation.via.circular: Citation.via must not lead back to Citation.source, over other citations";

    private static final Rule RULE = Rule.of(VIA).withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        List<Citation> relayed = new ArrayList<>();
        for (Claim claim : dossier.claims()) {
            claim.citations().stream()
                    .filter(citation -> !citation.via().isEmpty())
                    .forEach(relayed::add);
        }
        if (relayed.isEmpty()) {
            return;
        }
        for (SourceCircle circle : dossier.lineage().circular(relayed)) {
            // without any, it is a circle of the sources themselves
            firstVia(circle).ifPresent(link -> report(dossier, link, circle, problems));
        }
    }

    private static Optional<SourceLink> firstVia(SourceCircle circle) {
        return circle.path().stream()
                .filter(link -> link.kind() == SourceLink.Kind.VIA)
                .findFirst();
    }

    private static void report(Dossier dossier, SourceLink link, SourceCircle circle, Consumer<Problem> problems) {
        Claim claim = DocumentOrder.sorted(dossier.claims()).stream()
                .filter(one -> one.citations().stream().anyMatch(citation -> goesOver(link, citation)))
                .findFirst()
                .orElseThrow();
        List<Citation> citations = DocumentOrder.citations(claim);
        int index = citations.indexOf(citations.stream()
                .filter(citation -> goesOver(link, citation))
                .findFirst()
                .orElseThrow());
        problems.accept(RULE.brokenAt(
                dossier.pointerTo(claim) + "/citations/" + index + "/via",
                circle.stations().stream().map(SourceId::toString).collect(Collectors.joining(" → "))));
    }

    private static boolean goesOver(SourceLink link, Citation citation) {
        SourceId from = citation.source();
        for (SourceId to : citation.via()) {
            if (from.equals(link.from()) && to.equals(link.to())) {
                return true;
            }
            from = to;
        }
        return false;
    }
}
