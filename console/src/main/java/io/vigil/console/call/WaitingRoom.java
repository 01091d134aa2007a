package io.vigil.console.call;

/**
 * Who waits and who is let in. Nothing is sent to a guest who waits, and only the therapist lets in. A value.
 *
 * @param place where the guest is who sits at the line now
 * @param visits whether somebody sat there before
 */
public record WaitingRoom(Place place, Visits visits) {
    /** Where a guest is. */
    public enum Place {
        WAITING,
        LET_IN
    }

    /** Whether the guest at the line is the first. */
    public enum Visits {
        NONE,
        SOME
    }

    /** Whether the guest's four words were read alike, or hang on words that were. */
    public enum Words {
        CONFIRMED,
        NOT_YET
    }

    /** Whether the client is under medicine, so that nobody may be kept out who may be them. */
    public enum Care {
        USUAL,
        WATCHED
    }

    /** Of a line that was opened just now. */
    public static WaitingRoom opened() {
        return new WaitingRoom(Place.WAITING, Visits.NONE);
    }

    /** The therapist lets the guest in. */
    public WaitingRoom letIn() {
        return new WaitingRoom(Place.LET_IN, visits);
    }

    /** The session is over: whoever comes waits. */
    public WaitingRoom closed() {
        return new WaitingRoom(Place.WAITING, visits);
    }

    /**
     * Somebody with another memory than the guest before sits at the line: another device, or a browser that forgot. They wait
     * until they are let in anew, unless their words hang on the confirmed ones, or the client is under medicine: then media
     * and help are never kept out, and the therapist verifies by face.
     */
    public WaitingRoom another(Words words, Care care) {
        var stays = visits == Visits.NONE || words == Words.CONFIRMED || care == Care.WATCHED;
        return new WaitingRoom(stays ? place : Place.WAITING, Visits.SOME);
    }

    public boolean isLetIn() {
        return place == Place.LET_IN;
    }
}
