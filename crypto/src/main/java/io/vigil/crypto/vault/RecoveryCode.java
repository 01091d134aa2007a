package io.vigil.crypto.vault;

import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The printed way into the vaults: 160 random bits in 32 characters of Crockford's base 32, and four more that find a typing
 * mistake. Printed in nine groups of four. Whoever holds one closes it.
 *
 * @see <a href="https://www.crockford.com/base32.html">Crockford, Base 32</a>
 */
public final class RecoveryCode implements AutoCloseable {
    public static final int GROUPS = 9;
    public static final int GROUP_CHARACTERS = 4;

    private static final int RANDOM_BYTES = 20;
    private static final int CHARACTERS = 32;
    private static final int BITS = 5;
    private static final int LANES = 2;
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private final byte[] symbols; // 32 of the secret, 4 of the check, each 0 to 31

    private RecoveryCode(byte[] symbols) {
        this.symbols = symbols;
    }

    public static RecoveryCode create(SecureRandom random) {
        try (var secret = SecretBytes.random(random, RANDOM_BYTES)) {
            return of(secret);
        }
    }

    /**
     * The code for these bytes.
     *
     * @param secret 20 bytes; the caller still owns, and wipes, them
     */
    public static RecoveryCode of(SecretBytes secret) {
        if (secret.length() != RANDOM_BYTES) {
            throw new IllegalArgumentException("a recovery code holds 20 bytes, not " + secret.length());
        }
        var bytes = secret.copy();
        var symbols = new byte[CHARACTERS + GROUP_CHARACTERS];
        for (var i = 0; i < CHARACTERS; i++) {
            symbols[i] = symbol(bytes, i);
        }
        Arrays.fill(bytes, (byte) 0);
        System.arraycopy(check(symbols), 0, symbols, CHARACTERS, GROUP_CHARACTERS);
        return new RecoveryCode(symbols);
    }

    private static byte symbol(byte[] bytes, int index) {
        var value = 0;
        for (var bit = index * BITS; bit < (index + 1) * BITS; bit++) {
            value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        }
        return (byte) value;
    }

    /**
     * Two Reed–Solomon codes, one over the characters at even places and one over those at odd ones: any two wrong
     * characters are found, and where one is wrong, or two neighbours are exchanged, it is known which.
     */
    private static byte[] check(byte[] symbols) {
        var check = new byte[GROUP_CHARACTERS];
        for (var lane = 0; lane < LANES; lane++) {
            var two = Gf32.check(lane(symbols, lane, CHARACTERS));
            check[lane] = two[0];
            check[LANES + lane] = two[1];
        }
        return check;
    }

    private static byte[] lane(byte[] symbols, int lane, int length) {
        var word = new byte[length / LANES];
        for (var i = 0; i < word.length; i++) {
            word[i] = symbols[i * LANES + lane];
        }
        return word;
    }

    /**
     * Reads what was typed: case, spaces and hyphens do not matter, O is 0, I and L are 1.
     *
     * @param typed the caller's to wipe
     * @throws Mistyped naming the group to look at
     */
    public static RecoveryCode parse(char[] typed) throws Mistyped {
        var symbols = new byte[CHARACTERS + GROUP_CHARACTERS];
        var length = 0;
        for (var character : typed) {
            if (character == '-' || Character.isWhitespace(character)) {
                continue;
            }
            if (length == symbols.length) {
                throw new Mistyped(GROUPS, "the code is longer than 36 characters");
            }
            var value = value(character);
            if (value < 0) {
                throw new Mistyped(length / GROUP_CHARACTERS + 1, "a character stands there that no code has");
            }
            symbols[length++] = (byte) value;
        }
        if (length < symbols.length) {
            throw new Mistyped(length / GROUP_CHARACTERS + 1, "the code ends after " + length + " characters, not 36");
        }
        return checked(symbols);
    }

    private static RecoveryCode checked(byte[] symbols) throws Mistyped {
        for (var lane = 0; lane < LANES; lane++) {
            var word = lane(symbols, lane, symbols.length);
            var wrong = Gf32.wrong(word);
            if (wrong == word.length) {
                Arrays.fill(symbols, (byte) 0);
                throw new Mistyped(0, "more than one character is not the printed one");
            }
            if (wrong >= 0) {
                Arrays.fill(symbols, (byte) 0);
                throw new Mistyped((wrong * LANES + lane) / GROUP_CHARACTERS + 1, "a character is not the printed one");
            }
        }
        return new RecoveryCode(symbols);
    }

    private static int value(char character) {
        var upper = Character.toUpperCase(character);
        var meant = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
        return Arrays.binarySearch(ALPHABET, meant);
    }

    /** One group as it is printed, 1 to 9: four characters, the caller's to wipe. */
    public char[] group(int number) {
        var group = new char[GROUP_CHARACTERS];
        for (var i = 0; i < GROUP_CHARACTERS; i++) {
            group[i] = ALPHABET[symbols[(number - 1) * GROUP_CHARACTERS + i]];
        }
        return group;
    }

    /** The 20 bytes behind the code, the caller's to wipe. */
    public SecretBytes secret() {
        var bytes = new byte[RANDOM_BYTES];
        for (var bit = 0; bit < RANDOM_BYTES * 8; bit++) {
            var value = (symbols[bit / BITS] >> (BITS - 1 - bit % BITS)) & 1;
            bytes[bit / 8] |= (byte) (value << (7 - bit % 8));
        }
        return SecretBytes.owning(bytes);
    }

    @Override
    public void close() {
        Arrays.fill(symbols, (byte) 0);
    }

    @Override
    public String toString() {
        return "RecoveryCode[]";
    }

    /** What was typed is no recovery code. */
    public static final class Mistyped extends Exception {
        private static final long serialVersionUID = 1;

        private final int group;

        Mistyped(int group, String what) {
            super(group == 0 ? what : "in group " + group + ": " + what);
            this.group = group;
        }

        /** 1 to 9, or 0 when it could be any. */
        public int group() {
            return group;
        }
    }
}
