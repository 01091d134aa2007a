/**
 * The therapist's day as acts upon the room: a day is begun, kept, found again after a restart, and spoken of with the page.
 * Depends on {@code app.room}, {@code app.shared}, the session and the store.
 */
@NullMarked
package io.vigil.console.app.day;

import org.jspecify.annotations.NullMarked;
