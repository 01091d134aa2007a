package io.vigil.console.app.room;

import io.vigil.console.call.IceServer;
import io.vigil.signaling.client.NotAnswered;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the servers name as relays, asked until one of them is reached. A session that is taken up again after a start is
 * let in before the way to the server stands, and a call begun without relays would stay without. Nothing is lost by
 * waiting: without a server there is no line, and without a line no call.
 */
final class RelaysOnceReached {
    private final Supplier<CompletableFuture<List<IceServer>>> servers;
    private final Executor later;

    /**
     * For one room.
     *
     * @param servers asks once
     * @param later runs what is to be done some time later, on the room's thread
     */
    RelaysOnceReached(Supplier<CompletableFuture<List<IceServer>>> servers, Executor later) {
        this.servers = servers;
        this.later = later;
    }

    /**
     * Asks, and asks again later while no server is reached.
     *
     * @param isWanted whether anybody still waits for it
     * @param then is told once, on whatever thread: the relays, or that the server named none for another reason
     */
    void ask(BooleanSupplier isWanted, Consumer<Optional<List<IceServer>>> then) {
        var unused = servers.get().whenComplete((named, failure) -> {
            if (failure == null) {
                then.accept(Optional.of(named));
            } else if (isNotReached(failure)) {
                later.execute(() -> {
                    if (isWanted.getAsBoolean()) {
                        ask(isWanted, then);
                    }
                });
            } else {
                then.accept(Optional.empty());
            }
        });
    }

    private static boolean isNotReached(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAnswered answer) {
                return answer.why() == NotAnswered.Why.NO_STREAM;
            }
        }
        return false;
    }
}
