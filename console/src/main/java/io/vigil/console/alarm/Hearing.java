package io.vigil.console.alarm;

/** Whether an alarm would be heard. */
public enum Hearing {
    /** A device is being opened, for the first time or because another was lost a moment ago: not yet worth a word. */
    LOOKING,
    /** A device takes sound. */
    SOUND,
    /** No device takes sound. The computer's beep is all there is, which many computers do not have: say so. */
    BEEP_ONLY
}
