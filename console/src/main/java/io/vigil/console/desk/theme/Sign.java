package io.vigil.console.desk.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The program's sign, in the menu and at its windows: the faint ring of the client's dark page, and somebody within it. Drawn by
 * arithmetic, so that it is sharp in every size.
 */
public final class Sign {
    /** Pixels, as menus and window managers ask for them. */
    public static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final Color NIGHT = new Color(0x14_1D_26);
    private static final Color RING = new Color(0x7F_B3_C8);
    private static final Color SOMEBODY = new Color(0xF2_D7_A6);

    private Sign() {}

    /** In all sizes, for a window. */
    public static List<Image> inAllSizes() {
        return SIZES.stream().<Image>map(Sign::of).toList();
    }

    /** In one size: a square of so many pixels. */
    public static BufferedImage of(int pixels) {
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(NIGHT);
        pen.fill(new RoundRectangle2D.Double(0, 0, pixels, pixels, pixels * 0.36, pixels * 0.36));
        pen.setColor(RING);
        pen.setStroke(new BasicStroke(Math.max(1.5f, pixels * 0.075f)));
        pen.draw(around(pixels, 0.30));
        pen.setColor(SOMEBODY);
        pen.fill(around(pixels, 0.115));
        pen.dispose();
        return image;
    }

    private static Ellipse2D around(int pixels, double share) {
        var radius = pixels * share;
        return new Ellipse2D.Double(pixels / 2.0 - radius, pixels / 2.0 - radius, 2 * radius, 2 * radius);
    }
}
