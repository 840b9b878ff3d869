package dev.factum.jackson;

import java.io.Serial;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown for an object in which several values are wrong; its location is that of the first. */
final class SeveralFlawsException extends MismatchedInputException {
    @Serial
    private static final long serialVersionUID = 1L;

    SeveralFlawsException(JsonParser p, String message, TokenStreamLocation location) {
        super(p, message);
        // not by the other constructor, which would set the cause for good
        _location = location;
    }
}
