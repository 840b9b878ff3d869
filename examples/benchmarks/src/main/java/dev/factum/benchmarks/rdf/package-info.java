/** The same claims in a dossier and in a store of RDF, asked the same. */
@NullMarked
package dev.factum.benchmarks.rdf;

import org.jspecify.annotations.NullMarked;
