package io.vigil.console.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The port that this console's own server had last: a link that was sent holds it. */
final class OwnPort {
    /** The system chooses. */
    static final int ANY = 0;

    private static final Logger LOG = LoggerFactory.getLogger(OwnPort.class);
    private static final int MOST = 65_535;

    private final Path file;

    OwnPort(Path folder) {
        this.file = folder.resolve("server.port");
    }

    int last() {
        try {
            var port =
                    Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : ANY;
            return port > ANY && port <= MOST ? port : ANY;
        } catch (IOException | NumberFormatException e) {
            LOG.warn("the port of last time cannot be read: {}", e.getMessage());
            return ANY;
        }
    }

    /** When it cannot be kept, links that were sent lead nowhere after the next start, and nothing else is lost. */
    void keep(int port) {
        try {
            Files.writeString(file, port + "\n");
        } catch (IOException e) {
            LOG.warn("the server's port is not kept: {}", e.getMessage());
        }
    }
}
