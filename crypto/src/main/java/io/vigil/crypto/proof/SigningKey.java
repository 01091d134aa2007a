package io.vigil.crypto.proof;

import io.vigil.crypto.secret.SecretBytes;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.NoSuchElementException;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The Ed25519 key by which a console proves to a server which console it is. Close it when it is no longer needed. */
public final class SigningKey implements AutoCloseable {
    private static final String LABEL = "PRIVATE KEY";

    private final SecretBytes seed;
    private final byte[] publicKey;

    private SigningKey(SecretBytes seed) {
        this.seed = seed;
        this.publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];
        var bytes = seed.copy();
        Ed25519.generatePublicKey(bytes, 0, publicKey, 0);
        Arrays.fill(bytes, (byte) 0);
    }

    public static SigningKey create(SecureRandom random) {
        return new SigningKey(SecretBytes.random(random, Ed25519.SECRET_KEY_SIZE));
    }

    /**
     * Takes over a seed.
     *
     * @throws IllegalArgumentException if the seed is not 32 bytes, which is a programming error
     */
    public static SigningKey ofSeed(SecretBytes seed) {
        if (seed.length() != Ed25519.SECRET_KEY_SIZE) {
            throw new IllegalArgumentException("an Ed25519 seed is 32 bytes, not " + seed.length());
        }
        return new SigningKey(seed);
    }

    /**
     * Reads PKCS#8 in PEM (RFC 8410 §7), as {@link #toPem} and OpenSSL write it.
     *
     * @throws BadKey when it is not an Ed25519 private key
     */
    public static SigningKey fromPem(String pem) throws BadKey {
        var der = Pem.read(LABEL, pem);
        try {
            var key = PrivateKeyInfo.getInstance(der);
            if (!key.getPrivateKeyAlgorithm().getAlgorithm().equals(EdECObjectIdentifiers.id_Ed25519)) {
                throw new BadKey("the private key is not of Ed25519");
            }
            var seed = ASN1OctetString.getInstance(key.parsePrivateKey()).getOctets();
            if (seed.length != Ed25519.SECRET_KEY_SIZE) {
                throw new BadKey("an Ed25519 private key is 32 bytes, not " + seed.length);
            }
            return new SigningKey(SecretBytes.copyOf(seed));
        } catch (IOException | IllegalArgumentException | IllegalStateException | NoSuchElementException e) {
            throw new BadKey("the private key cannot be read"); // what Bouncy Castle says of bytes that are no key
        } finally {
            Arrays.fill(der, (byte) 0);
        }
    }

    /** The key in PKCS#8 PEM. It is the key itself: write it to a file that only its owner may read. */
    public String toPem() {
        var bytes = seed.copy();
        try {
            var der = PrivateKeyInfoFactory.createPrivateKeyInfo(new Ed25519PrivateKeyParameters(bytes, 0))
                    .getEncoded();
            return Pem.write(LABEL, der);
        } catch (IOException e) {
            throw new IllegalStateException("an Ed25519 key that cannot be encoded", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** 32 bytes. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** 64 bytes. */
    public byte[] sign(byte[] message) {
        var bytes = seed.copy();
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(bytes, 0, message, 0, message.length, signature, 0);
        Arrays.fill(bytes, (byte) 0);
        return signature;
    }

    @Override
    public void close() {
        seed.close();
    }

    @Override
    public String toString() {
        return "SigningKey[public=" + Base64.getEncoder().encodeToString(publicKey) + "]";
    }
}
