package io.vigil.signaling.relay;

import io.vigil.crypto.proof.Mac;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A message of STUN and TURN, as it travels.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8489#section-5">RFC 8489 §5, §14</a>
 */
final class StunMessage {
    static final int HEADER_BYTES = 20;
    static final int ID_BYTES = 12;
    /** More than any answer of a relay has. */
    static final int MOST_BYTES = 2_048;

    static final int ALLOCATE = 0x0003;
    static final int REFRESH = 0x0004;
    static final int SUCCESS = 0x0100;
    static final int ERROR = 0x0110;

    static final int USERNAME = 0x0006;
    static final int MESSAGE_INTEGRITY = 0x0008;
    static final int ERROR_CODE = 0x0009;
    static final int LIFETIME = 0x000D;
    static final int REALM = 0x0014;
    static final int NONCE = 0x0015;
    static final int XOR_RELAYED_ADDRESS = 0x0016;
    static final int REQUESTED_TRANSPORT = 0x0019;
    private static final int FINGERPRINT = 0x8028;

    private static final int COOKIE = 0x2112A442;
    private static final int INTEGRITY_BYTES = 20;
    private static final int FINGERPRINT_XOR = 0x5354554E;

    private final byte[] bytes;

    private StunMessage(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param id 12 bytes that were used for no other message */
    static StunMessage of(int type, byte[] id) {
        var header = new ByteArrayOutputStream();
        add16(header, type);
        add16(header, 0);
        add32(header, COOKIE);
        header.writeBytes(id);
        return new StunMessage(header.toByteArray());
    }

    /** Empty when that is no message of STUN: nobody's word. */
    static Optional<StunMessage> read(byte[] bytes) {
        if (bytes.length < HEADER_BYTES
                || bytes.length > MOST_BYTES
                || bytes[0] < 0
                || bytes[0] > 0x3F
                || int32(bytes, 4) != COOKIE
                || int16(bytes, 2) != bytes.length - HEADER_BYTES) {
            return Optional.empty();
        }
        var at = HEADER_BYTES;
        while (at < bytes.length) { // every attribute ends where the next begins, the last where the message ends
            if (bytes.length - at < 4) {
                return Optional.empty();
            }
            at += 4 + padded(int16(bytes, at + 2));
        }
        return at == bytes.length ? Optional.of(new StunMessage(bytes.clone())) : Optional.empty();
    }

    StunMessage with(int attribute, byte[] value) {
        var longer = new ByteArrayOutputStream();
        longer.writeBytes(bytes);
        add16(longer, attribute);
        add16(longer, value.length);
        longer.writeBytes(value);
        longer.writeBytes(new byte[padded(value.length) - value.length]);
        return new StunMessage(sized(longer.toByteArray(), longer.size() - HEADER_BYTES));
    }

    StunMessage with(int attribute, String value) {
        return with(attribute, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Signed over everything before it (RFC 8489 §14.5). */
    StunMessage signed(byte[] key) {
        var withIts = sized(bytes.clone(), bytes.length - HEADER_BYTES + 4 + INTEGRITY_BYTES);
        return with(MESSAGE_INTEGRITY, Mac.hmacSha1(key, withIts));
    }

    /** With the checksum that tells STUN from what else may come on a port (RFC 8489 §14.7). */
    StunMessage fingerprinted() {
        var crc = new CRC32();
        crc.update(sized(bytes.clone(), bytes.length - HEADER_BYTES + 8));
        var value = new ByteArrayOutputStream();
        add32(value, (int) crc.getValue() ^ FINGERPRINT_XOR);
        return with(FINGERPRINT, value.toByteArray());
    }

    /** The key of a long-term credential (RFC 8489 §9.2.2); its MD5 signs nothing by itself. */
    static byte[] longTermKey(Credential credential, String realm) {
        try {
            return MessageDigest.getInstance("MD5")
                    .digest((credential.username() + ":" + realm + ":" + credential.password())
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no MD5, which every Java has", e);
        }
    }

    /** Whether whoever knows {@code key} has said everything up to the signature. */
    boolean isSignedWith(byte[] key) {
        var at = find(MESSAGE_INTEGRITY);
        if (at < 0 || int16(bytes, at + 2) != INTEGRITY_BYTES) {
            return false;
        }
        var before = sized(Arrays.copyOf(bytes, at), at - HEADER_BYTES + 4 + INTEGRITY_BYTES);
        return MessageDigest.isEqual(
                Mac.hmacSha1(key, before), Arrays.copyOfRange(bytes, at + 4, at + 4 + INTEGRITY_BYTES));
    }

    int type() {
        return int16(bytes, 0);
    }

    boolean answers(byte[] id) {
        return Arrays.equals(id, Arrays.copyOfRange(bytes, 8, HEADER_BYTES));
    }

    Optional<byte[]> value(int attribute) {
        var at = find(attribute);
        return at < 0
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(bytes, at + 4, at + 4 + int16(bytes, at + 2)));
    }

    Optional<String> text(int attribute) {
        return value(attribute).map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /** 300 to 699, or 0 when there is none. */
    int errorCode() {
        var value = value(ERROR_CODE).orElse(new byte[0]);
        return value.length < 4 ? 0 : (value[2] & 0x07) * 100 + (value[3] & 0xFF);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private int find(int attribute) {
        for (var at = HEADER_BYTES; at < bytes.length; at += 4 + padded(int16(bytes, at + 2))) {
            if (int16(bytes, at) == attribute) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] sized(byte[] message, int length) {
        message[2] = (byte) (length >> 8);
        message[3] = (byte) length;
        return message;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int int16(byte[] from, int at) {
        return ((from[at] & 0xFF) << 8) | (from[at + 1] & 0xFF);
    }

    private static int int32(byte[] from, int at) {
        return (int16(from, at) << 16) | int16(from, at + 2);
    }

    private static void add16(ByteArrayOutputStream to, int value) {
        to.write(value >> 8);
        to.write(value);
    }

    private static void add32(ByteArrayOutputStream to, int value) {
        add16(to, value >> 16);
        add16(to, value);
    }
}
