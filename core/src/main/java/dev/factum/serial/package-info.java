/**
 * How values go into streams of Java objects: as proxies that hold their parts, and from which they are built anew, by
 * the same rules as at first.
 *
 * <p>Each layer has one {@link dev.factum.serial.SerialProxy} and lists the {@linkplain dev.factum.serial.SerialForm
 * forms} of its types. The names of proxies, forms and parts are a promise: what an older version wrote can be read. The
 * package is exported to nobody.
 */
@NullMarked
package dev.factum.serial;

import org.jspecify.annotations.NullMarked;
