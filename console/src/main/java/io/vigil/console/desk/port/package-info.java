/**
 * What the desk is shown and what it asks for: the app fills these values and answers these wishes. Depends on the
 * console's core and the JDK alone; no Swing, so that the app can be tested without a screen.
 *
 * <pre>{@code
 * var line = new Live<>(LineShown.nothingYet());
 * line.set(line.get().withGuest(LineShown.Guest.WAITING));   // from any thread
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.port;

import org.jspecify.annotations.NullMarked;
