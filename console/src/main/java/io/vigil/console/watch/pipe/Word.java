package io.vigil.console.watch.pipe;

import java.util.Arrays;
import java.util.Optional;

/** What the console says to its watch. The numbers are on the pipe: none is ever given a second meaning. */
public enum Word {
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
    GOODBYE(6),
    /** How long ago the client was last seen or heard: milliseconds, eight bytes. */
    PROVEN(7);

    private final byte number;

    Word(int number) {
        this.number = (byte) number;
    }

    /** Whether this many bytes may follow it. */
    boolean takes(int bytes) {
        return switch (this) {
            case CARD -> bytes >= 0 && bytes <= Frame.LONGEST_BYTES;
            case PROVEN -> bytes == Long.BYTES;
            case BEAT, RELEASE, ARMED, DISARMED, GOODBYE -> bytes == 0;
        };
    }

    byte number() {
        return number;
    }

    static Optional<Word> of(byte number) {
        return Arrays.stream(values()).filter(word -> word.number == number).findFirst();
    }
}
