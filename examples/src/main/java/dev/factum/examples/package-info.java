/** Programs that show Factum at work. */
@NullMarked
package dev.factum.examples;

import org.jspecify.annotations.NullMarked;
