package dev.factum.verdict;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.verdict.Limit.Cause;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a claim counts by itself, whatever it bears on: the part of its {@link Evidence} that is the same everywhere. */
record Testimony(Weight weight, List<Limit> limits, Set<Citation> leftOut) {
    /** What nothing speaks against. */
    static final Testimony FULL = new Testimony(Weight.FULL, List.of(), Set.of());

    /** Returns what it counts where something keeps it from counting more than a weight. */
    Testimony limited(Weight most, Cause cause) {
        if (most == Weight.FULL) {
            return this;
        }
        Set<Limit> more = new TreeSet<>(limits);
        more.add(Limit.of(cause));
        return new Testimony(weight.atMost(most), List.copyOf(more), leftOut);
    }

    Evidence evidence(Claim claim, Bearing bearing) {
        return new Evidence(claim, bearing, weight, limits, leftOut);
    }
}
