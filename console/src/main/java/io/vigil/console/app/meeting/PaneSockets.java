package io.vigil.console.app.meeting;

import io.vigil.console.video.message.FromPane;
import io.vigil.console.video.message.ToPane;
import io.vigil.signaling.client.PageSockets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The sockets of the pane's library. The pane's page may open none (its Content-Security-Policy says so); it asks here, and
 * reaches the service of the present conference and nothing else.
 */
public final class PaneSockets implements AutoCloseable {
    private final PageSockets sockets;
    private final Consumer<ToPane> toPane;
    private volatile Optional<Meetings> present = Optional.empty();

    /** @param toPane called on a thread of the sockets' own */
    public PaneSockets(Consumer<ToPane> toPane) {
        this.toPane = toPane;
        sockets = new PageSockets(new PageSockets.Events() {
            @Override
            public void opened(int socket) {
                toPane.accept(new ToPane.SocketOpened(socket));
            }

            @Override
            public void text(int socket, String text) {
                toPane.accept(new ToPane.SocketText(socket, text));
            }

            @Override
            public void closed(int socket) {
                toPane.accept(new ToPane.SocketClosed(socket));
            }
        });
    }

    /** From now on the page reaches the service of these. */
    public void to(Meetings meetings) {
        present = Optional.of(meetings);
    }

    public void open(FromPane.SocketOpen message) {
        present.ifPresentOrElse(
                it -> sockets.open(message.socket(), it.service(), message.query(), it.trust()),
                () -> toPane.accept(new ToPane.SocketClosed(message.socket())));
    }

    public void text(FromPane.SocketText message) {
        sockets.send(message.socket(), message.text());
    }

    public void closed(FromPane.SocketClose message) {
        sockets.close(message.socket());
    }

    /** The page is gone: nobody listens any more. */
    public void pageIsGone() {
        sockets.closeAll();
    }

    @Override
    public void close() {
        sockets.close();
    }
}
