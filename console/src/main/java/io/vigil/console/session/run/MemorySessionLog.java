package io.vigil.console.session.run;

import io.vigil.console.session.event.SessionEvent;
import java.util.ArrayList;
import java.util.List;

/** Keeps the facts for as long as the console runs. */
public final class MemorySessionLog implements SessionLog {
    private final List<SessionEvent> facts = new ArrayList<>();

    @Override
    public synchronized void append(List<SessionEvent> events) {
        facts.addAll(events);
    }

    @Override
    public synchronized List<SessionEvent> read() {
        return List.copyOf(facts);
    }
}
