package io.vigil.console.alarm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What an ear would make of samples: which note when, by Goertzel's filter over slices of 20 ms. */
public final class Heard {
    private static final int FRAME_BYTES = 4;
    private static final int SLICE_MILLIS = 20;
    private static final double SILENT_BELOW = 0.004;
    private static final List<Integer> NOTES = List.of(659, 880, 988, 1320);

    private final float[] samples;
    private final int rate;

    private Heard(float[] samples, int rate) {
        this.samples = samples;
        this.rate = rate;
    }

    public static Heard of(float[] samples, int rate) {
        return new Heard(samples, rate);
    }

    /** The left channel of 16-bit stereo frames that follow {@code header} bytes. */
    public static Heard ofFile(Path file, long header, int rate) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min(header, Files.size(file)));
            var bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            var samples = new float[bytes.capacity() / FRAME_BYTES];
            for (var i = 0; i < samples.length; i++) {
                samples[i] = bytes.getShort(FRAME_BYTES * i) / 32768f;
            }
            return new Heard(samples, rate);
        }
    }

    int millis() {
        return (int) (samples.length * 1000L / rate);
    }

    public float loudestFrom(int fromMillis, int toMillis) {
        return (float) IntStream.range(frame(fromMillis), Math.min(samples.length, frame(toMillis)))
                .mapToDouble(i -> Math.abs(samples[i]))
                .max()
                .orElse(0);
    }

    /** The greatest step between two samples, relative to full scale: a crack is a great one. */
    public float steepest() {
        return (float) IntStream.range(1, samples.length)
                .mapToDouble(i -> Math.abs(samples[i] - samples[i - 1]))
                .max()
                .orElse(0);
    }

    /** The notes one after another, 0 for silence; what lasts one slice only is the seam of two. */
    public List<Integer> notes() {
        return lasting().stream().map(Lasting::hertz).toList();
    }

    /** Notes and silences with how long each was. */
    public List<Lasting> lasting() {
        var all = new ArrayList<Lasting>();
        for (var from = 0; from + slice() <= samples.length; from += slice()) {
            var hertz = noteAt(from);
            var last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.hertz == hertz) {
                all.set(all.size() - 1, new Lasting(hertz, last.millis + SLICE_MILLIS));
            } else {
                all.add(new Lasting(hertz, SLICE_MILLIS));
            }
        }
        return all.stream().filter(one -> one.millis > SLICE_MILLIS).toList();
    }

    public record Lasting(int hertz, int millis) {}

    private int noteAt(int from) {
        return NOTES.stream()
                .max(Comparator.comparingDouble(hertz -> energy(from, hertz)))
                .filter(hertz -> energy(from, hertz) > SILENT_BELOW)
                .orElse(0);
    }

    /** Goertzel: the share of {@code hertz} in one slice; about a quarter of the square of its amplitude. */
    private double energy(int from, int hertz) {
        var cosine = 2 * Math.cos(2 * Math.PI * hertz / rate);
        double before = 0;
        double last = 0;
        for (var i = from; i < from + slice(); i++) {
            var now = samples[i] + cosine * last - before;
            before = last;
            last = now;
        }
        var power = before * before + last * last - cosine * before * last;
        return power / ((double) slice() * slice());
    }

    private int slice() {
        return SLICE_MILLIS * rate / 1000;
    }

    private int frame(int millis) {
        return (int) ((long) millis * rate / 1000);
    }
}
