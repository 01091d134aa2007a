package io.vigil.console.link.invite;

import io.vigil.crypto.line.LineSecret;
import java.net.URI;
import java.util.Optional;

/**
 * Where guests of this console come in.
 *
 * @param server as guests find it
 * @param second {@code HOST[:PORT]} of the practice's other server, which a guest's page tries when the first is not there
 */
public record Doors(URI server, Optional<String> second) {
    /** One door. */
    public static Doors one(URI server) {
        return new Doors(server, Optional.empty());
    }

    /** What is sent to the guest of the line with this secret, which stays the caller's. */
    public Links links(LineSecret secret, Role role) {
        var usual = new Invitation(server, second, secret).link(role);
        return new Links(
                usual, theOtherWayRound().map(doors -> new Invitation(doors.server, doors.second, secret).link(role)));
    }

    private Optional<Doors> theOtherWayRound() {
        return second.map(host -> new Doors(
                URI.create(server.getScheme() + "://" + host),
                Optional.of(server.getAuthority()).filter(Invitation::isHost)));
    }
}
