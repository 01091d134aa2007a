package io.vigil.signaling.web;

import io.vigil.signaling.client.CloseReason;
import io.vigil.signaling.client.KnockId;
import io.vigil.signaling.client.Listener;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineStanza;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Writes down what a console's listener is told, in words. */
final class HeardConsole implements Listener {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    /** The next event. */
    String next() throws InterruptedException {
        var event = heard.poll(RawGuest.PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("the listener was told nothing");
        }
        return event;
    }

    /** The next event, if there is one so soon. */
    Optional<String> within(Duration patience) throws InterruptedException {
        return Optional.ofNullable(heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Forgets what was told so far. */
    void clear() {
        heard.clear();
    }

    /** Skips to an event. */
    void until(String event) throws InterruptedException {
        for (var told = next(); !told.equals(event); ) {
            told = next();
        }
    }

    @Override
    public void opened() {
        heard.add("opened");
    }

    @Override
    public void joined(LineId line) {
        heard.add("joined");
    }

    @Override
    public void guestCame(LineId line) {
        heard.add("guest came");
    }

    @Override
    public void guestLeft(LineId line) {
        heard.add("guest left");
    }

    @Override
    public void stanza(LineId line, LineStanza stanza) {
        heard.add(stanza.toString());
    }

    @Override
    public void nonsense(LineId line) {
        heard.add("nonsense");
    }

    @Override
    public void knock(LineId line, KnockId knock) {
        heard.add("knock " + knock.text());
    }

    @Override
    public void undeliverable(LineId line) {
        heard.add("undeliverable");
    }

    @Override
    public void refused(LineId line) {
        heard.add("refused");
    }

    @Override
    public void closed(CloseReason reason) {
        heard.add("closed " + reason);
    }
}
