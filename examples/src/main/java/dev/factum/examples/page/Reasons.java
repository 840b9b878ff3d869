package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.verdict.Bearing;
import dev.factum.verdict.Evidence;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Judgment;
import dev.factum.verdict.Limit;
import dev.factum.verdict.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is made of what claims say, with the reasons. */
final class Reasons {
    /** So many reasons are told; the others are counted. */
    private static final int MOST = 8;

    private static final int MOST_ORIGINS = 6;

    private final Dossier dossier;
    private final Judgment judgment;
    private final Names names;

    Reasons(Dossier dossier, Judgment judgment, Names names) {
        this.dossier = dossier;
        this.judgment = judgment;
        this.names = names;
    }

    VerdictBox of(Claim claim) {
        Fact fact = FilterIndex.fact(judgment, claim);
        List<VerdictBox.Reason> reasons = new ArrayList<>();
        List<Evidence> evidence = fact.evidence();
        evidence.stream().limit(MOST).map(some -> reason(some, claim)).forEach(reasons::add);
        for (Event event : fact.opposing().descriptions()) {
            reasons.add(against("The dossier describes " + event.name() + " otherwise."));
        }
        if (fact.isExcludedByCalendar()) {
            reasons.add(against("The calendar excludes it."));
        }
        String clause = dossier.describe(fact.proposition())
                + fact.validDuring().map(time -> ", during " + Names.of(time)).orElse("");
        return new VerdictBox(
                VerdictMark.of(fact.verdict()),
                clause,
                brief(fact),
                "For it: " + side(fact.supporting()) + ". Against it: " + side(fact.opposing()) + ".",
                reasons,
                Math.max(0, evidence.size() - MOST));
    }

    private static VerdictBox.Reason against(String text) {
        return new VerdictBox.Reason("against", "Against", List.of(), text);
    }

    private VerdictBox.Reason reason(Evidence evidence, Claim judged) {
        boolean isItself = evidence.claim().equals(judged);
        String says = bearing(evidence.bearing()) + limits(evidence) + ".";
        String sign = !evidence.counts() ? "none" : evidence.bearing().isFor() ? "for" : "against";
        String word = switch (sign) {
            case "for" -> "For";
            case "against" -> "Against";
            default -> "Does not count";
        };
        return new VerdictBox.Reason(
                sign,
                word,
                isItself ? List.of() : List.of(names.ref(evidence.claim())),
                (isItself ? "This claim " : "It ") + says);
    }

    private String limits(Evidence evidence) {
        if (evidence.limits().isEmpty()) {
            return "";
        }
        String counts = switch (evidence.weight()) {
            case NONE -> ", but does not count: ";
            case PARTIAL -> ", but counts in part: ";
            case FULL -> ", but not all of it counts: ";
        };
        return counts + evidence.limits().stream().map(this::limit).collect(Collectors.joining(", "));
    }

    private String limit(Limit limit) {
        String cause = new Limit(limit.cause(), Optional.empty()).toString();
        return cause + limit.by().map(by -> " (" + names.of(by) + ")").orElse("");
    }

    private static String brief(Fact fact) {
        List<String> sides = new ArrayList<>();
        if (!fact.supporting().isEmpty()) {
            sides.add(Counts.of(fact.supporting().independentOrigins(), "origin") + " for it");
        }
        if (!fact.opposing().isEmpty()) {
            sides.add(Counts.of(fact.opposing().independentOrigins(), "origin") + " against it");
        }
        return sides.isEmpty() ? "nothing that counts" : String.join(", ", sides);
    }

    private String side(Side side) {
        if (side.isEmpty()) {
            return "nothing";
        }
        int origins = side.independentOrigins();
        String partial = side.fullOrigins() < origins ? ", of which " + side.fullOrigins() + " in full" : "";
        String more =
                side.origins().size() > MOST_ORIGINS ? " and " + (side.origins().size() - MOST_ORIGINS) + " more" : "";
        return origins + (origins == 1 ? " origin" : " independent origins") + partial + " ("
                + side.origins().stream().limit(MOST_ORIGINS).map(names::of).collect(Collectors.joining(", ")) + more
                + ")";
    }

    private static String bearing(Bearing bearing) {
        return switch (bearing) {
            case SAYS_SO -> "says so";
            case SAYS_MORE -> "says that and more";
            case ASSESSED_TRUE -> "assesses it as true";
            case DENIES -> "denies it";
            case CONTRADICTS -> "says what cannot hold together with it";
            case COUNTEREXAMPLE -> "tells of one before it";
            case ELSEWHERE -> "has the leader somewhere else at the time";
            case MISCOUNTED -> "gives a time by which the years do not add up";
            case ASSESSED_FALSE -> "assesses it as false";
            case RETRACTED -> "retracts what another said";
        };
    }
}
