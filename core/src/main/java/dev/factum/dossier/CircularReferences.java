package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Retraction;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What must lead away from where it starts does so. */
final class CircularReferences implements IntegrityRule {
    static final String PART_OF = "event.part-of.circular: Event.partOf must not lead back to the event";
    static final String DERIVED_FROM =
            "source.derived-from.circular: Source.derivedFrom must not lead back to the source";
    static final String PUBLISHER = "source.publisher.circular: Source.publisher must not lead back to the source";
    static final String SUPERSEDES = "claim.supersedes.circular: Claim.supersedes must not lead back to the claim";
    static final String RETRACTION = "retraction.claim.circular: Retraction.claim must not lead back to the claim";

    private static final Rule PART_OF_RULE = Rule.of(PART_OF);
    private static final Rule DERIVED_FROM_RULE = Rule.of(DERIVED_FROM);
    private static final Rule PUBLISHER_RULE = Rule.of(PUBLISHER);
    private static final Rule SUPERSEDES_RULE = Rule.of(SUPERSEDES);
    private static final Rule RETRACTION_RULE = Rule.of(RETRACTION);

    @Override
    public List<Rule> rules() {
        return List.of(PART_OF_RULE, DERIVED_FROM_RULE, PUBLISHER_RULE, SUPERSEDES_RULE, RETRACTION_RULE);
    }

    @Override
    public void find(Dossier dossier, Consumer<Problem> problems) {
        List<EventId> events = dossier.events().stream().map(Event::id).toList();
        Circles.in(
                        events,
                        id -> dossier.event(id).flatMap(Event::partOf).stream().toList())
                .forEach(circle ->
                        report(PART_OF_RULE, pointerToEvent(dossier, circle.get(0)) + "/partOf", circle, problems));

        List<SourceId> sources = dossier.sources().stream().map(Source::id).toList();
        Circles.in(sources, id -> dossier.source(id).map(Source::derivedFrom).orElse(Set.of()))
                .forEach(circle -> report(
                        DERIVED_FROM_RULE, pointerToSource(dossier, circle.get(0)) + "/derivedFrom", circle, problems));
        Circles.in(
                        sources,
                        id -> dossier.source(id).flatMap(Source::publisher).stream()
                                .toList())
                .forEach(circle -> report(
                        PUBLISHER_RULE, pointerToSource(dossier, circle.get(0)) + "/publisher", circle, problems));

        for (List<Claim> circle : dossier.liveness().circles()) {
            boolean retracts = circle.stream().anyMatch(claim -> claim.proposition() instanceof Retraction);
            List<Claim> sorted = DocumentOrder.sorted(circle);
            String pointer = dossier.documentOrder().pointerTo(sorted.get(0));
            report(
                    retracts ? RETRACTION_RULE : SUPERSEDES_RULE,
                    pointer + (retracts ? "/proposition/claim" : "/supersedes"),
                    sorted.stream().map(Claim::id).toList(),
                    problems);
        }
    }

    private static String pointerToEvent(Dossier dossier, EventId id) {
        return dossier.documentOrder().pointerTo(dossier.event(id).orElseThrow());
    }

    private static String pointerToSource(Dossier dossier, SourceId id) {
        return dossier.documentOrder().pointerTo(dossier.source(id).orElseThrow());
    }

    private static void report(Rule rule, String pointer, List<?> circle, Consumer<Problem> problems) {
        problems.accept(
                rule.brokenAt(pointer, circle.stream().map(Object::toString).collect(Collectors.joining(" → "))));
    }
}
