/**
 * A dossier as a page to look at: one HTML file with all that is in it, which needs nothing else, neither a network nor a
 * server.
 */
@NullMarked
package dev.factum.examples.page;

import org.jspecify.annotations.NullMarked;
