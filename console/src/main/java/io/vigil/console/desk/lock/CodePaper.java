package io.vigil.console.desk.lock;

import io.vigil.console.words.Words;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The recovery code in its groups, on the screen and on paper. Drawn from characters: no String ever holds it. */
final class CodePaper implements Printable {
    private static final Words WORDS = Words.of(CodePaper.class);
    private static final int COLUMNS = 3;
    private static final float SCREEN_POINTS = 24f;
    private static final int CODE_POINTS = 24;
    private static final int TITLE_POINTS = 16;
    private static final int TEXT_POINTS = 12;
    private static final int GAP_POINTS = 8;

    private final List<char[]> groups;
    private final String date;
    private final Shown shown = new Shown();

    CodePaper(List<char[]> groups, String date) {
        this.groups = List.copyOf(groups);
        this.date = date;
        shown.getAccessibleContext().setAccessibleName(WORDS.text("code.accessible"));
    }

    JComponent component() {
        return shown;
    }

    /** One group, from 1, the taker's to wipe. */
    char[] group(int number) {
        return groups.get(number - 1).clone();
    }

    int count() {
        return groups.size();
    }

    void wipe() {
        groups.forEach(group -> Arrays.fill(group, ' '));
        shown.repaint();
    }

    @Override
    public int print(Graphics graphics, PageFormat page, int index) {
        if (index > 0) {
            return NO_SUCH_PAGE;
        }
        var paper = (Graphics2D) graphics;
        paper.translate(page.getImageableX(), page.getImageableY());
        paper.setColor(Color.BLACK);
        var width = (float) page.getImageableWidth();
        var y = write(paper, WORDS.text("paper.title"), new Font(Font.SANS_SERIF, Font.BOLD, TITLE_POINTS), width, 0);
        for (var sentence : WORDS.text("paper.lines", date).split("\n", -1)) {
            y = write(paper, sentence, new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_POINTS), width, y + GAP_POINTS);
        }
        paper.setFont(new Font(Font.MONOSPACED, Font.PLAIN, CODE_POINTS));
        draw(paper, 0, Math.round(y) + 4 * GAP_POINTS);
        return PAGE_EXISTS;
    }

    /** Writes from {@code top} on, in as many lines as it takes. @return where it ended */
    private static float write(Graphics2D paper, String text, Font font, float width, float top) {
        var words = new AttributedString(text);
        words.addAttribute(TextAttribute.FONT, font);
        var lines = new LineBreakMeasurer(words.getIterator(), paper.getFontRenderContext());
        var y = top;
        while (lines.getPosition() < text.length()) {
            var line = lines.nextLayout(width);
            y += line.getAscent();
            line.draw(paper, 0, y);
            y += line.getDescent() + line.getLeading();
        }
        return y;
    }

    private void draw(Graphics2D into, int left, int top) {
        var metrics = into.getFontMetrics();
        var width = metrics.charWidth('0') * 6;
        for (var i = 0; i < groups.size(); i++) {
            into.drawChars(
                    groups.get(i),
                    0,
                    groups.get(i).length,
                    left + (i % COLUMNS) * width,
                    top + (i / COLUMNS) * metrics.getHeight() + metrics.getAscent());
        }
    }

    private final class Shown extends JComponent {
        private static final long serialVersionUID = 1;

        @Override
        public AccessibleContext getAccessibleContext() {
            if (accessibleContext == null) {
                accessibleContext = new Spoken();
            }
            return accessibleContext;
        }

        private Font sized() {
            var base = UIManager.getFont("defaultFont");
            return new Font(Font.MONOSPACED, Font.PLAIN, Math.round(SCREEN_POINTS * base.getSize() / 13f));
        }

        @Override
        public Dimension getPreferredSize() {
            var metrics = getFontMetrics(sized());
            var rows = (groups.size() + COLUMNS - 1) / COLUMNS;
            return new Dimension(metrics.charWidth('0') * (6 * COLUMNS - 2), metrics.getHeight() * rows);
        }

        @Override
        public Dimension getMinimumSize() {
            return getPreferredSize();
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            var into = (Graphics2D) graphics.create();
            into.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            into.setFont(sized());
            into.setColor(UIManager.getColor("Label.foreground"));
            draw(into, 0, 0);
            into.dispose();
        }

        /** A component that is drawn by hand has none of its own. */
        private final class Spoken extends AccessibleJComponent {
            private static final long serialVersionUID = 1;

            @Override
            public AccessibleRole getAccessibleRole() {
                return AccessibleRole.LABEL;
            }
        }
    }
}
