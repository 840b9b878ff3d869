package dev.factum.dossier;

import dev.factum.serial.SerialProxy;
import dev.factum.shape.Codes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that {@linkplain Dossier#describe(dev.factum.model.Claim, Phrases) claims}, {@linkplain Dossier#explain(Conflict,
 * Phrases) conflicts} and facts are told in, and the language in which names and times stand within them.
 *
 * <p>A phrase has a key and a text with places, such as {@code {0} attended {1}{2}}; a place is filled as it is, and
 * nothing else in a text has a meaning of its own. The keys with the English texts are {@link #texts()} of
 * {@link #english()}. Another language is a map from keys to texts; a phrase that it does not have stays English.
 *
 * <p>The sense of a sentence lies in its stance: each of the phrases {@code stance.…} must read differently. So that no name
 * is taken for a part of the sentence, a name stands in quotation marks if it holds a word of the phrases for stances,
 * clauses and sources, but for those that {@code names.plain} lists: prepositions and the like, by which no two phrases
 * differ alone. A language that writes no spaces between words is not protected in this way.
 *
 * <p>Two are equal if languages and texts are. Not comparable. This class is immutable and safe for use by several
 * threads.
 *
 * <pre>{@code
 * Phrases german = Phrases.of(Locale.GERMAN, Map.of(
 *         "sentence", "Laut {0}: {1}.",
 *         "attendance.in-person.is", "{0} war bei {1}{2}"));
 * dossier.describe(claim, german); // Laut NationPress: Kim Jong-un war bei …
 * }</pre>
 */
public final class Phrases implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

    private static final Map<String, String> ENGLISH_TEXTS = read("phrases.properties");
    private static final Phrases ENGLISH = new Phrases(Locale.ENGLISH, ENGLISH_TEXTS);

    private final Locale locale;
    private final Map<String, String> texts;
    private final transient TellingWords telling;

    private Phrases(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
        this.telling = new TellingWords(texts);
    }

    /**
     * Obtains the English phrases.
     *
     * @return the phrases that {@link Dossier#describe(dev.factum.model.Claim)} uses
     */
    public static Phrases english() {
        return ENGLISH;
    }

    /**
     * Obtains the phrases of a language.
     *
     * @param locale the language, in which names of leaders are chosen, countries and days of the week are named by the
     *     JDK, and times are written; not null
     * @param texts the texts by their keys, of all phrases or of some; not null
     * @return the phrases, English where there is no text
     * @throws IllegalArgumentException if there is no phrase with one of the keys
     */
    public static Phrases of(Locale locale, Map<String, String> texts) {
        Objects.requireNonNull(locale, "locale");
        Map<String, String> all = new TreeMap<>(ENGLISH_TEXTS);
        Objects.requireNonNull(texts, "texts").forEach((key, text) -> {
            Objects.requireNonNull(text, "texts value");
            if (all.replace(Objects.requireNonNull(key, "texts key"), text) == null) {
                throw new IllegalArgumentException("texts must have keys of phrases alone, but had " + key);
            }
        });
        return new Phrases(locale, Collections.unmodifiableMap(all));
    }

    /**
     * Returns the language of names and times.
     *
     * @return the language
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns all texts.
     *
     * @return the texts by their keys, in the order of the keys, unmodifiable
     */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * Returns a phrase with its places filled.
     *
     * @param key the key, one of those of {@link #texts()}; not null
     * @param parts what fills <code>{0}</code>, <code>{1}</code> and so on, as it is; a place for which there is none stays;
     *     not null
     * @return the text
     * @throws IllegalArgumentException if there is no phrase with this key
     */
    public String get(String key, String... parts) {
        return find(Objects.requireNonNull(key, "key"), Objects.requireNonNull(parts, "parts"))
                .orElseThrow(() -> new IllegalArgumentException("key must be that of a phrase, but was " + key));
    }

    /**
     * Returns the phrase for a constant, whose key is that of its kind, a point, and its name in lower case with hyphens.
     *
     * <pre>{@code
     * Phrases.english().get("bearing", Bearing.SAYS_MORE); // says that and more
     * }</pre>
     *
     * @param kind what the key begins with: {@code conflict}, {@code rating}, {@code verdict}, {@code bearing} or
     *     {@code limit}; not null
     * @param constant the constant, not null
     * @return the text
     * @throws IllegalArgumentException if there is no such phrase
     */
    public String get(String kind, Enum<?> constant) {
        return get(Objects.requireNonNull(kind, "kind") + "." + Codes.of(Objects.requireNonNull(constant, "constant")));
    }

    /** Returns a phrase that not every language needs. */
    Optional<String> find(String key, String... parts) {
        @Nullable String text = texts.get(key);
        return text == null ? Optional.empty() : Optional.of(filled(text, parts));
    }

    private static String filled(String text, String... parts) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < parts.length ? parts[index] : place.group());
        });
    }

    /** Returns text that somebody else wrote, in the quotation marks of the language, which then stand at its ends alone. */
    String quoted(String text) {
        String marks = get("quoted", "");
        StringBuilder inner = new StringBuilder(Excerpts.oneLine(text));
        for (int i = 0; i < inner.length(); i++) {
            if (inner.charAt(i) != ' ' && marks.indexOf(inner.charAt(i)) >= 0) {
                inner.setCharAt(i, '\'');
            }
        }
        return get("quoted", inner.toString());
    }

    /**
     * Returns what somebody or something is called, in quotation marks if it could be taken for a part of the sentence:
     * because it has words of the phrases in it, or quotation marks.
     */
    String name(String name) {
        String marks = get("quoted", "");
        boolean marked = name.chars().anyMatch(c -> c != ' ' && marks.indexOf(c) >= 0);
        return marked || telling.areIn(name) ? quoted(name) : name;
    }

    /** Returns parts as a list in words. */
    String list(List<String> parts) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : get("list.last", String.join(get("list.separator"), parts.subList(0, last)), parts.get(last));
    }

    /** Returns parts in parentheses, or nothing if there are none. */
    String details(List<String> parts) {
        return parts.isEmpty() ? "" : get("details", String.join(get("details.separator"), parts));
    }

    private static Map<String, String> read(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return Collections.unmodifiableMap(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("bug: " + name + " cannot be read", e);
        }
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new DossierProxy(DossierProxy.PHRASES, this);
    }

    /** Refuses the value, which no stream holds itself. */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required("Phrases");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrases that && locale.equals(that.locale) && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(locale, texts);
    }

    /** Returns the language and how many phrases there are, in one line. */
    @Override
    public String toString() {
        return "Phrases{locale=" + locale.toLanguageTag() + ", texts=" + texts.size() + "}";
    }
}
