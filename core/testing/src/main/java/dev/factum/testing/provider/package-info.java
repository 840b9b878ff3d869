/** What jqwik finds as services. */
@NullMarked
package dev.factum.testing.provider;

import org.jspecify.annotations.NullMarked;
