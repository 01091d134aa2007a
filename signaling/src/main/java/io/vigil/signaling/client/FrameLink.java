package io.vigil.signaling.client;

import io.netty.channel.EventLoop;
import io.vigil.signaling.xmpp.BadStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.StanzaReader;
import io.vigil.signaling.xmpp.StanzaWriter;

/** One WebSocket to a server, a stanza a frame. Everything happens on one event loop. */
final class FrameLink {
    private final TextLink link;

    /** What comes over the link. */
    interface Events {
        /** Connected; {@code binding} is what a console signs for this connection (protocol.md §2.2), 32 bytes. */
        void up(byte[] binding);

        void frame(Element stanza);

        /** Over, once. */
        void down(CloseReason reason);
    }

    /** Begins to connect; called on {@code loop}. */
    static FrameLink open(EventLoop loop, ServerAddress server, Trust trust, Events events) {
        return new FrameLink(loop, server, trust, events);
    }

    private FrameLink(EventLoop loop, ServerAddress server, Trust trust, Events events) {
        link = TextLink.open(loop, server.stream(), trust, new TextLink.Events() {
            @Override
            public void up(byte[] binding) {
                events.up(binding);
            }

            @Override
            public void text(String text) {
                read(text, events);
            }

            @Override
            public void down(CloseReason reason) {
                events.down(reason);
            }
        });
    }

    private void read(String text, Events events) {
        try {
            events.frame(StanzaReader.read(text));
        } catch (BadStanza e) {
            link.close(CloseReason.NOT_UNDERSTOOD);
        }
    }

    void send(Element stanza) {
        link.send(StanzaWriter.write(stanza));
    }

    boolean hasItsAddress() {
        return link.hasItsAddress();
    }

    void close(CloseReason reason) {
        link.close(reason);
    }
}
