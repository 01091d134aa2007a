package io.vigil.console.desk.port;

/** What the therapist asks before there is a session. Called on the event dispatch thread; returns at once. */
public interface StartActions {
    /** Plans the session and opens its room; the invitation then arrives through {@link LineShown}. */
    void openRoom(Beginning beginning);
}
