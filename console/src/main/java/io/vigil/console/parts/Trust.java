package io.vigil.console.parts;

import java.time.LocalDate;

/**
 * How far a part trusted Self on a day.
 *
 * @param outOfTen 0 to 10, as the client says it
 */
public record Trust(LocalDate on, int outOfTen) {
    public static final int MOST = 10;

    public Trust {
        if (!isPossible(outOfTen)) {
            throw new IllegalArgumentException("trust is 0 to " + MOST + ", not " + outOfTen);
        }
    }

    /** Whether trust can be written as this number. */
    public static boolean isPossible(int outOfTen) {
        return outOfTen >= 0 && outOfTen <= MOST;
    }

    @Override
    public String toString() {
        return "Trust[]";
    }
}
