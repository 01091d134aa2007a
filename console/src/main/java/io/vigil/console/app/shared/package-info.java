/**
 * What the console's parts share while they run: the ports of the desk, the board of notices, the day's plans, one clock, and a
 * thread with a name. Depends on the core, {@code live}, {@code words} and the ports of the desk.
 */
@NullMarked
package io.vigil.console.app.shared;

import org.jspecify.annotations.NullMarked;
