package io.vigil.console.desk.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import javax.swing.UIManager;
import javax.swing.text.StyleContext;
import net.miginfocom.layout.PlatformDefaults;

/**
 * The light and the size of everything on the desk. Both may change while a session runs: windows that are open are
 * drawn anew, nothing is taken out of them. Event dispatch thread only.
 */
public final class Appearance {
    public static final int SMALLEST_PERCENT = 80;
    public static final int LARGEST_PERCENT = 200;

    private static final String TOKENS = "io.vigil.console.desk.theme";
    private static final float TEXT_POINTS = 13f;
    private static final int STEP_PERCENT = 10;

    private Theme theme;
    private int percent;

    private Appearance(Theme theme, int percent) {
        this.theme = theme;
        this.percent = percent;
    }

    /** Loads the typeface and the tokens. Before the first component; once is enough, more does no harm. */
    public static Appearance prepare(Theme first, int percent) {
        FlatInterFont.install(); // not lazily: it has to be known when letters of other scripts are put behind it
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource(TOKENS);
        var appearance = new Appearance(first, bounded(percent));
        appearance.apply();
        return appearance;
    }

    public Theme theme() {
        return theme;
    }

    public int percent() {
        return percent;
    }

    /** A length of {@code pixels} at 100 % in the present size. */
    public int scaled(int pixels) {
        return Math.round(pixels * percent / 100f);
    }

    public void show(Theme next) {
        if (next != theme) {
            theme = next;
            apply();
            FlatLaf.updateUI();
        }
    }

    public void larger() {
        size(percent + STEP_PERCENT);
    }

    public void smaller() {
        size(percent - STEP_PERCENT);
    }

    /** Sets the size in percent of the ordinary one; what is beyond the bounds stops at the bound. */
    public void size(int next) {
        if (bounded(next) != percent) {
            percent = bounded(next);
            apply();
            FlatLaf.updateUI();
        }
    }

    private void apply() {
        var scale = percent / 100f;
        UIManager.put("defaultFont", withEveryScript(FlatInterFont.FAMILY, Math.round(TEXT_POINTS * scale)));
        var installed = theme == Theme.LIGHT ? FlatLightLaf.setup() : FlatDarkLaf.setup();
        if (!installed) {
            throw new IllegalStateException("the theme " + theme + " could not be installed");
        }
        var layout = scale / UIScale.getUserScaleFactor(); // MigLayout already counts the factor that FlatLaf tells it
        PlatformDefaults.setLogicalPixelBase(PlatformDefaults.BASE_SCALE_FACTOR);
        PlatformDefaults.setHorizontalScaleFactor(layout);
        PlatformDefaults.setVerticalScaleFactor(layout);
    }

    /** The typeface, with those of the computer behind it for the letters that it does not have: names of clients. */
    private static Font withEveryScript(String family, int points) {
        return StyleContext.getDefaultStyleContext().getFont(family, Font.PLAIN, points);
    }

    private static int bounded(int percent) {
        return Math.max(SMALLEST_PERCENT, Math.min(LARGEST_PERCENT, percent));
    }
}
