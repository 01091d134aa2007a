package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.SignalingClient;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import io.vigil.signaling.xmpp.Namespaces;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One small message of somebody who has nothing but an open link, made to be large or unreadable when it is written again
 * for the console. The console's stream carries the help of every other line.
 */
@Timeout(60)
class AMessageThatGrowsTest {
    private static final LineId OPEN_LINK = new LineId("0123456789abcdef0123456789abcdef");
    private static final LineId OTHERS = new LineId("fedcba9876543210fedcba9876543210");
    private static final String NOT_REGISTERED = "f".repeat(32);
    private static final byte[] TICKET = new byte[32];
    private static final Clock CLOCK = Clock.systemUTC();
    /** A frame is 64 KiB at most, and the message around it is to fit as well. */
    private static final int MUCH = 60_000;

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final HeardConsole heard = new HeardConsole();
    private SignalingServer server;
    private SignalingClient console;
    private RawGuest other;

    @BeforeEach
    void aConsoleTalksWithAGuest() throws Exception {
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        server = SignalingServer.start(ServerOptions.onLoopback(known), CLOCK, random);
        console = SignalingClient.open(ServerAddress.of(server.address()), Trust.systemAuthorities(), key, heard);
        heard.until("opened");
        console.register(List.of(registration(OPEN_LINK), registration(OTHERS)))
                .get(RawGuest.PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (var line : List.of(OPEN_LINK, OTHERS)) {
            console.join(line);
            heard.until("joined");
        }
        other = RawGuest.connect(server.address()).enter(OTHERS.hex(), TICKET);
        other.join(OTHERS.hex(), "b");
        heard.until("guest came");
    }

    @AfterEach
    void stop() {
        other.close();
        console.close();
        server.close();
        key.close();
    }

    private static LineRegistration registration(LineId line) {
        var now = CLOCK.instant();
        return new LineRegistration(line, Digest.sha256(TICKET), now.minusSeconds(60), now.plus(Duration.ofHours(1)));
    }

    enum Hostile {
        /** Each is six characters, escaped. */
        QUOTES("", "\"".repeat(MUCH)),
        LINE_BREAKS("", "\n".repeat(MUCH)),
        AMPERSANDS("", "<![CDATA[" + "&".repeat(MUCH) + "]]>"),
        /** A prefix is said once, a namespace in each of them. */
        NAMESPACES("", "<x xmlns:a='urn:" + "n".repeat(900) + "'>" + "<a:b/>".repeat(MUCH / 7) + "</x>"),
        STREAM_NAMESPACES("", "<x xmlns:a='http://etherx.jabber.org/streams'>" + "<a:b/>".repeat(MUCH / 7) + "</x>"),
        /** No parser takes what it was written as: xmlns="http://www.w3.org/XML/1998/namespace". */
        OF_XML_ITSELF("", "<xml:a/>"),
        IN_THE_SEALED_TEXT(
                "", "<sealed xmlns='urn:vigil:line:1' handshake='0011223344556677'>" + "\"".repeat(MUCH) + "</sealed>"),
        BESIDE_THE_SEALED_TEXT(
                "", "<sealed xmlns='urn:vigil:line:1' handshake='0011223344556677'>AAEC</sealed>" + "\"".repeat(MUCH)),
        IN_AN_ATTRIBUTE("", "<sealed xmlns='urn:vigil:line:1' handshake='" + "\"".repeat(MUCH) + "'>AAEC</sealed>"),
        IN_THE_ID(
                " id='" + "\"".repeat(9_000) + "'",
                "<sealed xmlns='urn:vigil:line:1' handshake='0011223344556677'>AAEC</sealed>");

        private final String attributes;
        private final String inside;

        Hostile(String attributes, String inside) {
            this.attributes = attributes;
            this.inside = inside;
        }

        String to(String room) {
            return "<message xmlns='jabber:client' type='chat' to='" + room + "/console'" + attributes + ">" + inside
                    + "</message>";
        }
    }

    /** What {@code guest} is told about what it said last. */
    private static String answer(RawGuest guest) throws InterruptedException {
        guest.say("<iq xmlns='jabber:client' type='get' id='after'><ping xmlns='urn:xmpp:ping'/></iq>");
        var answer = guest.hear(stanza -> stanza.attribute("id").equals("after")
                || stanza.attribute("type").equals("error")
                || stanza.namespace().equals(Namespaces.STREAMS));
        if (answer.attribute("id").equals("after")) {
            return "nothing";
        }
        var told = answer.child("error", Namespaces.CLIENT).orElse(answer);
        return told.children().get(0).name();
    }

    private void theOtherLineIsHeard() throws InterruptedException {
        other.say("<message xmlns='jabber:client' type='chat' to='" + other.room(OTHERS.hex())
                + "/console'><sealed xmlns='urn:vigil:line:1' handshake='8899aabbccddeeff'>AAEC</sealed></message>");

        assertEquals("Sealed[8899aabbccddeeff, 3 bytes]", heard.next(), "and nothing before it");
    }

    @ParameterizedTest
    @EnumSource
    void ofASeatedGuestLeavesTheConsoleWhereItIs(Hostile hostile) throws Exception {
        try (var guest = RawGuest.connect(server.address()).enter(OPEN_LINK.hex(), TICKET)) {
            guest.join(OPEN_LINK.hex(), "a");
            heard.until("guest came");

            guest.say(hostile.to(guest.room(OPEN_LINK.hex())));
            var told = answer(guest);

            if (hostile == Hostile.OF_XML_ITSELF) {
                heard.until("guest left");
            }
            theOtherLineIsHeard();
            assertEquals(hostile == Hostile.OF_XML_ITSELF ? "invalid-namespace" : "bad-request", told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAParkedGuestLeavesTheConsoleWhereItIs(Hostile hostile) throws Exception {
        try (var guest = RawGuest.connect(server.address()).enter(NOT_REGISTERED, TICKET)) {
            guest.join(NOT_REGISTERED, "a");
            guest.hear("message");

            guest.say(hostile.to(guest.room(OPEN_LINK.hex())));
            var told = answer(guest);

            theOtherLineIsHeard();
            assertEquals(hostile == Hostile.OF_XML_ITSELF ? "invalid-namespace" : "forbidden", told);
        }
    }
}
