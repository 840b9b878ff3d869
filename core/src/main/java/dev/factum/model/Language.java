package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
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
public record Language(String tag) implements Comparable<Language> {
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

    /** Tells whether a tag is no more than a language of two or three letters in lower case, as most are. */
    private static boolean isBare(String tag) {
        boolean bare = tag.length() == 2 || tag.length() == 3;
        for (int i = 0; i < tag.length() && bare; i++) {
            bare = tag.charAt(i) >= 'a' && tag.charAt(i) <= 'z';
        }
        return bare;
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
