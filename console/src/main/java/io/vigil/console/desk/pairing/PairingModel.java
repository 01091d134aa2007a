package io.vigil.console.desk.pairing;

import io.vigil.console.desk.port.PairingPort;
import io.vigil.console.live.Live;
import io.vigil.console.pairing.PairingShown;
import io.vigil.console.pairing.ServerTest;
import java.util.Optional;

/** The server and how it was found, and one test of it at a time. Event dispatch thread only. */
public final class PairingModel {
    /**
     * What is to be seen.
     *
     * @param isRunning whether a test is under way: another one is not begun
     */
    record Shown(PairingShown pairing, boolean isRunning) {}

    private final PairingPort port;
    private final Live<Shown> shown;

    public PairingModel(PairingPort port) {
        this.port = port;
        this.shown = new Live<>(new Shown(pairing(port, Optional.empty()), false));
    }

    Live<Shown> shown() {
        return shown;
    }

    /** Tests the server, unless that is under way. What was found before is gone from the screen: it may be so no more. */
    void test() {
        if (!shown.get().isRunning()) {
            shown.set(new Shown(pairing(port, Optional.empty()), true));
            port.test().accept(test -> shown.set(new Shown(pairing(port, Optional.of(test)), false)));
        }
    }

    private static PairingShown pairing(PairingPort port, Optional<ServerTest> test) {
        return PairingShown.of(port.server(), port.line(), test);
    }
}
