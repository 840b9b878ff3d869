/**
 * Reads and writes Factum's values with Jackson 3.
 *
 * <p>{@link dev.factum.jackson.FactumModule} is all there is to know; a mapper that looks for modules finds it.
 */
@NullMarked
package dev.factum.jackson;

import org.jspecify.annotations.NullMarked;
