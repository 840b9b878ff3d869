package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/**
 * What an exception tells, whichever major of Jackson it is of.
 *
 * @param kinds the names of its class and those above it
 * @param message what is wrong, without path and location
 * @param fullMessage all that a log shows
 * @param path the path in Jackson's words
 * @param value the value that is refused, if the exception is of a kind that has one
 * @param targetType the type that was to be read, likewise
 * @param member the name that has no meaning, likewise
 * @param known the names that have one, likewise
 */
record Refusal(
        List<String> kinds,
        String message,
        String fullMessage,
        String path,
        int line,
        int column,
        @Nullable Throwable cause,
        @Nullable Object value,
        @Nullable Class<?> targetType,
        @Nullable String member,
        List<String> known) {
    /** Returns what is told by an exception of a kind, which the reading must throw. */
    static Refusal of(String kind, ThrowingCallable reading) {
        Throwable thrown = catchThrowable(reading);
        assertThat(thrown).as("refused").isNotNull();
        Refusal refusal = Jackson.refusal(thrown);
        assertThat(refusal.kinds()).contains(kind, "JacksonException");
        return refusal;
    }

    static Refusal of(ThrowingCallable reading) {
        return of("MismatchedInputException", reading);
    }

    List<Problem> problems() {
        return ((InvalidValueException) Objects.requireNonNull(cause)).report().problems();
    }
}
