/**
 * Streams that outlive their socket (XEP-0198): what was handled each way, what the peer has not acknowledged, for how long
 * it is kept. Pure rules; depends on {@code xmpp} and the JDK.
 *
 * <pre>{@code
 * var resumption = StreamResumption.resumable(ResumeId.random(random), StreamResumption.WINDOW);
 * resumption.sent(stanza);                                   // and written to the socket
 * resumption.cut(nowNanos);                                  // the socket is gone
 * resumption.resumed(h).forEach(socket::write);              // on the next socket, what was not acknowledged
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.resume;

import org.jspecify.annotations.NullMarked;
