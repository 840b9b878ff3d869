package dev.factum.verdict;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.verdict.Limit.Cause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a claim counts by itself, whatever it bears on: the part of its {@link Evidence} that is the same everywhere. */
record Testimony(Weight weight, List<Limit> limits, Set<Citation> leftOut) {
    /** What nothing speaks against: most claims, which therefore share it. */
    static final Testimony FULL = new Testimony(Weight.FULL, List.of(), Set.of());

    /** Returns what is left of it where something keeps it from counting more than a weight. */
    Testimony atMost(Weight most, Cause cause) {
        return most == Weight.FULL ? this : atMost(most, Limit.of(cause));
    }

    Testimony atMost(Weight most, Limit limit) {
        return new Testimony(weight.atMost(most), with(List.of(limit)), leftOut);
    }

    /** Returns what is left of a claim without one of its citations. */
    Testimony without(Citation citation, Claim claim, List<Limit> reasons) {
        if (reasons.isEmpty()) {
            return this;
        }
        Set<Citation> more = new LinkedHashSet<>(leftOut);
        more.add(citation);
        Weight left = more.size() == claim.citations().size() ? Weight.NONE : weight;
        return new Testimony(left, with(reasons), more);
    }

    private List<Limit> with(List<Limit> others) {
        Set<Limit> all = new TreeSet<>(limits);
        all.addAll(others);
        return List.copyOf(all);
    }

    Evidence evidence(Claim claim, Bearing bearing) {
        return new Evidence(claim, bearing, weight, limits, leftOut);
    }
}
