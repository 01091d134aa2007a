/**
 * How messages survive a line that breaks: numbered, acknowledged, repeated after every handshake, applied once
 * (protocol §4.2). Pure rules over values; depends on the JSON of {@code link.message} and on no socket, thread or clock.
 *
 * <pre>{@code
 * var talk = new Talk(InstanceId.random(random));
 * talk.begin(uptime);                             // new keys stand: the hello to seal
 * talk.hear(frame, uptime).bodies();              // what was said, each once, in order
 * talk.say(body);                                 // frames to seal now; kept until acknowledged
 * }</pre>
 */
@NullMarked
package io.vigil.console.link.talk;

import org.jspecify.annotations.NullMarked;
