package io.vigil.console.app.jitsi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.jitsi.Tokens;
import io.vigil.console.call.conference.Deployment;
import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.ServiceAddress;
import io.vigil.console.call.conference.TokenSecret;
import io.vigil.console.call.conference.TokenTerms;
import io.vigil.console.stage.place.Alteration;
import io.vigil.crypto.proof.SelfSignedCertificate;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against our own server as whoever opens it finds it, and against the same server with something missing. */
class DeploymentCheckTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(700);
    private static final ServerOptions OPEN = ServerOptions.onLoopback(key -> false)
            .with(new ServerOptions.Media(ServerOptions.Door.OPEN, StreamResumption.WINDOW));

    private final SecureRandom random = new SecureRandom();
    private Optional<Tokens> tokens = Optional.empty();
    private Optional<String> focus = Optional.empty();
    private String muc = "conference.127.0.0.1";
    private Duration patience = PATIENCE;

    private List<Finding> check(String service) throws InterruptedException {
        var deployment =
                new Deployment(ServiceAddress.of(service), "127.0.0.1", muc, focus, Media.PEER, Optional.empty());
        var told = new ArrayList<Finding>();
        var findings = new DeploymentCheck(deployment, tokens, random, patience).run(told::add);
        assertEquals(findings, told);
        return findings;
    }

    private List<Finding> check(int port) throws InterruptedException {
        return check("ws://127.0.0.1:" + port + "/xmpp-websocket");
    }

    private List<Finding> checkServer(ServerOptions options) throws Exception {
        try (var server = SignalingServer.start(options, Clock.systemUTC(), random)) {
            return check(server.port());
        }
    }

    private List<Finding> checkBent(Alteration bend) throws Exception {
        try (var server = SignalingServer.start(OPEN, Clock.systemUTC(), random);
                var bent = BentServer.before(server.address(), bend)) {
            return check(bent.port());
        }
    }

    private List<Finding> checkSaying(UnaryOperator<String> change) throws Exception {
        return checkBent(BentServer.server(change));
    }

    private void withTokens() {
        tokens = Optional.of(new Tokens(
                new TokenTerms("vigil", "jitsi", "meet.example", new TokenSecret(new byte[32])), Clock.systemUTC()));
    }

    private static List<String> missing(List<Finding> findings) {
        return findings.stream()
                .filter(each -> each.outcome() == Finding.Outcome.MISSING)
                .map(Finding::sentence)
                .toList();
    }

    private static void isMissing(String sentence, List<Finding> findings) {
        assertEquals(1, missing(findings).size(), findings::toString);
        assertTrue(missing(findings).get(0).contains(sentence), findings::toString);
    }

    private static boolean says(String sentence, List<Finding> findings) {
        return findings.stream().anyMatch(each -> each.sentence().contains(sentence));
    }

    @Nested
    class ADeploymentThatFits {
        @Test
        void isWalkedThroughToTheEnd() throws Exception {
            focus = Optional.of("focus.127.0.0.1");

            var findings = checkServer(OPEN);

            assertEquals(List.of(), missing(findings));
            assertEquals(14, findings.size(), findings::toString);
            assertTrue(says("The focus focus.127.0.0.1 opens a conference.", findings));
            assertTrue(says("and nobody took it for gone.", findings));
            assertTrue(says("A third end is kept out", findings));
            assertTrue(says("It names no servers", findings));
        }

        @Test
        void tellsTheServersForFindingAWay() throws Exception {
            var findings = checkServer(OPEN.with(new Services(List.of("stun:127.0.0.1:3478"), "")));

            assertTrue(says("It names one server", findings), findings::toString);
        }

        @Test
        void thatLetsInAnybodyIsSaidToDoSoWhereTokensAreUsed() throws Exception {
            withTokens();

            var findings = checkBent(Alteration.NONE);

            assertEquals(List.of(), missing(findings));
            assertEquals(Finding.Outcome.WISH, findings.get(findings.size() - 1).outcome());
        }
    }

    @Nested
    class NoWayIn {
        @Test
        void nobodyAnswers() throws Exception {
            isMissing("cannot be reached", check("ws://127.0.0.1:1/xmpp-websocket"));
        }

        @Test
        void aCertificateThatNobodyVouchesFor(@TempDir Path folder) throws Exception {
            var findings = overTls(folder);

            isMissing("does not trust the certificate", findings);
            assertTrue(says("can be reached", findings));
        }

        private List<Finding> overTls(Path folder) throws Exception {
            var certificate = folder.resolve("cert.pem");
            var key = folder.resolve("key.pem");
            try (var made =
                    SelfSignedCertificate.create(List.of("127.0.0.1"), Clock.systemUTC(), Duration.ofDays(1), random)) {
                Files.writeString(certificate, made.certificatePem());
                Files.writeString(key, made.keyPem());
            }
            var options = ServerOptions.onLoopback(each -> false)
                    .with(ServerOptions.Front.of(new ServerOptions.Tls(certificate, key)));
            try (var server = SignalingServer.start(options, Clock.systemUTC(), random)) {
                return check("wss://127.0.0.1:" + server.port() + "/xmpp-websocket");
            }
        }

        @Test
        void aPathWhereNobodySpeaksXmpp() throws Exception {
            try (var server = SignalingServer.start(OPEN, Clock.systemUTC(), random)) {
                isMissing("HTTP status 4", check("ws://127.0.0.1:" + server.port() + "/colibri-ws"));
            }
        }

        @Test
        void aSocketThatAgreesToSpeakNothing() throws Exception {
            try (var server = SignalingServer.start(OPEN, Clock.systemUTC(), random);
                    var bent = BentServer.thatAgreesToNothing(server.address())) {
                isMissing("does not agree to speak XMPP", check(bent.port()));
            }
        }

        @Test
        void aDomainWithAccountsOnly() throws Exception {
            isMissing(
                    "(it offers: PLAIN)",
                    checkSaying(text -> text.replaceAll("<mechanism>.*</mechanism>", "<mechanism>PLAIN</mechanism>")));
        }

        @Test
        void aServerThatSaysNothing() throws Exception {
            patience = LITTLE_PATIENCE;

            isMissing("is not served there (no answer)", checkSaying(text -> ""));
        }

        @Test
        void aTokenIsNeeded() throws Exception {
            isMissing(
                    "Nobody comes in without a token (not-allowed: token required)",
                    checkSaying(refusing("<not-allowed/><text>token required</text>")));
        }

        @Test
        void aTokenIsNeededBeforeAnythingIsOffered() throws Exception {
            isMissing(
                    "If it asks for tokens, set jitsi.token.issuer",
                    checkServer(ServerOptions.onLoopback(key -> false)));
        }

        @Test
        void aTokenIsWrong() throws Exception {
            withTokens();

            isMissing("The token is refused (not-authorized", checkServer(ServerOptions.onLoopback(key -> false)));
        }

        @Test
        void aTokenHasRunOutForTheDeployment() throws Exception {
            withTokens();

            isMissing(
                    "has run out for the deployment (not-allowed: Not acceptable by exp (3 sec",
                    checkSaying(refusing("<not-allowed/><text>Not acceptable by exp (3 sec since expired)</text>")));
        }

        @Test
        void whatAServerSaysMovesNothingOnTheTerminal() throws Exception {
            withTokens();

            var said =
                    missing(checkSaying(refusing("<not-allowed/><text>\u009b2J a\r\nb" + "c".repeat(500) + "</text>")));

            assertFalse(said.get(0).matches("(?s).*\\p{Cntrl}.*"), said::toString);
            assertTrue(said.get(0).length() < 400, said::toString);
        }

        private UnaryOperator<String> refusing(String why) {
            return text -> text.startsWith("<success")
                    ? "<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + why + "</failure>"
                    : text;
        }
    }

    @Nested
    class SomethingIsMissing {
        @Test
        void theFocusDoesNotKnowTheConference() throws Exception {
            focus = Optional.of("focus.elsewhere.example");

            isMissing("The focus focus.elsewhere.example does not open a conference", checkServer(OPEN));
        }

        @Test
        void theRoomsAreElsewhere() throws Exception {
            muc = "rooms.elsewhere.example";

            isMissing("The first end may not open a room (forbidden)", checkServer(OPEN));
        }

        @Test
        void streamsAreNotKept() throws Exception {
            var findings = checkSaying(text -> text.startsWith("<enabled") ? "<failed xmlns='urn:xmpp:sm:3'/>" : text);

            isMissing("It does not keep a stream", findings);
            assertTrue(says("the other hears it", findings), "what does not need it is looked at");
        }

        @Test
        void streamsAreKeptTooShort() throws Exception {
            isMissing(
                    "is shown as gone",
                    checkServer(OPEN.with(new ServerOptions.Media(ServerOptions.Door.OPEN, Duration.ofMillis(50)))));
        }

        @Test
        void streamsAreNotFoundAgain() throws Exception {
            isMissing(
                    "does not come back into its stream (item-not-found)",
                    checkSaying(text -> text.startsWith("<resumed")
                            ? "<failed xmlns='urn:xmpp:sm:3'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>"
                            : text));
        }

        @Test
        void whatAnEndSaysOfItselfIsTakenOut() throws Exception {
            isMissing(
                    "does not reach the other",
                    checkSaying(text ->
                            text.replaceAll("<jitsi_participant_vigilCheck>.*</jitsi_participant_vigilCheck>", "")));
        }

        @Test
        void queriesAreSwallowed() throws Exception {
            patience = LITTLE_PATIENCE;

            isMissing("does not go from one to the other and back", checkBent(swallowing("urn:xmpp:jingle:1")));
        }

        @Test
        void aLeaveIsNotTold() throws Exception {
            patience = LITTLE_PATIENCE;

            isMissing(
                    "the other does not hear it",
                    checkSaying(text -> text.contains("type=\"unavailable\"") ? "" : text));
        }

        private Alteration swallowing(String piece) {
            return (from, stanza) ->
                    from == Alteration.From.GUEST && stanza.contains(piece) && stanza.contains("type=\"set\"")
                            ? List.of()
                            : List.of(stanza);
        }
    }
}
