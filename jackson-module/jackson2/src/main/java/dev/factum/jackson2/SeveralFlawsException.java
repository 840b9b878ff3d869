package dev.factum.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.Serial;

/** Thrown for an object in which several values are wrong; its location is that of the first. */
final class SeveralFlawsException extends MismatchedInputException {
    @Serial
    private static final long serialVersionUID = 1L;

    SeveralFlawsException(JsonParser p, String message, JsonLocation location) {
        super(p, message);
        // not by the other constructor, which would set the cause for good
        _location = location;
    }
}
