package dev.factum.examples.page;

import java.util.List;

/**
 * A conflict on the page.
 *
 * @param anchor the id of its element
 * @param kind what kind of conflict it is
 * @param definite whether it is certain that not all can be true
 * @param mode the mode in which its claims speak
 * @param sides who says what
 * @param more how many more sides there are
 */
record ConflictEntry(String anchor, String kind, boolean definite, String mode, List<Side> sides, int more) {
    /**
     * Who says the same.
     *
     * @param claims the claims, and descriptions of events
     * @param grounds what else they rest on
     * @param more how many more claims there are
     */
    record Side(List<Ref> claims, List<Ref> grounds, int more) {}
}
