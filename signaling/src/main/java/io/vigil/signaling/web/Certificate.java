package io.vigil.signaling.web;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.vigil.crypto.proof.ConsoleProof;
import io.vigil.crypto.proof.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import org.jspecify.annotations.Nullable;

/** What clients see of this server's identity. */
final class Certificate {
    private final @Nullable SslContext tls;
    private final byte[] channel;

    private Certificate(@Nullable SslContext tls, byte[] channel) {
        this.tls = tls;
        this.channel = channel;
    }

    static Certificate of(ServerOptions options) throws NotStarted {
        if (options.tls().isPresent()) {
            var files = options.tls().get();
            return new Certificate(context(files), fingerprint(files.certificate()));
        }
        return new Certificate(
                null,
                options.proxyCertificate().isPresent()
                        ? fingerprint(options.proxyCertificate().get())
                        : new byte[ConsoleProof.CHANNEL_BYTES]);
    }

    /** Null without TLS. */
    @Nullable
    SslContext tls() {
        return tls;
    }

    /** What consoles sign for this server (protocol.md §2.2): SHA-256 of the certificate clients see, or zeros. */
    byte[] channel() {
        return channel.clone();
    }

    private static SslContext context(ServerOptions.TlsFiles files) throws NotStarted {
        try {
            return SslContextBuilder.forServer(
                            files.certificate().toFile(), files.key().toFile())
                    .protocols("TLSv1.3", "TLSv1.2")
                    .build();
        } catch (IOException | IllegalArgumentException e) {
            throw new NotStarted(
                    NotStarted.Why.CERTIFICATE, "cannot use " + files.certificate() + " with " + files.key(), e);
        }
    }

    private static byte[] fingerprint(Path pem) throws NotStarted {
        try (var stream = Files.newInputStream(pem)) {
            return Digest.sha256(CertificateFactory.getInstance("X.509")
                    .generateCertificate(stream)
                    .getEncoded());
        } catch (IOException | CertificateException e) {
            throw new NotStarted(NotStarted.Why.CERTIFICATE, "cannot read the certificate " + pem, e);
        }
    }
}
