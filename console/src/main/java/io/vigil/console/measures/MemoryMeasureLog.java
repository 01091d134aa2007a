package io.vigil.console.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps facts for as long as the console runs. Safe for use by several threads. */
public final class MemoryMeasureLog implements MeasureLog {
    private final List<MeasureFact> facts = new ArrayList<>();

    @Override
    public synchronized Kept of(UUID client) {
        return new Kept(
                facts.stream().filter(fact -> fact.client().equals(client)).toList(), 0);
    }

    @Override
    public synchronized void append(MeasureFact fact) {
        facts.add(fact);
    }
}
