package io.vigil.console.desk.day;

import io.vigil.console.desk.control.State;
import java.util.List;

/** The journey: two clocks, the next look-in, what was agreed, and marks with one key each. */
final class Journey {
    private Journey() {}

    /**
     * What is shown.
     *
     * @param clock since the medicine was taken, hours, minutes and seconds
     * @param usual for example {@code of about 45 min}
     * @param dose for example {@code taken 14:07, seen on camera}
     * @param lookIn when the sitter looks in next
     * @param agreed the conditions agreed with protectors, one a line
     * @param lastVitals or empty
     */
    record Shown(
            String clock,
            String usual,
            String dose,
            State lookInState,
            String lookIn,
            List<String> agreed,
            String lastVitals) {
        public Shown {
            agreed = List.copyOf(agreed);
        }
    }

    /** A mark, with its letter. Those with words open a line to write them. */
    enum Mark {
        ONSET('O', Wording.NONE),
        CALM('C', Wording.NONE),
        DISTRESS('D', Wording.NONE),
        NAUSEA('N', Wording.NONE),
        SPOKEN_WORDS('W', Wording.ASKED),
        PART_PRESENT('P', Wording.ASKED),
        GROUNDING('G', Wording.NONE),
        LOOK_IN('L', Wording.NONE),
        VITALS('V', Wording.ASKED);

        private final char letter;
        private final Wording wording;

        Mark(char letter, Wording wording) {
            this.letter = letter;
            this.wording = wording;
        }

        char letter() {
            return letter;
        }

        Wording wording() {
            return wording;
        }
    }

    /** Whether a mark carries words. */
    enum Wording {
        NONE,
        ASKED
    }

    /** What the journey asks for. */
    interface Asks {
        void mark(Mark mark, String words);
    }
}
