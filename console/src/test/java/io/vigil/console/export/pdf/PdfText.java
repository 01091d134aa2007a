package io.vigil.console.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.vigil.console.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF back as two readers that are none of ours: PDFBox, and pdftotext of the Poppler project. */
public final class PdfText {
    private static final int SECONDS = 60;

    private PdfText() {}

    public static byte[] pdf(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfPaper.write(paper, out);
        return out.toByteArray();
    }

    public static String byPdfBox(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return flowing(new PDFTextStripper().getText(document));
        }
    }

    public static String byPoppler(byte[] pdf) throws IOException, InterruptedException {
        var file = Files.createTempFile("vigil", ".pdf");
        try {
            Files.write(file, pdf);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static String read(Path file) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return fail("pdftotext is missing: install the package poppler-utils (./test does it), then try again.");
        }
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("pdftotext did not end");
        }
        assertEquals(0, process.exitValue(), "pdftotext could not read the file");
        return flowing(text);
    }

    /** Where lines end is the page's; how letters are joined is the typeface's. */
    public static String flowing(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}]", "")
                .replaceAll("\\s+", " ");
    }
}
