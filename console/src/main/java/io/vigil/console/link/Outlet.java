package io.vigil.console.link;

import io.vigil.console.link.message.FromGuest;

/** Where the end of a line puts what is to leave it: towards the guest, and towards the therapist. */
interface Outlet {
    /** Step 2 of the handshake. */
    void answer(byte[] stepTwo);

    /** The confirmed key is not known here: begin with the invitation. */
    void again();

    /** Begin a handshake. */
    void please();

    void sealed(String handshake, byte[] ciphertext);

    /** A handshake was completed and its hello came. */
    void stands();

    /** The other end has another memory than the last: it knows nothing of what was said before. */
    void guestIsAnother();

    /** The keys are gone. */
    void lost();

    void said(FromGuest message);

    /** Both ends know now that these words were read alike. */
    void confirmed(ConfirmedWords words);

    void altered(Alteration alteration);
}
