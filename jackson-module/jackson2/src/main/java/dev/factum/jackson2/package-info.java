/**
 * Reads and writes Factum's values with Jackson 2.
 *
 * <p>{@link dev.factum.jackson2.FactumModule} is all there is to know; a mapper that looks for modules finds it.
 */
@NullMarked
package dev.factum.jackson2;

import org.jspecify.annotations.NullMarked;
