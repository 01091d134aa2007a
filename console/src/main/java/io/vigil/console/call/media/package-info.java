/**
 * What one second of a call looked like, and what both ends' devices and tracks are. Depends on the JDK alone.
 *
 * <pre>{@code
 * var report = new MediaReport(Optional.of(call), Connection.CONNECTED, framesDecoded, …);
 * report.isBlack();                               // nothing can be seen in the picture that arrives
 * }</pre>
 */
@NullMarked
package io.vigil.console.call.media;

import org.jspecify.annotations.NullMarked;
