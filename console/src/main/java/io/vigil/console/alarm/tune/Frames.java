package io.vigil.console.alarm.tune;

import java.util.Set;
import javax.sound.sampled.AudioFormat;

/** The score as the bytes that a device takes: 16 bit, little-endian, the same on every channel. Not for several threads. */
public final class Frames {
    private final Score score;
    private final int rate;
    private final int channels;
    private float[] samples = new float[0];
    private byte[] bytes = new byte[0];

    public Frames(AudioFormat format) {
        rate = (int) format.getFrameRate();
        channels = format.getChannels();
        score = new Score(rate);
    }

    /** Frames in a second. */
    public int rate() {
        return rate;
    }

    /** The bytes of the last {@link #write}, the same array as long as it is large enough. */
    public byte[] bytes() {
        return bytes;
    }

    /** Writes the next {@code frames} into {@link #bytes()} and says how many bytes they are. */
    public int write(Set<Pattern> asked, int frames) {
        var size = frames * channels * Short.BYTES;
        if (samples.length < frames) {
            samples = new float[frames];
            bytes = new byte[size];
        }
        score.write(asked, samples, frames);
        var to = 0;
        for (var i = 0; i < frames; i++) {
            var sample = Math.round(samples[i] * Short.MAX_VALUE);
            for (var channel = 0; channel < channels; channel++) {
                bytes[to++] = (byte) sample;
                bytes[to++] = (byte) (sample >> Byte.SIZE);
            }
        }
        return size;
    }
}
