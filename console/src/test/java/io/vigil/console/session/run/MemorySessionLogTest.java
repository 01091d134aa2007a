package io.vigil.console.session.run;

class MemorySessionLogTest extends SessionLogContract {
    @Override
    protected SessionLog empty() {
        return new MemorySessionLog();
    }
}
