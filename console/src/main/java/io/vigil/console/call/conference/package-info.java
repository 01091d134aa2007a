/**
 * Which engine carries a practice's media, and where its conferences are held. Values alone; depends on the JDK.
 *
 * <pre>{@code
 * var service = ServiceAddress.of("wss://meet.example/xmpp-websocket");
 * var deployment = new Deployment(
 *         service, "meet.example", "conference.meet.example", Optional.empty(), Media.PEER, Optional.empty());
 * service.origin();                               // wss://meet.example, for a page's content security policy
 * }</pre>
 */
@NullMarked
package io.vigil.console.call.conference;

import org.jspecify.annotations.NullMarked;
