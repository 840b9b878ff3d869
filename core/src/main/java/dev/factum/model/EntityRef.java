package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.io.Serializable;
import java.util.Objects;

/**
 * A reference to something that claims can be about: a leader, an event, a source, a claim, or a country.
 *
 * <p>A reference is always of one of these five kinds, and each kind says what its values must be. Where the kind is clear from the place, a reference is written as its bare {@link #value()}; elsewhere as
 * {@link #qualified()}, such as {@code leader:kim-jong-un} or {@code country:KP}. {@link #parse} reads the qualified
 * form back.
 *
 * <p>References are equal if their kind and value are. They are ordered by kind, then by value, both by UTF-16 code
 * units; the order is consistent with equals. All references are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * EntityRef ref = EntityRef.parse("leader:kim-jong-un"); // a LeaderId
 * ref.qualified();                                       // leader:kim-jong-un
 * }</pre>
 */
public sealed interface EntityRef extends Comparable<EntityRef>, Serializable
        permits LeaderId, EventId, SourceId, ClaimId, Country {
    /** The rule for the kind of a qualified reference: {@value}. */
    String KIND_UNKNOWN =
            "entity-ref.kind-unknown:" + " EntityRef must begin with one of leader:, event:, source:, claim:, country:";

    /**
     * Returns the reference without its kind.
     *
     * @return the id or code as text
     */
    String value();

    /**
     * Returns what is referred to: {@code leader}, {@code event}, {@code source}, {@code claim} or {@code country}.
     *
     * @return the kind
     */
    String kind();

    /**
     * Returns the reference with its kind.
     *
     * @return kind and value, joined by a colon
     */
    default String qualified() {
        return kind() + ":" + value();
    }

    /**
     * Obtains a reference from its qualified form.
     *
     * @param text a kind, a colon and a value, such as {@code country:KP}; not null
     * @return the reference
     * @throws InvalidValueException if the kind is not known, or the value is not allowed for it
     */
    static EntityRef parse(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1);
        if (isKind(LeaderId.KIND, text, colon)) {
            return LeaderId.of(value);
        }
        if (isKind(EventId.KIND, text, colon)) {
            return EventId.of(value);
        }
        if (isKind(Country.KIND, text, colon)) {
            return Country.of(value);
        }
        if (isKind(SourceId.KIND, text, colon)) {
            return SourceId.of(value);
        }
        if (isKind(ClaimId.KIND, text, colon)) {
            return ClaimId.of(value);
        }
        throw Ids.invalid("EntityRef", Rule.of(KIND_UNKNOWN), text);
    }

    private static boolean isKind(String kind, String text, int colon) {
        return kind.length() == colon && text.startsWith(kind);
    }

    /** Compares by kind, then by value. */
    @Override
    default int compareTo(EntityRef other) {
        int byKind = kind().compareTo(other.kind());
        return byKind != 0 ? byKind : value().compareTo(other.value());
    }
}
