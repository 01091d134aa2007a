package io.vigil.console.app.server;

import io.vigil.signaling.client.Trust;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/**
 * What a server gives to guests, compared with this console's build by SHA-256. It catches a server whose pages are altered
 * for everybody, or of another version; not one that alters them for a chosen guest. Blocks for seconds.
 */
final class ServedPages {
    /** What was found. */
    enum Found {
        THIS_BUILD,
        ANOTHER,
        /** Nothing, or not all: which is told elsewhere. */
        NOT_REACHED
    }

    private static final int OK = 200;
    /** A proxy before a server that is away answers in its place. */
    private static final int AWAY_FROM = 500;

    private final Map<String, byte[]> own;
    private final Duration limit;

    /** @param limit for each page */
    ServedPages(Map<String, byte[]> own, Duration limit) {
        this.own = Map.copyOf(own);
        this.limit = limit;
    }

    Found at(URI server, Trust trust) throws InterruptedException {
        try {
            return at(server, trust.forSockets());
        } catch (GeneralSecurityException e) {
            return Found.NOT_REACHED;
        }
    }

    /** @param trusted by whom the server's certificate may be made */
    Found at(URI server, SSLContext trusted) throws InterruptedException {
        try {
            var http = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(limit)
                    .sslContext(trusted)
                    .build();
            for (var page : own.entrySet()) {
                var found = compared(http, server.resolve(page.getKey()), page.getValue());
                if (found != Found.THIS_BUILD) {
                    return found;
                }
            }
            return Found.THIS_BUILD;
        } catch (ExecutionException | TimeoutException | GeneralSecurityException e) {
            return Found.NOT_REACHED;
        }
    }

    private Found compared(HttpClient http, URI page, byte[] ours)
            throws InterruptedException, ExecutionException, TimeoutException, GeneralSecurityException {
        var theirs = MessageDigest.getInstance("SHA-256");
        var asked = http.sendAsync(
                HttpRequest.newBuilder(page).timeout(limit).build(),
                answer -> BodySubscribers.ofByteArrayConsumer(bytes -> bytes.ifPresent(theirs::update)));
        try {
            HttpResponse<Void> answer = asked.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() >= AWAY_FROM) {
                return Found.NOT_REACHED;
            }
            var hash = MessageDigest.getInstance("SHA-256").digest(ours);
            return answer.statusCode() == OK && MessageDigest.isEqual(hash, theirs.digest())
                    ? Found.THIS_BUILD
                    : Found.ANOTHER;
        } finally {
            asked.cancel(true); // of one that goes on and on no more is read
        }
    }
}
