package io.vigil.console.bench;

import io.vigil.console.store.NotesOnDisk;
import io.vigil.console.store.vault.Vaults;
import io.vigil.crypto.vault.UnlockCost;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that has just been started, warms up as the console does behind its passphrase field, and unlocks once. */
final class FreshConsole {
    private static final long END_SECONDS = 60;

    private FreshConsole() {}

    /** How long it took from the passphrase to both vaults open. */
    static long unlockNanos(Path vaults) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java, "-cp", System.getProperty("java.class.path"), FreshConsole.class.getName(), vaults.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            expect("warm", said.readLine());
            process.getOutputStream().write('\n'); // the passphrase was typed
            process.getOutputStream().flush();
            var nanos = Long.parseLong(said.readLine());
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the other console does not end");
            }
            return nanos;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void expect(String wanted, String said) throws IOException {
        if (!wanted.equals(said)) {
            throw new IOException("the other console was to say " + wanted);
        }
    }

    /** The other process. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var random = new SecureRandom();
        UnlockCost.warmUp();
        Vaults.rehearse(folder, random);
        say("warm");
        if (System.in.read() != '\n') {
            throw new IOException("nobody typed");
        }
        var began = System.nanoTime();
        try (var passphrase = NotesOnDisk.passphrase();
                var vaults = Vaults.open(folder, passphrase, random)) {
            say(String.valueOf(System.nanoTime() - began));
            if (vaults.psychotherapy().isLocked()) {
                throw new IllegalStateException("the notes are not open");
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
