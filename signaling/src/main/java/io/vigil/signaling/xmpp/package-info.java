/**
 * XMPP stanzas as values: text to {@link io.vigil.signaling.xmpp.Element} and back, one whole stanza a frame (RFC 7395).
 * Depends on the JDK only.
 *
 * <pre>{@code
 * var stanza = StanzaReader.read(frame.text());          // checked BadStanza: the sender's problem alone
 * if (stanza.is("message", Namespaces.CLIENT)) { … }
 * var answer = Element.of("iq", Namespaces.CLIENT).with("type", "result");
 * channel.write(StanzaWriter.write(answer));
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.xmpp;

import org.jspecify.annotations.NullMarked;
