package io.vigil.console.app.jitsi.pin;

import io.vigil.console.app.setting.LibraryPin;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches one file of bounded size in bounded time, from the host that was named and no other. Blocks. */
public final class Download {
    /** A library of a megabyte over a slow line. */
    public static final Duration USUAL_LIMIT = Duration.ofMinutes(2);

    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final int REDIRECTS_FROM = 300;
    private static final int REDIRECTS_TO = 399;

    private final HttpClient http;
    private final Duration limit;
    private final int mostBytes;

    public Download(Duration limit) {
        this(limit, LibraryPin.MOST_BYTES);
    }

    Download(Duration limit, int mostBytes) {
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit)
                .build();
        this.limit = limit;
        this.mostBytes = mostBytes;
    }

    /** The bytes at {@code from}, or where that leads on the same host. */
    public byte[] fetch(URI from) throws NotPinned, InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        var at = from;
        for (var hop = 0; hop <= MOST_REDIRECTS; hop++) {
            var answer = answer(at, end);
            var status = answer.statusCode();
            if (status == OK) {
                return answer.body();
            }
            if (status < REDIRECTS_FROM || status > REDIRECTS_TO) {
                throw new NotPinned(NotPinned.Why.FAILED, PinNotices.refused(at, status));
            }
            at = next(at, answer.headers().firstValue("location").orElse(""));
        }
        throw new NotPinned(NotPinned.Why.FAILED, PinNotices.leadsElsewhere(at));
    }

    private HttpResponse<byte[]> answer(URI at, long end) throws NotPinned, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(
                HttpRequest.newBuilder(at).build(), head -> new BoundedBody(head.statusCode() == OK ? mostBytes : 0));
        try {
            return asked.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new NotPinned(NotPinned.Why.FAILED, PinNotices.tooSlow(at, limit), e);
        } catch (ExecutionException e) {
            throw BoundedBody.isTooLong(e)
                    ? new NotPinned(NotPinned.Why.FAILED, PinNotices.tooLong(at, mostBytes), e)
                    : new NotPinned(NotPinned.Why.FAILED, PinNotices.notReached(at), e);
        } finally {
            asked.cancel(true);
        }
    }

    /** Another place on the same host, not with less protection than before. */
    private static URI next(URI at, String location) throws NotPinned {
        try {
            var next = LibraryPin.source(at.resolve(location).toString());
            if (!location.isEmpty()
                    && Objects.equals(next.getHost(), at.getHost())
                    && Objects.equals(next.getScheme(), at.getScheme())) {
                return next;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new NotPinned(NotPinned.Why.FAILED, PinNotices.leadsElsewhere(at), e);
        }
        throw new NotPinned(NotPinned.Why.FAILED, PinNotices.leadsElsewhere(at));
    }
}
