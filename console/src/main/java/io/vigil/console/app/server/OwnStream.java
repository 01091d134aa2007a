package io.vigil.console.app.server;

import io.vigil.console.pairing.Fault;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.CloseReason;
import io.vigil.signaling.client.IceService;
import io.vigil.signaling.client.KnockId;
import io.vigil.signaling.client.Listener;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.SignalingClient;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineStanza;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A stream that was opened to see whether it opens.
 *
 * @param fault why it did not
 * @param services what the server named by it
 */
record OwnStream(Optional<Fault> fault, List<IceService> services) {
    private static final long OPENS_WITHIN_SECONDS = 20;
    private static final long ANSWERS_WITHIN_SECONDS = 5;

    OwnStream {
        services = List.copyOf(services);
    }

    static OwnStream open(ServerAddress server, Trust trust, SigningKey key) throws InterruptedException {
        var opened = new CompletableFuture<Optional<CloseReason>>();
        try (var client = SignalingClient.open(server, trust, key, new Opening(opened))) {
            var closed = opened.get(OPENS_WITHIN_SECONDS, TimeUnit.SECONDS);
            if (closed.isPresent()) {
                return new OwnStream(Optional.of(fault(closed.get())), List.of());
            }
            return new OwnStream(Optional.empty(), client.services().get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) { // it speaks, and then it does not answer
            return new OwnStream(Optional.of(Fault.NO_VIGIL), List.of());
        }
    }

    private static Fault fault(CloseReason reason) {
        return switch (reason) {
            case UNKNOWN_KEY -> Fault.KEY_NOT_KNOWN;
            case UNTRUSTED -> Fault.CERTIFICATE_NOT_AGREED_UPON;
            default -> Fault.NO_VIGIL;
        };
    }

    /** Hears of the beginning alone: nothing is joined. */
    private record Opening(CompletableFuture<Optional<CloseReason>> told) implements Listener {
        @Override
        public void opened() {
            told.complete(Optional.empty());
        }

        @Override
        public void closed(CloseReason reason) {
            told.complete(Optional.of(reason));
        }

        @Override
        public void joined(LineId line) {}

        @Override
        public void guestCame(LineId line) {}

        @Override
        public void guestLeft(LineId line) {}

        @Override
        public void stanza(LineId line, LineStanza stanza) {}

        @Override
        public void nonsense(LineId line) {}

        @Override
        public void knock(LineId line, KnockId knock) {}

        @Override
        public void undeliverable(LineId line) {}

        @Override
        public void refused(LineId line) {}
    }
}
