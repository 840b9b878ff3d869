/**
 * Who has it from whom: the {@linkplain dev.factum.lineage.Lineage graph of sources} and the origins that citations come
 * down to. It knows claims and sources, not dossiers.
 *
 * @serial exclude
 */
@NullMarked
package dev.factum.lineage;

import org.jspecify.annotations.NullMarked;
