package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.Reconnecting;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The computer of a console leaves its network, and nothing of what is open says so. */
class AWayThatIsDoubtedTest {
    /** The pings that go by themselves notice it after twenty seconds at the earliest. */
    private static final Duration SOONER_THAN_THE_PINGS = Duration.ofSeconds(8);
    /** A stream that is doubted is given up after two. */
    private static final Duration LONGER_THAN_A_DOUBT = Duration.ofSeconds(4);

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final HeardConsole heard = new HeardConsole();
    private SignalingServer server;
    private SilentRoad road;
    private Reconnecting console;

    @BeforeEach
    void connect() throws NotStarted, IOException, InterruptedException {
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        server = SignalingServer.start(ServerOptions.onLoopback(known), Clock.systemUTC(), random);
        road = new SilentRoad(server.port());
        console = Reconnecting.to(ServerAddress.of(road.address()), Trust.systemAuthorities(), key, heard);
        assertEquals("opened", heard.next());
    }

    @AfterEach
    void close() throws IOException {
        console.close();
        road.close();
        server.close();
        key.close();
    }

    @Test
    void isGivenUpForAnotherWhereNoWordComes() throws InterruptedException {
        road.fallsSilent();
        var began = System.nanoTime();
        console.doubt();

        assertEquals("closed LOST", heard.next());
        assertEquals("opened", heard.next());
        var took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.compareTo(SOONER_THAN_THE_PINGS) < 0, took.toString());
    }

    @Test
    void isKeptWhereTheServerAnswersHoweverOftenItIsDoubted() throws InterruptedException {
        console.doubt();
        console.doubt();

        assertEquals(Optional.empty(), heard.within(LONGER_THAN_A_DOUBT));
    }

    @Test
    void isDoubtedAnewAfterAnAnswer() throws InterruptedException {
        console.doubt();
        assertEquals(Optional.empty(), heard.within(LONGER_THAN_A_DOUBT));
        road.fallsSilent();
        console.doubt();

        assertEquals("closed LOST", heard.next());
    }
}
