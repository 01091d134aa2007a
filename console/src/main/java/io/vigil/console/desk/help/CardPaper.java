package io.vigil.console.desk.help;

import io.vigil.console.escalation.Card;
import io.vigil.console.words.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.text.AttributedString;
import java.util.Locale;

/** The card on one page, black on white, as large as it fits. */
final class CardPaper implements Printable {
    private static final Words WORDS = Words.of(Card.class);
    private static final float LARGEST_POINTS = 16;
    private static final float SMALLEST_POINTS = 5;
    private static final float STEP_POINTS = 0.5f;
    private static final float LABEL = 0.7f;

    private final Card card;

    CardPaper(Card card) {
        this.card = card;
    }

    @Override
    public int print(Graphics graphics, PageFormat page, int index) {
        if (index > 0) {
            return NO_SUCH_PAGE;
        }
        var paper = (Graphics2D) graphics;
        paper.translate(page.getImageableX(), page.getImageableY());
        draw(paper, (float) page.getImageableWidth(), points(paper, page));
        return PAGE_EXISTS;
    }

    /** The largest size at which everything stands on the page. */
    private float points(Graphics2D paper, PageFormat page) {
        var width = (float) page.getImageableWidth();
        for (var points = LARGEST_POINTS; points > SMALLEST_POINTS; points -= STEP_POINTS) {
            if (new Pen(paper, width, points, Ink.NONE).all() <= page.getImageableHeight()) {
                return points;
            }
        }
        return SMALLEST_POINTS;
    }

    private void draw(Graphics2D paper, float width, float points) {
        paper.setColor(Color.BLACK);
        new Pen(paper, width, points, Ink.BLACK).all();
    }

    /** Whether something is drawn, or only measured. */
    private enum Ink {
        NONE,
        BLACK
    }

    /** Writes from the top to the bottom. */
    private final class Pen {
        private final Graphics2D paper;
        private final float width;
        private final float points;
        private final Ink ink;
        private float y;

        Pen(Graphics2D paper, float width, float points, Ink ink) {
            this.paper = paper;
            this.width = width;
            this.points = points;
            this.ink = ink;
        }

        /** @return how high it became */
        float all() {
            write(WORDS.text("card.title").toUpperCase(Locale.ROOT), Font.BOLD, points);
            for (var line : card.lines()) {
                y += points / 2;
                write(line.label(), Font.PLAIN, points * LABEL);
                write(line.text(), Font.BOLD, points);
            }
            return y;
        }

        private void write(String text, int style, float size) {
            var words = new AttributedString(text);
            words.addAttribute(TextAttribute.FONT, new Font(Font.SANS_SERIF, style, 1).deriveFont(size));
            var lines = new LineBreakMeasurer(words.getIterator(), paper.getFontRenderContext());
            while (lines.getPosition() < text.length()) {
                var line = lines.nextLayout(width);
                y += line.getAscent();
                if (ink == Ink.BLACK) {
                    line.draw(paper, 0, y);
                }
                y += line.getDescent() + line.getLeading();
            }
        }
    }
}
