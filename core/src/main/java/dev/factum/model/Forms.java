package dev.factum.model;

import dev.factum.shape.Form;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The forms of all JSON strings of the model, for those who see no more of them than their characters. */
final class Forms {
    static final Form ID = TextForm.ID.form();

    /** A code of an open vocabulary. */
    static final Form TERM = new Form(ID.shortest(), ID.longest(), ID.patterns(), true);

    private static final String WORD = "[^" + TextForm.INVISIBLE + "]";

    /** An id that is a content id or does not begin like one: spelled out, as not all engines can look ahead. */
    private static final String CLAIM = ClaimId.CONTENT_ID_FORM + "|f1?|" + wordBut("f") + WORD + "*|f" + wordBut("1")
            + WORD + "*|f1" + wordBut("-") + WORD + "*";

    static final Form CLAIM_ID = new Form(ID.shortest(), ID.longest(), List.of(whole(CLAIM)), false);

    private static final String COUNTRY_CODE = "[A-Z]{2}|[A-Z]{4}|" + Country.UNCODED_FORM;

    static final Form COUNTRY = new Form(2, ID.longest(), List.of(whole(COUNTRY_CODE)), false);

    static final Form ENTITY_REF = refs(LeaderId.KIND, EventId.KIND, SourceId.KIND, ClaimId.KIND, Country.KIND);
    static final Form PARTY = refs(LeaderId.KIND, Country.KIND);
    static final Form SPEAKER = refs(LeaderId.KIND, SourceId.KIND, Country.KIND);

    static final Form LANGUAGE = new Form(2, ID.longest(), List.of(whole("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")), false);

    static final Form DIGEST = pattern(Digest.ALGORITHM_FORM + ":" + Digest.HEX_FORM);

    static final Form URI = new Form(
            2,
            TextForm.URI.form().longest(),
            List.of("^[A-Za-z][-+.A-Za-z0-9]*:[^\"<>\\\\^`{|}" + TextForm.INVISIBLE + "]+$"),
            false);

    static final Form DECIMAL = new Form(
            1, Decimals.LONGEST_TEXT, List.of(whole("[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?")), false);

    static final Form INSTANT = pattern("[-+]?[0-9]{4,10}-" + Dates.MONTH_AND_DAY
            + "[Tt]([01][0-9]|2[0-4]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]{0,9})?Z");

    static final Form DURATION = pattern("[-+]?[Pp]([-+]?[0-9]+[Dd])?"
            + "([Tt]([-+]?[0-9]+[Hh])?([-+]?[0-9]+[Mm])?([-+]?[0-9]+([.,][0-9]{0,9})?[Ss])?)?");

    static final Form TIME = pattern(Dates.ANY + "|" + Dates.TIME_OF_DAY + "|" + Dates.INTERVAL + "|" + Dates.SET);

    static final Form NAME = TextForm.NAME.form();
    static final Form PROSE = TextForm.PROSE.form();
    static final Form CONTEXT = TextForm.ANY.form();

    /** What may stand after the number sign of a URI. */
    static final Form FRAGMENT = new Form(
            NAME.shortest(),
            NAME.longest(),
            Stream.concat(NAME.patterns().stream(), Stream.of("^[^# ]*$")).toList(),
            false);

    private Forms() {}

    /** Dates by EDTF. */
    private static final class Dates {
        private static final String QUALIFIER = "[?~%]?";
        private static final String YEAR = QUALIFIER + "-?[0-9X]{4}" + QUALIFIER;
        private static final String MONTH = QUALIFIER + "(0[1-9X]|1[0-2X]|X[0-9X])" + QUALIFIER;
        private static final String SEASON = QUALIFIER + "(2[1-9]|3[0-9]|4[01])" + QUALIFIER;
        private static final String DAY = QUALIFIER + "(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])" + QUALIFIER;

        /** A year, month, day, season, or year that four digits cannot say. */
        static final String ANY = "(" + YEAR + "(-" + SEASON + "|-" + MONTH + "(-" + DAY + ")?)?"
                + "|-?[0-9]{4}S[1-4]|Y-?[1-9][0-9]*(E[0-9]+)?(S[0-9]+)?)";

        static final String MONTH_AND_DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

        static final String TIME_OF_DAY = "-?[0-9]{4}-" + MONTH_AND_DAY
                + "T([01][0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?(Z|[-+][0-2][0-9](:[0-5][0-9])?)?";

        private static final String END = "(" + ANY + "|[.][.])?";

        static final String INTERVAL = END + "/" + END;

        /** Only the letters: written out, the pattern would be longer than anybody could read. */
        static final String SET = "\\[[-0-9XYES?~%.,]+\\]|\\{[-0-9XYES?~%.,]+\\}";

        private Dates() {}
    }

    private static Form refs(String... kinds) {
        List<String> alternatives = Arrays.stream(kinds)
                .map(kind -> kind + ":"
                        + switch (kind) {
                            case Country.KIND -> "(" + COUNTRY_CODE + ")";
                            case ClaimId.KIND -> "(" + CLAIM + ")";
                            default -> WORD + "+";
                        })
                .toList();
        int longest = Arrays.stream(kinds).mapToInt(String::length).max().orElse(0) + 1 + ID.longest();
        return new Form(1, longest, List.of(whole(String.join("|", alternatives))), false);
    }

    private static String wordBut(String excluded) {
        return "[^" + excluded + TextForm.INVISIBLE + "]";
    }

    private static String whole(String alternatives) {
        return "^(" + alternatives + ")$";
    }

    private static Form pattern(String alternatives) {
        return new Form(0, Integer.MAX_VALUE, List.of(whole(alternatives)), false);
    }
}
