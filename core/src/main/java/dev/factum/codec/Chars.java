package dev.factum.codec;

/** Looks at characters that are not a string yet. */
final class Chars {
    private Chars() {}

    /** Returns a hash whose low bits are good enough for tables. */
    static int hash(char[] chars, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ (hash >>> 15);
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
