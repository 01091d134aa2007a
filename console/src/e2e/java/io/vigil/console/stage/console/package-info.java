/**
 * The console, in this process or as one of its own, and whoever works at it. Depends on {@code stage}, {@code stage.guest} and the
 * console.
 *
 * <pre>{@code
 * try (var session = OpenSession.start();
 *         var guest = session.guestComes(new GuestBrowser.Options())) {
 *     session.admit();
 *     new Therapist(session.console()).goesIntoTheJourney();
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.console.stage.console;

import org.jspecify.annotations.NullMarked;
