package io.vigil.console.escalation;

import io.vigil.console.words.Words;

/** What alarms, dangers and rungs are called. */
public final class EscalationWords {
    private static final Words WORDS = Words.of(EscalationWords.class);

    private EscalationWords() {}

    public static String text(Cause cause) {
        return WORDS.text("cause." + cause);
    }

    public static String text(Danger danger) {
        return WORDS.text("danger." + danger);
    }

    public static String text(Matter matter) {
        return WORDS.text("matter." + matter);
    }

    public static String text(Rung rung) {
        return WORDS.text("rung." + rung);
    }
}
