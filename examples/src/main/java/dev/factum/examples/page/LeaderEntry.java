package dev.factum.examples.page;

import java.util.List;

/**
 * A leader on the page.
 *
 * @param anchor the id of its element
 * @param choice its number in the index, or -1 if no claim is about it
 * @param name what it is called
 * @param names what it is called in other languages
 * @param aliases by what other names it is known
 * @param facts country, life and offices, in words
 * @param groups what it attended, was to attend, did not attend
 * @param links what describes it elsewhere
 * @param claims how many claims are about it, in words
 */
record LeaderEntry(
        String anchor,
        int choice,
        String name,
        List<NameIn> names,
        List<String> aliases,
        List<String> facts,
        List<Attendances.Group> groups,
        List<Link> links,
        String claims) {

    /**
     * A name in a language.
     *
     * @param language the language
     * @param name the name
     */
    record NameIn(String language, String name) {}
}
