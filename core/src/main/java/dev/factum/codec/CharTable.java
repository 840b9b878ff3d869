package dev.factum.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by short texts, found by characters that are not a string yet. Immutable. */
final class CharTable<V> {
    private final String[] texts;
    private final @Nullable Object[] values;
    private final int mask;

    CharTable(Map<String, ? extends V> byText) {
        // at most half full, so that what is not there is soon found not to be there
        int size = Integer.highestOneBit(Math.max(1, byText.size())) << 2;
        texts = new String[size];
        values = new @Nullable Object[size];
        mask = size - 1;
        byText.forEach(this::put);
    }

    private void put(String text, V value) {
        int at = Chars.quickHash(text.toCharArray(), 0, text.length()) & mask;
        while (values[at] != null) {
            at = (at + 1) & mask;
        }
        texts[at] = text;
        values[at] = value;
    }

    /** Returns the value of the string that the input stands at, or null if there is none. */
    @SuppressWarnings("unchecked") // only put fills the table
    @Nullable
    V get(Input in) {
        char[] chars = in.chars();
        int start = in.charsStart();
        int length = in.charsLength();
        for (int at = Chars.quickHash(chars, start, length) & mask; values[at] != null; at = (at + 1) & mask) {
            if (Chars.equal(texts[at], chars, start, length)) {
                return (V) values[at];
            }
        }
        return null;
    }
}
