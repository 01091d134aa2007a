package io.vigil.console.link;

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
    public Invitation invitation(LineSecret secret) {
        return new Invitation(server, second, secret);
    }
}
