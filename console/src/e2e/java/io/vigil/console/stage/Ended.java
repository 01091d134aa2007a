package io.vigil.console.stage;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends processes by their id: politely, then at once. */
public final class Ended {
    private static final Duration POLITE = Duration.ofSeconds(5);

    private Ended() {}

    /** Ends {@code process} and everything it started; returns when it is gone. */
    public static void politely(Process process) {
        var children = process.descendants().toList();
        process.destroy();
        if (!waitFor(process)) {
            process.destroyForcibly();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        waitFor(process);
    }

    /** As a power cut would: no chance to say goodbye. */
    public static void atOnce(ProcessHandle process) {
        process.descendants().toList().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Patience.until("process " + process.pid() + " is gone", POLITE, () -> !process.isAlive());
    }

    private static boolean waitFor(Process process) {
        try {
            return process.waitFor(POLITE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
