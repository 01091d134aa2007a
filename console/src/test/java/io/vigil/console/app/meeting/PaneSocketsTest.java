package io.vigil.console.app.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.video.message.ToPane;
import io.vigil.signaling.client.PageSockets;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.web.NotStarted;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sockets of a page that may open none, to a real server with an open door. */
class PaneSocketsTest {
    private final HeardPage page = new HeardPage();
    private SignalingServer server;

    @BeforeEach
    void aServerIsThere() throws NotStarted {
        server = server(ServerOptions.Door.OPEN);
        page.sockets.to(new At(service(server)));
    }

    @AfterEach
    void ends() {
        page.close();
        server.close();
    }

    private static SignalingServer server(ServerOptions.Door door) throws NotStarted {
        var options =
                ServerOptions.onLoopback(nobody -> false).with(new ServerOptions.Media(door, StreamResumption.WINDOW));
        return SignalingServer.start(options, Clock.systemUTC(), new SecureRandom());
    }

    private static URI service(SignalingServer server) {
        return URI.create("ws://127.0.0.1:" + server.port() + "/xmpp-websocket");
    }

    @Test
    void beforeThereIsAConferenceThereIsNowhereToConnectTo() {
        try (var early = new HeardPage()) {
            early.opens(1, "");

            early.until(new ToPane.SocketClosed(1));
        }
    }

    @Test
    void textsPassBothWaysUntilThePageClosesIt() {
        assertTrue(page.begins(1, "").contains("ANONYMOUS"));
        assertTrue(page.comesIn(1));
        page.closes(1);
        page.until(new ToPane.SocketClosed(1));
        page.closes(1);
        page.begins(2, "");

        assertEquals(1, page.count(new ToPane.SocketOpened(1)));
        assertEquals(1, page.count(new ToPane.SocketClosed(1)), "it is over once");
        assertEquals(0, page.count(new ToPane.SocketClosed(2)));
    }

    @Test
    void eachSocketHearsItsOwn() {
        page.opens(1, "");
        page.until(new ToPane.SocketOpened(1));
        page.begins(2, "");
        page.closes(2);
        page.until(new ToPane.SocketClosed(2));

        assertEquals("", page.answer(1, "<"), "nobody has spoken on it");
        assertTrue(page.says(1, HeardPage.OPEN, "<stream:features").contains("ANONYMOUS"));
    }

    @Test
    void moreThanAFewAtOnceAreRefusedUntilOneIsOver() {
        for (var socket = 1; socket <= PageSockets.AT_ONCE; socket++) {
            page.opens(socket, "");
            page.until(new ToPane.SocketOpened(socket));
        }
        page.opens(9, "");
        page.until(new ToPane.SocketClosed(9));
        assertEquals(0, page.count(new ToPane.SocketOpened(9)));

        page.closes(1);
        page.opens(10, "");
        page.until(new ToPane.SocketOpened(10));
    }

    @Test
    void aServiceThatIsNotThereIsASocketThatIsOver() {
        page.sockets.to(new At(URI.create("ws://127.0.0.1:1/xmpp-websocket")));
        page.opens(1, "token=a.b.c");
        page.until(new ToPane.SocketClosed(1));

        assertEquals(0, page.count(new ToPane.SocketOpened(1)));
    }

    @Test
    void aServerThatEndsClosesTheSocket() {
        page.begins(1, "");
        server.close();

        page.until(new ToPane.SocketClosed(1));
    }

    @Test
    void theQueryReachesTheServer() throws NotStarted {
        try (var closed = server(ServerOptions.Door.TICKETS)) {
            page.sockets.to(new At(service(closed)));
            var ticket = "A".repeat(43);

            assertFalse(page.begins(1, "").contains("ANONYMOUS"), "who shows nothing is offered nothing");
            assertTrue(page.begins(2, "room=7f3a&token=" + ticket).contains("ANONYMOUS"));
            assertFalse(page.comesIn(2), "a ticket that nobody has registered");
        }
    }

    @Test
    void aPageThatIsGoneLeavesNoneBehindAndTheNextMayCountFromOneAgain() {
        page.begins(1, "");
        page.begins(2, "");
        page.sockets.pageIsGone();
        page.until(new ToPane.SocketClosed(1));
        page.until(new ToPane.SocketClosed(2));
        page.forgets();

        assertTrue(page.begins(1, "").contains("ANONYMOUS"));
        assertEquals(0, page.count(new ToPane.SocketClosed(1)));
    }

    /** Meetings of which nothing is wanted but where they are. */
    private record At(URI service) implements Meetings {
        @Override
        public CompletableFuture<Ends> next() {
            return CompletableFuture.failedFuture(new UnsupportedOperationException("nobody meets here"));
        }

        @Override
        public Ends renewed(Ends present) {
            return present;
        }

        @Override
        public Optional<Duration> renewEvery() {
            return Optional.empty();
        }

        @Override
        public Trust trust() {
            return Trust.systemAuthorities();
        }
    }
}
