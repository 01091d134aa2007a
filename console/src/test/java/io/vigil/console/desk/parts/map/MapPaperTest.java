package io.vigil.console.desk.parts.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.parts.PartsMap;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P1")
class MapPaperTest {
    private static MapPaper paper(PartsMap map) {
        return new MapPaper(map, MapsToShow.TODAY, new PageFormat());
    }

    private static BufferedImage printed(MapPaper paper, int page) {
        var format = paper.getPageFormat(page);
        var image = new BufferedImage((int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        assertEquals(Printable.PAGE_EXISTS, paper.print(graphics, format, page));
        graphics.dispose();
        return image;
    }

    private static long dark(BufferedImage image, int fromX, int toX, int fromY, int toY) {
        var count = 0;
        for (var x = fromX; x < toX; x++) {
            for (var y = fromY; y < toY; y++) {
                count += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void liesOnItsSideAndHasThePictureAndTheSentences() {
        var paper = paper(MapsToShow.of(12));

        assertEquals(PageFormat.LANDSCAPE, paper.getPageFormat(0).getOrientation());
        assertTrue(paper.getNumberOfPages() >= 2);
        for (var page = 0; page < paper.getNumberOfPages(); page++) {
            var image = printed(paper, page);
            assertTrue(dark(image, 0, image.getWidth(), 0, image.getHeight()) > 500);
        }
        var beyond = paper.getNumberOfPages();
        assertEquals(
                Printable.NO_SUCH_PAGE,
                paper.print(
                        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                        paper.getPageFormat(0),
                        beyond));
    }

    @Test
    void staysWithinTheMarginsWhateverItHolds() {
        for (var map : List.of(
                MapsToShow.of(1),
                MapsToShow.of(30),
                PartsMap.ofProtectors(MapsToShow.CLIENT, List.of("word ".repeat(1_900))))) {
            var paper = paper(map);
            for (var page = 0; page < paper.getNumberOfPages(); page++) {
                var image = printed(paper, page);
                var margin = 60; // of the 72 points around
                assertEquals(0, dark(image, 0, margin, 0, image.getHeight()));
                assertEquals(0, dark(image, image.getWidth() - margin, image.getWidth(), 0, image.getHeight()));
                assertEquals(0, dark(image, 0, image.getWidth(), 0, margin));
                assertEquals(0, dark(image, 0, image.getWidth(), image.getHeight() - margin, image.getHeight()));
            }
        }
    }

    @Test
    void ofNobodySaysSo() {
        assertEquals(2, paper(PartsMap.empty(MapsToShow.CLIENT)).getNumberOfPages());
    }
}
