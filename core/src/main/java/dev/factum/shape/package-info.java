/**
 * What a shape is: the fields of a type, listed once.
 *
 * <p>From a {@link dev.factum.shape.Shape} follow the readers and writers of every JSON library, the canonical form,
 * the line that {@code toString} prints, and the references that a value holds. The package is exported to Factum's own
 * modules only.
 */
@NullMarked
package dev.factum.shape;

import org.jspecify.annotations.NullMarked;
