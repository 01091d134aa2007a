package io.vigil.console.app.day;

import io.vigil.console.app.room.BesideRoom;
import io.vigil.console.app.room.Voices;
import io.vigil.console.app.setting.Beside;
import io.vigil.console.desk.port.VoiceActions;

/** To whom the therapist turns, handed to those who can do it. */
public final class TherapistTurns implements VoiceActions {
    private final Voices voices;
    private final BesideRoom sitter;
    private final BesideRoom prescriber;

    /** Turns these voices to whoever is in one of these rooms. */
    public TherapistTurns(Voices voices, BesideRoom sitter, BesideRoom prescriber) {
        this.voices = voices;
        this.sitter = sitter;
        this.prescriber = prescriber;
    }

    @Override
    public void speakWithTheSitter() {
        voices.speakWith(Beside.SITTER);
        sitter.answerCall();
    }

    @Override
    public void speakWithThePrescriber() {
        voices.speakWith(Beside.PRESCRIBER);
        prescriber.answerCall();
    }

    @Override
    public void backToTheClient() {
        voices.back();
    }
}
