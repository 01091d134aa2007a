package io.vigil.signaling.client;

import io.netty.channel.EventLoop;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * WebSockets of a page that may open none itself: what it says passes through here unread, to one service alone, over the
 * TLS that is trusted here. Methods may be called from any thread and return at once; the events come on a thread of this
 * object's own.
 */
public final class PageSockets implements AutoCloseable {
    /** A page that came back opens its next socket before the last one is over; more is a mistake. */
    public static final int AT_ONCE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(PageSockets.class);

    private final ClientThread thread = new ClientThread();
    private final EventLoop loop = thread.loop();
    private final Events events;

    // Touched on the loop only.
    private final Map<Integer, TextLink> open = new HashMap<>();

    /** What comes over the sockets, each by the number that the page gave it. */
    public interface Events {
        void opened(int socket);

        void text(int socket, String text);

        /** Over, once for each. */
        void closed(int socket);
    }

    public PageSockets(Events events) {
        this.events = events;
    }

    /**
     * Begins to connect.
     *
     * @param service {@code wss:}, or {@code ws:} on this machine, without query
     * @param query what the page adds to the address, a ticket for example; empty for nothing
     */
    public void open(int socket, URI service, String query, Trust trust) {
        var address = query.isEmpty() ? service : URI.create(service + "?" + query);
        run(() -> {
            if (open.size() >= AT_ONCE || open.containsKey(socket)) {
                events.closed(socket);
            } else {
                new Passing(socket).begin(address, trust);
            }
        });
    }

    /** What is said to a socket that is not open is lost, as on any wire. */
    public void send(int socket, String text) {
        run(() -> {
            var link = open.get(socket);
            if (link != null) {
                link.send(text);
            }
        });
    }

    public void close(int socket) {
        run(() -> {
            var link = open.get(socket);
            if (link != null) {
                link.close(CloseReason.CLOSED_HERE);
            }
        });
    }

    /** The page is gone, and with it whoever would listen. */
    public void closeAll() {
        run(() -> Map.copyOf(open).values().forEach(link -> link.close(CloseReason.CLOSED_HERE)));
    }

    @Override
    public void close() {
        closeAll();
        thread.end();
    }

    private void run(Runnable task) {
        try {
            loop.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.debug("a page spoke after its sockets were closed"); // there is nobody to tell
        }
    }

    private final class Passing implements TextLink.Events {
        private final int socket;
        private @Nullable TextLink link;
        private boolean over;

        Passing(int socket) {
            this.socket = socket;
        }

        void begin(URI address, Trust trust) {
            var begun = TextLink.open(loop, address, trust, this);
            if (!over) {
                link = begun;
                open.put(socket, begun);
            }
        }

        @Override
        public void up(byte[] binding) {
            events.opened(socket);
        }

        @Override
        public void text(String text) {
            events.text(socket, text);
        }

        @Override
        public void down(CloseReason reason) {
            over = true;
            open.remove(socket, link);
            events.closed(socket);
        }
    }
}
