/**
 * Tests of code that uses Factum: generators of all its values for jqwik, valid and invalid, and assertions for AssertJ.
 *
 * <p>{@link dev.factum.testing.Factum} is where to start. With the module on the path, {@code @ForAll Claim claim} works by
 * itself. The assertions need AssertJ, which the application must have; nothing else does.
 */
@NullMarked
package dev.factum.testing;

import org.jspecify.annotations.NullMarked;
