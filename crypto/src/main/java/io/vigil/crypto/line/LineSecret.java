package io.vigil.crypto.line;

import io.vigil.crypto.primitive.Hkdf;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * The 32 random bytes that are an invitation, and everything that is derived from them (protocol.md §1). Whoever has it
 * can open the door and begin the handshake; only the safety words tell who it is.
 */
public final class LineSecret implements AutoCloseable {
    /** Characters of {@link #fragment()}: 43 of the secret, 6 of the checksum. */
    public static final int FRAGMENT_LENGTH = 49;

    private static final int BYTES = 32;
    private static final int SECRET_CHARACTERS = 43;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{" + FRAGMENT_LENGTH + "}");

    private final SecretBytes secret;

    private LineSecret(SecretBytes secret) {
        this.secret = secret;
    }

    public static LineSecret create(SecureRandom random) {
        return new LineSecret(SecretBytes.random(random, BYTES));
    }

    /**
     * Takes over 32 bytes.
     *
     * @throws IllegalArgumentException if {@code secret} is not 32 bytes, which is a programming error
     */
    public static LineSecret of(SecretBytes secret) {
        if (secret.length() != BYTES) {
            throw new IllegalArgumentException("a line secret is 32 bytes, not " + secret.length());
        }
        return new LineSecret(secret);
    }

    /**
     * Reads the fragment of an invitation's link.
     *
     * @throws Mistyped when a character is wrong, missing or too many
     */
    public static LineSecret parse(String fragment) throws Mistyped {
        if (!SHAPE.matcher(fragment).matches()) {
            throw new Mistyped("an invitation has " + FRAGMENT_LENGTH + " letters, digits, - and _");
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(fragment.substring(0, SECRET_CHARACTERS));
        } catch (IllegalArgumentException e) {
            throw new Mistyped("the invitation is not base64url");
        }
        var read = new LineSecret(SecretBytes.owning(bytes));
        if (!MessageDigest.isEqual(
                ascii(read.fragment()), ascii(fragment))) { // also refuses stray bits in the last character
            read.close();
            throw new Mistyped("the invitation does not fit its checksum");
        }
        return read;
    }

    /** The secret and its checksum as they stand in the link. This is the secret itself: show it to nobody but the guest. */
    public String fragment() {
        var bytes = secret.copy();
        try {
            return base64url(bytes)
                    + base64url(sha256(ascii("vigil line 1 check"), bytes)).substring(0, 6);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Names the line and its room: 32 characters of hex. */
    public String lineId() {
        return hex(derive("vigil line 1 id", 16));
    }

    /** Opens the door: 32 bytes the caller owns. */
    public SecretBytes ticket() {
        return derive("vigil line 1 ticket", 32);
    }

    /** SHA-256 of the ticket, all that the server is told of it. */
    public byte[] ticketHash() {
        try (var ticket = ticket()) {
            var bytes = ticket.copy();
            var hash = sha256(bytes);
            Arrays.fill(bytes, (byte) 0);
            return hash;
        }
    }

    /** The handshake's pre-shared key for {@code key="invitation"}: 32 bytes the caller owns. */
    public SecretBytes psk() {
        return derive("vigil line 1 psk", 32);
    }

    /**
     * The handshake's pre-shared key for {@code key="confirmed"}: 32 bytes the caller owns.
     *
     * @param confirmed the export of the handshake whose words were confirmed
     */
    public SecretBytes psk(SecretBytes confirmed) {
        try (var psk = psk()) {
            var salt = psk.copy();
            try {
                return Hkdf.derive(salt, confirmed, "vigil line 1 confirmed psk", 32);
            } finally {
                Arrays.fill(salt, (byte) 0);
            }
        }
    }

    /** Names the room of the Jitsi engine: 32 characters of hex. */
    public String mediaRoom() {
        return hex(derive("vigil line 1 media", 16));
    }

    @Override
    public void close() {
        secret.close();
    }

    @Override
    public String toString() {
        return "LineSecret";
    }

    private SecretBytes derive(String label, int length) {
        return Hkdf.derive(Hkdf.NO_SALT, secret, label, length);
    }

    private static String hex(SecretBytes name) {
        try (name) {
            return HexFormat.of().formatHex(name.copy());
        }
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] sha256(byte[]... parts) {
        var digest = new SHA256Digest();
        for (var part : parts) {
            digest.update(part, 0, part.length);
        }
        var out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }
}
