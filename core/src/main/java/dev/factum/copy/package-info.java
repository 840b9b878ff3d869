/** {@linkplain dev.factum.copy.Copies Copies} of what callers hand over. Not exported. */
@NullMarked
package dev.factum.copy;

import org.jspecify.annotations.NullMarked;
