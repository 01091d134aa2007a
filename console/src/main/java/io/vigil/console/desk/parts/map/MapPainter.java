package io.vigil.console.desk.parts.map;

import io.vigil.console.desk.parts.map.Measure.Face;
import io.vigil.console.desk.parts.map.Picture.Line;
import io.vigil.console.desk.parts.map.Picture.Node;
import io.vigil.console.desk.parts.map.Picture.Text;
import io.vigil.console.parts.InWords;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stance;
import io.vigil.console.words.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.UUID;

/** Paints a picture at 100 %: exiles with round ends, protectors with corners, Self as a circle; lines under them all. */
public final class MapPainter {
    private static final Words WORDS = Words.of(MapPainter.class);
    private static final float THIN = 1.2f;
    private static final float THICK = 2.4f;
    private static final float[] DASHES = {7, 5};
    private static final float[] DOTS = {1.5f, 5};
    private static final double CORNER = 14;
    private static final double CUT = 12;
    private static final double ARROW = 9;
    private static final double ARROW_WIDE = 0.45;

    private final Picture picture;
    private final Inks inks;
    private final Type type;

    public MapPainter(Picture picture, Inks inks, Type type) {
        this.picture = picture;
        this.inks = inks;
        this.type = type;
    }

    /** Paints everything, the chosen part with a thicker edge. */
    public void paint(Graphics2D g, Optional<UUID> chosen) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.lines().forEach(line -> line(g, line));
        picture.lines().forEach(line -> word(g, line));
        picture.lines().forEach(line -> arrow(g, line));
        self(g);
        picture.nodes().forEach(node -> node(g, node, chosen.equals(Optional.of(node.part()))));
    }

    private void self(Graphics2D g) {
        var box = picture.self();
        g.setColor(inks.accent());
        g.fill(new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()));
        g.setColor(inks.onAccent());
        middle(g, WORDS.text("self"), Face.NAME, box.centreX(), box.centreY() - type.height(Face.NAME) / 2);
    }

    private void node(Graphics2D g, Node node, boolean isChosen) {
        var shape = shape(node);
        g.setColor(inks.surface());
        g.fill(shape);
        g.setColor(isChosen ? inks.accent() : inks.edge());
        g.setStroke(edge(node.role(), isChosen));
        g.draw(shape);
        if (node.role() == Role.SELF_LIKE) {
            g.draw(within(node.box()));
        }
        var y = node.box().y()
                + (node.box().height()
                                - node.texts().stream()
                                        .mapToDouble(text -> type.height(text.face()))
                                        .sum())
                        / 2;
        for (var text : node.texts()) {
            g.setColor(ink(text, node.view()));
            middle(g, text.words(), text.face(), node.box().centreX(), y);
            y += type.height(text.face());
        }
    }

    private static Shape shape(Node node) {
        var box = node.box();
        return switch (node.role()) {
            case EXILE -> rounded(box, box.height());
            case FIREFIGHTER -> cutCorners(box);
            case MANAGER -> new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
            case PROTECTOR, SELF_LIKE, NOT_KNOWN -> rounded(box, CORNER);
        };
    }

    private static Shape rounded(Box box, double arc) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }

    private static Shape within(Box box) {
        return rounded(box.larger(-4), CORNER / 2);
    }

    private static Shape cutCorners(Box box) {
        var path = new Path2D.Double();
        var right = box.x() + box.width();
        var bottom = box.y() + box.height();
        path.moveTo(box.x() + CUT, box.y());
        path.lineTo(right - CUT, box.y());
        path.lineTo(right, box.y() + CUT);
        path.lineTo(right, bottom - CUT);
        path.lineTo(right - CUT, bottom);
        path.lineTo(box.x() + CUT, bottom);
        path.lineTo(box.x(), bottom - CUT);
        path.lineTo(box.x(), box.y() + CUT);
        path.closePath();
        return path;
    }

    private static Stroke edge(Role role, boolean isChosen) {
        var width = isChosen ? THICK : THIN;
        return role == Role.NOT_KNOWN ? dashed(width, DASHES) : new BasicStroke(width);
    }

    private static Stroke dashed(float width, float[] dashes) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes.clone(), 0);
    }

    private Color ink(Text text, Stance.View view) {
        return switch (text.says()) {
            case NAME -> inks.ink();
            case RELATIONSHIP -> inks.soft();
            case STANCE ->
                switch (view) {
                    case OBJECTS -> inks.objecting();
                    case UNSURE, AGREES_IF -> inks.waiting();
                    case AGREES -> inks.agreeing();
                    case NOT_ASKED -> inks.soft();
                };
        };
    }

    private void line(Graphics2D g, Line line) {
        var curve = line.curve();
        var path = new Path2D.Double();
        path.moveTo(curve.fromX(), curve.fromY());
        path.quadTo(curve.bendX(), curve.bendY(), curve.toX(), curve.toY());
        g.setColor(inks.line());
        switch (line.relation().kind()) {
            case PROTECTS -> g.setStroke(new BasicStroke(THIN));
            case ALLIED_WITH -> g.setStroke(new BasicStroke(THICK));
            case POLARISED_WITH -> g.setStroke(dashed(THIN, DASHES));
            case EXILED_BY -> g.setStroke(dashed(THICK, DOTS));
        }
        g.draw(path);
    }

    /** Its point touches the part that it leads to; where both stand alike there is none. */
    private void arrow(Graphics2D g, Line line) {
        if (line.relation().kind().isMutual()) {
            return;
        }
        g.setColor(inks.line());
        var curve = line.curve();
        var box = box(line.relation().to());
        var tip = curve.enters(box.larger(1));
        var before = Math.max(0, tip - 0.02);
        var right = curve.x(tip) - curve.x(before);
        var down = curve.y(tip) - curve.y(before);
        var length = Math.max(1e-6, Math.hypot(right, down));
        var alongX = right / length * ARROW;
        var alongY = down / length * ARROW;
        var path = new Path2D.Double();
        path.moveTo(curve.x(tip), curve.y(tip));
        path.lineTo(curve.x(tip) - alongX - alongY * ARROW_WIDE, curve.y(tip) - alongY + alongX * ARROW_WIDE);
        path.lineTo(curve.x(tip) - alongX + alongY * ARROW_WIDE, curve.y(tip) - alongY - alongX * ARROW_WIDE);
        path.closePath();
        g.fill(path);
    }

    private Box box(UUID part) {
        return picture.nodes().stream()
                .filter(node -> node.part().equals(part))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private void word(Graphics2D g, Line line) {
        if (line.word().isPresent()) {
            var box = line.word().get();
            g.setColor(inks.ground());
            g.fill(rounded(box, box.height() / 2));
            g.setColor(inks.soft());
            var word = InWords.of(line.relation().kind());
            middle(g, word, Face.SMALL, box.centreX(), box.centreY() - type.height(Face.SMALL) / 2);
        }
    }

    private void middle(Graphics2D g, String words, Face face, double centreX, double top) {
        g.setFont(type.font(face));
        var x = centreX - type.width(words, face) / 2;
        g.drawString(words, (float) x, (float) (top + type.ascent(face)));
    }
}
