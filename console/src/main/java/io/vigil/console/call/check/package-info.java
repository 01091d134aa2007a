/**
 * Whether picture, sound, relay and speed are well on both ends before the client takes anything: green, or what is wrong in
 * words. Depends on {@code call.life}, {@code call.media} and the words.
 *
 * <pre>{@code
 * var findings = ConnectionCheck.of(evidence);
 * ConnectionCheck.overall(findings);              // WELL, DOUBTFUL, WRONG or NOT_YET
 * }</pre>
 */
@NullMarked
package io.vigil.console.call.check;

import org.jspecify.annotations.NullMarked;
