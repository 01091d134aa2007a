package io.vigil.console.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveTest {
    private final List<String> seen = new ArrayList<>();
    private final Live<String> live = new Live<>("calm");

    @Test
    void aWatcherIsToldThePresentValueAndEveryChange() {
        live.watch(seen::add);

        live.set("distress");

        assertEquals(List.of("calm", "distress"), seen);
    }

    @Test
    void anEqualValueIsNotToldAgain() {
        live.watch(seen::add);

        live.set(new String("calm"));

        assertEquals(List.of("calm"), seen);
    }

    @Test
    void aClosedWatchIsToldNoMore() {
        live.watch(seen::add).close();

        live.set("distress");

        assertEquals(List.of("calm"), seen);
    }

    @Test
    void aWatcherThatFailsDoesNotBlindTheNext() {
        var shown = new ArrayList<Throwable>();
        var thread = Thread.currentThread();
        var before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, what) -> shown.add(what));
        try {
            live.watch(value -> {
                throw new IllegalStateException("this screen is broken");
            });
            live.watch(seen::add);

            live.set("distress");
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }

        assertEquals(List.of("calm", "distress"), seen);
        assertEquals(2, shown.size());
    }
}
