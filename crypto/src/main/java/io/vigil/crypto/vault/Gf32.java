package io.vigil.crypto.vault;

/**
 * A Reed–Solomon code over 32 elements (x⁵ + x² + 1) with two check symbols: any two wrong symbols of a word are found, and
 * where one is wrong, its place. For the check characters of the recovery code; no secret depends on it.
 */
final class Gf32 {
    static final int CHECKS = 2;

    private static final int ORDER = 31;
    private static final int POLYNOMIAL = 0b100101;
    private static final byte[] POWERS = new byte[ORDER * 2];
    private static final int[] LOGARITHMS = new int[ORDER + 1];

    static {
        var value = 1;
        for (var i = 0; i < ORDER; i++) {
            POWERS[i] = (byte) value;
            POWERS[i + ORDER] = (byte) value;
            LOGARITHMS[value] = i;
            value <<= 1;
            if (value > ORDER) {
                value ^= POLYNOMIAL;
            }
        }
    }

    private Gf32() {}

    private static byte multiply(byte one, byte other) {
        return one == 0 || other == 0 ? 0 : POWERS[LOGARITHMS[one] + LOGARITHMS[other]];
    }

    /** The two symbols that follow {@code word}: its remainder by (x − α)(x − α²). */
    static byte[] check(byte[] word) {
        var sum = (byte) (POWERS[1] ^ POWERS[2]);
        var product = POWERS[3];
        byte high = 0;
        byte low = 0;
        for (var symbol : word) {
            var first = (byte) (symbol ^ high);
            high = (byte) (low ^ multiply(sum, first));
            low = multiply(product, first);
        }
        return new byte[] {high, low};
    }

    /**
     * Where one symbol of a word with its check symbols is wrong.
     *
     * @param word at most 31 symbols
     * @return −1 when the word is whole, its length when more than one is wrong
     */
    static int wrong(byte[] word) {
        var one = at(POWERS[1], word);
        var two = at(POWERS[2], word);
        if (one == 0 && two == 0) {
            return -1;
        }
        for (var place = 0; place < word.length; place++) {
            if (one != 0 && two == multiply(one, POWERS[word.length - 1 - place])) {
                return place;
            }
        }
        return word.length;
    }

    private static byte at(byte root, byte[] word) {
        byte value = 0;
        for (var symbol : word) {
            value = (byte) (multiply(value, root) ^ symbol);
        }
        return value;
    }
}
