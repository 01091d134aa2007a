package io.vigil.console.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/**
 * The sound devices of this computer, the one that its owner chose first. May take seconds when a sound server is slow
 * or stuck: never call it on the event dispatch thread.
 */
public final class Sounds {
    private static final int BITS = 16;
    private static final float BUFFER_SECONDS = 0.25f;
    /** What devices of the last twenty years take, in the order of preference; bare hardware often has no mono. */
    private static final List<AudioFormat> FORMATS =
            List.of(format(48_000, 2), format(44_100, 2), format(48_000, 1), format(44_100, 1));

    private Sounds() {}

    /** The device an alarm would sound from, opened and closed to be sure; empty when none takes sound. */
    public static Optional<SoundDevice> probe() {
        try {
            var opened = open(Set.of());
            opened.line().close();
            return Optional.of(opened.device());
        } catch (NoSound e) {
            return Optional.empty();
        }
    }

    /**
     * Opens the first device that takes sound.
     *
     * @param avoid those that failed a moment ago: tried last
     */
    static Opened open(Set<SoundDevice> avoid) throws NoSound {
        var mixers = mixers();
        mixers.sort(java.util.Comparator.comparing(mixer -> avoid.contains(device(mixer))));
        for (var mixer : mixers) {
            for (var format : FORMATS) {
                var line = open(mixer, format);
                if (line.isPresent()) {
                    return new Opened(device(mixer), line.get(), format);
                }
            }
        }
        throw new NoSound("none of " + mixers.size() + " devices takes sound");
    }

    private static List<Mixer.Info> mixers() {
        var playing = new ArrayList<Mixer.Info>();
        for (var mixer : AudioSystem.getMixerInfo()) { // the default device stands first
            if (AudioSystem.getMixer(mixer).isLineSupported(new DataLine.Info(SourceDataLine.class, null))) {
                playing.add(mixer);
            }
        }
        return playing;
    }

    private static Optional<SourceDataLine> open(Mixer.Info mixer, AudioFormat format) {
        var wanted = new DataLine.Info(SourceDataLine.class, format);
        var asked = AudioSystem.getMixer(mixer);
        if (!asked.isLineSupported(wanted)) {
            return Optional.empty();
        }
        try {
            var line = (SourceDataLine) asked.getLine(wanted);
            line.open(format, Math.round(format.getFrameRate() * BUFFER_SECONDS) * format.getFrameSize());
            return Optional.of(line);
        } catch (LineUnavailableException
                | IllegalArgumentException e) { // taken by others, or gone since it was listed
            return Optional.empty();
        }
    }

    private static SoundDevice device(Mixer.Info mixer) {
        return new SoundDevice(mixer.getName().isBlank() ? "unnamed" : mixer.getName());
    }

    private static AudioFormat format(int rate, int channels) {
        return new AudioFormat(rate, BITS, channels, true, false);
    }

    /** A line that is open and does not run yet. */
    record Opened(SoundDevice device, SourceDataLine line, AudioFormat format) {}
}
