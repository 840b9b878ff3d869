/**
 * What is wrong with a value, where, and by which rule: {@link dev.factum.validation.Problem problems}, gathered in a
 * {@link dev.factum.validation.Report}, thrown as an {@link dev.factum.validation.InvalidValueException}.
 *
 * <p>This package is the ground that all others stand on; it knows none of them. Validation has two rings. A value that
 * contradicts itself cannot be built: {@code build()} throws one exception that carries <em>all</em> problems. A
 * dossier that contradicts itself can be built, and its check returns a report.
 *
 * @serial exclude
 */
@NullMarked
package dev.factum.validation;

import org.jspecify.annotations.NullMarked;
