package io.vigil.console.desk.theme;

/** The two lights of the desk. */
public enum Theme {
    LIGHT,
    /** For the journey: the room of the therapist may be dark, too. */
    DARK;

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
