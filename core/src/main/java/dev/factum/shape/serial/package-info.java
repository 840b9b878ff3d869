/** Values in streams of Java objects, by their shapes. The package is exported to nobody. */
@NullMarked
package dev.factum.shape.serial;

import org.jspecify.annotations.NullMarked;
