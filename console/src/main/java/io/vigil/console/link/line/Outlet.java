package io.vigil.console.link.line;

import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.Knock;

/** Where the end of a line puts what is to leave it: towards the guest, and towards the therapist. */
public interface Outlet {
    /** Step 2 of the handshake. */
    void answer(byte[] stepTwo);

    /** The confirmed key is not known here: begin with the invitation. */
    void again();

    /** Begin a handshake. */
    void please();

    void sealed(String handshake, byte[] ciphertext);

    /** A handshake was completed and its hello came. */
    void stands();

    /** The other end has another memory than the last: it may know nothing of what was said before. */
    void guestIsAnother();

    /** The other end is the one that greeted before. */
    void guestIsTheSame();

    /** The keys are gone. */
    void lost();

    void said(FromGuest message);

    /** Both ends know now that these words were read alike. */
    void confirmed(ConfirmedWords words);

    void altered(Alteration alteration);

    /** Another device with the same link is at the door: {@link Arrivals#answer}. */
    void knocked(Knock knock);

    /** The line has ended at each of its servers: the link is worth nothing from now on. */
    void ended();
}
