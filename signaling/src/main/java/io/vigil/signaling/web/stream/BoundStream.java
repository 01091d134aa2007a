package io.vigil.signaling.web.stream;

import io.vigil.signaling.door.Party;
import io.vigil.signaling.resume.HandledTooHigh;
import io.vigil.signaling.resume.Nonzas;
import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Stanzas;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A stream that is bound, with the socket it has at present or none. On the hall's thread. */
final class BoundStream {
    private final long number;
    private final Party party;
    private @Nullable Outgoing socket;
    private @Nullable StreamResumption resumption;

    BoundStream(long number, Party party, Outgoing socket) {
        this.number = number;
        this.party = party;
        this.socket = socket;
    }

    long number() {
        return number;
    }

    Party party() {
        return party;
    }

    Optional<Outgoing> socket() {
        return Optional.ofNullable(socket);
    }

    /** It has no socket at present. */
    boolean isHeld() {
        return socket == null;
    }

    boolean mayResume() {
        return resumption != null && resumption.mayResume();
    }

    boolean isNamed(String previd) {
        return resumption != null && resumption.isNamed(previd);
    }

    boolean hasRunOut(long nowNanos) {
        return isHeld() && (!mayResume() || (resumption != null && resumption.hasRunOut(nowNanos)));
    }

    /** Counts it, keeps it until it is acknowledged, and says it when there is a socket. */
    void deliver(Element stanza) {
        if (resumption != null) {
            resumption.sent(stanza);
        }
        if (socket == null) {
            return;
        }
        socket.deliver(stanza);
        if (resumption != null && resumption.isToAsk()) {
            resumption.asked();
            socket.deliver(Nonzas.request());
        }
    }

    /** The peer has said a stanza, which is being handled. */
    void received() {
        if (resumption != null) {
            resumption.received();
        }
    }

    /** What the peer says of the stream itself (XEP-0198). Whoever may not manage its stream is told before it comes here. */
    void manage(Element nonza, Supplier<StreamResumption> fresh) {
        if (socket == null) {
            return;
        }
        switch (nonza.name()) {
            case "enable" -> enable(socket, nonza, fresh);
            case "r" -> {
                if (resumption != null) {
                    socket.deliver(Nonzas.acknowledgement(resumption.handled()));
                }
            }
            case "a" -> acknowledged(socket, nonza);
            default -> socket.deliver(Nonzas.failed("unexpected-request"));
        }
    }

    private void enable(Outgoing to, Element enable, Supplier<StreamResumption> fresh) {
        if (resumption != null) {
            to.deliver(Nonzas.failed("unexpected-request"));
            return;
        }
        var begun = Nonzas.asksForResumption(enable) ? fresh.get() : StreamResumption.acknowledgementsOnly();
        resumption = begun;
        to.deliver(Nonzas.enabled(begun));
    }

    private void acknowledged(Outgoing to, Element acknowledgement) {
        var handled = Nonzas.handled(acknowledgement);
        if (resumption == null || handled.isEmpty()) {
            to.end(Stanzas.streamError("bad-format"));
            return;
        }
        try {
            resumption.acknowledged(handled.getAsLong());
        } catch (HandledTooHigh e) {
            to.end(e.streamError());
        }
    }

    /** The socket is gone; false when the stream goes with it. */
    boolean hold(long nowNanos) {
        socket = null;
        if (resumption != null && resumption.mayResume()) {
            resumption.cut(nowNanos);
            return true;
        }
        return false;
    }

    /**
     * Goes on on another socket. The one it had, if it had one, is told so.
     *
     * @throws HandledTooHigh when the peer counts differently; the stream is not resumed then, and never will be
     */
    void resume(Outgoing next, String previd, long handled) throws HandledTooHigh {
        if (resumption == null) {
            throw new IllegalStateException("a stream that counts nothing is resumed");
        }
        var again = resumption.resumed(handled);
        if (socket != null) {
            socket.end(Stanzas.streamError("conflict"));
        }
        socket = next;
        next.deliver(Nonzas.resumed(previd, resumption.handled()));
        again.forEach(next::deliver);
        if (!again.isEmpty()) {
            resumption.asked();
            next.deliver(Nonzas.request());
        }
    }

    void end(Element lastWords) {
        if (socket != null) {
            socket.end(lastWords);
        }
    }
}
