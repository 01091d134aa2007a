package io.vigil.console.screens;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of a window as a small PNG: a palette in which each colour of the picture has one that looks the same. Unfiltered
 * lines of such a picture are a fifth smaller than those of the writer that comes with Java.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG, third edition</a>
 */
final class SmallPng {
    private static final int MOST_COLOURS = 256;
    /** Squared, over red, green and blue: of the shades around a letter nobody sees those apart that are closer. */
    private static final int CLOSEST = 1_600;
    /** A colour that fills one of so many parts of a picture is a ground, and no shade. */
    private static final int SMALL_PARTS = 2_000;

    private static final int BITS = 8;
    private static final int INDEXED = 3;
    private static final int HEAD_BYTES = 13;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private SmallPng() {}

    static byte[] of(BufferedImage picture) {
        var palette = palette(picture);
        var places = new HashMap<Integer, Integer>();
        var colours = colours(picture);
        var width = picture.getWidth();
        var lines = new byte[picture.getHeight() * (width + 1)]; // each begins with how it is filtered: not at all
        for (var at = 0; at < colours.length; at++) {
            var to = at / width * (width + 1) + 1 + at % width;
            var isAsBefore = at % width > 0 && colours[at] == colours[at - 1]; // as nearly everywhere
            lines[to] = isAsBefore
                    ? lines[to - 1]
                    : places.computeIfAbsent(colours[at], colour -> nearest(palette, colour))
                            .byteValue();
        }
        return written(picture, palette, lines);
    }

    private static int[] colours(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Ground stays ground, and amber that is seen once is no red: what is large or far from all others has a place. */
    private static List<Integer> palette(BufferedImage picture) {
        var colours = byFrequency(picture);
        var large = picture.getWidth() * picture.getHeight() / SMALL_PARTS;
        for (var apart = CLOSEST; ; apart *= 2) {
            var palette = new ArrayList<Integer>();
            for (var colour : colours) {
                if (colour.getValue() >= large
                        || palette.isEmpty()
                        || distance(palette.get(nearest(palette, colour.getKey())), colour.getKey()) > apart) {
                    palette.add(colour.getKey());
                }
            }
            if (palette.size() <= MOST_COLOURS) {
                return List.copyOf(palette);
            }
        }
    }

    private static List<Map.Entry<Integer, Integer>> byFrequency(BufferedImage picture) {
        var colours = colours(picture);
        Map<Integer, Integer> counts = new HashMap<>();
        for (var from = 0; from < colours.length; ) {
            var to = from + 1;
            while (to < colours.length && colours[to] == colours[from]) {
                to++;
            }
            counts.merge(colours[from], to - from, Integer::sum);
            from = to;
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static int nearest(List<Integer> palette, int colour) {
        var best = 0;
        for (var place = 1; place < palette.size(); place++) {
            if (distance(palette.get(place), colour) < distance(palette.get(best), colour)) {
                best = place;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var by = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += by * by;
        }
        return sum;
    }

    private static byte[] written(BufferedImage picture, List<Integer> palette, byte[] lines) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(HEAD_BYTES)
                        .putInt(picture.getWidth())
                        .putInt(picture.getHeight())
                        .put((byte) BITS)
                        .put((byte) INDEXED)
                        .array());
        var colours = ByteBuffer.allocate(3 * palette.size());
        palette.forEach(colour ->
                colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put(colour.byteValue()));
        chunk(out, "PLTE", colours.array());
        chunk(out, "IDAT", deflated(lines));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] lines) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(lines);
        deflater.finish();
        var room = new byte[lines.length + 1024];
        var bytes = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, bytes);
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var check = new CRC32();
        check.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
