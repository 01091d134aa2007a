/**
 * A value that can be watched: the one road from what is true to what is drawn. Depends on the JDK alone.
 *
 * <pre>{@code
 * var clock = new Live<>("00:00");
 * Watch watch = clock.watch(label::setText);   // at once, then at every change
 * clock.set("00:01");
 * watch.close();
 * }</pre>
 */
@NullMarked
package io.vigil.console.live;

import org.jspecify.annotations.NullMarked;
