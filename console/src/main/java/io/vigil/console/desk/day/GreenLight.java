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
     * @param condition what was agreed with it, or empty
     */
    public record Protector(String name, State state, String answer, String words, String condition) {}

    /** What the column asks for. */
    public interface Asks {
        void hear(ProtectorAnswer heard);

        /** A part that was not on the list. */
        void add(String protector);
    }
}
