package io.vigil.console.link.room;

import io.vigil.console.link.place.Place;

/**
 * A second device at the door.
 *
 * @param id what its server calls it; empty when it sits in a seat there, beside the line, which is at the other server
 * @param place the server it came to
 */
public record Knock(String id, Place place) {
    private static final String SEATED = "";

    /** As a server told of it. */
    Knock(String id) {
        this(id, Place.FIRST);
    }

    /** Somebody who sits beside the line. */
    public static Knock beside(Place place) {
        return new Knock(SEATED, place);
    }

    public Knock at(Place where) {
        return new Knock(id, where);
    }

    public boolean isBeside() {
        return id.equals(SEATED);
    }

    /** What the therapist decides. */
    public enum Answer {
        /** It takes the seat; the device that had it is told so. */
        ADMIT,
        TURN_AWAY
    }
}
