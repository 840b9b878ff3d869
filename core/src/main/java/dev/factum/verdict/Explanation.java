package dev.factum.verdict;

import dev.factum.dossier.Dossier;
import dev.factum.model.EntityRef;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A fact with its reasons, in English. */
final class Explanation {
    private final Dossier dossier;

    Explanation(Dossier dossier) {
        this.dossier = dossier;
    }

    String of(Fact fact) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(fact.verdict() + ": " + dossier.describe(fact.proposition())
                + fact.validDuring().map(time -> ", during " + time).orElse(""));
        lines.add("  for it: " + side(fact.supporting()));
        lines.add("  against it: "
                + (fact.isExcludedByCalendar() ? "the calendar, whoever says so" : side(fact.opposing())));
        fact.evidence().forEach(evidence -> lines.add("  " + line(evidence)));
        return lines.toString();
    }

    private String side(Side side) {
        List<String> parts = new ArrayList<>();
        if (!side.claims().isEmpty()) {
            parts.add(origins(side));
        }
        side.descriptions().forEach(event -> parts.add("what the dossier describes " + event.name() + " as"));
        return parts.isEmpty() ? "nothing" : String.join("; ", parts);
    }

    private String origins(Side side) {
        String partial =
                side.fullOrigins() < side.independentOrigins() ? ", of which " + side.fullOrigins() + " in full" : "";
        return side.independentOrigins() + (side.independentOrigins() == 1 ? " origin" : " independent origins")
                + partial + " ("
                + side.origins().stream().map(this::name).collect(Collectors.joining(", ")) + ")";
    }

    private String name(SourceId id) {
        return dossier.source(id).map(Source::name).orElse(id.value());
    }

    private String line(Evidence evidence) {
        String limits = evidence.limits().stream().map(this::limit).collect(Collectors.joining(", "));
        String sign = !evidence.counts() ? "o" : evidence.bearing().isFor() ? "+" : "-";
        String counts = switch (evidence.weight()) {
            case NONE -> ", but does not count: ";
            case PARTIAL -> ", but counts in part: ";
            case FULL -> ", but not all of it counts: ";
        };
        return sign + " " + dossier.describe(evidence.claim()) + " It "
                + evidence.bearing().words() + (limits.isEmpty() ? "." : counts + limits + ".");
    }

    private String limit(Limit limit) {
        return limit.cause().words()
                + limit.by().map(by -> " (" + name(by) + ")").orElse("");
    }

    private String name(EntityRef ref) {
        return ref instanceof SourceId source ? name(source) : ref.qualified();
    }
}
