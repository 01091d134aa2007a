package io.vigil.signaling.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.ServerOptions.Door;
import io.vigil.signaling.web.SignalingServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two of xmpp.js, which resumes by XEP-0198 over WebSocket, in a room, over a cable that is cut. */
class XmppJsTest {
    private static final String ROOM = "talk@conference.localhost";
    private static final int CUTS = 20;
    private static final long PATIENCE_SECONDS = 20;

    private final List<Talker> talkers = new ArrayList<>();
    private SignalingServer server;
    private LoopbackRelay relay;

    @BeforeEach
    void openTheDoor() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("web/node_modules/@xmpp/client")), "npm ci has not run here");
        start(StreamResumption.WINDOW);
    }

    private void start(Duration window) throws Exception {
        var options = ServerOptions.onLoopback(unknown -> false).with(new ServerOptions.Media(Door.OPEN, window));
        server = SignalingServer.start(options, Clock.systemUTC(), new SecureRandom());
        relay = new LoopbackRelay(server.port());
    }

    @AfterEach
    void close() throws Exception {
        talkers.forEach(Talker::kill);
        if (server != null) {
            relay.close();
            server.close();
        }
    }

    private Talker talker(int port, String nick) throws Exception {
        var talker = new Talker(port, nick);
        talkers.add(talker);
        talker.until("joined", "kept");
        return talker;
    }

    /** A process of its own. */
    private static final class Talker {
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final Process process;
        private final PrintWriter in;

        Talker(int port, String nick) throws IOException {
            process = new ProcessBuilder(
                            "node",
                            "test/interop/talker.mjs",
                            "ws://localhost:" + port + "/xmpp-websocket",
                            "localhost",
                            ROOM,
                            nick)
                    .directory(Path.of("web").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
            var reading = new Thread(
                    () -> process.inputReader(StandardCharsets.UTF_8).lines().forEach(lines::add), "reads-" + nick);
            reading.setDaemon(true);
            reading.start();
        }

        void say(String text) {
            in.println("say " + text);
        }

        /** Everything up to the last of these lines, in whatever order they come. */
        List<String> until(String... wanted) throws InterruptedException {
            var missing = new ArrayList<>(List.of(wanted));
            var all = new ArrayList<String>();
            for (var line = next(); line != null; line = next()) {
                all.add(line);
                missing.remove(line);
                if (missing.isEmpty()) {
                    return all;
                }
            }
            throw new AssertionError("never heard: " + missing + ", but: " + all);
        }

        private String next() throws InterruptedException {
            return lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        void end() throws InterruptedException {
            in.println("end");
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }

        void kill() {
            process.destroyForcibly();
        }
    }

    private static List<String> heard(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("heard ")).toList();
    }

    @Test
    void loseNothingDoubleNothingAndSeeNobodyLeaveWhenTheCableIsCutAgainAndAgain() throws Exception {
        var ben = talker(server.port(), "ben");
        var ana = talker(relay.port(), "ana");
        ben.until("came ana");
        var anaHeard = new ArrayList<String>();
        for (var cut = 0; cut < CUTS; cut++) {
            ana.say("a" + cut);
            ben.say("b" + cut);
            anaHeard.addAll(ana.until("said a" + cut));
            relay.cut();
            ben.say("c" + cut);
            anaHeard.addAll(ana.until("resumed"));
        }
        ana.say("over");
        anaHeard.addAll(ana.until("heard ana: over"));
        var benHeard = ben.until("heard ana: over");

        assertEquals(
                List.of(),
                benHeard.stream().filter(line -> line.startsWith("left")).toList());
        for (var all : List.of(heard(anaHeard), heard(benHeard))) {
            for (var said : List.of("ana: a", "ben: b", "ben: c")) {
                assertEquals(
                        CUTS,
                        all.stream()
                                .filter(line -> line.startsWith("heard " + said))
                                .count(),
                        all.toString());
            }
            assertEquals(all.stream().distinct().toList(), all, "nothing comes twice");
        }
        assertEquals(heard(benHeard), heard(anaHeard), "both hear the same in the same order");
        assertFalse(anaHeard.contains("lost"));
        ana.end();
        ben.until("left ana");
    }

    @Test
    void beginAnewWithoutAGhostWhenTheyCameBackTooLate() throws Exception {
        server.close();
        relay.close();
        start(Duration.ofMillis(1));
        var ben = talker(server.port(), "ben");
        var ana = talker(relay.port(), "ana");
        ben.until("came ana");

        relay.cut();
        ben.until("left ana");

        ben.until("came ana");
        ana.until("joined");
        ana.say("here again");
        ben.until("heard ana: here again");
    }
}
