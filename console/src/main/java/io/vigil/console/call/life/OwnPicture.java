package io.vigil.console.call.life;

/** What the guest's page sees of its own camera, before anything is encoded. */
public enum OwnPicture {
    /** It changes, if only by the camera's noise. */
    ALIVE,
    /** The camera gives the very same picture over and over: it hangs. */
    STILL,
    /** The page holds it back, because the path hardly carries the sound: that goes on. */
    PAUSED,
    /** The page cannot look at present: no camera, muted, or not in front. */
    UNKNOWN
}
