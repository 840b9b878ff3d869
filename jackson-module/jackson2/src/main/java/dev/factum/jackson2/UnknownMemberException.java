package dev.factum.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.Serial;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Thrown for a member without a meaning where the mapper forbids it; its message names the members that have one. */
final class UnknownMemberException extends UnrecognizedPropertyException {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable Throwable cause;

    UnknownMemberException(JsonParser p, String message, Class<?> type, String name, Collection<Object> known) {
        super(p, message, p.currentTokenLocation(), type, name, known);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // set once, before the exception is thrown
    public Throwable initCause(Throwable cause) {
        // the constructor that is to be had sets the cause for good
        this.cause = cause;
        return this;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public @Nullable Throwable getCause() {
        return cause;
    }

    @Override
    public @Nullable String getMessageSuffix() {
        return null;
    }
}
