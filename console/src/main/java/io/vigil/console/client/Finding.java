package io.vigil.console.client;

/**
 * Something that is missing or old.
 *
 * @param field where it is mended
 * @param place which one of several sitters or addresses, from 0
 * @param sentence what is so, and what to do
 */
public record Finding(Weight weight, Field field, int place, String sentence) {
    /** How much it matters, the heaviest first. */
    public enum Weight {
        /** The day cannot begin without it. */
        KEEPS_THE_ROOM_CLOSED,
        /** It is needed when something goes wrong at home. */
        BEFORE_THE_MEDICINE,
        WHEN_THERE_IS_TIME
    }

    /** A sentence may name a place: it stays out of every log. */
    @Override
    public String toString() {
        return "Finding[" + weight + ", " + field + " " + place + "]";
    }
}
