package io.vigil.crypto.line;

import com.southernstorm.noise.protocol.CipherState;
import com.southernstorm.noise.protocol.DHState;
import com.southernstorm.noise.protocol.Noise;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * NNpsk0 once more, from the specification's text (Noise revision 34 §5 and §9), with noise-java's X25519 and AES-GCM with
 * its counters, and the JDK's SHA-256 and HMAC. It shares no line of code with the module. (noise-java's own handshake
 * cannot be the other end: it follows an older revision, where a pre-shared key is a prefix of the protocol and no token.)
 */
final class OtherEnd {
    private static final byte[] NOTHING = {};

    private final DHState own;
    private final DHState remote;
    private final CipherState cipher;
    private byte[] chain;
    private byte[] hash;

    OtherEnd(byte[] prologue, byte[] psk) throws GeneralSecurityException {
        own = Noise.createDH("25519");
        remote = Noise.createDH("25519");
        cipher = Noise.createCipher("AESGCM");
        hash = "Noise_NNpsk0_25519_AESGCM_SHA256".getBytes(StandardCharsets.US_ASCII); // 32 bytes: it is its own hash
        chain = hash.clone();
        mixHash(prologue);
        var keys = hkdf(psk, 3);
        chain = keys[0];
        mixHash(keys[1]);
        cipher.initializeKey(keys[2], 0);
        own.generateKeyPair();
    }

    byte[] begin() throws GeneralSecurityException {
        return join(mixOwn(), seal(NOTHING));
    }

    void take(byte[] first) throws GeneralSecurityException {
        mixRemote(first);
        open(first);
    }

    byte[] answer() throws GeneralSecurityException {
        var e = mixOwn();
        mixShared();
        return join(e, seal(NOTHING));
    }

    void complete(byte[] second) throws GeneralSecurityException {
        mixRemote(second);
        mixShared();
        open(second);
    }

    byte[] hash() {
        return hash.clone();
    }

    /** What the handshake leaves for a label: HKDF as in RFC 5869, up to 32 bytes. */
    byte[] derive(String label, int length) throws GeneralSecurityException {
        var key = hmac(hash, chain);
        return Arrays.copyOf(hmac(key, join(label.getBytes(StandardCharsets.US_ASCII), new byte[] {1})), length);
    }

    /** The initiator's direction, then the responder's. */
    CipherState[] split() throws GeneralSecurityException {
        var keys = hkdf(NOTHING, 2);
        return new CipherState[] {cipher.fork(keys[0], 0), cipher.fork(keys[1], 0)};
    }

    static byte[] encrypt(CipherState cipher, byte[] ad, byte[] plain) throws GeneralSecurityException {
        var out = new byte[plain.length + 16];
        return Arrays.copyOf(out, cipher.encryptWithAd(ad, plain, 0, out, 0, plain.length));
    }

    static byte[] decrypt(CipherState cipher, byte[] ad, byte[] sealed) throws GeneralSecurityException {
        var out = new byte[sealed.length];
        return Arrays.copyOf(out, cipher.decryptWithAd(ad, sealed, 0, out, 0, sealed.length));
    }

    private byte[] mixOwn() throws GeneralSecurityException {
        var e = new byte[32];
        own.getPublicKey(e, 0);
        mixHash(e);
        mixKey(e);
        return e;
    }

    private void mixRemote(byte[] message) throws GeneralSecurityException {
        var e = Arrays.copyOf(message, 32);
        remote.setPublicKey(e, 0);
        mixHash(e);
        mixKey(e);
    }

    private void mixShared() throws GeneralSecurityException {
        var shared = new byte[32];
        own.calculate(shared, 0, remote);
        mixKey(shared);
    }

    private void mixHash(byte[] bytes) throws GeneralSecurityException {
        hash = java.security.MessageDigest.getInstance("SHA-256").digest(join(hash, bytes));
    }

    private void mixKey(byte[] input) throws GeneralSecurityException {
        var keys = hkdf(input, 2);
        chain = keys[0];
        cipher.initializeKey(keys[1], 0);
    }

    private byte[] seal(byte[] plain) throws GeneralSecurityException {
        var sealed = encrypt(cipher, hash, plain);
        mixHash(sealed);
        return sealed;
    }

    private void open(byte[] message) throws GeneralSecurityException {
        var sealed = Arrays.copyOfRange(message, 32, message.length);
        if (decrypt(cipher, hash, sealed).length != 0) {
            throw new GeneralSecurityException("a payload where none is agreed");
        }
        mixHash(sealed);
    }

    private byte[][] hkdf(byte[] input, int outputs) throws GeneralSecurityException {
        var key = hmac(chain, input);
        var out = new byte[outputs][];
        var last = NOTHING;
        for (var i = 0; i < outputs; i++) {
            last = hmac(key, join(last, new byte[] {(byte) (i + 1)}));
            out[i] = last;
        }
        return out;
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static byte[] join(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
