package io.vigil.console.bench;

import io.vigil.console.store.NotesOnDisk;
import io.vigil.crypto.vault.UnlockCost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * From the passphrase to both vaults open, the first time in a fresh process, beside libargon2's command-line tool with
 * the same parameters, from its start to its end: in turn, in one run.
 */
final class Unlocking implements Part {
    private static final int ROUNDS = 15;
    private static final long END_SECONDS = 60;

    @Override
    public String name() {
        return "unlock";
    }

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var notes = NotesOnDisk.create(folder.resolve("vaults"), UnlockCost.USUAL, new SecureRandom());
        var own = new Times(ROUNDS);
        var tool = new Times(ROUNDS);
        for (var round = 0; round < ROUNDS; round++) {
            own.add(FreshConsole.unlockNanos(notes.folder()));
            tool.add(toolNanos());
        }
        return List.of(Figure.ratio("unlock, first in a fresh process, pre-warmed", own, tool, 1.5));
    }

    private static long toolNanos() throws IOException, InterruptedException {
        var cost = UnlockCost.USUAL;
        var began = System.nanoTime();
        var process = new ProcessBuilder(
                        "argon2",
                        "sixteen bytes ..",
                        "-id",
                        "-v",
                        "13",
                        "-r",
                        "-l",
                        "32",
                        "-k",
                        String.valueOf(cost.memoryKib()),
                        "-t",
                        String.valueOf(cost.passes()),
                        "-p",
                        String.valueOf(cost.lanes()))
                .redirectErrorStream(true)
                .start();
        try (var typed = process.getOutputStream()) {
            typed.write("the quiet river in june".getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("the argon2 tool says: " + said);
        }
        return System.nanoTime() - began;
    }
}
