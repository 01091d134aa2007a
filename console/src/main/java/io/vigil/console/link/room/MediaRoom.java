package io.vigil.console.link.room;

import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.proof.Digest;
import io.vigil.signaling.client.Reconnecting;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.MediaRegistration;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The media room of one line on the server that the line goes through (protocol.md §8): two seats, a ticket for each end.
 * The tickets stay the same as long as this console lives, so that an end that comes back takes its own seat again.
 */
public final class MediaRoom {
    /** Within the hour that the server allows; every opening begins it anew. */
    private static final Duration OPEN_FOR = Duration.ofMinutes(55);

    private static final int TICKET_BYTES = 32;

    private final Reconnecting server;
    private final LineId line;
    private final String name;
    private final byte[] console;
    private final byte[] guest;
    private final Clock clock;

    public MediaRoom(Reconnecting server, LineSecret secret, SecureRandom random, Clock clock) {
        this.server = server;
        this.line = new LineId(secret.lineId());
        this.name = secret.mediaRoom();
        this.console = random(random);
        this.guest = random(random);
        this.clock = clock;
    }

    /**
     * Opens the room to both tickets, again as often as wanted.
     *
     * @return fails with {@link io.vigil.signaling.client.NotAnswered} while the server is not reached
     */
    public CompletableFuture<Void> open() {
        var until = clock.instant().plus(OPEN_FOR);
        return server.openMedia(new MediaRegistration(
                line,
                name,
                List.of(
                        new MediaRegistration.Ticket(encoded(Digest.sha256(console)), until),
                        new MediaRegistration.Ticket(encoded(Digest.sha256(guest)), until))));
    }

    /** 32 characters of hex: the local part of the room's address. */
    public String name() {
        return name;
    }

    /** What the console's end shows at the door. */
    public String consoleTicket() {
        return encoded(console);
    }

    /** What the guest's end shows at the door. */
    public String guestTicket() {
        return encoded(guest);
    }

    @Override
    public String toString() {
        return "MediaRoom[" + line + "]";
    }

    private static byte[] random(SecureRandom random) {
        var bytes = new byte[TICKET_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
