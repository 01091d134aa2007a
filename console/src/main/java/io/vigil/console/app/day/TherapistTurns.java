package io.vigil.console.app.day;

import io.vigil.console.app.call.Voices;
import io.vigil.console.app.room.BesideRoom;
import io.vigil.console.app.room.GuestRoom;
import io.vigil.console.app.shared.Beside;
import io.vigil.console.desk.port.VoiceActions;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import java.util.function.Supplier;

/** To whom the therapist turns, and whose call is answered by that, handed to those who can do it. */
public final class TherapistTurns implements VoiceActions {
    private final Voices voices;
    private final Supplier<Alarms> alarms;
    private final GuestRoom guest;
    private final BesideRoom sitter;
    private final BesideRoom prescriber;

    /** Turns these voices to whoever is in one of these rooms; {@code alarms} are those that stand. */
    public TherapistTurns(
            Voices voices, Supplier<Alarms> alarms, GuestRoom guest, BesideRoom sitter, BesideRoom prescriber) {
        this.voices = voices;
        this.alarms = alarms;
        this.guest = guest;
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

    /** The therapist is with those who call, and they are told so; nobody is spoken with for a prescriber's wish alone. */
    void answer() {
        if (alarms.get().answeredTogether().contains(Cause.PRESCRIBER_CALLS)) {
            prescriber.answerHelp();
            return;
        }
        voices.back();
        guest.answerHelp();
        sitter.answerHelp();
    }
}
