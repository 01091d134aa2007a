package io.vigil.console.watch.screen;

/** What comes out of the watch's loudspeaker. */
public enum Sounding {
    RINGING,
    /** It rings, and this computer has no device that could be heard. */
    UNHEARD,
    QUIET
}
