package dev.factum.shape;

import java.util.regex.Pattern;

/** What a validator does with the form of a text. */
public final class Fitting {
    private Fitting() {}

    public static boolean fits(String text, Form form) {
        int length = text.codePointCount(0, text.length());
        return length >= form.shortest()
                && length <= form.longest()
                && form.patterns().stream()
                        .allMatch(pattern ->
                                Pattern.compile(pattern).matcher(text).find());
    }
}
