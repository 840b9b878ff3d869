package dev.factum.codec;

/** Looks at characters that are not a string yet. */
final class Chars {
    private Chars() {}

    /**
     * Returns a hash whose low bits are good enough for large tables: of the start, which tells kinds apart, and of the
     * end, which tells those of one kind apart.
     */
    static int hash(char[] chars, int start, int length) {
        int hash = length;
        int end = start + length;
        for (int i = Math.max(start, end - 8); i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        for (int i = start; i < Math.min(start + 4, end); i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ (hash >>> 15);
    }

    /** Returns a hash of some characters, good enough to tell the few words of a list apart. */
    static int quickHash(char[] chars, int start, int length) {
        return length == 0 ? 0 : length + 7 * chars[start] + 31 * chars[start + length / 2] + chars[start + length - 1];
    }

    static boolean equal(String text, char[] chars, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
