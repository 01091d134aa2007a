package io.vigil.crypto.vault;

import io.vigil.crypto.secret.SecretBytes;
import java.util.function.LongSupplier;

/**
 * What it costs to try one passphrase: the parameters of Argon2id. A file may ask for at most what a desktop computer can
 * give, so that a forged one cannot exhaust it.
 *
 * @param memoryKib 19 MiB to 1 GiB
 * @param passes 1 to 16
 * @param lanes 1 to 8
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106#section-4">RFC 9106 §4: memory and passes of its second choice</a>
 */
public record UnlockCost(int memoryKib, int passes, int lanes) {
    public static final int LEAST_MEMORY_KIB = 19 * 1024;
    public static final int MOST_MEMORY_KIB = 1024 * 1024;
    public static final int MOST_PASSES = 16;
    public static final int MOST_LANES = 8;
    /** Nothing new is made with less. One lane, because one core is all that Bouncy Castle uses (ADR 0010). */
    public static final UnlockCost USUAL = new UnlockCost(64 * 1024, 3, 1);

    private static final int WARM_KIB = 16 * 1024;
    private static final int WARM_TIMES = 3;
    private static final int SALT_BYTES = 16;

    public UnlockCost {
        if (!isBearable(memoryKib, passes, lanes)) {
            throw new IllegalArgumentException(
                    "no vault costs " + memoryKib + " KiB, " + passes + " passes, " + lanes + " lanes");
        }
    }

    static boolean isBearable(int memoryKib, int passes, int lanes) {
        return memoryKib >= LEAST_MEMORY_KIB
                && memoryKib <= MOST_MEMORY_KIB
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES;
    }

    /**
     * The most memory of 64, 128 and 256 MiB with which one try takes at most {@code nanos}. Takes a few seconds: never on
     * the event dispatch thread.
     *
     * @param ticker monotonic, in nanoseconds
     * @param mostMemoryKib what the machine can spare
     */
    public static UnlockCost calibrated(long nanos, int mostMemoryKib, LongSupplier ticker) {
        warmUp();
        var chosen = USUAL;
        for (var memoryKib = USUAL.memoryKib;
                memoryKib <= 4 * USUAL.memoryKib && memoryKib <= mostMemoryKib;
                memoryKib *= 2) {
            var cost = new UnlockCost(memoryKib, USUAL.passes, USUAL.lanes);
            var began = ticker.getAsLong();
            cost.tryOnce();
            if (ticker.getAsLong() - began > nanos) {
                return chosen;
            }
            chosen = cost;
        }
        return chosen;
    }

    /** Lets the JVM compile what an unlock runs, while the passphrase is still being typed. Half a second, on any thread. */
    public static void warmUp() {
        for (var i = 0; i < WARM_TIMES; i++) {
            KeyStretch.stretch(nothing(), new byte[SALT_BYTES], WARM_KIB, USUAL.passes, USUAL.lanes)
                    .close();
        }
    }

    private void tryOnce() {
        KeyStretch.stretch(nothing(), new byte[SALT_BYTES], this).close();
    }

    private static SecretBytes nothing() {
        return SecretBytes.owning(new byte[1]);
    }
}
