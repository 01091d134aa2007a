package io.vigil.console.app.meeting;

import io.vigil.console.call.conference.Media;
import io.vigil.console.link.Switchboard;
import io.vigil.crypto.line.LineSecret;
import io.vigil.signaling.client.Trust;
import java.net.URI;
import java.security.SecureRandom;

/** How this practice holds the calls of its lines when they are conferences. */
public final class Conferences {
    private final Switchboard switchboard;
    private final URI service;
    private final Trust trust;
    private final String integrity;
    private final SecureRandom random;

    private Conferences(Switchboard switchboard, URI service, Trust trust, String integrity, SecureRandom random) {
        this.switchboard = switchboard;
        this.service = service;
        this.trust = trust;
        this.integrity = integrity;
        this.random = random;
    }

    /**
     * On the server that the lines go through.
     *
     * @param service its WebSocket
     * @param integrity of the library that both ends run
     */
    public static Conferences onOwnServer(
            Switchboard switchboard, URI service, Trust trust, String integrity, SecureRandom random) {
        return new Conferences(switchboard, service, trust, integrity, random);
    }

    /** Those of the line with this secret, which stays the caller's. */
    public Meetings of(LineSecret secret) {
        return new OwnMeetings(switchboard.mediaRoom(secret), service, trust, integrity, random);
    }

    /** How their media travels: what a guest's browser has to be able to. */
    public Media media() {
        return Media.PEER;
    }
}
