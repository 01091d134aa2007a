package io.vigil.console.desk.theme;

import java.awt.Color;
import java.util.Objects;
import javax.swing.UIManager;

/** The colours that carry meaning. Each is always accompanied by a word and, where it says a state, by a shape. */
public enum Tone {
    GROUND("ground"),
    SURFACE("surface"),
    INK("ink"),
    SOFT_INK("softInk"),
    LINE("line"),
    ACCENT("accent"),
    ON_ACCENT("onAccent"),
    GO("go"),
    WAIT("wait"),
    STOP("stop"),
    ALARM("alarm"),
    ON_ALARM("onAlarm");

    private final String token;

    Tone(String token) {
        this.token = token;
    }

    /** The colour in the present light. @throws IllegalStateException before {@link Appearance#prepare} */
    public Color colour() {
        var colour = UIManager.getColor("Vigil." + token);
        if (colour == null) {
            throw new IllegalStateException("the theme has no Vigil." + token + "; was it prepared?");
        }
        return Objects.requireNonNull(colour);
    }
}
