package io.vigil.console.link;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.line.LineState;
import io.vigil.console.link.line.Seal;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.Knock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Listens to a line in a test, and waits for what is to be heard. */
final class Ear implements LineListener {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<FromGuest> said = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<Knock> knocks = new ArrayList<>();
    private LineState state = LineState.FIRST;
    private Optional<ConfirmedWords> confirmed = Optional.empty();

    /** Waits until {@code holds}, looked at whenever something was heard and every 20 ms. */
    synchronized void until(String what, BooleanSupplier holds) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertTrue(
                    System.nanoTime() < deadline, () -> "waited in vain until " + what + "; " + state + " " + events);
            wait(20);
        }
    }

    void untilState(String what, Predicate<LineState> holds) throws InterruptedException {
        until(what, () -> holds.test(state));
    }

    void untilSeal(Seal seal) throws InterruptedException {
        untilState("the seal is " + seal, now -> now.seal() == seal);
    }

    synchronized List<FromGuest> said() {
        return List.copyOf(said);
    }

    synchronized List<String> events() {
        return List.copyOf(events);
    }

    synchronized boolean heard(String event) {
        return events.contains(event);
    }

    synchronized List<Knock> knocks() {
        return List.copyOf(knocks);
    }

    synchronized Optional<ConfirmedWords> confirmed() {
        return confirmed;
    }

    private synchronized void event(String event) {
        events.add(event);
        notifyAll();
    }

    @Override
    public synchronized void changed(LineState now) {
        state = now;
        notifyAll();
    }

    @Override
    public void stands() {
        event("stands");
    }

    @Override
    public void guestIsAnother() {
        event("another");
    }

    @Override
    public void guestIsTheSame() {
        event("same");
    }

    @Override
    public void lost() {
        event("lost");
    }

    @Override
    public synchronized void said(FromGuest message) {
        said.add(message);
        notifyAll();
    }

    @Override
    public synchronized void confirmed(ConfirmedWords words) {
        confirmed = Optional.of(words);
        notifyAll();
    }

    @Override
    public void altered(Alteration alteration) {
        event(alteration.name());
    }

    @Override
    public synchronized void knocked(Knock knock) {
        knocks.add(knock);
        notifyAll();
    }

    @Override
    public void notKept() {
        event("notKept");
    }

    @Override
    public void ended() {
        event("ended");
    }
}
