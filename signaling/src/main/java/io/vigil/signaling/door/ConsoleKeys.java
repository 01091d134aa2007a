package io.vigil.signaling.door;

/** The consoles of this practice. Asked at every proof, so that a change needs no restart. */
@FunctionalInterface
public interface ConsoleKeys {
    boolean know(ConsoleKey key);
}
