package io.vigil.console.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.call.IceServer;
import io.vigil.signaling.client.NotAnswered;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-88")
class RelaysOnceReachedTest {
    private static final List<IceServer> RELAYS = List.of(IceServer.stun("stun:practice.example"));

    private final Deque<CompletableFuture<List<IceServer>>> answers = new ArrayDeque<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Optional<List<IceServer>>> told = new ArrayList<>();
    private final RelaysOnceReached relays = new RelaysOnceReached(answers::remove, later::add);
    private boolean isWanted = true;

    private static Throwable notReached() {
        return new NotAnswered(NotAnswered.Why.NO_STREAM, "no stream");
    }

    private void ask() {
        relays.ask(() -> isWanted, told::add);
    }

    @Test
    void areAskedForUntilAServerIsReached() {
        answers.add(CompletableFuture.failedFuture(notReached()));
        answers.add(CompletableFuture.failedFuture(new CompletionException(new CompletionException(notReached()))));
        answers.add(CompletableFuture.completedFuture(RELAYS));
        ask();
        later.remove().run();
        assertEquals(List.of(), told);
        later.remove().run();

        assertEquals(List.of(Optional.of(RELAYS)), told);
        assertEquals(0, later.size());
    }

    @Test
    void areNotWaitedForWhereTheServerSaysNo() {
        answers.add(CompletableFuture.failedFuture(new NotAnswered(NotAnswered.Why.REFUSED, "no")));
        ask();

        assertEquals(List.of(Optional.empty()), told);
        assertEquals(0, later.size());
    }

    @Test
    void areNotAskedForOnceNobodyWaitsForThem() {
        answers.add(CompletableFuture.failedFuture(notReached()));
        ask();
        isWanted = false;
        later.remove().run();

        assertEquals(0, later.size());
        assertEquals(List.of(), told);
    }
}
