package dev.factum.testing;

import dev.factum.shape.Form;
import dev.factum.shape.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is not of a form, and the last word of the code that says so.
 *
 * @param rule what is wrong, such as {@code too-long}
 * @param text the text
 */
record Broken(String rule, String text) {
    private static final int SHORT = 100;

    /** Returns a text in each way in which it can be not of a form. */
    static List<Broken> of(Form form, String valid) {
        String text = valid.codePointCount(0, valid.length()) > SHORT ? valid.substring(0, 1) : valid;
        List<Broken> all = new ArrayList<>();
        all.add(new Broken("too-long", "a".repeat(form.longest() + 1)));
        all.add(new Broken("surrogate", text + "\uD800"));
        if (form.shortest() > 0) {
            all.add(new Broken("blank", text.length() % 2 == 0 ? "" : "\u200B"));
        }
        if (!Texts.allows(form, "a\u0007a")) {
            all.add(new Broken("control-character", text + "\u0007"));
            all.add(new Broken("bidi-control", text + "\u202E"));
        }
        return all;
    }

    /** Returns an id in each way in which it can be none. */
    static List<Broken> ofId(Kind.Scalar<?> kind, String valid) {
        List<Broken> all = new ArrayList<>(of(kind.form(), valid));
        all.add(new Broken("white-space", all.get(1).text().replace("\uD800", "\u00A0a")));
        all.add(new Broken("not-nfc", all.get(1).text().replace("\uD800", "e\u0301")));
        return all;
    }
}
