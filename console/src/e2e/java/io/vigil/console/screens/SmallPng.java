package io.vigil.console.screens;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture of a window as a small PNG: a palette in which each colour of the picture has one that looks the same. */
final class SmallPng {
    private static final int MOST_COLOURS = 256;
    /** Squared, over red, green and blue: nobody sees colours apart that are closer. */
    private static final int CLOSEST = 64;

    private static final int BITS = 8;

    private SmallPng() {}

    static byte[] of(BufferedImage picture) throws IOException {
        var palette = palette(picture);
        var model = new IndexColorModel(BITS, palette.size(), bytes(palette, 16), bytes(palette, 8), bytes(palette, 0));
        var small = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var places = new HashMap<Integer, Integer>();
        var colours = colours(picture);
        var indexed = ((DataBufferByte) small.getRaster().getDataBuffer()).getData();
        for (var at = 0; at < colours.length; at++) {
            var isAsBefore = at > 0 && colours[at] == colours[at - 1]; // as nearly everywhere
            indexed[at] = isAsBefore
                    ? indexed[at - 1]
                    : places.computeIfAbsent(colours[at], colour -> nearest(palette, colour))
                            .byteValue();
        }
        return written(small);
    }

    private static int[] colours(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Amber that is seen once is no other amber: what is too far from every colour that is there gets a place. */
    private static List<Integer> palette(BufferedImage picture) {
        var colours = byFrequency(picture);
        for (var apart = CLOSEST; ; apart *= 2) {
            var palette = new ArrayList<Integer>();
            for (var colour : colours) {
                if (palette.isEmpty() || distance(palette.get(nearest(palette, colour)), colour) > apart) {
                    palette.add(colour);
                }
            }
            if (palette.size() <= MOST_COLOURS) {
                return List.copyOf(palette);
            }
        }
    }

    private static List<Integer> byFrequency(BufferedImage picture) {
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
                .map(Map.Entry::getKey)
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

    private static byte[] bytes(List<Integer> palette, int shift) {
        var bytes = new byte[palette.size()];
        for (var place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) (palette.get(place) >> shift);
        }
        return bytes;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var wishes = writer.getDefaultWriteParam();
            wishes.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wishes.setCompressionQuality(0); // as small as it goes
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wishes);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
