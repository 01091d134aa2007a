/**
 * {@code ./run jitsi pin}: fetches the library that a deployment serves, and writes down which build it is. Depends on
 * {@code app.setting} and words.
 *
 * <pre>{@code
 * var bytes = new Download(http, LIMIT).fetch(URI.create("https://meet.example/libs/lib-jitsi-meet.min.js"));
 * new Pinning(folder).pin(bytes, from, Optional.empty());
 * }</pre>
 */
@NullMarked
package io.vigil.console.app.jitsi.pin;

import org.jspecify.annotations.NullMarked;
