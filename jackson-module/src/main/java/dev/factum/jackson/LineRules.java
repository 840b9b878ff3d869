package dev.factum.jackson;

import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.util.List;
import tools.jackson.core.JacksonException;

/** The rules that a line, or a document as a whole, can break before there is an entity. */
final class LineRules {
    static final String NOT_JSON = "not-json: {field} must be JSON ({0})";
    static final String NOT_UTF_8 = "not-utf-8: {field} must be UTF-8";
    static final String TOO_LONG = "too-long: {field} must be at most {0} bytes long";
    static final String ENTITY_TOO_LONG = "too-long: {field} must hold nothing longer than {0} bytes in one place";
    static final String TRAILING = "trailing: {field} must hold nothing after its object";
    static final String NOTHING = "nothing: {field} must hold an entity";
    static final String LINE_CUT_OFF = "cut-off: {field} must be whole: the last line is cut off after {0} bytes";
    static final String DOCUMENT_CUT_OFF = "cut-off: {field} must end with the brace that closes it";
    static final String HEADER_ENTITIES = "header.entities: {field} on a line of its own must hold no entities";
    static final String HEADER_CONFLICT = "header.conflict: {field} must hold {0} as in the header before, {1}";

    static final String LINE = "Line";
    static final String DOCUMENT = "Document";
    static final String DOSSIER = "Dossier";

    /** So much of a line is kept in a problem; the bad line has all of it. */
    private static final int LONGEST_SHOWN = 1000;

    private static final String START_MARKER = " (start marker at";

    private LineRules() {}

    static Report broken(String rule, String what, String pointer, Object rejected, Object... arguments) {
        return Report.of(List.of(Rule.of(rule).on(what).brokenAt(pointer, rejected, arguments)));
    }

    static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text;
    }

    static boolean isCutOff(Report report) {
        return report.problems().get(0).code().equals("line.cut-off");
    }

    /** What the parser says, without a place, which is told by line and column. */
    static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        int marker = message.indexOf(START_MARKER);
        return marker < 0 ? message : message.substring(0, marker);
    }
}
