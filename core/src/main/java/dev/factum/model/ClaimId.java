package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.util.regex.Pattern;

/**
 * The id of a {@link Claim}.
 *
 * <p>An id is 1 to 200 characters long, holds no white space, control or invisible character, and is in Unicode
 * normalization form C, so that ids that look the same are the same. What begins with {@code f1-} is a content id,
 * made by {@link Claim#contentId()}, and has 64 hexadecimal digits after it.
 *
 * <p>Two ids are equal if their texts are. They are ordered by UTF-16 code units, and among other references as
 * {@link EntityRef} says; the order is consistent with equals. This record is immutable and safe for use by several
 * threads.
 *
 * <pre>{@code
 * ClaimId id = ClaimId.of("row-17");
 * id.qualified(); // claim:row-17
 * }</pre>
 *
 * @param value the id as text, not null
 */
public record ClaimId(String value) implements EntityRef {
    static final String KIND = "claim";
    /** The rule for ids that begin like a content id: {@value}. */
    static final String CONTENT_FORM =
            "claim-id.content-form: ClaimId must have 64 lower-case hexadecimal digits after f1-";

    static final String CONTENT_PREFIX = "f1-";
    static final String CONTENT_ID_FORM = "f1-[0-9a-f]{64}";
    private static final Pattern CONTENT_ID = Pattern.compile(CONTENT_ID_FORM);

    /**
     * Obtains an instance of {@code ClaimId} from text.
     *
     * @param value the id as text, not null
     * @throws InvalidValueException if the text cannot be an id
     */
    public ClaimId {
        Ids.checked("ClaimId", "value", value);
        if (value.startsWith(CONTENT_PREFIX) && !CONTENT_ID.matcher(value).matches()) {
            throw Ids.invalid("ClaimId", Rule.of(CONTENT_FORM), value);
        }
    }

    /**
     * Obtains an instance of {@code ClaimId} from text.
     *
     * @param value the id as text, not null
     * @return the id
     * @throws InvalidValueException if the text cannot be an id
     */
    public static ClaimId of(String value) {
        return new ClaimId(value);
    }

    /**
     * Obtains an instance of {@code ClaimId} from text: the name under which frameworks look for a conversion.
     *
     * @param value the id as text, not null
     * @return the id
     * @throws InvalidValueException if the text cannot be an id
     */
    public static ClaimId valueOf(String value) {
        return of(value);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * Tells whether this is a content id: one that follows from what the claim says.
     *
     * @return true if it is
     */
    public boolean isContentId() {
        return value.startsWith(CONTENT_PREFIX);
    }

    /** Returns the id as text, without its kind: what {@link #of} reads back. */
    @Override
    public String toString() {
        return value;
    }
}
