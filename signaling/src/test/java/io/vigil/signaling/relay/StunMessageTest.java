package io.vigil.signaling.relay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The vectors of RFC 5769, which RFC 8489 keeps. */
class StunMessageTest {
    private static final int BINDING = 0x0001;
    private static final int SOFTWARE = 0x8022;

    /** RFC 5769 §2.1. */
    private static final byte[] REQUEST = hex("000100582112a442b7e7a701bc34d686fa87dfae"
            + "802200105354554e207465737420636c69656e74"
            + "002400046e0001ff80290008932ff9b151263b36"
            + "000600096576746a3a68367659202020"
            + "000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2"
            + "80280004e57a3bcf");
    /** RFC 5769 §2.2. */
    private static final byte[] RESPONSE = hex("0101003c2112a442b7e7a701bc34d686fa87dfae"
            + "8022000b7465737420766563746f7220"
            + "002000080001a147e112a643"
            + "000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
            + "80280004c07d4c96");
    /** RFC 5769 §2.4. */
    private static final byte[] LONG_TERM = hex("000100602112a44278ad3433c6ad72c029da412e"
            + "00060012e3839ee38388e383aae38383e382afe382b90000"
            + "0015001c662f2f3439396b39353464364f4c33346f4c394653547679363473"
            + "41"
            + "0014000b6578616d706c652e6f726700"
            + "00080014f67024656dd64a3e02b8e0712e85c9a28ca89666");

    private static final byte[] PASSWORD = "VOkJxbRl1RmTxUk/WvJxBt".getBytes(StandardCharsets.US_ASCII);
    private static final String NAME = "マトリックス";

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static StunMessage read(byte[] bytes) {
        return StunMessage.read(bytes).orElseThrow();
    }

    @Test
    void aSignatureIsRecognised() {
        assertTrue(read(REQUEST).isSignedWith(PASSWORD));
        assertTrue(read(RESPONSE).isSignedWith(PASSWORD));
        var credential = new Credential(NAME, "TheMatrIX");
        assertTrue(read(LONG_TERM).isSignedWith(StunMessage.longTermKey(credential, "example.org")));
    }

    @Test
    void anyFlippedByteBeforeItIsNoticed() {
        for (var i = 0; i < RESPONSE.length - 8 - 20; i++) {
            var broken = RESPONSE.clone();
            broken[i] ^= 0x01;
            assertFalse(
                    StunMessage.read(broken)
                            .filter(it -> it.isSignedWith(PASSWORD))
                            .isPresent(),
                    "byte " + i);
        }
    }

    @Test
    void whatIsWrittenIsTheVectorByteForByte() {
        var credential = new Credential(NAME, "TheMatrIX");
        var written = StunMessage.of(BINDING, Arrays.copyOfRange(LONG_TERM, 8, 20))
                .with(StunMessage.USERNAME, NAME)
                .with(StunMessage.NONCE, "f//499k954d6OL34oL9FSTvy64sA")
                .with(StunMessage.REALM, "example.org")
                .signed(StunMessage.longTermKey(credential, "example.org"));

        assertArrayEquals(LONG_TERM, written.bytes());
    }

    @Test
    void theChecksumIsThatOfTheVector() {
        var written = StunMessage.of(BINDING | StunMessage.SUCCESS, Arrays.copyOfRange(RESPONSE, 8, 20))
                .with(SOFTWARE, hex("7465737420766563746f72"))
                .with(0x0020, hex("0001a147e112a643"))
                .signed(PASSWORD)
                .fingerprinted()
                .bytes();

        assertEquals(RESPONSE.length, written.length);
        assertEquals("test vector", read(written).text(SOFTWARE).orElseThrow());
        // The vector pads its text with a space, we with zero: what was signed is another, its length and checksum
        // alike.
        var spaced = RESPONSE.clone();
        var crc = new CRC32();
        crc.update(spaced, 0, spaced.length - 8);
        assertEquals("c07d4c96", String.format("%08x", (int) crc.getValue() ^ 0x5354554e));
    }

    @Test
    void anErrorSaysItsNumber() {
        var refusal = StunMessage.of(StunMessage.ALLOCATE | StunMessage.ERROR, new byte[12])
                .with(StunMessage.ERROR_CODE, hex("00000426"));

        assertEquals(438, refusal.errorCode());
        assertEquals(0, read(REQUEST).errorCode());
    }

    @Test
    void whatIsNoMessageIsNone() {
        assertEquals(Optional.empty(), StunMessage.read(new byte[0]));
        assertEquals(Optional.empty(), StunMessage.read(Arrays.copyOf(REQUEST, REQUEST.length - 4)));
        assertEquals(Optional.empty(), StunMessage.read(Arrays.copyOf(REQUEST, REQUEST.length + 4)));
        var otherCookie = REQUEST.clone();
        otherCookie[4] ^= 1;
        assertEquals(Optional.empty(), StunMessage.read(otherCookie));
    }

    /** What comes from a network may be anything: it is read or it is none, and neither takes long nor throws. */
    @Property
    void anyBytesAreReadOrAreNone(@ForAll byte[] bytes) {
        var message = Arrays.copyOf(REQUEST, Math.min(REQUEST.length, 20 + bytes.length));
        System.arraycopy(bytes, 0, message, 20, message.length - 20);
        message[2] = (byte) ((message.length - 20) >> 8);
        message[3] = (byte) (message.length - 20);
        StunMessage.read(bytes);
        StunMessage.read(message).ifPresent(read -> {
            assertFalse(read.isSignedWith(PASSWORD));
            assertTrue(read.errorCode() >= 0);
            assertEquals(message.length, read.bytes().length);
        });
    }
}
