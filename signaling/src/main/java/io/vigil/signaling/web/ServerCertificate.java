package io.vigil.signaling.web;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.vigil.crypto.proof.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** A certificate chain that was read from PEM, first the server's own. */
final class ServerCertificate {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final byte[] PROBE = "does this key belong to that certificate".getBytes(StandardCharsets.US_ASCII);

    private final List<X509Certificate> chain;

    private ServerCertificate(List<X509Certificate> chain) {
        this.chain = chain;
    }

    static ServerCertificate read(Path pem) throws NotStarted {
        try (var in = new ByteArrayInputStream(Files.readAllBytes(pem))) {
            var chain = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (chain.isEmpty()) {
                throw new NotStarted(NotStarted.Reason.BAD_CERTIFICATE, "its file holds no certificate");
            }
            return new ServerCertificate(chain);
        } catch (IOException | GeneralSecurityException e) {
            throw new NotStarted(NotStarted.Reason.BAD_CERTIFICATE, "its file cannot be read", e);
        }
    }

    /** What consoles sign for (protocol.md §2.2): SHA-256 of the certificate in DER. */
    byte[] channelBinding() throws NotStarted {
        try {
            return Digest.sha256(chain.get(0).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new NotStarted(NotStarted.Reason.BAD_CERTIFICATE, "it cannot be encoded", e);
        }
    }

    /** From then on clients turn away. */
    Instant expires() {
        return chain.get(0).getNotAfter().toInstant();
    }

    /** @throws NotStarted when clients would turn away at {@code now} */
    void mustBeGoodAt(Instant now) throws NotStarted {
        if (!now.isBefore(expires())) {
            throw new NotStarted(NotStarted.Reason.OUT_OF_DATE, "it expired " + expires());
        }
        var begins = chain.get(0).getNotBefore().toInstant();
        if (now.isBefore(begins)) {
            throw new NotStarted(NotStarted.Reason.OUT_OF_DATE, "it begins " + begins);
        }
    }

    /**
     * TLS with the key of {@code pem}.
     *
     * @throws NotStarted also when the key belongs to another certificate, which no client could tell from an attack
     */
    SslContext with(Path pem) throws NotStarted {
        try {
            var key = key(pem);
            if (!belongs(key)) {
                throw new NotStarted(NotStarted.Reason.BAD_CERTIFICATE, "the key is another certificate's");
            }
            return SslContextBuilder.forServer(key, chain)
                    .protocols("TLSv1.3", "TLSv1.2")
                    .build();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new NotStarted(NotStarted.Reason.BAD_CERTIFICATE, "it or its key cannot be read", e);
        }
    }

    private PrivateKey key(Path pem) throws IOException, GeneralSecurityException {
        var text = Files.readString(pem, StandardCharsets.US_ASCII);
        var begin = text.indexOf(BEGIN);
        var end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no PKCS#8 key in PEM");
        }
        var der = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
        return KeyFactory.getInstance(publicKey().getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    private boolean belongs(PrivateKey key) throws GeneralSecurityException {
        var algorithm =
                switch (publicKey().getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> publicKey().getAlgorithm();
                };
        var signing = Signature.getInstance(algorithm);
        signing.initSign(key);
        signing.update(PROBE);
        var verifying = Signature.getInstance(algorithm);
        verifying.initVerify(publicKey());
        verifying.update(PROBE);
        return verifying.verify(signing.sign());
    }

    private PublicKey publicKey() {
        return chain.get(0).getPublicKey();
    }
}
