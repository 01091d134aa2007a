/**
 * The call with the client, and the voices beside it: what the core decides is done here, at the pane, on the pages and on the desk.
 * All on the call's one thread. Depends on {@code app.setting}, {@code app.shared}, {@code app.meeting}, the core's call and day,
 * {@code link}, {@code video} and the ports of the desk; knows no room.
 */
@NullMarked
package io.vigil.console.app.call;

import org.jspecify.annotations.NullMarked;
