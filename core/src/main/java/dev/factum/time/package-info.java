/**
 * Time as sources state it: {@link dev.factum.time.Edtf}, the whole of EDTF, with bounds and three-valued relations.
 */
@NullMarked
package dev.factum.time;

import org.jspecify.annotations.NullMarked;
