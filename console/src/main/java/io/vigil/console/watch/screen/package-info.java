/**
 * The one window of the watch: the card, readable when the console is gone. Depends on the JDK with Swing,
 * {@code watch.pipe} for the card, {@code words}.
 */
@NullMarked
package io.vigil.console.watch.screen;

import org.jspecify.annotations.NullMarked;
