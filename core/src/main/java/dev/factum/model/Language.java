package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language, as a tag of BCP 47 (RFC 5646): {@code ko}, {@code zh-Hant}, {@code en-GB}.
 *
 * <p>The tag is well-formed (RFC 5646 section 2.1). Its case means nothing, so it is brought to the recommended one
 * (section 2.1.1): {@code EN-gb} is {@code en-GB}.
 *
 * <p>Two languages are equal if their tags are, whatever case they were given in. They are ordered by tag; the order is
 * consistent with equals. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Language.of("zh-hant").tag(); // zh-Hant
 * }</pre>
 *
 * @param tag the tag, not null
 */
public record Language(String tag) implements Comparable<Language>, Serializable {
    /** The rule for tags: {@value}. */
    static final String ILL_FORMED = "language.ill-formed: Language must be a well-formed tag of BCP 47";

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /**
     * Obtains an instance of {@code Language} from its tag.
     *
     * @param tag the tag, not null
     * @throws InvalidValueException if the tag is not well-formed
     */
    public Language {
        Ids.checked("Language", "tag", tag);
        if (!isBare(tag)) {
            try {
                new Locale.Builder().setLanguageTag(tag);
            } catch (IllformedLocaleException e) {
                throw Ids.invalid("Language", Rule.of(ILL_FORMED), tag);
            }
            tag = withUsualCase(tag);
        }
    }

    /**
     * Tells whether a tag is no more than a language of two or three letters, perhaps with a script or a region, each in
     * its usual case, as most are: the JDK takes a microsecond to find that out.
     */
    private static boolean isBare(String tag) {
        int language = lettersFrom(tag, 0, 'a');
        int end = language;
        if (isScript(tag, end)) {
            end += 5;
        }
        if (end + 3 <= tag.length() && tag.charAt(end) == '-' && lettersFrom(tag, end + 1, 'A') == end + 3) {
            end += 3;
        }
        return (language == 2 || language == 3) && end == tag.length();
    }

    private static boolean isScript(String tag, int at) {
        return at + 5 <= tag.length()
                && tag.charAt(at) == '-'
                && lettersFrom(tag, at + 1, 'A') == at + 2
                && lettersFrom(tag, at + 2, 'a') == at + 5;
    }

    /** Returns where the letters end that start at an index, in the case of the given one. */
    private static int lettersFrom(String tag, int start, char first) {
        int end = start;
        while (end < tag.length() && tag.charAt(end) >= first && tag.charAt(end) <= first + 25) {
            end++;
        }
        return end;
    }

    /**
     * Obtains an instance of {@code Language} from its tag.
     *
     * @param tag the tag in any case, not null
     * @return the language
     * @throws InvalidValueException if the tag is not well-formed
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    private static String withUsualCase(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        boolean afterSingleton = parts[0].length() == 1;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (!afterSingleton && part.length() == 2) {
                parts[i] = part.toUpperCase(Locale.ROOT);
            } else if (!afterSingleton && part.length() == 4 && Character.isLetter(part.charAt(0))) {
                parts[i] = Character.toUpperCase(part.charAt(0)) + part.substring(1);
            }
            afterSingleton |= part.length() == 1;
        }
        return String.join("-", parts);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    /** Returns the tag: what {@link #of} reads back. */
    @Override
    public String toString() {
        return tag;
    }
}
