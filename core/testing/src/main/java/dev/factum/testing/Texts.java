package dev.factum.testing;

import dev.factum.shape.Form;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts of the forms that the model knows: in many scripts, with what programs trip over, and of all lengths. */
final class Texts {
    private static final List<String> NAMES = List.of(
            "Kim Jong-un",
            "김정은",
            "習近平",
            "Владимир Путин",
            "محمد بن سلمان",
            "בנימין נתניהו",
            "नरेन्द्र मोदी",
            "Ursula von der Leyen",
            "Lula da Silva",
            "Gitanas Nausėda",
            "Søren O'Brien-Šīmāns");

    /** Letters that are visible, stand alone and are the same in every normalization form. */
    private static final List<String> LETTERS = List.of("a", "b", "k", "z", "A", "0", "9", "é", "ж", "김", "習", "あ");

    /** What has a meaning to some program on the way. */
    private static final List<String> SIGNS =
            List.of(" ", "\"", "\\", "/", "~", "'", "<", "&", "{", "}", "%", "#", ":", ",", "-", "\u007F", "\u0000");

    /** What looks like something else, or like nothing, or is more than one character. */
    private static final List<String> ODDITIES = List.of(
            "\n", "\r\n", "\t", "\u00A0", "\u200B", "\u200D", "\u202E", "\u2028", "\uFEFF", "e\u0301", "𝄞", "😀", "ﬁ",
            "\uFFFD", "\uE000", "ß", "İ", "\u0E33");

    private static final int LONGEST_OF_ALL = 1000;

    private Texts() {}

    /** Returns texts of a form. */
    static Arbitrary<String> of(Form form) {
        List<String> letters = allowed(form, LETTERS);
        Arbitrary<String> tails = Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(letters)),
                        Tuple.of(2, ofSome(form, SIGNS, letters)),
                        Tuple.of(1, ofSome(form, ODDITIES, letters)))
                .list()
                .ofMaxSize(10)
                .map(characters -> String.join("", characters));
        Arbitrary<String> any =
                Combinators.combine(Arbitraries.of(letters), tails).as(String::concat);
        Arbitrary<String> longest =
                Arbitraries.of(letters).map(letter -> letter.repeat(Math.min(form.longest(), LONGEST_OF_ALL)));
        return Arbitraries.frequencyOf(
                Tuple.of(40, any),
                Tuple.of(18, ofSome(form, NAMES, letters)),
                Tuple.of(2, form.shortest() == 0 ? Arbitraries.just("") : any),
                Tuple.of(1, longest));
    }

    /** Returns texts of the form of ids. */
    static Arbitrary<String> ids(Form form) {
        return of(form).map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static Arbitrary<String> ofSome(Form form, List<String> texts, List<String> others) {
        List<String> allowed = allowed(form, texts);
        return Arbitraries.of(allowed.isEmpty() ? others : allowed);
    }

    private static List<String> allowed(Form form, List<String> texts) {
        return texts.stream().filter(text -> allows(form, "a" + text + "a")).toList();
    }

    /** Tells whether a form allows a text, as far as patterns can say; they cannot say anything of U+0000. */
    static boolean allows(Form form, String given) {
        String text = given.replace('\u0000', '\u0001');
        return text.length() >= form.shortest()
                && text.length() <= form.longest()
                && form.patterns().stream()
                        .allMatch(pattern ->
                                Pattern.compile(pattern).matcher(text).find());
    }
}
