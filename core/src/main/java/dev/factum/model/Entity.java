package dev.factum.model;

/**
 * What a dossier holds: a {@link Leader}, an {@link Event}, a {@link Source} or a {@link Claim}.
 *
 * <p>An entity has an id of its own type. Equality is that of the four types: by all attributes, not by id alone.
 * Entities are not comparable; their ids are. All entities are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * List<Entity> entities = List.of(kim, parade, article, claim);
 * }</pre>
 */
public sealed interface Entity permits Leader, Event, Source, Claim {
    /**
     * Returns the id as a reference.
     *
     * @return the id, of the entity's own id type
     */
    EntityRef ref();
}
