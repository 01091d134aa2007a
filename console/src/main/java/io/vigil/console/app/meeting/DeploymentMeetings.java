package io.vigil.console.app.meeting;

import io.vigil.console.app.jitsi.Tokens;
import io.vigil.console.call.conference.Deployment;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.call.conference.TokenTerms;
import io.vigil.signaling.client.Trust;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Conferences on a practice's Jitsi deployment: a room that was never used for each attempt, a token for it alone. */
final class DeploymentMeetings implements Meetings {
    private static final int ROOM_BYTES = 16;

    private final Deployment deployment;
    private final Optional<Tokens> tokens;
    private final String integrity;
    private final SecureRandom random;

    DeploymentMeetings(Deployment deployment, String integrity, SecureRandom random, Clock clock) {
        this.deployment = deployment;
        this.tokens = deployment.tokens().map(terms -> new Tokens(terms, clock));
        this.integrity = integrity;
        this.random = random;
    }

    @Override
    public CompletableFuture<Ends> next() {
        var bytes = new byte[ROOM_BYTES];
        random.nextBytes(bytes);
        var room = HexFormat.of().formatHex(bytes);
        var meeting = new Meeting(
                Optional.of(deployment.service()),
                deployment.domain(),
                deployment.muc(),
                deployment.focus(),
                deployment.media(),
                room,
                FrameKeys.next(random),
                Optional.empty(),
                integrity);
        return CompletableFuture.completedFuture(renewed(new Ends(meeting, meeting)));
    }

    @Override
    public Ends renewed(Ends present) {
        return new Ends(
                present.console().by(token(present.console().room())),
                present.guest().by(token(present.guest().room())));
    }

    private Optional<String> token(String room) {
        return tokens.map(it -> it.forRoom(room));
    }

    @Override
    public Optional<Duration> renewEvery() {
        return deployment.tokens().map(TokenTerms::renewEvery);
    }

    @Override
    public URI service() {
        return URI.create(deployment.service().toString());
    }

    @Override
    public Trust trust() {
        return Trust.systemAuthorities();
    }
}
