package io.vigil.console.desk.parts.map;

import io.vigil.console.parts.InWords;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.words.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.text.AttributedString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The map on paper, black on white: the picture on the first page, as large as it fits, and everything in sentences on
 * those that follow. The client's name stands on none of them.
 */
public final class MapPaper implements Pageable, Printable {
    private static final Words WORDS = Words.of(MapPaper.class);
    private static final float TITLE_POINTS = 13;
    private static final float POINTS = 11;
    private static final float FOOT_POINTS = 9;
    private static final float GAP = 5;
    private static final double LARGEST = 1.2;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String title;
    private final Picture picture;
    private final MapPainter painter;
    private final PageFormat format;
    private final List<List<TextLayout>> pages;

    /** The map as it was {@code on} a day, on paper of this format, which is laid on its side. */
    public MapPaper(PartsMap map, LocalDate on, PageFormat format) {
        var type = new Type(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
        this.title = WORDS.text("title", on.toString());
        this.format = format;
        this.format.setOrientation(PageFormat.LANDSCAPE);
        this.picture = MapLayout.of(map, type);
        this.painter = new MapPainter(picture, Inks.paper(), type);
        this.pages = pages(InWords.of(map));
    }

    private List<List<TextLayout>> pages(List<String> sentences) {
        var room = (float) format.getImageableHeight() - TITLE_POINTS * 4;
        var pages = new ArrayList<List<TextLayout>>();
        var page = new ArrayList<TextLayout>();
        var high = 0f;
        for (var sentence : sentences) {
            for (var line : lines(sentence)) {
                if (high + height(line) > room && !page.isEmpty()) {
                    pages.add(List.copyOf(page));
                    page.clear();
                    high = 0;
                }
                page.add(line);
                high += height(line);
            }
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private List<TextLayout> lines(String sentence) {
        var words = new AttributedString(sentence);
        words.addAttribute(TextAttribute.FONT, font(Font.PLAIN, POINTS));
        var measurer = new LineBreakMeasurer(words.getIterator(), EXACT);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < sentence.length()) {
            lines.add(measurer.nextLayout((float) format.getImageableWidth()));
        }
        return lines;
    }

    private static float height(TextLayout line) {
        return line.getAscent() + line.getDescent() + line.getLeading() + GAP;
    }

    private static Font font(int style, float points) {
        return new Font(Font.SANS_SERIF, style, 1).deriveFont(points);
    }

    @Override
    public int getNumberOfPages() {
        return pages.size() + 1;
    }

    @Override
    public PageFormat getPageFormat(int page) {
        return format;
    }

    @Override
    public Printable getPrintable(int page) {
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat page, int index) {
        if (index >= getNumberOfPages()) {
            return NO_SUCH_PAGE;
        }
        var paper = (Graphics2D) graphics;
        paper.translate(page.getImageableX(), page.getImageableY());
        paper.setColor(Color.BLACK);
        paper.setFont(font(Font.BOLD, TITLE_POINTS));
        paper.drawString(title, 0, TITLE_POINTS);
        paper.setFont(font(Font.PLAIN, FOOT_POINTS));
        var foot = WORDS.text("page", index + 1, getNumberOfPages());
        paper.drawString(foot, 0, (float) page.getImageableHeight() - 2);
        paper.translate(0, TITLE_POINTS * 2);
        if (index == 0) {
            picture(paper, page.getImageableWidth(), page.getImageableHeight() - TITLE_POINTS * 4);
        } else {
            sentences(paper, pages.get(index - 1));
        }
        return PAGE_EXISTS;
    }

    private void picture(Graphics2D paper, double width, double height) {
        var scale = Math.min(LARGEST, Math.min(width / picture.width(), height / picture.height()));
        paper.translate((width - picture.width() * scale) / 2, 0);
        paper.scale(scale, scale);
        painter.paint(paper, Optional.empty());
    }

    private static void sentences(Graphics2D paper, List<TextLayout> lines) {
        var y = 0f;
        for (var line : lines) {
            line.draw(paper, 0, y + line.getAscent());
            y += height(line);
        }
    }
}
