package io.vigil.console.export.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;

/**
 * The typefaces of one document, embedded with the letters that it uses: Inter, and DejaVu for scripts and signs that
 * Inter lacks. They come from the jars of the console, so that a page looks alike on every computer.
 */
final class TypeFaces {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    /** How heavy letters are. */
    enum Weight {
        PLAIN,
        STRONG
    }

    /** One weight in both faces. */
    record Pair(BaseFont first, BaseFont second) {}

    private final Pair plain;
    private final Pair strong;

    private TypeFaces(Pair plain, Pair strong) {
        this.plain = plain;
        this.strong = strong;
    }

    /** Reads them from the jars, which takes some tenths of a second. @throws IOException if a jar cannot be read */
    static TypeFaces read() throws IOException {
        return new TypeFaces(
                new Pair(face(INTER + "Regular.otf"), face(DEJAVU + ".ttf")),
                new Pair(face(INTER + "SemiBold.otf"), face(DEJAVU + "-Bold.ttf")));
    }

    private static BaseFont face(String resource) throws IOException {
        try (var in = TypeFaces.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no typeface in the jars at " + resource);
            }
            var name = resource.substring(resource.lastIndexOf('/') + 1);
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
        }
    }

    Pair of(Weight weight) {
        return weight == Weight.PLAIN ? plain : strong;
    }
}
