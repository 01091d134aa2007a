package io.vigil.crypto.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Four words that both ends compute from a handshake and read to each other: alike when nobody stands between. 44 bits;
 * what they are worth against somebody who searches is said in {@code docs/line.md} §6.
 */
public record SafetyWords(List<String> words) {
    static final int BYTES = 6;

    private static final int COUNT = 4;
    private static final int BITS = 11;
    private static final List<String> LIST = list();

    public SafetyWords {
        words = List.copyOf(words);
        if (words.size() != COUNT) {
            throw new IllegalArgumentException("safety words are " + COUNT + ", not " + words.size());
        }
    }

    /** The first 44 of 48 bits, four indices of 11, most significant first. */
    static SafetyWords of(byte[] bytes) {
        var bits = 0L;
        for (var octet : bytes) {
            bits = bits << 8 | (octet & 0xff);
        }
        var words = new ArrayList<String>(COUNT);
        for (var i = 1; i <= COUNT; i++) {
            words.add(LIST.get((int) (bits >>> (BYTES * 8 - BITS * i)) & (1 << BITS) - 1));
        }
        return new SafetyWords(words);
    }

    /** The words as they are read aloud, parted by spaces. */
    public String text() {
        return String.join(" ", words);
    }

    private static List<String> list() {
        try (var in = SafetyWords.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of words is missing from this build");
            }
            var words = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
                    .lines()
                    .toList();
            if (words.size() != 1 << BITS) {
                throw new IllegalStateException("the list has " + words.size() + " words, not " + (1 << BITS));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the list of words cannot be read", e);
        }
    }
}
