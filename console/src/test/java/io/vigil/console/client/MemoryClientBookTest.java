package io.vigil.console.client;

import java.time.Clock;

class MemoryClientBookTest extends ClientBookContract {
    @Override
    protected ClientBook empty(Clock clock) {
        return new MemoryClientBook(clock);
    }
}
