package io.vigil.console.desk.notes.page;

import com.formdev.flatlaf.ui.FlatTextAreaUI;
import io.vigil.console.notes.form.Line;
import java.awt.Color;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.text.Bidi;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.Element;
import javax.swing.text.Segment;
import javax.swing.text.TabExpander;
import javax.swing.text.Utilities;
import javax.swing.text.View;
import javax.swing.text.ViewFactory;
import javax.swing.text.WrappedPlainView;

/**
 * Draws the text of a note while it is written: headings and links in the accent, the marks before them softly. Letters
 * keep their place and size, so that a long text is laid out as quickly as without. A text that holds writing from right
 * to left is drawn plainly, by Swing's own view for it; one with emoji alone is not, though Swing would.
 */
final class MarkedTextUI extends FlatTextAreaUI {
    private static final int LONGEST_LINK = 220; // characters: a link that begins before a wrapped line is found
    private static final int LONGEST_ROW = 1_000; // characters in one row on the widest screen
    private static final int LONGEST_MARK = 24;
    private static final float WEIGHT_PIXELS = 0.45f; // a heading is drawn twice, so far apart: heavier, not wider

    private final Marks marks;

    private MarkedTextUI(Marks marks) {
        this.marks = marks;
    }

    /** From now on the text of {@code area} is drawn so, also after the theme has changed. */
    static void install(JTextArea area, Marks marks) {
        area.addPropertyChangeListener("UI", event -> {
            if (!(area.getUI() instanceof MarkedTextUI)) {
                area.setUI(new MarkedTextUI(marks));
            }
        });
        area.setUI(new MarkedTextUI(marks));
    }

    @Override
    public View create(Element element) {
        var isWhole = element.equals(element.getDocument().getDefaultRootElement());
        return isWhole
                        && !goesBothWays(
                                element.getDocument(), 0, element.getDocument().getLength())
                ? new MarkedView(element)
                : super.create(element);
    }

    private static boolean goesBothWays(Document document, int from, int length) {
        var part = new Segment();
        try {
            document.getText(from, length, part);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // it was read from this document
        }
        return Bidi.requiresBidi(part.array, part.offset, part.offset + part.count);
    }

    private void drawAnew() {
        modelChanged();
    }

    private final class MarkedView extends WrappedPlainView {
        MarkedView(Element element) {
            super(element, true);
        }

        /** The first letter from right to left changes how the whole text has to be drawn. */
        @Override
        public void insertUpdate(DocumentEvent event, Shape where, ViewFactory views) {
            super.insertUpdate(event, where, views);
            if (goesBothWays(event.getDocument(), event.getOffset(), event.getLength())) {
                SwingUtilities.invokeLater(MarkedTextUI.this::drawAnew); // not amidst the telling of a change
            }
        }

        /** Swing reads all of a line for each row it wraps: a megabyte without a line end would take minutes. */
        @Override
        protected int calculateBreakPosition(int from, int to) {
            return super.calculateBreakPosition(from, Math.min(to, from + LONGEST_ROW));
        }

        @Override
        protected float drawUnselectedText(Graphics2D g, float x, float y, int from, int to)
                throws BadLocationException {
            var document = getDocument();
            var line = getElement().getElement(getElement().getElementIndex(from));
            var read =
                    Line.of(text(document, line.getStartOffset(), Math.min(to, line.getStartOffset() + LONGEST_MARK)));
            var says = line.getStartOffset() + read.start();
            smooth(g, getContainer());
            var pen = new Pen(this, g, y, document);
            var at = from;
            if (at < says) {
                at = Math.min(says, to);
                x = pen.draw(x, from, at, colour("Vigil.softInk"));
            }
            var isHeading = read.kind() == Line.Kind.HEADING;
            var ink = isHeading ? colour("Vigil.accent") : getContainer().getForeground();
            var start = Math.max(line.getStartOffset(), from - LONGEST_LINK);
            for (var link : marks.linksIn(text(document, start, Math.min(line.getEndOffset(), to + LONGEST_LINK)))) {
                var linkFrom = Math.max(at, start + link.start());
                var linkTo = Math.min(to, start + link.end());
                if (linkFrom < linkTo) {
                    x = pen.write(x, at, linkFrom, ink, isHeading);
                    x = pen.link(x, linkFrom, linkTo, start + link.start(), start + link.end());
                    at = linkTo;
                }
            }
            return pen.write(x, at, to, ink, isHeading);
        }
    }

    /** As Swing smooths the letters of every other text: by what the theme has found out about the screen. */
    private static void smooth(Graphics2D g, Container area) {
        var how = area instanceof JComponent component
                ? component.getClientProperty(RenderingHints.KEY_TEXT_ANTIALIASING)
                : null;
        if (how != null) {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, how);
        }
    }

    private record Pen(TabExpander tabs, Graphics2D g, float y, Document document) {
        float write(float x, int from, int to, Color ink, boolean heavily) throws BadLocationException {
            if (heavily) {
                draw(x + WEIGHT_PIXELS, from, to, ink);
            }
            return draw(x, from, to, ink);
        }

        /** The name in the accent, the brackets around it softly. */
        float link(float x, int from, int to, int start, int end) throws BadLocationException {
            var name = Math.min(Math.max(from, start + 2), to);
            var behind = Math.max(name, Math.min(to, end - 2));
            x = draw(x, from, name, colour("Vigil.softInk"));
            x = draw(x, name, behind, colour("Vigil.accent"));
            return draw(x, behind, to, colour("Vigil.softInk"));
        }

        float draw(float x, int from, int to, Color ink) throws BadLocationException {
            if (from >= to) {
                return x;
            }
            var segment = new Segment();
            document.getText(from, to - from, segment);
            g.setColor(ink);
            return Utilities.drawTabbedText(segment, x, y, g, tabs, from);
        }
    }

    private static String text(Document document, int from, int to) throws BadLocationException {
        var end = Math.min(to, document.getLength());
        return from < end ? document.getText(from, end - from) : "";
    }

    private static Color colour(String token) {
        return UIManager.getColor(token);
    }
}
