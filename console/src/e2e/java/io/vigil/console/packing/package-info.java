/**
 * Makes of the built jars what a computer can install: an own Java, Chromium unpacked, the licences, a launcher, and a Debian package.
 * What {@code ./run package} starts; it depends on the JDK's own tools and on what a Debian machine packs with.
 *
 * <pre>{@code
 * ./run package        leaves console/target/package/image/vigil, and on Linux the .deb beside it
 * }</pre>
 */
@NullMarked
package io.vigil.console.packing;

import org.jspecify.annotations.NullMarked;
