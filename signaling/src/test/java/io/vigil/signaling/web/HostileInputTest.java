package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.SignalingClient;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import io.vigil.signaling.line.LineStanza;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is broken, endless, or sent to hurt; after each of it a console and its guest still talk. */
@Timeout(60)
class HostileInputTest {
    private static final LineId LINE = new LineId("0123456789abcdef0123456789abcdef");
    private static final byte[] TICKET = new byte[32];
    private static final Clock CLOCK = Clock.systemUTC();

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final HeardConsole heard = new HeardConsole();
    private SignalingServer server;
    private SignalingClient console;

    @BeforeEach
    void start() throws Exception {
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        server = SignalingServer.start(ServerOptions.onLoopback(known), CLOCK, random);
        console = SignalingClient.open(ServerAddress.of(server.address()), Trust.systemAuthorities(), key, heard);
        heard.until("opened");
        var now = CLOCK.instant();
        console.register(List.of(new LineRegistration(
                        LINE, Digest.sha256(TICKET), now.minusSeconds(60), now.plus(Duration.ofHours(1)))))
                .get(RawGuest.PATIENCE_SECONDS, TimeUnit.SECONDS);
        console.join(LINE);
        heard.until("joined");
    }

    @AfterEach
    void stop() throws Exception {
        try {
            everybodyElseStillTalks();
        } finally {
            console.close();
            server.close();
            key.close();
        }
    }

    private void everybodyElseStillTalks() throws Exception {
        heard.clear();
        console.send(LINE, LineStanza.Handshake.please());
        heard.until("undeliverable");
    }

    private RawGuest guest() throws Exception {
        return RawGuest.connect(server.address());
    }

    private static void enters(BareSocket bare) throws IOException {
        var framing = "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='127.0.0.1'/>";
        var ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(TICKET);
        var plain = ("\0" + LINE.hex() + "\0" + ticket).getBytes(StandardCharsets.UTF_8);
        bare.text(framing);
        bare.text("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>"
                + Base64.getEncoder().encodeToString(plain) + "</auth>");
        bare.skipUntil("success");
        bare.text(framing);
        bare.text("<iq xmlns='jabber:client' type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
        bare.skipUntil("<jid>");
    }

    private static void joins(BareSocket bare) throws IOException {
        bare.text("<presence xmlns='jabber:client' to='" + LINE.hex() + "@rooms.127.0.0.1/guest'>"
                + "<seat xmlns='urn:vigil:door:1' key='AAAAAAAAAAAAAAAAAAAAAA'/></presence>");
    }

    @Nested
    class BeforeThereIsAStream {
        @Test
        void aHeaderOfAMegabyteOpensNothing() throws IOException {
            try (var bare = new BareSocket(server.port())) {
                bare.write(bare.upgrade("X-Long: " + "x".repeat(1_000_000) + "\r\n") + "\r\n");

                assertFalse(bare.head().startsWith("HTTP/1.1 101"), "no WebSocket");
            } catch (SocketException e) {
                assertTrue(e.getMessage() != null, "cut off while it still wrote");
            }
        }

        @Test
        void neitherAStrangeOriginNorAStrangeHostNorAnotherProtocolOpensOne() throws IOException {
            assertEquals("403", refused("Origin: http://evil.example\r\n", "", ""));
            assertEquals("403", refused("Origin: null\r\n", "", ""));
            assertEquals("400", refused("Host: evil.example\r\n", "", ""));
            assertEquals("421", refused("", "Host: 127.0.0.1", "Host: evil.example"));
            assertEquals("421", refused("", "Host: 127.0.0.1", "Host: 127.0.0.1.evil.example"));
        }

        private String refused(String more, String instead, String of) throws IOException {
            try (var bare = new BareSocket(server.port())) {
                var request = bare.upgrade(more) + "\r\n";
                bare.write(instead.isEmpty() ? request : request.replace(instead, of));
                return bare.head().split(" ", 3)[1];
            }
        }

        @Test
        void whoeverIsSlowIsCutOffHoweverBusyHeLooks() throws Exception {
            try (var silent = new BareSocket(server.port());
                    var trickling = new BareSocket(server.port());
                    var unauthenticated = BareSocket.upgraded(server.port());
                    var pinging = guest()) {
                pinging.open();
                var start = System.nanoTime();
                trickle(trickling, pinging);

                assertEquals("", silent.head());
                assertEquals("", trickling.head());
                assertEquals(1000, unauthenticated.closeCode());
                assertEquals("connection-timeout", pinging.ending());
                var seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
                assertTrue(seconds <= 17, "after " + seconds + " s");
            }
        }

        /** Says a little, again and again, in the background. */
        private void trickle(BareSocket trickling, RawGuest pinging) {
            var thread = new Thread(
                    () -> {
                        try {
                            trickling.write("GET / HTTP/1.1\r\n");
                            for (var i = 0; i < 200; i++) {
                                trickling.write("X-" + i + ": y\r\n");
                                TimeUnit.MILLISECONDS.sleep(200);
                            }
                        } catch (IOException | InterruptedException e) {
                            Thread.currentThread().interrupt(); // cut off, as is hoped for
                        }
                    },
                    "trickle");
            thread.setDaemon(true);
            thread.start();
            var unused = pinging.socket().sendPing(ByteBuffer.allocate(0));
        }
    }

    @Nested
    class FramesThatAreNone {
        private int closing(Consumer hostile) throws IOException {
            try (var bare = BareSocket.upgraded(server.port())) {
                hostile.on(bare);
                return bare.closeCode();
            } catch (SocketException e) {
                return 0; // cut off while it still wrote
            }
        }

        @Test
        void areRefusedByTheirKind() throws IOException {
            assertEquals(1000, closing(bare -> bare.frame(BareSocket.BINARY, new byte[10])), "binary");
            assertEquals(1007, closing(bare -> bare.frame(BareSocket.TEXT, new byte[] {(byte) 0xff})), "no UTF-8");
            assertEquals(1002, closing(bare -> bare.header(0x81, 0, 10)), "not masked");
            assertEquals(1002, closing(bare -> bare.header(0xc1, 0x80, 10)), "an extension nobody agreed on");
            assertEquals(1009, closing(bare -> bare.header(0x81, 0x80, 2_000_000_000L)), "two gigabytes");
        }

        @Test
        void areRefusedWhenTheyAreLong() throws Exception {
            assertEquals(1009, closing(bare -> bare.header(0x81, 0x80, 65 * 1024)), "beyond 64 KiB");
            var whole = closing(bare -> bare.text("x".repeat(65 * 1024)));
            assertTrue(Set.of(0, 1009).contains(whole), "the reason, or a reset of who was still writing: " + whole);
            try (var early = guest()) {
                early.open();
                early.say("<a>" + "x".repeat(5_000) + "</a>");
                assertEquals("policy-violation", early.ending());
            }
        }

        @Test
        void areRefusedWhenTheyGoOnForEver() throws IOException {
            var code = closing(bare -> {
                for (var i = 0; i < 3; i++) {
                    bare.header(i == 0 ? 0x01 : 0x00, 0x80, 40_000);
                    bare.write("mask" + "x".repeat(40_000));
                }
            });

            assertTrue(Set.of(0, 1000).contains(code), "fragments beyond 64 KiB: " + code);
        }

        @FunctionalInterface
        interface Consumer {
            void on(BareSocket bare) throws IOException;
        }
    }

    @Nested
    class StanzasOfAGuest {
        private String ending(String frame) throws Exception {
            try (var guest = guest().enter(LINE.hex(), TICKET)) {
                guest.say(frame);
                return guest.ending();
            }
        }

        @Test
        void endTheirOwnStreamOnly() throws Exception {
            assertEquals("policy-violation", ending("<a>".repeat(20_000)), "20,000 deep");
            assertEquals("restricted-xml", ending("<!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>"));
            assertEquals("not-well-formed", ending("<message xmlns='jabber:client'>"));
            assertEquals("not-well-formed", ending("<message xmlns='jabber:client'/><message xmlns='jabber:client'/>"));
            assertEquals("invalid-namespace", ending("<message/>"));
        }

        @Test
        void cannotComeInAFlood() throws Exception {
            try (var guest = BareSocket.upgraded(server.port())) {
                enters(guest);
                guest.flood("<iq xmlns='jabber:client' type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>", 4_000);

                guest.skipUntil("policy-violation");
            }
        }

        @Test
        void cannotPretendToComeFromSomebodyElse() throws Exception {
            try (var guest = guest().enter(LINE.hex(), TICKET)) {
                guest.join(LINE.hex(), "a");
                heard.until("guest came");
                guest.say("<message xmlns='jabber:client' type='headline' to='" + guest.room(LINE.hex())
                        + "/console' from='" + guest.room(LINE.hex())
                        + "'><knock xmlns='urn:vigil:door:1' id='1'/></message>");

                assertEquals(
                        "bad-request",
                        guest.hear("message")
                                .children()
                                .get(0)
                                .children()
                                .get(0)
                                .name());
            }
            assertEquals("guest left", heard.next(), "and nothing of it before");
        }
    }

    @Nested
    class WhoeverGuesses {
        @Test
        void isCutOffAfterFiveTicketsAndThenWaitsButNotWhoeverHasTheRightOneThere() throws Exception {
            try (var thief = guest()) {
                thief.open();
                var wrong = TICKET.clone();
                for (var i = 1; i <= 5; i++) {
                    wrong[0] = (byte) i;
                    assertEquals("not-authorized", condition(thief, wrong));
                }
                assertEquals("policy-violation", thief.ending());
            }
            try (var again = guest()) {
                var wrong = TICKET.clone();
                wrong[0] = 6;
                again.open();
                assertEquals("temporary-auth-failure", condition(again, wrong));
            }
            try (var client = guest()) {
                client.open();
                assertEquals("success", client.authenticate(LINE.hex(), TICKET).name());
            }
        }

        private String condition(RawGuest guest, byte[] ticket) throws Exception {
            return guest.authenticate(LINE.hex(), ticket).children().get(0).name();
        }
    }

    @Nested
    class WhoeverDoesNotRead {
        @Test
        void isCutOffAndHoldsUpNobody() throws Exception {
            try (var deaf = BareSocket.upgradedAndNarrow(server.port())) {
                enters(deaf);
                joins(deaf);
                heard.until("guest came");
                var large = new LineStanza.Sealed("0011223344556677", new byte[32_000]);
                for (var i = 0; i < 100; i++) {
                    console.send(LINE, large);
                }

                heard.until("guest left");
            }
        }
    }
}
