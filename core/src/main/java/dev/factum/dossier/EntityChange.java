package dev.factum.dossier;

import dev.factum.model.Entity;
import dev.factum.model.Shapes;
import dev.factum.shape.Difference;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An entity that has one id and two contents: one before, one after.
 *
 * <p>Two are equal if both contents are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * EntityChange change = new EntityChange(kim, kim.withName("Kim Jong Un"));
 * change.members(); // [/name: "Kim Jong-un" -> "Kim Jong Un"]
 * }</pre>
 *
 * @param before the entity before, not null
 * @param after the entity after, with the same id; not null
 */
public record EntityChange(Entity before, Entity after) implements Serializable {
    /**
     * Obtains an instance of {@code EntityChange} from two contents.
     *
     * @param before the entity before, not null
     * @param after the entity after, with the same id; not null
     * @throws IllegalArgumentException if the ids differ, or the contents do not
     */
    public EntityChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.ref().equals(after.ref())) {
            throw new IllegalArgumentException("after must have the id of before, "
                    + before.ref().qualified() + ", but was " + after.ref().qualified());
        }
        if (before.equals(after)) {
            throw new IllegalArgumentException("after must differ from before, but was the same "
                    + after.ref().qualified());
        }
    }

    /**
     * Returns where the contents differ, as deep inside as both have the same members.
     *
     * @return the places in the order of the JSON's members, unmodifiable
     */
    public List<MemberChange> members() {
        return MemberChange.of(Difference.between(Shapes.ENTITY, before, after));
    }

    /** Returns the id in one line, and each place in a line after it. */
    @Override
    public String toString() {
        return before.ref().qualified()
                + members().stream().map(member -> "\n    " + member).collect(Collectors.joining());
    }
}
