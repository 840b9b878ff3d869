package dev.factum.examples.page;

import java.util.List;

/**
 * A source on the page.
 *
 * @param anchor the id of its element
 * @param choice its number in the index, or -1 if no claim goes through it
 * @param name what it is called
 * @param facts kind, authors, time and reliability, in words
 * @param links where it is
 * @param speaksFor whom it speaks for, if it is said
 * @param publisher who publishes it, if it is known
 * @param derivedFrom what it relays as a whole
 * @param origins whom it comes down to, if the rest does not say so
 * @param claims how many claims go through it, in words
 */
record SourceEntry(
        String anchor,
        int choice,
        String name,
        List<String> facts,
        List<Link> links,
        List<Ref> speaksFor,
        List<Ref> publisher,
        RefList derivedFrom,
        RefList origins,
        String claims) {}
