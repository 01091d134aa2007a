package io.vigil.crypto.envelope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PaddingTest {
    private static final int MOST = 200_000;

    /** Counted from the definition: of an exponent E, only the highest bits after the first stay, as many as E has. */
    private static int fromTheDefinition(int length) {
        var exponent = (int) Math.floor(Math.log(length) / Math.log(2) + 1e-9);
        var bits = (int) Math.floor(Math.log(exponent) / Math.log(2) + 1e-9) + 1;
        var step = (int) Math.pow(2, exponent - bits);
        return (length + step - 1) / step * step;
    }

    @Test
    void itIsPadmeAndCostsAnEighthAtMost() {
        var lengths = new TreeSet<Integer>();
        for (var length = 4; length <= MOST; length++) {
            var padded = Padding.padme(length);
            assertEquals(fromTheDefinition(length), padded, "of " + length);
            assertTrue(padded >= length && padded - length <= 0.12 * length, "of " + length);
            lengths.add(padded);
        }
        assertTrue(lengths.size() < 250, lengths.size() + " lengths are told apart");
    }

    @Test
    void whatWasPaddedComesBack() {
        for (var length = 0; length < 3_000; length++) {
            var content = new byte[length];
            Arrays.fill(content, (byte) 7);
            assertArrayEquals(content, Padding.unpad(Padding.pad(content)).orElseThrow());
        }
    }

    @Test
    void aLengthThatDoesNotFitIsNone() {
        for (var length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 5}) {
            var padded = ByteBuffer.allocate(8).putInt(length).array();
            assertTrue(Padding.unpad(padded).isEmpty());
        }
        assertTrue(Padding.unpad(new byte[3]).isEmpty());
    }
}
