package io.vigil.console.watch.screen;

import io.vigil.console.watch.pipe.Card;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;

/** The window of the watch, as it stands when the console is gone. Event dispatch thread only. */
public final class CardStage {
    private static final Card CARD = new Card(
            "Contact lost with Samuel, since 14:29",
            List.of(
                    "12 Elm Street, Springfield, IL 62704, unit 4, door code 7731",
                    "Verified today at 13:52",
                    "Samuel Adeyemi Reyes, 38 years",
                    "Ketamine 100 mg rapid dissolve tablet, taken by himself at 14:07, seen on camera",
                    "Last reading 118 over 76, pulse 64, at 14:02",
                    "Allergic to penicillin. Asthma",
                    "Call back: 217 555 0117"),
            List.of(
                    new Card.Call("Ana, the sitter, beside him", "217-555-0142"),
                    new Card.Call("Springfield dispatch centre, ten digits", "(217) 555-0100"),
                    new Card.Call("Samuel himself", "217-555-0117"),
                    new Card.Call("Dr. Amira Haddad, prescriber", "217 555 0160")));

    private final CardWindow window;
    private int taken;

    private CardStage(Cause cause, Optional<Card> card, Sounding sounding, Duration since) {
        window = new CardWindow(CardShown.of(cause, card, since), () -> taken++, () -> {});
        window.sound(sounding);
        window.open();
    }

    /** The console died in a journey two seconds ago; the watch rings. */
    public static CardStage ringing() {
        return new CardStage(Cause.ENDED, Optional.of(CARD), Sounding.RINGING, Duration.ofSeconds(2));
    }

    /** The console is back and asks for the passphrase beside the card. */
    public static CardStage consoleIsBack() {
        return new CardStage(Cause.BACK, Optional.of(CARD), Sounding.RINGING, Duration.ofSeconds(9));
    }

    /** The console could not be started again, and nobody was in the journey. */
    public static CardStage withoutACard() {
        return new CardStage(Cause.GIVEN_UP, Optional.empty(), Sounding.QUIET, Duration.ofMinutes(5));
    }

    public JFrame frame() {
        return window.frame();
    }

    /** Whether somebody has stopped the sound. */
    public boolean isTaken() {
        return taken > 0;
    }

    public void otherLight() {
        window.otherLight();
    }

    public void close() {
        window.dispose();
    }
}
