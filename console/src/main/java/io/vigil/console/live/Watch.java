package io.vigil.console.live;

/** What {@link Live#watch} hands back: close it and the watcher is called no more. Closing twice is harmless. */
public interface Watch extends AutoCloseable {
    @Override
    void close();
}
