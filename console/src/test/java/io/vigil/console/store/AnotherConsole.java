package io.vigil.console.store;

import io.vigil.console.journey.Mark;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A console in a process of its own, which opens the vaults, and writes until it is killed. */
public final class AnotherConsole implements AutoCloseable {
    public static final UUID CLIENT = new UUID(1, 2);

    private static final long END_SECONDS = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Process process;
    private final BufferedReader said;

    private AnotherConsole(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one over these vaults that says {@code open} and does nothing more. */
    public static AnotherConsole holding(Path vaults) throws IOException {
        return started(vaults, "hold", "");
    }

    /** Starts one that says {@code open}, and then each thing it has written: its words begin with {@code name}. */
    public static AnotherConsole writing(Path vaults, String name) throws IOException {
        return started(vaults, "write", name);
    }

    /** Starts one that writes everything there is, says {@code marked}, and puts whatever else it writes into the folder. */
    static AnotherConsole marking(Path vaults, Path folder) throws IOException {
        var temporary = Files.createDirectories(folder.resolve("temporary"));
        var builder = java(List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + temporary), vaults, "mark", "");
        builder.directory(folder.toFile()).redirectError(folder.resolve("log").toFile());
        builder.environment().put("SQLITE_TMPDIR", temporary.toString());
        builder.environment().put("TMPDIR", temporary.toString());
        return new AnotherConsole(builder.start());
    }

    private static AnotherConsole started(Path vaults, String what, String name) throws IOException {
        return new AnotherConsole(java(List.of(), vaults, what, name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private static ProcessBuilder java(List<String> options, Path vaults, String what, String name) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.addAll(List.of(AnotherConsole.class.getName(), vaults.toString(), what, name));
        return new ProcessBuilder(command);
    }

    /** The next thing it says; what it acknowledged it has said. */
    public String next() throws IOException {
        var line = said.readLine();
        if (line == null) {
            throw new IOException("the other console has ended");
        }
        return line;
    }

    /** Ends it as a power cut would, and gives what it had still said. */
    public List<String> killed() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // SIGKILL, to this process alone; what it said can still be read
        var lines = new ArrayList<String>();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
        }
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the other console does not end");
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        said.close();
    }

    /** The other process. What it says is written through, so that it is read even when it is killed right after. */
    public static void main(String[] arguments) throws Exception {
        var name = arguments[2];
        try (var vaults = OpenVaults.open(Path.of(arguments[0]))) {
            say("open");
            if (arguments[1].equals("mark")) {
                EverythingWritten.into(vaults);
                say("marked");
            }
            if (arguments[1].equals("write")) {
                write(vaults, name);
            }
            Thread.currentThread().join(); // until it is killed
        }
    }

    private static void write(Vaults vaults, String name) throws Exception {
        var shelf = new SessionShelf(vaults, RANDOM);
        var latest = shelf.latest();
        var log = latest.isPresent() ? shelf.open(latest.get()) : shelf.begin(CLIENT, Instant.EPOCH);
        log.read();
        for (var number = 1; ; number++) {
            var words = name + "-" + number;
            log.append(List.of(
                    new SessionEvent.MedicineOutsidePlan(Instant.EPOCH, words),
                    new SessionEvent.Marked(Instant.EPOCH, Mark.SPOKEN_WORDS, words)));
            say("facts " + words);
            var content = words.getBytes(StandardCharsets.UTF_8);
            vaults.psychotherapy().write(change -> change.put(Kind.NOTE, Ids.random(RANDOM), CLIENT, content));
            say("note " + words);
            if (number % 5 == 0) { // what is written while the notes are locked is acknowledged all the same
                vaults.lockNotes();
            }
            if (vaults.psychotherapy().isLocked()) {
                log.append(List.of(new SessionEvent.Marked(Instant.EPOCH, Mark.SPOKEN_WORDS, words + "-locked")));
                say("locked " + words + "-locked");
                vaults.unlockNotes(OpenVaults.passphrase());
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
