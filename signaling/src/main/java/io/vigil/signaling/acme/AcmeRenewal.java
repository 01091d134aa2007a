package io.vigil.signaling.acme;

import io.vigil.signaling.web.challenge.ChallengePort;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.shredzone.acme4j.AccountBuilder;
import org.shredzone.acme4j.Authorization;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.Status;
import org.shredzone.acme4j.challenge.Http01Challenge;
import org.shredzone.acme4j.exception.AcmeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for a certificate when there is none of an authority's, or it is soon over, and puts it in place; the server reads it
 * from there. A failure costs nobody a line: what is in place stays, and it is tried again.
 */
public final class AcmeRenewal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AcmeRenewal.class);
    /** A third of what Let's Encrypt gives: sixty tries before clients are turned away. */
    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

    private static final Duration LOOKED_AT_EVERY = Duration.ofHours(12);
    /** Authorities allow five failures an hour. */
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofHours(1);

    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(3);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);

    private final Acme acme;
    private final AcmeFolder folder;
    private final Clock clock;
    private final SecureRandom random;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "vigil-acme");
        made.setDaemon(true);
        return made;
    });

    private AcmeRenewal(Acme acme, AcmeFolder folder, Clock clock, SecureRandom random) {
        this.acme = acme;
        this.folder = folder;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Puts a certificate of our own in place when there is none that is good, and begins to ask for a better one.
     *
     * @throws IOException when the folder cannot be written; then nothing was begun
     */
    public static AcmeRenewal start(Acme acme, Clock clock, SecureRandom random) throws IOException {
        var folder = new AcmeFolder(acme);
        var isGood = folder.current()
                .filter(certificate ->
                        clock.instant().isBefore(certificate.getNotAfter().toInstant()))
                .isPresent();
        if (!isGood) {
            folder.placeOneOfOurOwn(clock, random);
        }
        var renewal = new AcmeRenewal(acme, folder, clock, random);
        renewal.thread.execute(renewal::look);
        return renewal;
    }

    private void look() {
        var next = LOOKED_AT_EVERY;
        try {
            if (folder.current().filter(this::isGoodForLong).isEmpty()) {
                renew();
                LOG.info("A certificate was asked for and given. It is in place, and new connections see it soon.");
            }
        } catch (AcmeException | IOException | GeneralSecurityException | RuntimeException | Error e) {
            // an authority that breaks off, or speaks nonsense, comes as an unchecked one of acme4j's
            next = TRIED_AGAIN_AFTER;
            LOG.warn(
                    "A certificate was asked for and not given ({}). The one in place stays, and lines go on."
                            + " See that the names of hosts lead here and that port 80 does; it is asked again in an hour.",
                    e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return; // the server ends
        }
        if (!thread.isShutdown()) {
            var unused = thread.schedule(this::look, next.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Of an authority's, and not soon over. */
    private boolean isGoodForLong(X509Certificate certificate) {
        var isOurs = certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
        var renewed = clock.instant().plus(RENEWED_BEFORE);
        return !isOurs && renewed.isBefore(certificate.getNotAfter().toInstant());
    }

    private void renew() throws AcmeException, IOException, GeneralSecurityException, InterruptedException {
        var builder = new AccountBuilder().agreeToTermsOfService().useKeyPair(folder.account(random));
        acme.contact().ifPresent(contact -> builder.addContact("mailto:" + contact));
        var account = builder.create(new Session(acme.directory()));
        var order = account.newOrder().domains(acme.hosts()).create();
        try (var port = ChallengePort.open(acme.listen())) {
            for (var authorization : order.getAuthorizations()) {
                prove(authorization, port);
            }
            order.waitUntilReady(ANSWERED_WITHIN);
            var key = AcmeFolder.newKey(random);
            order.execute(key);
            if (order.waitForCompletion(ANSWERED_WITHIN) != Status.VALID) {
                throw new AcmeException("the order was not completed");
            }
            folder.place(order.getCertificate().getCertificateChain(), key.getPrivate());
        }
    }

    private static void prove(Authorization authorization, ChallengePort port)
            throws AcmeException, InterruptedException {
        if (authorization.getStatus() == Status.VALID) {
            return;
        }
        var challenge = authorization
                .findChallenge(Http01Challenge.class)
                .orElseThrow(() -> new AcmeException("no challenge over http"));
        port.answer(challenge.getToken(), challenge.getAuthorization());
        challenge.trigger();
        if (authorization.waitForCompletion(ANSWERED_WITHIN) != Status.VALID) {
            throw new AcmeException("the challenge was not met");
        }
    }

    /** Says how many names, and which ones not. */
    @Override
    public String toString() {
        return "AcmeRenewal for " + acme.hosts().size() + " names";
    }

    /** Asks no more; waits a moment for what is being written. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            var unused = thread.awaitTermination(ENDS_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
