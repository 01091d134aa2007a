package io.vigil.console.desk.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppearanceTest {
    private static final double LEAST_CONTRAST = 4.6;

    /** What is written on what. */
    private record Pair(Tone text, Tone ground) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(Tone.INK, Tone.GROUND),
            new Pair(Tone.INK, Tone.SURFACE),
            new Pair(Tone.SOFT_INK, Tone.GROUND),
            new Pair(Tone.SOFT_INK, Tone.SURFACE),
            new Pair(Tone.ACCENT, Tone.GROUND),
            new Pair(Tone.ACCENT, Tone.SURFACE),
            new Pair(Tone.ON_ACCENT, Tone.ACCENT),
            new Pair(Tone.GO, Tone.GROUND),
            new Pair(Tone.GO, Tone.SURFACE),
            new Pair(Tone.WAIT, Tone.GROUND),
            new Pair(Tone.WAIT, Tone.SURFACE),
            new Pair(Tone.STOP, Tone.GROUND),
            new Pair(Tone.STOP, Tone.SURFACE),
            new Pair(Tone.ON_ALARM, Tone.ALARM));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeReadOnWhatItStandsOn(Theme theme) {
        Appearance.prepare(theme, 100);

        for (var pair : PAIRS) {
            var contrast = contrast(pair.text().colour(), pair.ground().colour());
            assertTrue(contrast >= LEAST_CONTRAST, theme + " " + pair + " has " + contrast);
        }
    }

    @Test
    void aNameHasItsLettersInWhateverScriptThatThisComputerKnows() {
        Appearance.prepare(Theme.LIGHT, 100);
        var name = "עֵד";
        assumeTrue(new Font(Font.DIALOG, Font.PLAIN, 13).canDisplayUpTo(name) < 0);

        for (var key : List.of("Label.font", "TextArea.font", "TextField.font", "List.font", "semibold.font")) {
            assertEquals(-1, UIManager.getFont(key).canDisplayUpTo(name), key);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatFlatLafItselfDrawsCanBeReadToo(Theme theme) {
        Appearance.prepare(theme, 100);

        for (var key : List.of(
                "Button.disabledText",
                "Button.foreground",
                "CheckBox.foreground",
                "CheckBox.disabledText",
                "Label.foreground",
                "TextField.placeholderForeground",
                "TextField.foreground",
                "TextArea.foreground",
                "ComboBox.foreground",
                "ToggleButton.foreground")) {
            for (var ground : List.of(Tone.GROUND, Tone.SURFACE)) {
                var contrast = contrast(UIManager.getColor(key), ground.colour());
                assertTrue(contrast >= LEAST_CONTRAST, theme + " " + key + " on " + ground + " has " + contrast);
            }
        }
    }

    @Test
    void theEdgeOfAFieldCanBeSeen() {
        for (var theme : Theme.values()) {
            Appearance.prepare(theme, 100);

            assertTrue(contrast(UIManager.getColor("Vigil.edge"), Tone.SURFACE.colour()) >= 3);
        }
    }

    @Test
    void theSizeStopsAtItsBounds() {
        var appearance = Appearance.prepare(Theme.LIGHT, 100);

        appearance.size(1000);
        assertEquals(200, appearance.percent());
        var large = new JLabel("a").getFont().getSize();
        appearance.size(1);
        assertEquals(80, appearance.percent());

        assertEquals(26, large);
        appearance.size(100);
    }

    /** Contrast as in WCAG 2.2, relative luminance of sRGB. */
    private static double contrast(Color one, Color other) {
        var brighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
