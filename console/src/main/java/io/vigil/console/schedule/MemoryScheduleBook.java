package io.vigil.console.schedule;

import java.util.ArrayList;
import java.util.List;

/** Keeps facts for as long as the console runs. Safe for use by several threads. */
public final class MemoryScheduleBook implements ScheduleBook {
    private final List<ScheduleFact> facts = new ArrayList<>();

    @Override
    public synchronized Kept all() {
        return new Kept(facts, 0);
    }

    @Override
    public synchronized void append(ScheduleFact fact) {
        facts.add(fact);
    }
}
