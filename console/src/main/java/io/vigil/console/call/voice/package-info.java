/**
 * Who hears whom, as a value: the therapist speaks with the client, or for a moment with one person beside the client.
 * Depends on {@code call.media}, and on the call's own times for a path.
 *
 * <pre>{@code
 * attention = attention.turnedTo(Person.PRESCRIBER, call, uptime);
 * if (attention.hears(Person.CLIENT, Person.THERAPIST)) { ... }
 * }</pre>
 */
@NullMarked
package io.vigil.console.call.voice;

import org.jspecify.annotations.NullMarked;
