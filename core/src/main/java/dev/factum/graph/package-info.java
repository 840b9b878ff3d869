/** What is found in graphs of any kind: {@linkplain dev.factum.graph.Circles circles}. Not exported. */
@NullMarked
package dev.factum.graph;

import org.jspecify.annotations.NullMarked;
