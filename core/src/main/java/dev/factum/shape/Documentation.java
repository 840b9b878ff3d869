package dev.factum.shape;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * What types and fields mean, in words for people and language models: the texts that schemas and documents share.
 *
 * <p>A key is the name of a type ({@code Leader}), of a field ({@code Leader.name}) or of a kind ({@code LeaderId}); a
 * type's key with {@code .why} behind it says why the shape is as it is.
 *
 * <pre>{@code
 * Documentation.text("Leader.name");
 * }</pre>
 */
public final class Documentation {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dev.factum.shape.documentation", Locale.ROOT);

    private Documentation() {}

    /**
     * Returns the text of a key.
     *
     * @param key the key
     * @return the text, whole sentences
     * @throws IllegalArgumentException if there is no text of that key
     */
    public static String text(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("bug: nothing documents " + key, e);
        }
    }

    /**
     * Returns the text that says why the shape of a type is as it is.
     *
     * @param type the type's name
     * @return the text, or empty if there is nothing to explain
     */
    public static Optional<String> why(String type) {
        String key = type + ".why";
        return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
    }

    /**
     * Returns all keys.
     *
     * @return the keys in alphabetical order
     */
    public static Set<String> keys() {
        return new TreeSet<>(TEXTS.keySet());
    }
}
