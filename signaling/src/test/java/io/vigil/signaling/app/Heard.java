package io.vigil.signaling.app;

import io.vigil.signaling.client.CloseReason;
import io.vigil.signaling.client.KnockId;
import io.vigil.signaling.client.Listener;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineStanza;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Whether a console came in, and why it is out again. */
final class Heard implements Listener {
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    String next() throws InterruptedException {
        var event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("the listener was told nothing");
        }
        return event;
    }

    @Override
    public void opened() {
        events.add("opened");
    }

    @Override
    public void closed(CloseReason reason) {
        events.add(reason.name());
    }

    @Override
    public void joined(LineId line) {}

    @Override
    public void guestCame(LineId line) {}

    @Override
    public void guestLeft(LineId line) {}

    @Override
    public void stanza(LineId line, LineStanza stanza) {}

    @Override
    public void nonsense(LineId line) {}

    @Override
    public void knock(LineId line, KnockId knock) {}

    @Override
    public void undeliverable(LineId line) {}

    @Override
    public void refused(LineId line) {}
}
