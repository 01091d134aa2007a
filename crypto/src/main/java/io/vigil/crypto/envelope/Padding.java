package io.vigil.crypto.envelope;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Length, content, zeros, so that the size of an envelope tells little of what was written (Padmé: at most 12 % more).
 *
 * @see <a href="https://petsymposium.org/popets/2019/popets-2019-0056.pdf">Nikitin et al., PETS 2019, §4</a>
 */
final class Padding {
    private static final int LENGTH_BYTES = 4;

    private Padding() {}

    static byte[] pad(byte[] content) {
        var padded = new byte[padme(LENGTH_BYTES + content.length)];
        ByteBuffer.wrap(padded).putInt(content.length).put(content);
        return padded;
    }

    /** The content, or nothing when this was not padded here. */
    static Optional<byte[]> unpad(byte[] padded) {
        if (padded.length < LENGTH_BYTES) {
            return Optional.empty();
        }
        var length = ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - LENGTH_BYTES) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(padded, LENGTH_BYTES, LENGTH_BYTES + length));
    }

    /** The next length at which the low bits are zero, so that few lengths are told apart. */
    static int padme(int length) {
        if (length < 2) {
            return length;
        }
        var exponent = 31 - Integer.numberOfLeadingZeros(length);
        var mantissa = 32 - Integer.numberOfLeadingZeros(exponent);
        var mask = (1 << (exponent - mantissa)) - 1;
        return (length + mask) & ~mask;
    }
}
