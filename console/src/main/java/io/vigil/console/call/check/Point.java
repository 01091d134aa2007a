package io.vigil.console.call.check;

/** What is looked at, in the order in which it is told. */
public enum Point {
    PICTURE_FROM_CLIENT,
    SOUND_FROM_CLIENT,
    PICTURE_TO_CLIENT,
    SOUND_TO_CLIENT,
    RELAY_HERE,
    RELAY_THERE,
    SPEED,
    BROWSER
}
