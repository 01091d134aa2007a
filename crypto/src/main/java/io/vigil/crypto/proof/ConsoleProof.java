package io.vigil.crypto.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a console signs to come in by VIGIL-CONSOLE-1 (protocol.md §2.2). */
public final class ConsoleProof {
    public static final int NONCE_BYTES = 32;
    public static final int CHANNEL_BYTES = 32;

    /** As long as a name in DNS can be (RFC 1035 §2.3.4). */
    private static final int HOST_BYTES = 255;

    private static final byte[] LABEL = "vigil console 1\0".getBytes(StandardCharsets.US_ASCII);

    private ConsoleProof() {}

    /**
     * The text to sign.
     *
     * @param host the name in the {@code to} of the stream
     * @param nonce the server's challenge, 32 bytes
     * @param channel SHA-256 of the server's certificate in DER (RFC 5929 §4), or 32 zero bytes on plain loopback
     * @throws IllegalArgumentException for other lengths, which is a programming error
     */
    public static byte[] text(String host, byte[] nonce, byte[] channel) {
        if (nonce.length != NONCE_BYTES || channel.length != CHANNEL_BYTES) {
            throw new IllegalArgumentException(
                    "nonce and channel are 32 bytes, not " + nonce.length + " and " + channel.length);
        }
        var name = host.getBytes(StandardCharsets.UTF_8);
        if (name.length == 0 || name.length > HOST_BYTES) {
            throw new IllegalArgumentException("a host is 1 to " + HOST_BYTES + " bytes, not " + name.length);
        }
        return ByteBuffer.allocate(LABEL.length + Short.BYTES + name.length + nonce.length + channel.length)
                .put(LABEL)
                .putShort((short) name.length)
                .put(name)
                .put(nonce)
                .put(channel)
                .array();
    }
}
