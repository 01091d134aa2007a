package io.vigil.console.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.paper.Block;
import io.vigil.console.paper.Paper;
import io.vigil.console.paper.Section;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPaperTest {
    private static Paper saying(String text) {
        return new Paper(
                "Session sheet",
                "Session record",
                List.of(new Paper.Line("Client", text)),
                List.of(
                        Section.of("Prose", new Block.Prose(text)),
                        Section.of("Table", new Block.Table(List.of("Time", "What"), List.of(List.of("12:00", text)))),
                        Section.of("Lines", new Block.Lines(List.of(new Paper.Line("Reason", text))))));
    }

    private static int times(String wanted, String text) {
        return text.split(Pattern.quote(wanted), -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Żółkiewska, office affairs",
                "Жанна Ελένη Nguyễn",
                "“quoted” – 120/80 · ½ € ≤ →",
                "&lt;b>not a tag</b> \"C:\\temp\" %d {0}",
            })
    void whatWasWrittenIsReadBackByBothReaders(String text) throws Exception {
        var pdf = PdfText.pdf(saying(text));

        assertEquals(4, times(PdfText.flowing(text), PdfText.byPdfBox(pdf)), PdfText.byPdfBox(pdf));
        assertEquals(4, times(PdfText.flowing(text), PdfText.byPoppler(pdf)), PdfText.byPoppler(pdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "محمد"})
    void rightToLeftNamesStandInTheirOrder(String name) throws Exception {
        var pdf = PdfText.pdf(saying(name));

        assertEquals(4, times(name, PdfText.byPoppler(pdf)), PdfText.byPoppler(pdf));
    }

    @Test
    void whatNoTypefaceHasIsNamed() throws Exception {
        var pdf = PdfText.pdf(saying("glad \uD83E\uDD70\uD83C\uDFFD 中 \uDBFF\uDFFE end"));

        var read = PdfText.byPdfBox(pdf);
        assertTrue(
                read.contains(
                        "glad [smiling face with smiling eyes and three hearts] [cjk unified ideographs 4e2d] [U+10FFFE] end"),
                read);
    }

    @Test
    void halfACharacterAndControlsGiveAFileStill() throws Exception {
        var pdf = PdfText.pdf(saying("a\uD83Eb\u0007c\tdef\u202Eghi\r\nj\uFFFEk"));

        assertTrue(
                PdfText.byPdfBox(pdf).contains("a[high surrogates d83e]b[bel]c defghi j[U+FFFE]k"),
                PdfText.byPdfBox(pdf));
    }

    @Test
    void aWordWithoutAnEndIsBrokenAndNotLost() throws Exception {
        var word = "x".repeat(3_000);
        var pdf = PdfText.pdf(saying(word));

        assertEquals(
                4 * 3_000, PdfText.byPdfBox(pdf).chars().filter(c -> c == 'x').count());
    }

    @Nested
    class ALongPaper {
        private final List<List<String>> rows = IntStream.range(0, 300)
                .mapToObj(number -> List.of("12:00", "row " + number + " end"))
                .toList();
        private final Paper paper = new Paper(
                "Session sheet",
                "Session record",
                List.of(),
                List.of(Section.of("Rows", new Block.Table(List.of("Time", "What"), rows))));

        @Test
        void everyPageHasItsNumberOfHowManyAndTheHeadingsOfTheTable() throws IOException {
            var pdf = PdfText.pdf(paper);
            try (var document = Loader.loadPDF(pdf)) {
                var pages = document.getNumberOfPages();
                var read = PdfText.byPdfBox(pdf);

                assertTrue(pages > 5);
                IntStream.rangeClosed(1, pages)
                        .forEach(page -> assertTrue(read.contains("Page " + page + " of " + pages), read));
                assertEquals(pages, times("Time What", read));
                assertEquals(pages, times("Session record", read));
                IntStream.range(0, 300).forEach(row -> assertTrue(read.contains("row " + row + " end")));
            }
        }

        @Test
        void aNoteInOneVeryLongParagraphIsWrittenWhole() throws IOException {
            var words = "word ".repeat(50_000);
            var pdf =
                    PdfText.pdf(new Paper("Notes", "", List.of(), List.of(Section.of("Note", new Block.Prose(words)))));

            assertEquals(50_000, times("word", PdfText.byPdfBox(pdf)));
        }
    }

    @Test
    void thePropertiesOfTheFileSayWhatItIsAndNotWhoseItIs() throws IOException {
        var pdf = PdfText.pdf(saying("Samuel Adeyemi Reyes"));

        try (var document = Loader.loadPDF(pdf)) {
            var properties = document.getDocumentInformation();
            assertEquals("Session sheet", properties.getTitle());
            assertFalse(properties.getCOSObject().toString().contains("Samuel"));
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void everyTypefaceIsEmbeddedInPart() throws IOException {
        var pdf = PdfText.pdf(saying("Inter, שלום"));

        var fonts = new HashSet<String>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getUnicode().isBlank()) {
                        return; // the library ends paragraphs with a blank of its own
                    }
                    assertTrue(letter.getFont().isEmbedded(), letter.getFont().getName());
                    assertTrue(
                            letter.getFont().getName().matches("[A-Z]{6}\\+.*"),
                            letter.getFont().getName());
                    fonts.add(letter.getFont().getName().replaceAll("^[A-Z]{6}\\+|-Identity-H$", ""));
                }
            }.getText(document);
        }

        assertEquals(Set.of("Inter-Regular", "Inter-SemiBold", "DejaVuSans"), fonts);
        assertTrue(pdf.length < 200_000, pdf.length + " bytes");
    }
}
