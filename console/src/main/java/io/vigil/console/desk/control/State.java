package io.vigil.console.desk.control;

import io.vigil.console.desk.theme.Tone;

/** How a thing stands. Drawn as a shape with a colour, always beside a word. */
public enum State {
    GO(Tone.GO, "go"),
    WAIT(Tone.WAIT, "wait"),
    STOP(Tone.STOP, "stop"),
    /** Behind us: a tick. */
    DONE(Tone.SOFT_INK, "soft"),
    UNKNOWN(Tone.SOFT_INK, "soft");

    private final Tone tone;
    private final String style;

    State(Tone tone, String style) {
        this.tone = tone;
        this.style = style;
    }

    Tone tone() {
        return tone;
    }

    String style() {
        return style;
    }
}
