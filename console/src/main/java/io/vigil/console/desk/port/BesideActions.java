package io.vigil.console.desk.port;

import java.util.List;

/**
 * What the therapist asks of a line beside the client's. Called on the event dispatch thread; every method returns at once, and what
 * came of it arrives through its {@link LineShown}.
 */
public interface BesideActions {
    /** Writes a link; one that was given before becomes worthless. */
    void invite();

    /** Puts its link on the clipboard. */
    void copyInvitation();

    /** Lets in who waits at it. */
    void admit();

    /** The therapist heard these four words read. When the line shows others by now, nothing is confirmed. */
    void confirmWords(List<String> read);

    /** The knocking device takes the place of the present one. */
    void admitSecondDevice();

    void refuseSecondDevice();
}
