/**
 * How the console was asked to start, and what its parts share while they are put together: options, clocks, plans, the
 * therapist's sentences about the start. Depends on the core, {@code live}, {@code words} and the ports of the desk.
 */
@NullMarked
package io.vigil.console.app.setting;

import org.jspecify.annotations.NullMarked;
