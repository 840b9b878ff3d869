package dev.factum.examples.grounding;

import dev.factum.validation.Problem;
import dev.factum.validation.Severity;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with the JSON, by the schema or by a rule.
 *
 * @param pointer where in the JSON, a JSON Pointer
 * @param severity whether it counts: an error does, a warning is only told
 * @param code of the rule
 * @param message what must be, and what is
 */
record Flaw(String pointer, Severity severity, String code, String message) {
    private static final Pattern CLAIM = Pattern.compile(Extraction.CLAIMS + "(\\d{1,9})(?:/|$)");

    /** Takes over a problem within something that stands at a place of the JSON. */
    static Flaw of(Problem problem, String place) {
        String pointer = problem.pointer().startsWith(place) ? problem.pointer() : place + problem.pointer();
        return new Flaw(pointer, problem.severity(), problem.code(), problem.message());
    }

    /** Returns which claim it is in, or empty if in none. */
    OptionalInt claim() {
        Matcher claim = CLAIM.matcher(pointer);
        return claim.lookingAt() ? OptionalInt.of(Integer.parseInt(claim.group(1))) : OptionalInt.empty();
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return severity + " at " + (pointer.isEmpty() ? "document" : pointer) + ": " + message;
    }
}
