package io.vigil.console.desk.parts.map;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** The type of a picture, and how wide its words are: the same on the screen, at any size, and on paper. */
public final class Type implements Measure {
    private static final float NAME_POINTS = 14;
    private static final float SMALL_POINTS = 12;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font name;
    private final Font small;

    /** The two sizes of one family. */
    public Type(Font plain) {
        this.name = plain.deriveFont(Font.BOLD, NAME_POINTS);
        this.small = plain.deriveFont(Font.PLAIN, SMALL_POINTS);
    }

    Font font(Face face) {
        return face == Face.NAME ? name : small;
    }

    double ascent(Face face) {
        return font(face).getLineMetrics("Ég", EXACT).getAscent();
    }

    @Override
    public double width(String text, Face face) {
        return font(face).getStringBounds(text, EXACT).getWidth();
    }

    @Override
    public double height(Face face) {
        var metrics = font(face).getLineMetrics("Ég", EXACT);
        return metrics.getAscent() + metrics.getDescent();
    }
}
