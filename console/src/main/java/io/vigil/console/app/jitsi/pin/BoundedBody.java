package io.vigil.console.app.jitsi.pin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer; beyond the bound nothing more is read. Called by the HTTP client, one call at a time. */
final class BoundedBody implements BodySubscriber<byte[]> {
    private final int mostBytes;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription from;

    /** @param mostBytes with 0, what comes is left unread */
    BoundedBody(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    static boolean isTooLong(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLong) {
                return true;
            }
        }
        return false;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        from = subscription;
        if (mostBytes == 0) {
            subscription.cancel();
            whole.complete(new byte[0]);
            return;
        }
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (var part : parts) {
            if (read.size() + part.remaining() > mostBytes) {
                if (from != null) {
                    from.cancel();
                }
                whole.completeExceptionally(new TooLong(mostBytes));
                return;
            }
            var bytes = new byte[part.remaining()];
            part.get(bytes);
            read.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(read.toByteArray());
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong(int mostBytes) {
            super("more than " + mostBytes + " bytes");
        }
    }
}
