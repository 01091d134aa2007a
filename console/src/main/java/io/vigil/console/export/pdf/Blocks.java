package io.vigil.console.export.pdf;

import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.GrayColor;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import io.vigil.console.paper.Block;
import io.vigil.console.paper.Paper;
import io.vigil.console.paper.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws headings, lines, tables and prose. Everything stands in cells: only there are right-to-left scripts in order. */
final class Blocks implements Block.Cases<PdfPTable> {
    private static final float BODY = 9;
    private static final float HEADING = 11;
    private static final float FIRST_COLUMN = 84;
    private static final float LABEL = 110;
    private static final float GAP = 9;
    private static final float LEADING = 1.2f;
    private static final float HAIR = 0.5f;
    private static final float LINE_GRAY = 0.82f;
    /** A cell is set as a whole before it is cut into pages: a paragraph that fills several pages is several cells. */
    private static final int MOST_IN_A_CELL = 1_500;

    private final Type plain;
    private final Type soft;
    private final Type strong;
    private final Type heading;
    private final float width;

    Blocks(TypeFaces faces, float width) {
        this.plain = Type.plain(faces, BODY);
        this.soft = Type.soft(faces, BODY);
        this.strong = Type.strong(faces, BODY);
        this.heading = Type.strong(faces, HEADING);
        this.width = width;
    }

    Paragraph heading(Type type, String text) {
        var paragraph = new Paragraph(type.set(text));
        paragraph.setSpacingAfter(GAP / 2);
        return paragraph;
    }

    /** The heading, and each block. */
    List<PdfPTable> section(Section section) {
        var tables = new ArrayList<PdfPTable>();
        for (var block : section.blocks()) {
            var table = block.match(this);
            table.setSpacingBefore(GAP / 3);
            tables.add(table);
        }
        var head = table(width);
        head.addCell(cell(heading, section.heading()));
        head.setSpacingBefore(GAP);
        tables.add(0, head);
        return tables;
    }

    @Override
    public PdfPTable lines(Block.Lines lines) {
        return labelled(lines.lines());
    }

    PdfPTable labelled(List<Paper.Line> lines) {
        var table = table(LABEL, width - LABEL);
        for (var line : lines) {
            table.addCell(cell(soft, line.label()));
            table.addCell(cell(plain, line.text()));
        }
        return table;
    }

    @Override
    public PdfPTable table(Block.Table rows) {
        var columns = rows.columns().size();
        var widths = new float[columns];
        Arrays.fill(widths, (width - FIRST_COLUMN) / Math.max(1, columns - 1));
        widths[0] = columns == 1 ? width : FIRST_COLUMN;
        var table = table(widths);
        rows.columns().forEach(column -> table.addCell(underlined(cell(strong, column))));
        rows.rows().forEach(row -> row.forEach(text -> table.addCell(underlined(cell(plain, text)))));
        table.setHeaderRows(1);
        return table;
    }

    @Override
    public PdfPTable prose(Block.Prose prose) {
        var table = table(width);
        prose.text().lines().forEach(line -> pieces(line).forEach(piece -> table.addCell(cell(plain, piece))));
        return table;
    }

    private static List<String> pieces(String line) {
        var pieces = new ArrayList<String>();
        var from = 0;
        while (line.length() - from > MOST_IN_A_CELL) {
            var space = line.lastIndexOf(' ', from + MOST_IN_A_CELL);
            var to = space > from ? space + 1 : line.offsetByCodePoints(from, MOST_IN_A_CELL / 2);
            pieces.add(line.substring(from, to));
            from = to;
        }
        pieces.add(from == line.length() ? " " : line.substring(from));
        return pieces;
    }

    private static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths.length);
        table.setTotalWidth(widths);
        table.setLockedWidth(true);
        table.setSplitLate(false);
        return table;
    }

    private static PdfPCell cell(Type type, String text) {
        var cell = new PdfPCell(type.set(text));
        cell.setLeading(0, LEADING);
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(GAP / 2);
        cell.setPaddingBottom(GAP / 4);
        return cell;
    }

    private static PdfPCell underlined(PdfPCell cell) {
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(HAIR);
        cell.setBorderColor(new GrayColor(LINE_GRAY));
        return cell;
    }
}
