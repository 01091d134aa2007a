package io.vigil.console.desk.port;

/** What the therapist asks of the voices. Called on the event dispatch thread; every method returns at once. */
public interface VoiceActions {
    void speakWithTheSitter();

    void speakWithThePrescriber();

    /** Speaks with the client again. */
    void backToTheClient();
}
