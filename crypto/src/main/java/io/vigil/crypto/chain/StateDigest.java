package io.vigil.crypto.chain;

import java.math.BigInteger;

/**
 * A digest of a set of records that one record more or less changes in one step: the sum of their codes modulo 2^256
 * (MSet-Add-Hash with a keyed code).
 *
 * @see <a href="https://people.csail.mit.edu/devadas/pubs/mhashes.pdf">Clarke et al., ASIACRYPT 2003, §4</a>
 */
public record StateDigest(BigInteger sum) {
    public static final int BYTES = Code.BYTES;

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BYTES * 8);

    /** Of no records. */
    public static final StateDigest EMPTY = new StateDigest(BigInteger.ZERO);

    public StateDigest {
        if (sum.signum() < 0 || sum.compareTo(MODULUS) >= 0) {
            throw new IllegalArgumentException("a digest is a number of 256 bits");
        }
    }

    /** Reads what {@link #bytes} wrote: 32, big endian. */
    public static StateDigest of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a digest is 32 bytes, not " + bytes.length);
        }
        return new StateDigest(new BigInteger(1, bytes));
    }

    public StateDigest with(Code code) {
        return new StateDigest(sum.add(new BigInteger(1, code.bytes())).mod(MODULUS));
    }

    public StateDigest without(Code code) {
        return new StateDigest(sum.subtract(new BigInteger(1, code.bytes())).mod(MODULUS));
    }

    /** 32, big endian. */
    public byte[] bytes() {
        var bytes = sum.toByteArray(); // with a sign, without leading zeros
        var out = new byte[BYTES];
        var length = Math.min(BYTES, bytes.length);
        System.arraycopy(bytes, bytes.length - length, out, BYTES - length, length);
        return out;
    }
}
