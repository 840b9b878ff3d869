package dev.factum.examples.page;

import dev.factum.time.Edtf;
import java.util.regex.Pattern;

/**
 * A time on the page.
 *
 * @param words the time for people
 * @param iso the time for programs, or empty if HTML cannot say it
 */
record Moment(String words, String iso) {
    private static final Pattern HTML_TIME = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    static Moment of(Edtf time) {
        String text = time.toString();
        return new Moment(Names.of(time), HTML_TIME.matcher(text).matches() ? text : "");
    }
}
