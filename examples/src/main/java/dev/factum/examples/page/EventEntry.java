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
        List<Attendances.Group> groups,
        String claims,
        RefList conflicts) {}
