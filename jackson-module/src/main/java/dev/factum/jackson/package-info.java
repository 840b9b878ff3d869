/**
 * Reads and writes Factum's values with Jackson 3.
 *
 * <p>{@link dev.factum.jackson.FactumModule} is all that a mapper needs to know, and a mapper that looks for modules
 * finds it. {@link dev.factum.jackson.DossierReader} and {@link dev.factum.jackson.DossierWriter} read and write many
 * entities one after the other.
 */
@NullMarked
package dev.factum.jackson;

import org.jspecify.annotations.NullMarked;
