package io.vigil.console.stage.place;

import io.vigil.console.stage.Ended;
import io.vigil.console.stage.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Debian's Prosody as the signaling of a practice's Jitsi deployment, a process of its own on loopback with everything it
 * writes in one folder: anonymous login over WebSocket, rooms, XEP-0198, XEP-0215, and a stand-in for Jicofo that calls
 * every room ready. No videobridge: two ends are left to their peer-to-peer call.
 *
 * <p>The login gives the name of a held stream back to whoever comes with {@code ?previd=}, as Jitsi's modules do and
 * lib-jitsi-meet expects; under Prosody's own {@code anonymous} no stream could be resumed.
 */
public final class Prosody implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(20);
    private static final int ANSWER_MILLIS = 2_000;
    private static final String PATH = "/xmpp-websocket";

    private final Deployment deployment;
    private final Path folder;
    private final int port;
    private Process process;

    private Prosody(Deployment deployment, Path folder, int port) throws IOException {
        this.deployment = deployment;
        this.folder = folder;
        this.port = port;
        process = launch();
    }

    /**
     * Starts a deployment; returns when its WebSocket answers, at most 20 s later.
     *
     * @param folder for its settings, its log ({@code prosody.log}) and whatever else it writes
     * @throws AssertionError with its log when it does not start
     */
    public static Prosody start(Path folder, Deployment deployment) {
        try {
            return new Prosody(deployment, folder, StandaloneServer.freePort()).awaited();
        } catch (IOException e) {
            throw new UncheckedIOException("Prosody could not be started", e);
        }
    }

    /** Where clients connect. */
    public URI service() {
        return URI.create("ws://127.0.0.1:" + port + PATH);
    }

    /** The domain of those who log in. */
    public String domain() {
        return Deployment.DOMAIN;
    }

    /** The domain of the rooms. */
    public String muc() {
        return Deployment.ROOMS;
    }

    /** The component that says when a room is ready. */
    public String focus() {
        return Deployment.FOCUS;
    }

    /** What it wrote so far: no tokens, no stanzas. */
    public String log() {
        try {
            return Files.readString(folder.resolve("prosody.out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** As a power cut would; rooms and held streams are gone with it. */
    public void kill() {
        Ended.atOnce(process.toHandle());
    }

    /** Starts it again at the same place; returns when its WebSocket answers. */
    public void startAgain() {
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException("Prosody did not come back", e);
        }
        awaited();
    }

    @Override
    public void close() {
        Ended.politely(process);
    }

    private Process launch() throws IOException {
        var settings = folder.resolve("prosody.cfg.lua");
        Files.createDirectories(folder.resolve("certs")); // looked for beside the settings; there are none
        Files.writeString(settings, deployment.settings(folder, port));
        return new ProcessBuilder(List.of("prosody", "-F", "--config", settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("prosody.out").toFile()))
                .start();
    }

    private Prosody awaited() {
        try {
            Patience.until("Prosody answers or has ended", START, () -> answers() || !process.isAlive(), this::log);
            if (!process.isAlive()) {
                throw new AssertionError("Prosody ended at once: " + log());
            }
            return this;
        } catch (AssertionError e) {
            close();
            throw e;
        }
    }

    /** To a plain request it says that a WebSocket is here; by then every module is loaded. */
    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + PATH).toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) { // not yet
            return false;
        }
    }
}
