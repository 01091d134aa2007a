package io.vigil.console.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.vigil.console.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A paper as PDF. Whatever was written, in any script, gives a file. */
public final class PdfPaper {
    private static final float MARGIN = 50;
    private static final float FOOT = 64;
    private static final float ROOM_FOR_A_HEADING = 64;
    private static final float TITLE_POINTS = 18;
    private static final float FOOT_POINTS = 8;

    private PdfPaper() {}

    /**
     * Writes the whole paper; takes about half a second. The properties of the file hold the title and nothing of the
     * client. {@code out} stays open.
     *
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Paper paper, OutputStream out) throws IOException {
        out.write(bytes(paper));
    }

    /** Made in memory first: the library hides what a disk says. */
    private static byte[] bytes(Paper paper) throws IOException {
        var faces = TypeFaces.read();
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, FOOT)) {
            var writer = PdfWriter.getInstance(document, bytes);
            writer.setPageEvent(new PageFoot(Type.soft(faces, FOOT_POINTS), paper.footer()));
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.addTitle(paper.title());
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
            var blocks = new Blocks(faces, document.right() - document.left());
            document.add(blocks.heading(Type.strong(faces, TITLE_POINTS), paper.title()));
            add(document, blocks.labelled(paper.head()));
            for (var section : paper.sections()) {
                if (writer.getVerticalPosition(true) - document.bottom() < ROOM_FOR_A_HEADING) {
                    document.newPage(); // no heading stands alone at the foot of a page
                }
                for (var table : blocks.section(section)) {
                    add(document, table);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void add(Document document, PdfPTable table) {
        if (table.size() > 0) {
            document.add(table);
        }
    }
}
