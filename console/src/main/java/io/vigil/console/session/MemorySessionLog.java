package io.vigil.console.session;

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
