package io.vigil.console.app.server;

import io.vigil.console.pairing.Fault;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** By what a server shows that it is the one that is meant, and what is wrong with that. */
record Certificate(ServerAddress server, Trust trust, SSLContext authorities, Duration patience) {
    Optional<Fault> fault() {
        try (var socket = connected()) {
            socket.startHandshake();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(trust.isPinned() ? pinned(e) : why(e));
        }
    }

    /** A socket whose handshake has not begun; the caller closes it. */
    SSLSocket connected() throws IOException {
        var plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(server.host(), server.port()), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            var socket =
                    (SSLSocket) authorities.getSocketFactory().createSocket(plain, server.host(), server.port(), true);
            if (!trust.isPinned()) {
                var parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
            }
            return socket;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static Fault pinned(IOException failure) {
        return causedBy(failure, CertificateException.class).isPresent()
                ? Fault.CERTIFICATE_NOT_AGREED_UPON
                : Fault.NO_TLS;
    }

    private static Fault why(IOException failure) {
        if (causedBy(failure, CertificateExpiredException.class).isPresent()
                || causedBy(failure, CertificateNotYetValidException.class).isPresent()
                || causedBy(failure, CertPathValidatorException.class)
                        .filter(it -> it.getReason() == CertPathValidatorException.BasicReason.EXPIRED
                                || it.getReason() == CertPathValidatorException.BasicReason.NOT_YET_VALID)
                        .isPresent()) {
            return Fault.CERTIFICATE_OUT_OF_DATE;
        }
        if (causedBy(failure, CertPathValidatorException.class).isPresent()
                || causedBy(failure, CertPathBuilderException.class).isPresent()) {
            return Fault.CERTIFICATE_BY_NOBODY_KNOWN;
        }
        // a path was found: what is left to complain of is the name
        return causedBy(failure, CertificateException.class).isPresent()
                ? Fault.CERTIFICATE_FOR_ANOTHER_NAME
                : Fault.NO_TLS;
    }

    private static <T extends Throwable> Optional<T> causedBy(Throwable failure, Class<T> kind) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
