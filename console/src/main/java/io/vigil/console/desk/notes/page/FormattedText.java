package io.vigil.console.desk.notes.page;

import io.vigil.console.notes.form.Line;
import io.vigil.console.notes.form.Link;
import java.awt.Color;
import java.awt.Font;
import java.util.function.Function;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import javax.swing.text.TabSet;
import javax.swing.text.TabStop;

/** A note as a document with headings, entries that hang behind their mark, and links by name; nothing is ever HTML. */
final class FormattedText {
    private static final float[] HEADING = {1.4f, 1.18f, 1f}; // of the size of the text
    private static final float STEP = 1.5f; // how far an entry is moved in, in sizes of the text
    private static final float LINE_GAP = 0.12f;

    private final Font font;
    private final Function<Link, String> said;
    private final DefaultStyledDocument document = new DefaultStyledDocument();

    private FormattedText(Font font, Function<Link, String> said) {
        this.font = font;
        this.said = said;
    }

    /** The document of a text; headings are larger than {@code font}. */
    static StyledDocument of(String text, Font font, Function<Link, String> said) {
        var formatted = new FormattedText(font, said);
        try {
            var from = 0;
            while (from <= text.length()) {
                var end = text.indexOf('\n', from);
                var last = end < 0;
                formatted.line(text.substring(from, last ? text.length() : end), last);
                from = last ? text.length() + 1 : end + 1;
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // everything is put behind everything
        }
        return formatted.document;
    }

    private void line(String text, boolean last) throws BadLocationException {
        var line = Line.of(text);
        var start = document.getLength();
        var ink = ink(line);
        if (line.isEntry()) {
            put((line.kind() == Line.Kind.BULLET ? "•" : line.mark() + ".") + "\t", ink);
        }
        var says = text.substring(line.start());
        var from = 0;
        for (var found : Link.in(says)) {
            put(says.substring(from, found.start()), ink);
            put(said.apply(found.link()), coloured(ink, "Vigil.accent"));
            from = found.end();
        }
        put(says.substring(from) + (last ? "" : "\n"), ink);
        document.setParagraphAttributes(start, document.getLength() - start, paragraph(line), true);
    }

    private void put(String text, MutableAttributeSet ink) throws BadLocationException {
        document.insertString(document.getLength(), text, ink);
    }

    private MutableAttributeSet ink(Line line) {
        var ink = new SimpleAttributeSet();
        if (line.kind() == Line.Kind.HEADING) {
            var heavy = UIManager.getFont("semibold.font");
            StyleConstants.setFontFamily(ink, heavy == null ? font.getFamily() : heavy.getFamily());
            StyleConstants.setFontSize(ink, Math.round(font.getSize2D() * HEADING[line.level() - 1]));
        } else {
            StyleConstants.setFontFamily(ink, font.getFamily());
            StyleConstants.setFontSize(ink, font.getSize());
        }
        return coloured(ink, "Vigil.ink");
    }

    private static MutableAttributeSet coloured(MutableAttributeSet ink, String token) {
        var coloured = new SimpleAttributeSet(ink);
        Color colour = UIManager.getColor(token);
        if (colour != null) {
            StyleConstants.setForeground(coloured, colour);
        }
        return coloured;
    }

    private MutableAttributeSet paragraph(Line line) {
        var size = font.getSize2D();
        var paragraph = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(paragraph, LINE_GAP);
        if (line.kind() == Line.Kind.HEADING) {
            StyleConstants.setSpaceAbove(paragraph, size * 0.4f);
            StyleConstants.setSpaceBelow(paragraph, size * 0.2f);
        }
        if (line.isEntry()) {
            var step = size * STEP;
            var inside = step * (line.level() + 1);
            StyleConstants.setLeftIndent(paragraph, inside);
            StyleConstants.setFirstLineIndent(paragraph, -step);
            // Counted from where the lines hang: the words begin there behind their mark.
            StyleConstants.setTabSet(paragraph, new TabSet(new TabStop[] {new TabStop(0)}));
            StyleConstants.setSpaceBelow(paragraph, size * 0.15f);
        }
        return paragraph;
    }
}
