package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.stage.place.Cable;
import io.vigil.console.stage.place.Deployment;
import io.vigil.console.stage.place.Prosody;
import io.vigil.console.stage.place.TokenDoor;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stage's Jitsi deployment is one: two of xmpp.js, which nobody here wrote, meet in its rooms, hear from its focus,
 * keep their streams over a cut, and come in by token only where that is asked for.
 */
class TheHouseSpeaksWithProsody {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String NAME = "talk";

    private final List<Talker> talkers = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void sendThemHome() {
        talkers.forEach(Talker::kill);
    }

    private Talker talker(Prosody prosody, URI way, String nick, String... habits) throws IOException {
        var talker = new Talker(prosody, way, nick, habits);
        talkers.add(talker);
        return talker;
    }

    @Nested
    class WithAnOpenDoor {
        @Test
        void twoMeetInARoomThatTheFocusHasMadeReadyAndSeeEachOtherLeave() throws Exception {
            try (var prosody = Prosody.start(folder, Deployment.open())) {
                var ana = talker(prosody, prosody.service(), "ana");
                ana.until("joined");
                var ben = talker(prosody, prosody.service(), "ben");
                ben.until("came ana", "joined");
                ana.until("came ben");

                ana.does("ask " + prosody.focus());
                ana.until("focus this room true");
                ana.does("say good morning");
                ben.until("heard ana: good morning");

                ben.does("end");
                ana.until("left ben");
            }
        }

        @Test
        void aCutStreamIsResumedAndNobodySeesItLeave() throws Exception {
            try (var prosody = Prosody.start(folder, Deployment.open());
                    var cable = Cable.to(prosody.service())) {
                var ben = talker(prosody, prosody.service(), "ben");
                ben.until("joined");
                var ana = talker(prosody, cable.along(prosody.service()), "ana", "previd");
                ana.until("kept", "came ben", "joined");
                ben.until("came ana");

                cable.unplug();
                ben.does("say are you there?");
                ben.until("heard ben: are you there?");
                cable.plugIn();
                ana.until("resumed", "heard ben: are you there?");
                ana.does("say I am");

                assertEquals(List.of("said I am", "heard ana: I am"), ana.until("heard ana: I am"));
                assertEquals(List.of("heard ana: I am"), ben.until("heard ana: I am"));
            }
        }

        @Test
        void itNamesTheRelaysOfThePractice() throws Exception {
            var relays = List.of("stun:127.0.0.1:3478", "turn:127.0.0.2:3478?transport=udp");
            try (var prosody = Prosody.start(folder, Deployment.open().offering(relays, "shared with coturn"))) {
                var ana = talker(prosody, prosody.service(), "ana");
                ana.until("joined");

                ana.does("services");

                ana.until("service stun 127.0.0.1:3478 open", "service turn 127.0.0.2:3478 by password");
            }
        }

        @Test
        void aStreamThatComesBackTooLateBeginsAnew() throws Exception {
            var deployment = Deployment.open().holding(Duration.ofSeconds(1));
            try (var prosody = Prosody.start(folder, deployment);
                    var cable = Cable.to(prosody.service())) {
                var ben = talker(prosody, prosody.service(), "ben");
                ben.until("joined");
                var ana = talker(prosody, cable.along(prosody.service()), "ana", "previd");
                ana.until("kept", "joined");

                cable.unplug();
                ben.until("left ana");
                cable.plugIn();

                ben.until("came ana");
                ana.until("joined");
            }
        }

        @Test
        void itComesBackAtTheSamePlaceWithEmptyRooms() throws Exception {
            try (var prosody = Prosody.start(folder, Deployment.open())) {
                var ana = talker(prosody, prosody.service(), "ana");
                ana.until("joined");

                prosody.kill();
                prosody.startAgain();

                var ben = talker(prosody, prosody.service(), "ben");
                ben.until("joined", "came ana");
            }
        }
    }

    @Nested
    class BehindTokens {
        private static final TokenDoor AGREED = new TokenDoor("a secret between two", "practice", "jitsi");

        @Test
        void aTokenOpensTheRoomItNames() throws Exception {
            try (var prosody = Prosody.start(folder, Deployment.open().behind(AGREED))) {
                talker(prosody, showing(prosody, AGREED.token(NAME, in(AN_HOUR))), "ana")
                        .until("joined");
                talker(prosody, showing(prosody, AGREED.token("*", in(AN_HOUR))), "ben")
                        .until("came ana", "joined");
                talker(prosody, showing(prosody, AGREED.token("elsewhere", in(AN_HOUR))), "cleo")
                        .until("online", "refused");
            }
        }

        @Test
        void everyOtherIsShutOutAndToldWhy() throws Exception {
            try (var prosody = Prosody.start(folder, Deployment.open().behind(AGREED))) {
                var none = talker(prosody, prosody.service(), "none");
                none.until("shut out not-allowed token required");

                var forged = AGREED.withAnotherSecret().token(NAME, in(AN_HOUR));
                talker(prosody, showing(prosody, forged), "thief").until("shut out not-allowed Invalid signature");

                var stranger = new TokenDoor(AGREED.secret(), "another practice", AGREED.audience());
                talker(prosody, showing(prosody, stranger.token(NAME, in(AN_HOUR))), "stranger")
                        .until("shut out not-allowed invalid 'iss' claim");

                var late = talker(prosody, showing(prosody, AGREED.token(NAME, in(AN_HOUR.negated()))), "late");
                var told = late.next();
                assertTrue(
                        told.matches("shut out not-allowed Not acceptable by exp \\(36\\d\\d sec since expired\\)"),
                        told);
            }
        }

        private static URI showing(Prosody prosody, String token) {
            return URI.create(prosody.service() + "?token=" + token);
        }

        private static Instant in(Duration time) {
            return Instant.now().plus(time);
        }
    }

    /** A process of its own. */
    private static final class Talker {
        private static final Path PAGES = Path.of("../signaling/web");

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final Process process;
        private final PrintWriter in;

        Talker(Prosody prosody, URI way, String nick, String... habits) throws IOException {
            var command = new ArrayList<>(List.of("node", "test/interop/talker.mjs", way.toString(), prosody.domain()));
            command.addAll(List.of(NAME + "@" + prosody.muc(), nick));
            command.addAll(List.of(habits));
            process = new ProcessBuilder(command)
                    .directory(PAGES.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
            var reading = new Thread(
                    () -> process.inputReader(StandardCharsets.UTF_8).lines().forEach(lines::add), "reads-" + nick);
            reading.setDaemon(true);
            reading.start();
        }

        void does(String what) {
            in.println(what);
        }

        /** Everything up to the last of these lines, in whatever order they come. */
        List<String> until(String... wanted) throws InterruptedException {
            var missing = new ArrayList<>(List.of(wanted));
            var all = new ArrayList<String>();
            while (!missing.isEmpty()) {
                var line = lines.poll(SOON.toSeconds(), TimeUnit.SECONDS);
                if (line == null) {
                    throw new AssertionError("never heard: " + missing + ", but: " + all);
                }
                all.add(line);
                missing.remove(line);
            }
            return all;
        }

        String next() throws InterruptedException {
            return String.valueOf(lines.poll(SOON.toSeconds(), TimeUnit.SECONDS));
        }

        void kill() {
            process.destroyForcibly();
        }
    }
}
