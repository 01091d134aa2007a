package io.vigil.console.measures;

import io.vigil.console.words.Words;

/** What a therapist did after the safety prompt. */
public enum SafetyStep {
    ASKED,
    PLAN,
    HELP,
    /** The answer had been a slip. */
    MISTAKE;

    private static final Words WORDS = Words.of(SafetyStep.class);

    /** In words. */
    public String text() {
        return WORDS.text("safety." + this);
    }
}
