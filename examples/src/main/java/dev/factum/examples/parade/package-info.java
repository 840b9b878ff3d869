/**
 * What an article says about the parade in Beijing on 3 September 2025, as a dossier: the nouns, the claims with who
 * says so, the well-known facts that they can be checked against, and a job that prints it all.
 */
@NullMarked
package dev.factum.examples.parade;

import org.jspecify.annotations.NullMarked;
