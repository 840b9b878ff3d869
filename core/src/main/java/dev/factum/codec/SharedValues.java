package dev.factum.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values by the texts they were read from, as many as there is room for: a newer one takes the place of an older one with
 * the same place. Threads may share it: an entry is immutable, and one that is overwritten or not yet seen costs no more
 * than another object.
 */
final class SharedValues {
    private static final class Entry {
        private final int hash;
        private final char[] text;
        private final Object value;

        Entry(int hash, String text, Object value) {
            this.hash = hash;
            this.text = text.toCharArray();
            this.value = value;
        }

        boolean is(char[] chars, int start, int length) {
            return Arrays.equals(text, 0, text.length, chars, start, start + length);
        }
    }

    private final @Nullable Entry[] entries;

    SharedValues(int most) {
        entries = new @Nullable Entry[Integer.highestOneBit(Math.max(1, most))];
    }

    /** Returns the value of the string that the input stands at, or null if it is not known. */
    @Nullable
    Object get(int hash, Input in) {
        Entry entry = entries[hash & (entries.length - 1)];
        return entry != null && entry.hash == hash && entry.is(in.chars(), in.charsStart(), in.charsLength())
                ? entry.value
                : null;
    }

    void put(int hash, String text, Object value) {
        entries[hash & (entries.length - 1)] = new Entry(hash, text, value);
    }
}
