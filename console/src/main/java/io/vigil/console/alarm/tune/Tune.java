package io.vigil.console.alarm.tune;

/** One turn of a pattern as samples between -1 and 1, computed once, before it is needed. */
final class Tune {
    /** Long enough that no note begins with a crack, short enough that it is still heard as one. */
    private static final int ATTACK_MILLIS = 25;

    private static final int RELEASE_MILLIS = 40;
    /** A second partial makes a note easier to find in the room. */
    private static final double PARTIAL = 0.3;

    private static final double LOUDEST = 0.8;

    private final float[] samples;

    private Tune(float[] samples) {
        this.samples = samples;
    }

    static Tune of(Pattern pattern, int rate) {
        var samples = new float
                [pattern.notes().stream().mapToInt(note -> note.frames(rate)).sum()];
        var from = 0;
        for (var note : pattern.notes()) {
            var frames = note.frames(rate);
            for (var i = 0; !note.silent() && i < frames; i++) {
                samples[from + i] = (float) (sound(note.hertz(), i, rate) * shape(i, frames, rate));
            }
            from += frames;
        }
        return new Tune(samples);
    }

    int frames() {
        return samples.length;
    }

    float at(int frame) {
        return samples[frame];
    }

    private static double sound(int hertz, int frame, int rate) {
        var angle = 2 * Math.PI * hertz * frame / rate;
        return LOUDEST * (Math.sin(angle) + PARTIAL * Math.sin(2 * angle)) / (1 + PARTIAL);
    }

    private static double shape(int frame, int frames, int rate) {
        return rise(frame, ATTACK_MILLIS * rate / 1000) * rise(frames - frame, RELEASE_MILLIS * rate / 1000);
    }

    /** A half wave of a cosine from 0 to 1. */
    private static double rise(int frame, int over) {
        return frame >= over ? 1 : (1 - Math.cos(Math.PI * frame / over)) / 2;
    }
}
