/**
 * The rows of one vault's file: sealed and opened, linked in a log, gone through. Depends on crypto and {@code store.vault.entry};
 * does not know where the file lies or what opens it.
 */
@NullMarked
package io.vigil.console.store.vault.row;

import org.jspecify.annotations.NullMarked;
