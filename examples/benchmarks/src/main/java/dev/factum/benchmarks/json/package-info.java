/**
 * How fast claims are read from JSON and written to it, against the bare parser and generator, against Jackson's binding
 * to records, and against the Wikidata Toolkit.
 */
@NullMarked
package dev.factum.benchmarks.json;

import org.jspecify.annotations.NullMarked;
