package io.vigil.console.measures;

class MemoryMeasureLogTest extends MeasureLogContract {
    @Override
    protected MeasureLog empty() {
        return new MemoryMeasureLog();
    }
}
