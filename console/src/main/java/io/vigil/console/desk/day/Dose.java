package io.vigil.console.desk.day;

import io.vigil.console.session.event.SessionEvent;

/** The client's own taking of the medicine: what the prescriber wrote, and what is asked before it is confirmed. */
public final class Dose {
    private Dose() {}

    /**
     * What is shown.
     *
     * @param prescription the prescriber's own words
     * @param validity in words, for example {@code written 2026-11-02, valid until 2026-12-02}
     * @param blocked why it cannot be confirmed, or empty
     * @param until the latest sensible time in the block, in words
     * @param late a sentence when that time is over, or empty
     */
    public record Shown(
            String prescriber, String prescription, String validity, String blocked, String until, String late) {}

    /**
     * What the therapist confirms.
     *
     * @param amount as said by the client; nothing is computed from it
     * @param time as typed, HH:mm, or empty for the present moment
     */
    public record Confirmed(String amount, SessionEvent.Witness witness, String time) {}

    /** What the form asks for. */
    public interface Asks {
        void confirm(Confirmed confirmed);
    }
}
