package io.vigil.console.watch.pipe;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The card in memory: bytes until it has to be shown, zeros after it was released. Not for several threads. */
public final class KeptCard {
    private static final Logger LOG = LoggerFactory.getLogger(KeptCard.class);

    private byte[] bytes = {};

    /** Keeps these bytes, which are its own from now on, in place of what was kept before. */
    public void keep(byte[] next) {
        wipe();
        bytes = next;
    }

    public void wipe() {
        Arrays.fill(bytes, (byte) 0);
        bytes = new byte[0];
    }

    public Optional<Card> read() {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(CardBytes.read(bytes));
        } catch (IOException e) {
            LOG.error("the card cannot be read", e);
            return Optional.empty();
        }
    }
}
