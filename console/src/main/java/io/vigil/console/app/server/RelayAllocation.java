package io.vigil.console.app.server;

import io.vigil.console.pairing.Fault;
import io.vigil.signaling.client.IceService;
import io.vigil.signaling.probe.RelaySocket;
import io.vigil.signaling.relay.Credential;
import io.vigil.signaling.relay.Relay;
import io.vigil.signaling.relay.TrialAllocation.Outcome;
import java.security.SecureRandom;
import java.util.Optional;

/** Asks a relay that the server named for an address, as a browser would, and gives it back. Blocks for some seconds. */
final class RelayAllocation implements ServerCheck.RelayTrial {
    private final SecureRandom random;

    RelayAllocation(SecureRandom random) {
        this.random = random;
    }

    @Override
    public Optional<Fault> of(IceService service) {
        return service.credentials()
                .map(given -> new Credential(given.username(), given.password()))
                .map(credential -> RelaySocket.tried(Relay.at(service.url()), credential, random))
                .map(RelayAllocation::fault)
                .orElse(Optional.of(Fault.RELAY_REFUSES));
    }

    static Optional<Fault> fault(Outcome outcome) {
        return switch (outcome) {
            case WORKS -> Optional.empty();
            case SILENT, NONSENSE -> Optional.of(Fault.RELAY_SILENT);
            case UNTRUSTED -> Optional.of(Fault.RELAY_UNTRUSTED);
            case WRONG_SECRET, FULL -> Optional.of(Fault.RELAY_REFUSES);
        };
    }
}
