package dev.factum.examples.page;

import java.util.List;

/**
 * An event on the timeline.
 *
 * @param anchor the id of its element
 * @param choice its number in the index, or -1 if no claim is about it
 * @param name what it is called
 * @param times when it was, by its description and by claims
 * @param moreTimes how many more times there are
 * @param facts kind, categories and place, in words
 * @param partOf the whole that it is a part of, if any
 * @param description its description, or empty
 * @param links what describes it elsewhere
 * @param groups who was there, who was to be, who was not
 * @param claims how many claims are about it, in words
 * @param conflicts the conflicts that its description stands in
 */
record EventEntry(
        String anchor,
        int choice,
        String name,
        List<Moment> times,
        int moreTimes,
        List<String> facts,
        List<Ref> partOf,
        String description,
        List<Link> links,
        List<Group> groups,
        String claims,
        RefList conflicts) {

    /**
     * Leaders of whom the same is said.
     *
     * @param title what is said of them
     * @param attendees the leaders
     * @param more how many more there are
     */
    record Group(String title, List<Attendee> attendees, int more) {}

    /**
     * A leader at an event.
     *
     * @param leader the leader
     * @param as in which roles, ways and capacities, for whom
     * @param verdict what is made of their being there, unless it is denied
     */
    record Attendee(Ref leader, String as, List<VerdictMark> verdict) {}
}
