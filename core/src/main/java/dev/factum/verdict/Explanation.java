package dev.factum.verdict;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.Objection;
import dev.factum.dossier.Phrases;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.Occurrence;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.shape.Codes;
import dev.factum.time.Edtf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A fact with its reasons, in some language. */
final class Explanation {
    private final Dossier dossier;
    private final Phrases phrases;

    Explanation(Dossier dossier, Phrases phrases) {
        this.dossier = dossier;
        this.phrases = phrases;
    }

    String of(Fact fact) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(phrases.get("fact", phrases.get("verdict", fact.verdict()), judged(fact)));
        lines.add("  " + phrases.get("fact.for", side(fact.supporting())));
        String against = fact.isExcludedByCalendar() ? phrases.get("fact.against.calendar") : side(fact.opposing());
        lines.add("  " + phrases.get("fact.against", against));
        fact.objections().forEach(objection -> lines.add("  " + objection(objection, fact)));
        fact.evidence().forEach(evidence -> lines.add("  " + sign(evidence) + " " + sentence(evidence)));
        return lines.toString();
    }

    private String objection(Objection objection, Fact fact) {
        if (objection.links().isEmpty() && fact.proposition() instanceof Occurrence occurrence) {
            LocalDate date = occurrence.time().flatMap(Edtf::toLocalDate).orElseThrow();
            return "- "
                    + phrases.get(
                            "fact.calendar",
                            date.toString(),
                            day(date.getDayOfWeek()),
                            day(occurrence.weekday().orElseThrow()));
        }
        String events = objection.links().stream()
                .flatMap(link -> link.descriptions().stream())
                .map(Event::name)
                .distinct()
                .collect(Collectors.joining(phrases.get("fact.separator")));
        boolean counts = objection.isSure()
                || fact.opposing()
                        .descriptions()
                        .containsAll(objection.links().stream()
                                .flatMap(link -> link.descriptions().stream())
                                .toList());
        return (counts ? "- " : "o ")
                + phrases.get("fact.described." + (!counts ? "none" : objection.isSure() ? "full" : "partial"), events);
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, phrases.locale());
    }

    private String judged(Fact fact) {
        String proposition = dossier.describe(fact.proposition(), phrases);
        return fact.validDuring()
                .map(time -> phrases.get("fact.during", proposition, time.toString()))
                .orElse(proposition);
    }

    private String side(Side side) {
        List<String> parts = new ArrayList<>();
        if (!side.claims().isEmpty()) {
            parts.add(origins(side));
        }
        side.descriptions().forEach(event -> parts.add(phrases.get("fact.description", event.name())));
        return parts.isEmpty() ? phrases.get("fact.nothing") : String.join(phrases.get("fact.separator"), parts);
    }

    private String origins(Side side) {
        int count = side.independentOrigins();
        String key = count == 1 ? "fact.origin" : "fact.origins";
        String full = side.fullOrigins() == count ? "" : side.fullOrigins() == 0 ? ".none-full" : ".partial";
        return phrases.get(
                key + full,
                Integer.toString(count),
                side.origins().stream().map(this::name).collect(Collectors.joining(", ")),
                Integer.toString(side.fullOrigins()));
    }

    private String name(SourceId id) {
        return dossier.source(id).map(Source::name).orElse(id.value());
    }

    private static String sign(Evidence evidence) {
        return !evidence.counts() ? "o" : evidence.bearing().isFor() ? "+" : "-";
    }

    private String sentence(Evidence evidence) {
        String limits = evidence.limits().stream().map(this::limit).collect(Collectors.joining(", "));
        String key = limits.isEmpty() ? "evidence" : "evidence." + Codes.of(evidence.weight());
        return phrases.get(
                key, dossier.describe(evidence.claim(), phrases), phrases.get("bearing", evidence.bearing()), limits);
    }

    private String limit(Limit limit) {
        String cause = phrases.get("limit", limit.cause());
        return limit.by().map(by -> phrases.get("limit.by", cause, name(by))).orElse(cause);
    }

    private String name(EntityRef ref) {
        return ref instanceof SourceId source ? name(source) : ref.qualified();
    }
}
