package io.vigil.console.schedule;

class MemoryScheduleBookTest extends ScheduleBookContract {
    @Override
    protected ScheduleBook empty() {
        return new MemoryScheduleBook();
    }
}
