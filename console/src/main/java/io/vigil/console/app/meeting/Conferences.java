package io.vigil.console.app.meeting;

import io.vigil.console.call.conference.Calls;
import io.vigil.console.call.conference.Deployment;
import io.vigil.console.call.conference.Media;
import io.vigil.console.link.Switchboard;
import io.vigil.crypto.line.LineSecret;
import io.vigil.signaling.client.Trust;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Function;

/** How this practice holds the calls of its lines when they are conferences. */
public final class Conferences {
    private final Calls calls;
    private final Function<LineSecret, Meetings> ofLine;

    private Conferences(Calls calls, Function<LineSecret, Meetings> ofLine) {
        this.calls = calls;
        this.ofLine = ofLine;
    }

    /**
     * On the server that the lines go through, from browser to browser.
     *
     * @param service its WebSocket
     * @param integrity of the library that both ends run
     */
    public static Conferences onOwnServer(
            Switchboard switchboard, URI service, Trust trust, String integrity, SecureRandom random, Clock clock) {
        return new Conferences(
                new Calls(Media.PEER, integrity),
                secret -> new OwnMeetings(switchboard.mediaRoom(secret, clock), service, trust, integrity, random));
    }

    /**
     * On a deployment, which knows nothing of lines.
     *
     * @param integrity of the library that both ends run
     */
    public static Conferences onDeployment(Deployment deployment, String integrity, SecureRandom random, Clock clock) {
        return new Conferences(
                new Calls(deployment.media(), integrity),
                secret -> new DeploymentMeetings(deployment, integrity, random, clock));
    }

    /** Those of the line with this secret, which stays the caller's. */
    public Meetings of(LineSecret secret) {
        return ofLine.apply(secret);
    }

    /** What a guest's browser has to be able to, and gets ready. */
    public Calls calls() {
        return calls;
    }
}
