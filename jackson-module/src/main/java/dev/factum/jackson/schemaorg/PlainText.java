package dev.factum.jackson.schemaorg;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of HTML, as far as texts of fact-checks have it: tags of elements that HTML knows, comments, and
 * character references. All else stays as it is, so that {@code a < b} and {@code AT&T} are no HTML.
 *
 * <p>The result is text to be read, and not safe to be put into a page as it is. It holds no HTML itself, whatever it
 * was made from, so that taking the text out twice is the same as once. The time is linear in the length.
 */
final class PlainText {
    /** Elements that begin a line of their own. */
    private static final Set<String> BLOCKS = words("address article aside blockquote br caption dd div dl dt fieldset"
            + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td"
            + " tfoot th thead tr ul");

    private static final Set<String> INLINE = words("a abbr acronym audio b bdi bdo big body button canvas center cite"
            + " code col colgroup data del dfn em embed font head html i iframe img input ins kbd label link map mark"
            + " meta noscript object param picture q rp rt ruby s samp script small source span strike strong style sub"
            + " sup svg time title track tt u var video wbr");

    /** Elements whose content is no text. */
    private static final Set<String> PROGRAMS = Set.of("script", "style");

    private static final int LONGEST_NAME = 10;

    private static final Pattern BLANK_LINES = Pattern.compile("(?<![ \t\u00A0])[ \t\u00A0]*+\n\\s*+");

    /** More layers than that are no accident. */
    private static final int MOST_LAYERS = 4;

    private final String html;
    private final StringBuilder plain = new StringBuilder();
    private boolean commentsEnd = true;
    private boolean programsEnd = true;

    private PlainText(String html) {
        this.html = html;
    }

    /** Returns the text without HTML: the same text if it has none. */
    static String of(String text) {
        String plain = text;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String inner = withoutOneLayer(plain);
            if (inner.equals(plain)) {
                return plain;
            }
            plain = inner;
        }
        return withoutOneLayer(plain).equals(plain) ? plain : defused(plain);
    }

    private static String withoutOneLayer(String text) {
        String untagged = text.indexOf('<') < 0 ? text : new PlainText(text).withoutTags();
        return untagged.indexOf('&') < 0 ? untagged : CharacterReferences.resolved(untagged);
    }

    private String withoutTags() {
        boolean found = false;
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            int end = c == '<' ? endOfMarkup(i) : -1;
            if (end < 0) {
                plain.append(c);
                i++;
            } else {
                found = true;
                i = end;
            }
        }
        return found ? BLANK_LINES.matcher(plain).replaceAll("\n").strip() : html;
    }

    /** Returns where the tag or comment ends that begins here, or -1 if none does. */
    private int endOfMarkup(int start) {
        if (html.startsWith("<!--", start)) {
            int end = commentsEnd ? html.indexOf("-->", start) : -1;
            commentsEnd = end >= 0;
            return end < 0 ? -1 : end + "-->".length();
        }
        boolean closing = html.startsWith("/", start + 1);
        String name = nameAt(start + (closing ? 2 : 1));
        int end = name == null ? -1 : endOfTag(start + 1);
        if (end < 0) {
            return -1;
        }
        if (BLOCKS.contains(name)) {
            plain.append('\n');
        }
        return !closing && PROGRAMS.contains(name) ? endOfProgram(end, "</" + name) : end;
    }

    private @Nullable String nameAt(int start) {
        int end = start;
        while (end < html.length() && end - start < LONGEST_NAME && isAlphanumeric(html.charAt(end))) {
            end++;
        }
        if (end == html.length() || !isEndOfName(html.charAt(end))) {
            return null;
        }
        String name = html.substring(start, end).toLowerCase(Locale.ROOT);
        return BLOCKS.contains(name) || INLINE.contains(name) ? name : null;
    }

    /** Within a tag stands no other. */
    private int endOfTag(int start) {
        for (int i = start; i < html.length() && html.charAt(i) != '<'; i++) {
            if (html.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private int endOfProgram(int start, String tag) {
        for (int i = programsEnd ? html.indexOf("</", start) : -1; i >= 0; i = html.indexOf("</", i + 1)) {
            int end = html.regionMatches(true, i, tag, 0, tag.length()) ? endOfTag(i + 1) : -1;
            if (end >= 0) {
                return end;
            }
        }
        programsEnd = false;
        return start;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isEndOfName(char c) {
        return c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** Takes what looks like HTML even after all layers apart, so that it is none. */
    private static String defused(String text) {
        return text.replace("<", "< ").replace("&", "& ");
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
