package io.vigil.console.alarm;

import java.time.Duration;
import javax.sound.sampled.DataLine;

/**
 * How much may be written now: so much that the device holds as much as wanted ahead of what is heard. Devices that take
 * everything at once (a file, a server that is a sink) are held to the clock, a little faster than it runs because no
 * two clocks agree. Not for several threads.
 */
final class Pace {
    private static final double FASTER = 1.02;

    private final DataLine line;
    private final int rate;
    private final int frameBytes;
    private long origin = System.nanoTime();
    private long written;
    private long movedAt = System.nanoTime();

    Pace(DataLine line, int rate) {
        this.line = line;
        this.rate = rate;
        this.frameBytes = line.getFormat().getFrameSize();
    }

    /** Frames that may be written now. */
    int room(Duration ahead) {
        var target = ahead.toNanos() * rate / 1_000_000_000L;
        var held = (line.getBufferSize() - line.available()) / frameBytes;
        var now = System.nanoTime();
        var due = (long) ((now - origin) * FASTER * rate / 1e9);
        if (due > written) { // it ran dry, or we were kept from the processor: nothing is made up for
            origin = now;
            written = 0;
            due = 0;
        }
        var room = Math.max(0, Math.min(target - held, target - (written - due)));
        if (room > 0 || held < target) {
            movedAt = now;
        }
        return Math.toIntExact(room);
    }

    void wrote(int frames) {
        written += frames;
    }

    /** How long the device has been full without playing anything of it. */
    Duration standsStillFor() {
        return Duration.ofNanos(System.nanoTime() - movedAt);
    }
}
