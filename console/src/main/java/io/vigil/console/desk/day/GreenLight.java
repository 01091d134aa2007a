package io.vigil.console.desk.day;

import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.desk.control.State;
import java.util.List;

/**
 * The column of protectors.
 *
 * @param ask the question that ends the column: is any part not on the list
 * @param summary whether all are on board, in a sentence
 */
public record GreenLight(List<Protector> protectors, Row.Tick ask, State state, String summary) {
    public GreenLight {
        protectors = List.copyOf(protectors);
    }

    /**
     * One protector.
     *
     * @param name as the client calls it
     * @param answer the last answer in a word
     * @param words its own words, beside the answer
     * @param fear what it fears, or empty
     * @param condition what was agreed with it, or empty
     * @param beside who spoke, and the client's Self-energy, or empty
     * @param correcting whether its answer can still be taken back as written down wrongly
     * @param takingOff whether it can still be taken off the list as written down by mistake
     */
    public record Protector(
            String name,
            State state,
            String answer,
            String words,
            String fear,
            String condition,
            String beside,
            Row.Correcting correcting,
            Row.Correcting takingOff) {}

    /** What the column asks for. */
    public interface Asks {
        void hear(ProtectorAnswer heard);

        /** Its last answer was written down wrongly: it is asked again. */
        void typedWrongly(String protector);

        /** It came onto the list by a slip. */
        void takeOff(String protector, String reason);

        /** A part that was not on the list. */
        void add(String protector);
    }
}
