package dev.factum.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A list of which the page shows a part, if it is long, and holds the rest for the script.
 *
 * @param name what it is called in the page and its script
 * @param template the template of an entry
 * @param entries all entries
 * @param anchor the id of the element of an entry
 * @param most so many entries can stand on the page at once
 * @param <T> the type of entry
 */
record LongList<T>(String name, String template, List<T> entries, Function<T, String> anchor, int most) {
    /** So many entries stand on the page at once if there are more than can. */
    static final int PAGE = 100;

    /** So many entries of middle length can stand on the page at once. */
    static final int MOST = 400;

    private static final int CHUNK = 250;

    /** White space that means nothing; what a dossier says has no tags. */
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s*\n\\s*<");

    LongList(String name, String template, List<T> entries, Function<T, String> anchor) {
        this(name, template, entries, anchor, MOST);
    }

    int size() {
        return entries.size();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int perPage() {
        return size() <= most ? most : PAGE;
    }

    boolean isCut() {
        return size() > perPage();
    }

    List<T> shown() {
        return entries.subList(0, Math.min(size(), perPage()));
    }

    List<String> anchors() {
        return entries.stream().map(anchor).toList();
    }

    /** Returns where the chunks of what is not shown begin. */
    List<Integer> chunks() {
        List<Integer> starts = new ArrayList<>();
        for (int start = shown().size(); start < size(); start += CHUNK) {
            starts.add(start);
        }
        return starts;
    }

    /** Returns the HTML of the entries of a chunk, as a JSON array of texts. */
    String chunk(int start) {
        return Json.text(entries.subList(start, Math.min(size(), start + CHUNK)).stream()
                .map(entry ->
                        BETWEEN_TAGS.matcher(Templates.text(template, entry)).replaceAll("><"))
                .toList());
    }
}
