package io.vigil.console.session;

class MemorySessionLogTest extends SessionLogContract {
    @Override
    SessionLog empty() {
        return new MemorySessionLog();
    }
}
