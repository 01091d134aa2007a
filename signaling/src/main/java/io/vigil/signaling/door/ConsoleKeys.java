package io.vigil.signaling.door;

import java.util.Set;

/** The consoles that may come in, by the base64 of their Ed25519 public keys. Asked anew at every authentication. */
@FunctionalInterface
public interface ConsoleKeys {
    boolean knows(String key);

    static ConsoleKeys of(Set<String> keys) {
        var known = Set.copyOf(keys);
        return known::contains;
    }
}
