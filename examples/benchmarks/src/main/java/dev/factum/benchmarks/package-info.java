/** JMH benchmarks of Factum: ratios taken in one run, never tests. */
@NullMarked
package dev.factum.benchmarks;

import org.jspecify.annotations.NullMarked;
