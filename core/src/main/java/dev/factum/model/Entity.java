package dev.factum.model;

import dev.factum.shape.Shape;
import java.io.Serial;

/**
 * What a dossier holds: a {@link Leader}, an {@link Event}, a {@link Source} or a {@link Claim}.
 *
 * <p>An entity always has an id, of its own type. Equality is that of the four types: by all attributes, not by id alone.
 * Entities are not comparable; their ids are. All entities are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * List<Entity> entities = List.of(kim, parade, article, claim);
 * }</pre>
 */
public abstract sealed class Entity extends Shaped permits Leader, Event, Source, Claim {
    @Serial
    private static final long serialVersionUID = 1L;

    Entity() {}

    /**
     * Returns the id as a reference.
     *
     * @return the id, of the entity's own id type
     */
    public abstract EntityRef ref();

    @Override
    abstract Shape<? extends Entity> shape();
}
