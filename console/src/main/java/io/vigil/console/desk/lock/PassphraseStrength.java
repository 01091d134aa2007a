package io.vigil.console.desk.lock;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * How hard a passphrase is to guess, measured as an attacker guesses: by words, names, dates and patterns (zxcvbn), and
 * not by which kinds of characters it has.
 *
 * @see <a href="https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/wheeler">Wheeler, USENIX
 *     Security 2016</a>
 */
enum PassphraseStrength {
    TOO_SHORT,
    WEAK,
    FAIR,
    STRONG;

    /** What is shorter falls to a machine that tries everything. */
    static final int LEAST_CHARACTERS = 12;

    private static final int FAIR_SCORE = 3;
    private static final int STRONG_SCORE = 4;
    /** The measure looks at so much: more is strong anyway, and would take it seconds. */
    private static final int LOOKED_AT = 100;

    /** @param typed the caller's to wipe */
    static PassphraseStrength of(char[] typed) {
        if (typed.length < LEAST_CHARACTERS) {
            return TOO_SHORT;
        }
        var looked = Arrays.copyOf(typed, Math.min(typed.length, LOOKED_AT)); // wiped below; what was typed is not
        var measured = Loaded.MEASURE.measure(CharBuffer.wrap(looked));
        try {
            return switch (measured.getScore()) {
                case STRONG_SCORE -> STRONG;
                case FAIR_SCORE -> FAIR;
                default -> WEAK;
            };
        } finally {
            measured.wipe();
        }
    }

    /** Whether a vault may be put behind it. */
    boolean isEnough() {
        return this == FAIR || this == STRONG;
    }

    /** Its dictionaries are read when somebody has typed enough to be measured, not while the first window is waited for. */
    private static final class Loaded {
        private static final Zxcvbn MEASURE = new Zxcvbn();
    }
}
