package io.vigil.console.app.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.conference.Calls;
import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.link.GuestLine;
import io.vigil.console.link.LineListener;
import io.vigil.console.link.Switchboard;
import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.line.LineState;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.Knock;
import io.vigil.console.link.room.LineTerms;
import io.vigil.console.stage.Patience;
import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.line.Mistyped;
import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.NotAnswered;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.web.NotStarted;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conferences in the media room of a line, on a real server that the line goes through. */
class OwnMeetingsTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String INTEGRITY = "sha384-" + "A".repeat(64);

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final LineSecret secret = LineSecret.create(random);
    private final HeardPage page = new HeardPage();
    private SignalingServer server;
    private Switchboard board;
    private GuestLine line;
    private Conferences conferences;
    private Meetings meetings;

    @BeforeEach
    void aLineIsOpen() throws NotStarted, Mistyped {
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        server = SignalingServer.start(ServerOptions.onLoopback(known), Clock.systemUTC(), random);
        board = Switchboard.to(
                ServerAddress.of(server.address()),
                Trust.systemAuthorities(),
                key,
                () -> Duration.ofNanos(System.nanoTime()),
                random);
        var now = Instant.now();
        var terms = new LineTerms(LineSecret.parse(secret.fragment()), now.minusSeconds(60), now.plusSeconds(3_600));
        line = board.open("client", terms, new Deaf());
        conferences = Conferences.onOwnServer(
                board, service(), Trust.systemAuthorities(), INTEGRITY, random, Clock.systemUTC());
        meetings = conferences.of(secret);
        page.sockets.to(meetings);
    }

    @AfterEach
    void stop() {
        page.close();
        line.close();
        board.close();
        server.close();
        key.close();
        secret.close();
    }

    private URI service() {
        return URI.create("ws://127.0.0.1:" + server.port() + "/xmpp-websocket");
    }

    /** The line is registered as soon as the server is reached; until then no room can be opened. */
    private Meetings.Ends next() {
        var ends = new Meetings.Ends[1];
        Patience.until("a conference", SOON, () -> {
            var asked = meetings.next();
            Patience.until("an answer", SOON, asked::isDone);
            if (!asked.isCompletedExceptionally()) {
                ends[0] = asked.join();
            }
            return ends[0] != null;
        });
        return ends[0];
    }

    private static String token(Meeting meeting) {
        return meeting.token().orElseThrow();
    }

    private boolean opens(int socket, String token) {
        page.begins(socket, "room=" + secret.mediaRoom() + "&token=" + token);
        return page.comesIn(socket);
    }

    @Test
    void bothEndsMeetInTheLinesOwnRoomFromBrowserToBrowser() {
        var ends = next();
        var console = ends.console();

        assertEquals(Optional.empty(), console.service(), "the server that the line goes through");
        assertEquals("127.0.0.1", console.domain());
        assertEquals("conference.127.0.0.1", console.muc());
        assertEquals(Optional.empty(), console.focus());
        assertEquals(Media.PEER, console.media());
        assertEquals(secret.mediaRoom(), console.room());
        assertEquals(INTEGRITY, console.integrity());
        assertEquals(console, ends.guest().by(console.token()), "the other end's is the same but for the ticket");
        assertNotEquals(token(console), token(ends.guest()));
        assertEquals(service(), meetings.service());
        assertEquals(new Calls(Media.PEER, INTEGRITY), conferences.calls());
    }

    @Test
    void theTicketOfEachEndOpensTheDoor() {
        var ends = next();

        assertTrue(opens(1, token(ends.console())));
        assertTrue(opens(2, token(ends.guest())));
    }

    @Test
    void theServerKnowsTheTicketsByTheirHashesWhichOpenNothing() {
        var ticket = Base64.getUrlDecoder().decode(token(next().console()));
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.sha256(ticket));

        assertEquals(32, ticket.length);
        assertFalse(opens(1, hash));
    }

    @Test
    void theNextAttemptHasTheSameRoomAndTicketsAndAnotherKey() {
        var first = next();
        var second = next();

        assertEquals(first.console().room(), second.console().room());
        assertEquals(token(first.console()), token(second.console()));
        assertEquals(token(first.guest()), token(second.guest()));
        assertNotEquals(first.console().key(), second.console().key());
        assertTrue(opens(1, token(first.guest())));
    }

    @Test
    void nothingOfItIsRenewed() {
        var ends = next();

        assertEquals(ends, meetings.renewed(ends));
        assertEquals(Optional.empty(), meetings.renewEvery());
    }

    @Test
    void aLineThatTheServerDoesNotKnowGetsNoRoom() {
        next();
        try (var unknown = LineSecret.create(random)) {
            var refused = conferences.of(unknown).next();

            assertEquals(NotAnswered.Why.REFUSED, why(refused::join));
        }
    }

    @Test
    void withoutTheServerThereIsNone() {
        next();
        server.close();

        Patience.until("it fails", SOON, () -> {
            var asked = meetings.next();
            Patience.until("an answer", SOON, asked::isDone);
            return asked.isCompletedExceptionally();
        });
    }

    private static NotAnswered.Why why(Runnable joined) {
        var failure = assertThrows(CompletionException.class, joined::run);

        return assertInstanceOf(NotAnswered.class, failure.getCause()).why();
    }

    /** Nothing of what is said on the line matters here. */
    private static final class Deaf implements LineListener {
        @Override
        public void changed(LineState state) {}

        @Override
        public void stands() {}

        @Override
        public void guestIsAnother() {}

        @Override
        public void guestIsTheSame() {}

        @Override
        public void lost() {}

        @Override
        public void said(FromGuest message) {}

        @Override
        public void confirmed(ConfirmedWords words) {}

        @Override
        public void altered(Alteration alteration) {}

        @Override
        public void knocked(Knock knock) {}

        @Override
        public void notKept() {}

        @Override
        public void ended() {}
    }
}
