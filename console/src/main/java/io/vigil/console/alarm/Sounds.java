package io.vigil.console.alarm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
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
    private static final Duration PROBED_WITHIN = Duration.ofSeconds(4);
    private static final int BITS = 16;
    private static final float TRIED_SECONDS = 0.2f;
    private static final float BUFFER_SECONDS = 0.25f;
    /** What devices of the last twenty years take, in the order of preference; bare hardware often has no mono. */
    private static final List<AudioFormat> FORMATS =
            List.of(format(48_000, 2), format(44_100, 2), format(48_000, 1), format(44_100, 1));

    private Sounds() {}

    /**
     * The device an alarm would sound from, tried with a moment of silence; empty when none takes sound. Takes up to four
     * seconds. While an {@link Alarm} is open, ask that instead: some devices take sound from one at a time.
     */
    public static Optional<SoundDevice> probe() {
        var tried = new CompletableFuture<Optional<SoundDevice>>();
        var thread = new Thread(() -> tryOne(tried), "vigil-alarm-probe");
        thread.setDaemon(true);
        thread.start();
        try {
            return tried.completeOnTimeout(Optional.empty(), PROBED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the probe of sound devices failed", e);
        }
    }

    private static void tryOne(CompletableFuture<Optional<SoundDevice>> tried) {
        try {
            var opened = open(Set.of());
            tried.complete(Optional.of(opened.device()));
            opened.line().close();
        } catch (NoSound e) {
            tried.complete(Optional.empty());
        } catch (RuntimeException e) { // handed to who asked
            tried.completeExceptionally(e);
        }
    }

    /**
     * Opens the first device that takes sound.
     *
     * @param avoid those that failed a moment ago: tried last
     */
    static Opened open(Set<SoundDevice> avoid) throws NoSound {
        var mixers = mixers();
        mixers.sort(Comparator.comparing(mixer -> avoid.contains(device(mixer))));
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
            line.start();
            var silence = new byte[Math.round(format.getFrameRate() * TRIED_SECONDS) * format.getFrameSize()];
            if (line.write(silence, 0, silence.length)
                    == silence.length) { // many a device opens and then takes nothing
                return Optional.of(line);
            }
            line.close();
            return Optional.empty();
        } catch (LineUnavailableException
                | IllegalArgumentException e) { // taken by others, or gone since it was listed
            return Optional.empty();
        }
    }

    private static SoundDevice device(Mixer.Info mixer) {
        return new SoundDevice(name(mixer.getName()));
    }

    /** ALSA's default has no name of its own ("null [default]") or says it twice ("default [default]"). */
    static String name(String given) {
        var plain = given.replaceFirst("^(?:null|(.+)) \\[(?:\\1|default)\\]$", "$1");
        return plain.isBlank() ? "default" : plain;
    }

    private static AudioFormat format(int rate, int channels) {
        return new AudioFormat(rate, BITS, channels, true, false);
    }

    /** A line that is open, runs, and has taken a moment of silence. */
    record Opened(SoundDevice device, SourceDataLine line, AudioFormat format) {}
}
