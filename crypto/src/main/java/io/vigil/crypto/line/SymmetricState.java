package io.vigil.crypto.line;

import io.vigil.crypto.primitive.Hkdf;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Chaining key and hash of a handshake in the making (Noise revision 34 §5.2). For one handshake, then closed. */
final class SymmetricState implements AutoCloseable {
    private static final byte[] NOTHING = {};
    private static final int HASH_BYTES = 32;

    private SecretBytes chainingKey;
    private byte[] hash;
    private CipherState cipher = new CipherState(SecretBytes.owning(new byte[HASH_BYTES]));

    SymmetricState(String protocol, byte[] prologue) {
        // The name is longer than a hash for this protocol, or filled up with zeros otherwise (§5.2,
        // InitializeSymmetric).
        var name = protocol.getBytes(StandardCharsets.US_ASCII);
        hash = name.length <= HASH_BYTES ? Arrays.copyOf(name, HASH_BYTES) : LineSecret.sha256(name);
        chainingKey = SecretBytes.copyOf(hash);
        mixHash(prologue);
    }

    void mixHash(byte[] bytes) {
        hash = LineSecret.sha256(hash, bytes);
    }

    void mixKey(byte[] input) {
        var out = expand(input, 2);
        chain(out);
        cipher.close();
        cipher = new CipherState(part(out, 1));
        Arrays.fill(out, (byte) 0);
    }

    void mixKeyAndHash(byte[] input) {
        var out = expand(input, 3);
        chain(out);
        mixHash(Arrays.copyOfRange(out, HASH_BYTES, 2 * HASH_BYTES));
        cipher.close();
        cipher = new CipherState(part(out, 2));
        Arrays.fill(out, (byte) 0);
    }

    byte[] encryptAndHash(byte[] plain) {
        var sealed = cipher.encrypt(hash, plain);
        mixHash(sealed);
        return sealed;
    }

    byte[] decryptAndHash(byte[] sealed) throws Tampered {
        var plain = cipher.decrypt(hash, sealed);
        mixHash(sealed);
        return plain;
    }

    /** The two directions: first the initiator's, then the responder's. */
    CipherState[] split() {
        var out = expand(NOTHING, 2);
        var both = new CipherState[] {new CipherState(part(out, 0)), new CipherState(part(out, 1))};
        Arrays.fill(out, (byte) 0);
        return both;
    }

    byte[] hash() {
        return hash.clone();
    }

    SecretBytes derive(String label, int length) {
        return Hkdf.derive(hash, chainingKey, label, length);
    }

    private byte[] expand(byte[] input, int outputs) {
        var salt = chainingKey.copy();
        try {
            return Hkdf.bytes(salt, input, NOTHING, outputs * HASH_BYTES);
        } finally {
            Arrays.fill(salt, (byte) 0);
        }
    }

    private void chain(byte[] out) {
        chainingKey.close();
        chainingKey = part(out, 0);
    }

    private static SecretBytes part(byte[] out, int index) {
        return SecretBytes.owning(Arrays.copyOfRange(out, index * HASH_BYTES, (index + 1) * HASH_BYTES));
    }

    @Override
    public void close() {
        chainingKey.close();
        cipher.close();
    }
}
