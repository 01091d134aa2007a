package io.vigil.console.desk.port;

/**
 * What the therapist asks of the sitter's line. Called on the event dispatch thread; every method returns at once, and what
 * came of it arrives through the sitter's {@link LineShown}.
 */
public interface SitterActions {
    /** Writes a link for the sitter; one that was given before becomes worthless. */
    void invite();

    /** Puts the sitter's link on the clipboard. */
    void copyInvitation();

    /** Lets the waiting sitter in. */
    void admit();

    /** The therapist heard the sitter read the same four words. */
    void confirmWords();

    /** The knocking device takes the place of the present one. */
    void admitSecondDevice();

    void refuseSecondDevice();
}
