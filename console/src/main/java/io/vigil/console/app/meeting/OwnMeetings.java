package io.vigil.console.app.meeting;

import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.link.room.MediaRoom;
import io.vigil.signaling.client.Trust;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Conferences in a line's own media room, on the server that the line goes through: from browser to browser. */
final class OwnMeetings implements Meetings {
    private final MediaRoom room;
    private final URI service;
    private final Trust trust;
    private final String integrity;
    private final SecureRandom random;

    OwnMeetings(MediaRoom room, URI service, Trust trust, String integrity, SecureRandom random) {
        this.room = room;
        this.service = service;
        this.trust = trust;
        this.integrity = integrity;
        this.random = random;
    }

    @Override
    public CompletableFuture<Ends> next() {
        return room.open().thenApply(open -> {
            var meeting = new Meeting(
                    Optional.empty(),
                    service.getHost(),
                    "conference." + service.getHost(),
                    Optional.empty(),
                    Media.PEER,
                    room.name(),
                    FrameKeys.next(random),
                    Optional.of(room.consoleTicket()),
                    integrity);
            return new Ends(meeting, meeting.by(Optional.of(room.guestTicket())));
        });
    }

    /** A stream that came by a ticket is resumed by it, whatever its time. */
    @Override
    public Ends renewed(Ends present) {
        return present;
    }

    @Override
    public Optional<Duration> renewEvery() {
        return Optional.empty();
    }

    @Override
    public URI service() {
        return service;
    }

    @Override
    public Trust trust() {
        return trust;
    }
}
