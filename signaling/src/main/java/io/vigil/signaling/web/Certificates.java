package io.vigil.signaling.web;

import io.netty.handler.ssl.SslContext;
import io.vigil.crypto.proof.ConsoleProof;
import io.vigil.crypto.proof.Digest;
import io.vigil.signaling.metrics.Health;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The certificate that new connections see. Its files are read anew as soon as they have changed; one that cannot be used
 * changes nothing, and connections that stand go on with the one they began with.
 */
final class Certificates {
    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);

    private final ServerOptions.Front front;
    private final Clock clock;
    private volatile Shown shown;
    private byte[] seen;
    private Left left = Left.ENOUGH;

    private enum Left {
        ENOUGH,
        LITTLE,
        NOTHING
    }

    /** What one connection begins with. */
    static final class Shown {
        private final byte[] channelBinding;
        private final @Nullable SslContext tls;
        private final Optional<Instant> expires;

        private Shown(byte[] channelBinding, @Nullable SslContext tls, Optional<Instant> expires) {
            this.channelBinding = channelBinding;
            this.tls = tls;
            this.expires = expires;
        }

        /** What consoles sign for (protocol.md §2.2). */
        byte[] channelBinding() {
            return channelBinding.clone();
        }

        /** Nothing where a proxy or nobody speaks TLS. */
        @Nullable
        SslContext tls() {
            return tls;
        }

        /** From then on clients turn away. */
        Optional<Instant> expires() {
            return expires;
        }
    }

    private Certificates(ServerOptions.Front front, Clock clock, Shown shown, byte[] seen) {
        this.front = front;
        this.clock = clock;
        this.shown = shown;
        this.seen = seen;
    }

    /** Reads them for the first time. */
    static Certificates read(ServerOptions.Front front, Clock clock) throws NotStarted {
        return new Certificates(front, clock, shown(front, clock.instant()), seen(front));
    }

    Shown shown() {
        return shown;
    }

    /** Looks whether the files have changed. Reads them: not for an event loop. */
    synchronized void look() {
        var found = seen(front);
        if (!Arrays.equals(found, seen)) {
            seen = found;
            renew();
        }
        warn();
    }

    private void renew() {
        try {
            shown = shown(front, clock.instant());
            LOG.info(
                    "The certificate has changed. New connections see it; those that stand go on. It expires {}.",
                    shown.expires().map(Instant::toString).orElse("never"));
        } catch (NotStarted e) {
            LOG.warn(
                    "The changed certificate is not used: {}. New connections go on with the one from before, which"
                            + " expires {}. Put a PEM chain and its PKCS#8 key in place; they are read as soon as they change.",
                    e.getMessage(),
                    shown.expires().map(Instant::toString).orElse("never"));
        }
    }

    /** Once when it is soon over, and once when it is. */
    private void warn() {
        var expires = shown.expires().orElse(Instant.MAX);
        var now = clock.instant();
        var found = !now.isBefore(expires)
                ? Left.NOTHING
                : now.plus(Health.CERTIFICATE_SOON_OVER).isAfter(expires) ? Left.LITTLE : Left.ENOUGH;
        if (found != left && found == Left.LITTLE) {
            LOG.warn(
                    "The certificate expires {}. From then on browsers turn clients away, and calls that stand go on."
                            + " Renew it now; the new one is read as soon as it is in place.",
                    expires);
        } else if (found != left && found == Left.NOTHING) {
            LOG.error(
                    "The certificate expired {}. Browsers turn clients away, and calls that stand go on."
                            + " Renew it now; the new one is read as soon as it is in place.",
                    expires);
        }
        left = found;
    }

    private static Shown shown(ServerOptions.Front front, Instant now) throws NotStarted {
        var file = front.certificate();
        if (file.isEmpty()) {
            return new Shown(new byte[ConsoleProof.CHANNEL_BYTES], null, Optional.empty());
        }
        var certificate = ServerCertificate.read(file.get());
        certificate.mustBeGoodAt(now);
        var tls = front.tls().isEmpty()
                ? null
                : certificate.with(front.tls().get().key());
        return new Shown(certificate.channelBinding(), tls, Optional.of(certificate.expires()));
    }

    /** A digest of the files: a time of change would miss a second change within one tick, and a file put back. */
    private static byte[] seen(ServerOptions.Front front) {
        var all = new ByteArrayOutputStream();
        front.certificate().ifPresent(file -> add(file, all));
        front.tls().ifPresent(tls -> add(tls.key(), all));
        return Digest.sha256(all.toByteArray());
    }

    private static void add(Path file, ByteArrayOutputStream all) {
        try {
            all.writeBytes(Digest.sha256(Files.readAllBytes(file)));
        } catch (IOException e) { // between two names of it; a file that is not there is a change too
            all.write(0);
        }
    }
}
