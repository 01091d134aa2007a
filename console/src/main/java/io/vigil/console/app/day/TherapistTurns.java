package io.vigil.console.app.day;

import io.vigil.console.app.room.Voices;
import io.vigil.console.app.setting.Beside;
import io.vigil.console.desk.port.VoiceActions;

/** To whom the therapist turns, handed to those who can do it. */
public final class TherapistTurns implements VoiceActions {
    private final Voices voices;

    /** Turns these voices. */
    public TherapistTurns(Voices voices) {
        this.voices = voices;
    }

    @Override
    public void speakWithTheSitter() {
        voices.speakWith(Beside.SITTER);
    }

    @Override
    public void speakWithThePrescriber() {
        voices.speakWith(Beside.PRESCRIBER);
    }

    @Override
    public void backToTheClient() {
        voices.back();
    }
}
