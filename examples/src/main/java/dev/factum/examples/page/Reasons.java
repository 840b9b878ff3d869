package dev.factum.examples.page;

import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.verdict.Evidence;
import dev.factum.verdict.Fact;
import dev.factum.verdict.Limit;
import dev.factum.verdict.Side;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is made of what claims say, with the reasons. */
final class Reasons {
    private static final String FOR = "for";
    private static final String AGAINST = "against";
    private static final String NONE = "none";

    /** So many claims, and so many descriptions, are told; the others are counted. */
    private static final int MOST = 8;

    private static final int MOST_ORIGINS = 6;

    private final Facts facts;
    private final Names names;
    private final IdentityHashMap<Fact, Told> told = new IdentityHashMap<>();

    /** What is told of a fact by each claim that says it: to gather it is dear where many bear on it. */
    private record Told(
            VerdictMark mark,
            String clause,
            String brief,
            String balance,
            List<Evidence> evidence,
            List<VerdictBox.Reason> others,
            int more) {}

    Reasons(Facts facts, Names names) {
        this.facts = facts;
        this.names = names;
    }

    VerdictBox of(Claim claim) {
        Told fact = told.computeIfAbsent(facts.of(claim), this::tell);
        List<VerdictBox.Reason> reasons = new ArrayList<>();
        fact.evidence().forEach(some -> reasons.add(reason(some, claim)));
        reasons.addAll(fact.others());
        return new VerdictBox(fact.mark(), fact.clause(), fact.brief(), fact.balance(), reasons, fact.more());
    }

    private Told tell(Fact fact) {
        Side supporting = fact.supporting();
        Side opposing = fact.opposing();
        List<VerdictBox.Reason> others = new ArrayList<>();
        // what is described supports nothing by itself
        List<Event> descriptions = opposing.descriptions();
        descriptions.stream().limit(MOST).map(this::described).forEach(others::add);
        if (fact.isExcludedByCalendar()) {
            others.add(new VerdictBox.Reason(AGAINST, word(AGAINST), List.of(), "The calendar excludes it."));
        }
        List<Evidence> evidence = fact.evidence();
        int left = Math.max(0, evidence.size() - MOST) + Math.max(0, descriptions.size() - MOST);
        String clause = names.clause(fact.proposition())
                + fact.validDuring().map(time -> ", during " + Names.of(time)).orElse("");
        return new Told(
                VerdictMark.of(fact.verdict()),
                clause,
                brief(fact, supporting, opposing),
                "For it: " + side(supporting) + ". Against it: "
                        + (fact.isExcludedByCalendar() ? "the calendar, whoever says so" : side(opposing)) + ".",
                chosen(evidence),
                others,
                left);
    }

    /** Of many, those of both sides are told. */
    private static List<Evidence> chosen(List<Evidence> evidence) {
        Map<Boolean, List<Evidence>> sides = evidence.stream()
                .collect(Collectors.partitioningBy(some -> some.bearing().isFor()));
        List<Evidence> supporting = sides.getOrDefault(true, List.of());
        List<Evidence> opposing = sides.getOrDefault(false, List.of());
        int first = Math.min(supporting.size(), Math.max(MOST / 2, MOST - opposing.size()));
        return Stream.concat(supporting.stream().limit(first), opposing.stream().limit(MOST - first))
                .toList();
    }

    private static String word(String sign) {
        return switch (sign) {
            case FOR -> "For";
            case AGAINST -> "Against";
            default -> "Does not count";
        };
    }

    private VerdictBox.Reason described(Event event) {
        return new VerdictBox.Reason(
                AGAINST,
                word(AGAINST),
                List.of(names.ref(event)),
                "is described by the dossier itself in a way that speaks against it.");
    }

    private VerdictBox.Reason reason(Evidence evidence, Claim judged) {
        boolean isItself = evidence.claim().equals(judged);
        String says = Names.phrase("bearing", evidence.bearing()) + limits(evidence) + ".";
        String sign = !evidence.counts() ? NONE : evidence.bearing().isFor() ? FOR : AGAINST;
        return new VerdictBox.Reason(
                sign,
                word(sign),
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
        String cause = Names.phrase("limit", limit.cause());
        return cause + limit.by().map(by -> " (" + names.of(by) + ")").orElse("");
    }

    private static String brief(Fact fact, Side supporting, Side opposing) {
        List<String> sides = new ArrayList<>();
        if (!supporting.isEmpty()) {
            sides.add(brief(supporting) + " for it");
        }
        if (fact.isExcludedByCalendar()) {
            sides.add("the calendar against it");
        } else if (!opposing.isEmpty()) {
            sides.add(brief(opposing) + " against it");
        }
        return sides.isEmpty() ? "nothing that counts" : String.join(", ", sides);
    }

    private static String brief(Side side) {
        return side.claims().isEmpty() ? "the dossier's own words" : Counts.of(side.independentOrigins(), "origin");
    }

    private String side(Side side) {
        List<String> parts = new ArrayList<>();
        if (!side.claims().isEmpty()) {
            parts.add(origins(side));
        }
        int descriptions = side.descriptions().size();
        if (descriptions > 0) {
            parts.add(
                    descriptions == 1
                            ? "what the dossier itself describes"
                            : descriptions + " events as the dossier itself describes them");
        }
        return parts.isEmpty() ? "nothing" : String.join("; ", parts);
    }

    private String origins(Side side) {
        int origins = side.independentOrigins();
        String partial = side.fullOrigins() < origins ? ", of which " + side.fullOrigins() + " in full" : "";
        int more = side.origins().size() - MOST_ORIGINS;
        return origins + (origins == 1 ? " origin" : " independent origins") + partial + " ("
                + side.origins().stream().limit(MOST_ORIGINS).map(names::of).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "") + ")";
    }
}
