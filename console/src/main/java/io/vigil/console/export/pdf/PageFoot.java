package io.vigil.console.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import io.vigil.console.words.Words;
import org.jspecify.annotations.Nullable;

/** Stands on every page: what the paper is, and which page of how many. How many is known only when all are set. */
final class PageFoot extends PdfPageEventHelper {
    private static final Words WORDS = Words.of(PageFoot.class);
    private static final float WIDTH = 40;
    private static final float ROOM = 24;
    private static final float BELOW = 22;

    private final Type type;
    private final Phrase said;
    private @Nullable PdfTemplate total;

    PageFoot(Type type, String said) {
        this.type = type;
        this.said = type.set(said);
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(WIDTH, ROOM);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var page = WORDS.text("page", String.valueOf(writer.getPageNumber()));
        var y = document.bottom() - BELOW;
        var content = writer.getDirectContent();
        ColumnText.showTextAligned(content, Element.ALIGN_LEFT, said, document.left(), y, 0);
        var end = document.right() - type.face().getWidthPoint(" 0000", type.points());
        ColumnText.showTextAligned(content, Element.ALIGN_RIGHT, type.set(page), end, y, 0);
        if (total != null) {
            content.addTemplate(total, end, y);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (total != null) {
            var pages = String.valueOf(writer.getPageNumber() - 1);
            ColumnText.showTextAligned(total, Element.ALIGN_LEFT, type.set(" " + pages), 0, 0, 0);
        }
    }
}
