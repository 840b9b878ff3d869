package dev.factum.lineage;

import dev.factum.model.SourceId;
import java.io.Serializable;
import java.util.Objects;

/**
 * One step from a source to whom it has it from.
 *
 * <p>Two are equal if their parts are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * for (SourceLink link : lineage.chain(citation)) {
 *     System.out.println(link); // nationpress-2025-09-03 via nis
 * }
 * }</pre>
 *
 * @param from the source that has it from another, not null
 * @param kind in what way, not null
 * @param to the source that it has it from, not null
 */
public record SourceLink(SourceId from, Kind kind, SourceId to) implements Serializable {
    /** In what way a source leads to another. The order is that in which one goes up. */
    public enum Kind {
        /** A citation names the one as the next in its chain of attribution ({@link dev.factum.model.Citation#via}). */
        VIA("via"),
        /** A document relays the other as a whole ({@link dev.factum.model.Source#derivedFrom}). */
        DERIVED_FROM("derived from"),
        /** The other publishes it ({@link dev.factum.model.Source#publisher}). */
        PUBLISHED_BY("published by");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the way in words: {@code derived from}. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Obtains an instance of {@code SourceLink} from its parts.
     *
     * @param from the source that has it from another, not null
     * @param kind in what way, not null
     * @param to the source that it has it from, not null
     */
    public SourceLink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(to, "to");
    }

    /** Returns the two ids and the way between them, in one line. */
    @Override
    public String toString() {
        return from + " " + kind + " " + to;
    }
}
