package dev.factum.examples.grounding;

import dev.factum.validation.Problem;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with the JSON, by the schema or by a rule.
 *
 * @param pointer where in the JSON, a JSON Pointer
 * @param code of the rule
 * @param message what must be, and what is
 */
record Flaw(String pointer, String code, String message) {
    private static final Pattern CLAIM = Pattern.compile(Extraction.CLAIMS + "(\\d{1,9})(?:/|$)");

    /** Takes over a problem within something that stands at a place of the JSON. */
    static Flaw of(Problem problem, String place) {
        String pointer = problem.pointer().startsWith(place) ? problem.pointer() : place + problem.pointer();
        return new Flaw(pointer, problem.code(), problem.message());
    }

    /** Returns which claim it is in, or empty if in none. */
    OptionalInt claim() {
        Matcher claim = CLAIM.matcher(pointer);
        return claim.lookingAt() ? OptionalInt.of(Integer.parseInt(claim.group(1))) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "document" : pointer) + ": " + message;
    }
}
