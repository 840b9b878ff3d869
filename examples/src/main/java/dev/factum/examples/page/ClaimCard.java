package dev.factum.examples.page;

import java.util.List;

/**
 * A claim on the page.
 *
 * @param anchor the id of its element
 * @param sentence who says what, and how
 * @param stance polarity, mode and, if it is stated, certainty
 * @param isPlain whether it affirms something as a fact
 * @param gone what has taken its place, or taken it back
 * @param words what the sources say, in their own words
 * @param chains who has it from whom, for each citation that is told
 * @param moreChains how many more citations there are
 * @param verdict what is made of what it says
 * @param conflicts the conflicts that it stands in
 * @param details what else is known of it
 */
record ClaimCard(
        String anchor,
        String sentence,
        List<String> stance,
        boolean isPlain,
        List<Gone> gone,
        List<Words> words,
        List<Chain> chains,
        int moreChains,
        VerdictBox verdict,
        RefList conflicts,
        List<Detail> details) {

    /**
     * Why it does not stand any more.
     *
     * @param how the way, in words
     * @param by the claim that does it
     */
    record Gone(String how, Ref by) {}

    /**
     * Words of a source.
     *
     * @param before what stands before them
     * @param exact the words
     * @param after what stands after them
     * @param language their language, or empty
     * @param source whose they are
     * @param place where they stand, or empty
     */
    record Words(String before, String exact, String after, String language, Ref source, String place) {}

    /**
     * How a citation leads up to its origins.
     *
     * @param source the source that is cited
     * @param isOrigin whether it is an origin itself
     * @param steps the steps up
     * @param further whom it comes down to, if there are too many steps to tell
     * @param takenBack the claim that takes this citation back, if one does
     */
    record Chain(Ref source, boolean isOrigin, List<Step> steps, List<RefList> further, List<Ref> takenBack) {}

    /**
     * A step from a source to another.
     *
     * @param from the source, if it is not the one that the step before led to
     * @param how the way, in words
     * @param to whom it has it from
     * @param isOrigin whether that is an origin
     */
    record Step(List<Ref> from, String how, Ref to, boolean isOrigin) {}

    /**
     * Something else that is known of it.
     *
     * @param name what it is
     * @param value the value
     */
    record Detail(String name, Ref value) {}
}
