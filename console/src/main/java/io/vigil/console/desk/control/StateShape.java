package io.vigil.console.desk.control;

import io.vigil.console.desk.theme.Tone;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import javax.swing.Icon;

/** A state by its shape and colour: a disc goes, a triangle waits, a square stops, a ring is not known yet. */
final class StateShape implements Icon {
    private static final float OF_THE_TEXT = 0.78f;

    private final State state;
    private final Component on;

    StateShape(State state, Component on) {
        this.state = state;
        this.on = on;
    }

    @Override
    public int getIconWidth() {
        return Math.max(8, Math.round(on.getFont().getSize2D() * OF_THE_TEXT));
    }

    @Override
    public int getIconHeight() {
        return getIconWidth();
    }

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        var g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(colour());
            var size = getIconWidth();
            switch (state) {
                case GO -> g.fillOval(x, y, size, size);
                case WAIT ->
                    g.fill(new Polygon(new int[] {x, x + size / 2, x + size}, new int[] {y + size, y, y + size}, 3));
                case STOP -> g.fillRect(x, y, size, size);
                case DONE -> {
                    g.setStroke(
                            new BasicStroke(Math.max(2f, size / 5f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                    g.setColor(Tone.GO.colour());
                    g.drawPolyline(
                            new int[] {x + 1, x + size * 2 / 5, x + size - 1},
                            new int[] {y + size / 2, y + size - 2, y + 1},
                            3);
                }
                case UNKNOWN -> g.drawOval(x + 1, y + 1, size - 3, size - 3);
            }
        } finally {
            g.dispose();
        }
    }

    private Color colour() {
        return state.tone().colour();
    }
}
