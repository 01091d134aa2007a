package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseStrengthTest {
    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "Xq7!vz9$Lm2, TOO_SHORT",
        "password12345678, WEAK",
        "passwordpassword, WEAK",
        "qwertyuiop12, WEAK",
        "correct horse, FAIR",
        "the quiet river in june, STRONG"
    })
    void isMeasuredByHowItIsGuessedAndNotByItsKindsOfCharacters(String typed, PassphraseStrength strength) {
        assertEquals(strength, PassphraseStrength.of(typed.toCharArray()));
    }

    @Test
    void onlyWhatIsHardToGuessIsEnough() {
        assertFalse(PassphraseStrength.TOO_SHORT.isEnough());
        assertFalse(PassphraseStrength.WEAK.isEnough());
        assertTrue(PassphraseStrength.FAIR.isEnough());
        assertTrue(PassphraseStrength.STRONG.isEnough());
    }

    /** The measure wipes what it is given: the vaults were once made with a passphrase of nothing but blanks. */
    @ParameterizedTest
    @CsvSource({"elevenchars", "the quiet river in june", "password12345678"})
    void leavesWhatWasTypedAsItWas(String typed) {
        var characters = typed.toCharArray();

        PassphraseStrength.of(characters);

        assertEquals(typed, String.valueOf(characters));
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD) // one that computes on cannot be interrupted
    void aPageThatWasPastedIsMeasuredAtOnce() {
        var page = "4@8({[<6 the quiet river in june, and another one ".repeat(2_000);

        assertEquals(PassphraseStrength.STRONG, PassphraseStrength.of(page.toCharArray()));
    }
}
