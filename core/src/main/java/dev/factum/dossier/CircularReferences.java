package dev.factum.dossier;

import dev.factum.graph.Circles;
import dev.factum.lineage.SourceCircle;
import dev.factum.lineage.SourceLink;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.SourceId;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
        Function<EventId, Set<EventId>> wholes = dossier.happenings().wholes()::wholesOf;
        Circles.in(events, wholes).stream()
                .map(circle -> Circles.wayAround(circle, wholes, Comparator.naturalOrder()))
                .forEach(way -> report(
                        PART_OF_RULE, pointerToEvent(dossier, way.get(0), way.get(1)) + "/partOf", way, problems));

        for (SourceCircle circle : dossier.lineage().circular()) {
            boolean isDerived = circle.path().get(0).kind() == SourceLink.Kind.DERIVED_FROM;
            report(
                    isDerived ? DERIVED_FROM_RULE : PUBLISHER_RULE,
                    pointerToSource(dossier, circle.start()) + (isDerived ? "/derivedFrom" : "/publisher"),
                    circle.stations(),
                    problems);
        }

        Standing standing = dossier.standing();
        standing.circles().stream()
                .map(circle -> Circles.wayAround(circle, standing::targetsOf, Claim.inOrderOfIds()))
                .forEach(way -> reportClaims(dossier, way, problems));
        standing.actingOnThemselves().forEach(claim -> reportClaims(dossier, List.of(claim, claim), problems));
    }

    /** Claims act on each other in two ways: if one on the way around is a retraction, that is where to look first. */
    private static void reportClaims(Dossier dossier, List<Claim> way, Consumer<Problem> problems) {
        Claim place = way.get(0);
        Rule rule = SUPERSEDES_RULE;
        String attribute = "/supersedes";
        for (int i = 0; i + 1 < way.size() && rule.equals(SUPERSEDES_RULE); i++) {
            if (!Standing.supersedes(way.get(i), way.get(i + 1))) {
                place = way.get(i);
                rule = RETRACTION_RULE;
                attribute = "/proposition/claim";
            }
        }
        report(
                rule,
                dossier.pointerTo(place) + attribute,
                way.stream().map(Claim::id).toList(),
                problems);
    }

    private static String pointerToEvent(Dossier dossier, EventId part, EventId whole) {
        return dossier.pointerTo(dossier.eventVariants(part).stream()
                .filter(variant -> variant.partOf().equals(Optional.of(whole)))
                .findFirst()
                .orElseThrow());
    }

    private static String pointerToSource(Dossier dossier, SourceId id) {
        return dossier.pointerTo(dossier.source(id).orElseThrow());
    }

    private static void report(Rule rule, String pointer, List<?> way, Consumer<Problem> problems) {
        problems.accept(
                rule.brokenAt(pointer, way.stream().map(Object::toString).collect(Collectors.joining(" → "))));
    }
}
