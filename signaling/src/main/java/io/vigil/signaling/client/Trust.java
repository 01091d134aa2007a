package io.vigil.signaling.client;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.vigil.crypto.proof.Digest;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** By what a server is known to be the one that is meant. */
public final class Trust {
    private static final int SHA256_BYTES = 32;

    private final @Nullable Pin pin;

    private Trust(@Nullable Pin pin) {
        this.pin = pin;
    }

    /** A certificate for the host's name by an authority that this machine trusts. */
    public static Trust systemAuthorities() {
        return new Trust(null);
    }

    /** This certificate and no other, whatever name it bears and however old it is: SHA-256 of its DER. */
    public static Trust certificate(byte[] sha256) {
        return new Trust(new Pin(sha256, Trust::der));
    }

    /** A certificate for this key and no other, whatever else it says: SHA-256 of the SubjectPublicKeyInfo in DER. */
    public static Trust publicKey(byte[] sha256) {
        return new Trust(
                new Pin(sha256, certificate -> certificate.getPublicKey().getEncoded()));
    }

    SslContext context() throws SSLException {
        var builder = SslContextBuilder.forClient().protocols("TLSv1.3", "TLSv1.2");
        return pin == null
                ? builder.endpointIdentificationAlgorithm("HTTPS").build()
                : builder.trustManager(pin)
                        .endpointIdentificationAlgorithm(null)
                        .build();
    }

    /** The same trust for sockets of the JDK: to look at a server's certificate and pages. */
    public SSLContext forSockets() throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, pin == null ? null : new TrustManager[] {pin}, null);
        return context;
    }

    /** Whether one certificate or key is meant, whatever name it bears. */
    public boolean isPinned() {
        return pin != null;
    }

    /** The certificate's bytes, which a certificate that came over TLS always has. */
    static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read but has no encoding", e);
        }
    }

    /** Takes a server by what it holds; never takes a client. */
    private static final class Pin extends X509ExtendedTrustManager {
        private final byte[] sha256;
        private final Function<X509Certificate, byte[]> held;

        Pin(byte[] sha256, Function<X509Certificate, byte[]> held) {
            if (sha256.length != SHA256_BYTES) {
                throw new IllegalArgumentException("a pin is 32 bytes, not " + sha256.length);
            }
            this.sha256 = sha256.clone();
            this.held = held;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            if (chain.length == 0 || !MessageDigest.isEqual(sha256, Digest.sha256(held.apply(chain[0])))) {
                throw new CertificateException("not the certificate that was agreed upon");
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket)
                throws CertificateException {
            checkServerTrusted(chain, kind);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
                throws CertificateException {
            checkServerTrusted(chain, kind);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
            throw new CertificateException("no client is trusted here");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket)
                throws CertificateException {
            checkClientTrusted(chain, kind);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
                throws CertificateException {
            checkClientTrusted(chain, kind);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
