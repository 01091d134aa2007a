/**
 * The screens before the desk: the first start, the passphrase, the printed recovery code; and the passphrase once more
 * beside a session whose notes are locked. Depends on the desk's controls, ports and words.
 *
 * <pre>{@code
 * var window = new LockWindow(door, random, today, LockWindow.Place.WHOLE, () -> console.show());
 * window.show();
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.lock;

import org.jspecify.annotations.NullMarked;
