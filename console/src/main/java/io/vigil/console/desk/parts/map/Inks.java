package io.vigil.console.desk.parts.map;

import io.vigil.console.desk.theme.Tone;
import java.awt.Color;

/**
 * The colours of a picture. Each says what a word or a shape says too.
 *
 * @param ground behind everything
 * @param surface inside a part
 * @param edge around a part
 * @param line between two parts
 */
public record Inks(
        Color ground,
        Color surface,
        Color ink,
        Color soft,
        Color edge,
        Color line,
        Color accent,
        Color onAccent,
        Color agreeing,
        Color waiting,
        Color objecting) {
    private static final Color GREY = new Color(0x555555);

    /** In the present light. Event dispatch thread only. */
    public static Inks screen() {
        return new Inks(
                Tone.GROUND.colour(),
                Tone.SURFACE.colour(),
                Tone.INK.colour(),
                Tone.SOFT_INK.colour(),
                Tone.SOFT_INK.colour(),
                Tone.SOFT_INK.colour(),
                Tone.ACCENT.colour(),
                Tone.ON_ACCENT.colour(),
                Tone.GO.colour(),
                Tone.WAIT.colour(),
                Tone.STOP.colour());
    }

    /** Black on white. */
    public static Inks paper() {
        return new Inks(
                Color.WHITE,
                Color.WHITE,
                Color.BLACK,
                GREY,
                Color.BLACK,
                GREY,
                Color.BLACK,
                Color.WHITE,
                Color.BLACK,
                Color.BLACK,
                Color.BLACK);
    }
}
