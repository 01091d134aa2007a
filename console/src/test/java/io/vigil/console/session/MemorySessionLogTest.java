package io.vigil.console.session;

class MemorySessionLogTest extends SessionLogContract {
    @Override
    protected SessionLog empty() {
        return new MemorySessionLog();
    }
}
