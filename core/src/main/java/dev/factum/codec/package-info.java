/**
 * Reads and writes what has a shape, over the parser and generator of any JSON library.
 *
 * <p>A library takes part with four small classes of its own: {@link dev.factum.codec.Input} pulls tokens,
 * {@link dev.factum.codec.Faults} makes its exceptions and asks its problem handlers, {@link dev.factum.codec.Output}
 * writes tokens, and {@link dev.factum.codec.Library} prepares names ahead. All else is the same for all of them. The
 * package is exported to Factum's own modules only.
 */
@NullMarked
package dev.factum.codec;

import org.jspecify.annotations.NullMarked;
