package io.vigil.console.app.server;

import io.vigil.console.app.server.ServerCheck.RelayTrial;
import io.vigil.console.desk.port.PairingPort;
import io.vigil.console.pairing.KeyLine;
import io.vigil.console.pairing.ServerTest;
import io.vigil.crypto.proof.SigningKey;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** The desk's way to the server: this console's line for it, and a test on a thread of its own. */
public final class Pairing {
    private Pairing() {}

    /**
     * With this server.
     *
     * @param key stays the caller's; it must not be closed while a test may be under way
     * @param trouble what is done with a failure that is ours
     */
    public static PairingPort with(ServerSeat seat, SigningKey key, SecureRandom random, Consumer<Throwable> trouble) {
        var relays = new RelayAllocation(random);
        var line =
                new KeyLine(Base64.getEncoder().encodeToString(key.publicKey()), System.getProperty("user.name", ""));
        var practice = seat.own().isPresent()
                ? Optional.<String>empty()
                : Optional.of(seat.doors().server()).map(URI::toString);
        return new PairingPort(practice, line, answer -> begin(seat, key, relays, trouble, answer));
    }

    private static void begin(
            ServerSeat seat,
            SigningKey key,
            RelayTrial relays,
            Consumer<Throwable> trouble,
            Consumer<ServerTest> answer) {
        var thread = new Thread(() -> run(seat, key, relays, answer), "vigil-server-test");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, wrong) -> trouble.accept(wrong));
        thread.start();
    }

    private static void run(ServerSeat seat, SigningKey key, RelayTrial relays, Consumer<ServerTest> answer) {
        try {
            var test = ServerCheck.of(seat.first().address(), seat.first().trust(), key, relays)
                    .run();
            SwingUtilities.invokeLater(() -> answer.accept(test));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java speaks no TLS", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
