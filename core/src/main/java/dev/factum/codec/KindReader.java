package dev.factum.codec;

import dev.factum.validation.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value of a kind. Where it can, it is a record: the JVM takes the components of a record that it knows for
 * constants, as {@link FieldHandle} needs it.
 */
interface KindReader {
    /**
     * Reads the value that the input stands at.
     *
     * @return the value; null only if a problem handler of the application says so
     * @throws Flaw if the value is wrong; the input stands at its first token or at its last one
     */
    @Nullable
    Object read(Input in);

    /** Returns what a problem handler makes of JSON of another type than the one that is needed, or else throws. */
    static @Nullable Object readWrongType(Input in, Class<?> type, Label label, String expected) {
        Problem problem = JsonRules.wrongType(label, expected, in);
        Object answer = in.faults().askAboutToken(type, JsonRules.messageOf(List.of(problem)));
        if (Faults.isHandled(answer)) {
            return answer;
        }
        throw Flaw.of(problem, in, type);
    }
}
