/**
 * Where the lines meet: the server inside the console, or the practice's own, and the key that proves this console there,
 * and a test that says in words what is wrong with it.
 * Depends on {@code app.setting}, {@code app.shared}, {@code link} and the signaling server.
 */
@NullMarked
package io.vigil.console.app.server;

import org.jspecify.annotations.NullMarked;
