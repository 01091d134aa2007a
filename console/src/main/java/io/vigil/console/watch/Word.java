package io.vigil.console.watch;

import java.util.Arrays;
import java.util.Optional;

/** What the console says to its watch. The numbers are on the pipe: none is ever given a second meaning. */
enum Word {
    /** The console's essential threads move. */
    BEAT(1),
    /** The card to show if the console is gone; takes the place of the one before. */
    CARD(2),
    /** The card is to be wiped. */
    RELEASE(3),
    /** From now on the end of the console is an alarm. */
    ARMED(4),
    DISARMED(5),
    /** The therapist closes the console. */
    GOODBYE(6);

    private final byte number;

    Word(int number) {
        this.number = (byte) number;
    }

    byte number() {
        return number;
    }

    static Optional<Word> of(byte number) {
        return Arrays.stream(values()).filter(word -> word.number == number).findFirst();
    }
}
