package dev.factum.dossier;

import dev.factum.shape.Difference;
import dev.factum.shape.Line;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the JSON of a value at which two versions of it differ.
 *
 * <p>Lists are compared position by position. Elements of sets have their positions in the canonical order, and where one
 * stands in one version only, the pointer leads into that version; if a set lost one element and gained one, these two
 * are compared, in the place of the second.
 *
 * <p>Two are equal if pointer and texts are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * for (MemberChange change : dossier.diff(Dossier.of(kim)).members()) {
 *     System.out.println(change); // /version: "1.0" -> "1.1"
 * }
 * }</pre>
 *
 * @param pointer the JSON Pointer (RFC 6901) to the place, not null
 * @param before the JSON of what stands there in the first version, or empty if nothing does; not null
 * @param after the JSON of what stands there in the second version, or empty if nothing does; not null
 */
public record MemberChange(String pointer, Optional<String> before, Optional<String> after) implements Serializable {
    private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*+)*+");

    /**
     * Obtains an instance of {@code MemberChange} from its parts.
     *
     * @param pointer the JSON Pointer (RFC 6901) to the place, not null
     * @param before the JSON of what stands there in the first version, or empty if nothing does; not null
     * @param after the JSON of what stands there in the second version, or empty if nothing does; not null
     * @throws IllegalArgumentException if the pointer is none, or before and after do not differ
     */
    public MemberChange {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!POINTER.matcher(pointer).matches()) {
            throw new IllegalArgumentException("pointer must be a JSON Pointer (RFC 6901), but was " + pointer);
        }
        if (before.equals(after)) {
            throw new IllegalArgumentException(
                    "after must differ from before, but was " + after.orElse("nothing") + " as well");
        }
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new DossierProxy(DossierProxy.MEMBER_CHANGE, this);
    }

    static List<MemberChange> of(List<Difference> differences) {
        return differences.stream()
                .map(difference -> new MemberChange(difference.pointer(), difference.before(), difference.after()))
                .toList();
    }

    /** Returns pointer, text before and text after in one line. */
    @Override
    public String toString() {
        return Line.oneLine(pointer + ": " + before.orElse("nothing") + " -> " + after.orElse("nothing"));
    }
}
