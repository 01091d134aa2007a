package io.vigil.console.watch;

/** What comes out of the watch's loudspeaker. */
enum Sounding {
    RINGING,
    /** It rings, and this computer has no device that could be heard. */
    UNHEARD,
    QUIET
}
