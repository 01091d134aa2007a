package io.vigil.console.watch.pipe;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** The card in memory: bytes until it has to be shown, zeros after it was released. Not for several threads. */
public final class KeptCard {

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
            WatchLog.get().error("the card cannot be read", e);
            return Optional.empty();
        }
    }
}
