package io.vigil.console.stage.console;

import io.vigil.console.stage.Ear;
import io.vigil.console.stage.Ended;
import io.vigil.console.stage.Folders;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Patience;
import io.vigil.console.watch.WatchMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A watch and the console below it, as processes of their own on this screen: what {@code ./run} starts. The passphrase is
 * typed by real keys, and what would be heard of each process is kept in a folder.
 */
public final class WatchedConsole implements AutoCloseable {
    private static final String SETTINGS = "/usr/share/alsa/alsa.conf";

    private final Process watch;
    private final Path heard;
    private final List<String> said = new CopyOnWriteArrayList<>();

    private WatchedConsole(Process watch, Path heard) {
        this.watch = watch;
        this.heard = heard;
        var reading = new Thread(this::read, "vigil-watched-console");
        reading.setDaemon(true);
        reading.start();
    }

    /**
     * Starts the watch, which starts a console on the vaults in {@code data}.
     *
     * @param offset of the clock of the day from the real one
     */
    public static WatchedConsole start(Path data, Duration offset) {
        var heard = Folders.temporary("vigil-heard-");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WatchMain.class.getName(),
                MainOnStage.class.getName(),
                data.toString(),
                Long.toString(offset.toMillis()));
        builder.environment().put("ALSA_CONFIG_PATH", SETTINGS + ":" + asound());
        builder.environment().put("VIGIL_HEARD", heard.toString());
        builder.redirectErrorStream(true);
        try {
            return new WatchedConsole(builder.start(), heard);
        } catch (IOException e) {
            throw new UncheckedIOException("the watch could not be started", e);
        }
    }

    private static Path asound() {
        var root = Path.of(System.getProperty("vigil.home", ".."));
        var file = root.resolve("console/src/e2e/sound/asound.conf").toAbsolutePath();
        if (!Files.exists(file)) {
            throw new IllegalStateException("no settings of the stage's sound device at " + file);
        }
        return file;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        } catch (IOException e) { // its pipe broke: it was killed
            said.add("the watch's words ended: " + e.getMessage());
        }
    }

    /** Waits until the {@code nth} console asks for the passphrase. @return that console */
    public ProcessHandle asks(int nth) {
        Patience.until(
                "console " + nth + " asks for the passphrase",
                OpenSession.SOON,
                () -> consoles(MainOnStage.ASKS).size() >= nth,
                () -> String.join("\n", said));
        return ProcessHandle.of(consoles(MainOnStage.ASKS).get(nth - 1)).orElseThrow();
    }

    /** Types the passphrase into the window that has the focus, and waits for that console's desk. */
    public void unlock(ProcessHandle console, Keys keys, String passphrase) {
        keys.type(passphrase);
        keys.press(java.awt.event.KeyEvent.VK_ENTER);
        Patience.until(
                "the desk of console " + console.pid(),
                OpenSession.SOON,
                () -> said.stream()
                                .filter((MainOnStage.MARK + console.pid() + MainOnStage.WINDOW)::equals)
                                .count()
                        > 1,
                () -> String.join("\n", said));
    }

    private List<Long> consoles(String what) {
        return said.stream()
                .filter(line -> line.startsWith(MainOnStage.MARK) && line.endsWith(what))
                .map(line -> Long.parseLong(line.substring(MainOnStage.MARK.length(), line.length() - what.length())))
                .distinct()
                .toList();
    }

    /** Waits until the watch rings. */
    public void awaitRing() {
        Patience.until("the watch rings", OpenSession.SOON, this::rang, () -> String.join("\n", said));
    }

    public boolean rang() {
        return !Ear.at(heard, watch.toHandle()).notesSince(0).isEmpty();
    }

    /** Everything that watch and consoles wrote on their standard streams. */
    public String log() {
        return String.join("\n", said);
    }

    @Override
    public void close() {
        Ended.politely(watch);
        Folders.delete(heard);
    }
}
