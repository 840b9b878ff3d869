package dev.factum.model;

import java.io.Serializable;

/**
 * A term of an open vocabulary: a code that means something to people and perhaps to this version.
 *
 * <p>Terms are equal if vocabulary and code are. Each vocabulary orders its own terms. All terms are immutable and safe
 * for use by several threads.
 *
 * <pre>{@code
 * Term term = EventKind.of("regatta");
 * term.code(); // regatta
 * }</pre>
 */
public sealed interface Term extends Serializable
        permits EventKind, EventCategory, SourceKind, Role, OfficeKind, Predicate {
    /**
     * Returns the code.
     *
     * @return the code as it was given
     */
    String code();
}
