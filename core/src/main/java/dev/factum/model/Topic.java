package dev.factum.model;

import dev.factum.copy.Copies;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a proposition is about, so far as others can be about the same: the key under which claims are held against each
 * other.
 *
 * <p>References that are a set, such as the parties of a precedent, are sorted. Two topics are equal if type,
 * references and text are. They are ordered by type, then by references, then by text, so that lists of them are always
 * in one order; the order is consistent with equals. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Attendance.of(LeaderId.of("kim"), EventId.of("parade")).topic(); // attendance(leader:kim, event:parade)
 * }</pre>
 *
 * @param type the type of the proposition, as in its JSON; not null
 * @param about the entities, not null
 * @param text what else tells the topic apart, such as the predicate; empty if nothing does; not null
 */
public record Topic(String type, List<EntityRef> about, String text) implements Comparable<Topic>, Serializable {
    private static final Comparator<Topic> ORDER = Comparator.comparing(Topic::type)
            .thenComparing(Topic::about, Topic::compare)
            .thenComparing(Topic::text);

    /**
     * Obtains an instance of {@code Topic} from its parts.
     *
     * @param type the type of the proposition, as in its JSON; not null
     * @param about the entities, not null
     * @param text what else tells the topic apart, such as the predicate; empty if nothing does; not null
     */
    public Topic {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        about = Copies.list(about, "about");
    }

    static Topic of(String type, EntityRef... about) {
        return new Topic(type, List.of(about), "");
    }

    static Topic of(String type, List<EntityRef> about, String text) {
        return new Topic(type, about, text);
    }

    static Topic ofSet(String type, Collection<EntityRef> about, String text) {
        return new Topic(type, about.stream().sorted().toList(), text);
    }

    /** Texts would do as well, but topics are sorted by the million. */
    private static int compare(List<EntityRef> some, List<EntityRef> others) {
        int common = Math.min(some.size(), others.size());
        for (int i = 0; i < common; i++) {
            int order = some.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    /** Puts the parts into the stream. */
    @Serial
    private Object writeReplace() {
        return new ModelProxy(ModelProxy.TOPIC, this);
    }

    private String aboutText() {
        return about.stream().map(EntityRef::qualified).collect(Collectors.joining(", "));
    }

    @Override
    public int compareTo(Topic other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }

    /** Returns type, references and text in one line. */
    @Override
    public String toString() {
        return type + "(" + aboutText() + (text.isEmpty() ? "" : ", " + text) + ")";
    }
}
