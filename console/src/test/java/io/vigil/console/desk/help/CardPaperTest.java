package io.vigil.console.desk.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.Card.Entry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardPaperTest {
    private static final int MARGIN = 36;

    /** Letter, A4, and A4 lying. Points. */
    @ParameterizedTest
    @CsvSource({"612, 792, 1", "595, 842, 1", "842, 595, 1", "612, 792, 12", "595, 842, 12"})
    void everythingStandsOnOnePage(int width, int height, int repeated) {
        var page = page(width, height);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);

        assertEquals(Printable.PAGE_EXISTS, new CardPaper(card(repeated)).print(graphics, page, 0));

        assertTrue(ink(picture, MARGIN, height - MARGIN) > 2000, "the page is written on");
        assertEquals(0, ink(picture, 0, MARGIN - 2), "nothing above");
        assertEquals(0, ink(picture, height - MARGIN + 1, height), "nothing is cut off below");
    }

    @Test
    void thereIsNoSecondPage() {
        var graphics = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();

        assertEquals(Printable.NO_SUCH_PAGE, new CardPaper(card(1)).print(graphics, page(612, 792), 1));
    }

    private static Card card(int repeated) {
        return Card.of(Arrays.stream(Entry.values())
                .collect(Collectors.toMap(
                        Function.identity(), entry -> "12 Elm Street, unit 4, door code 7731. ".repeat(repeated))));
    }

    private static PageFormat page(int width, int height) {
        var paper = new Paper();
        paper.setSize(width, height);
        paper.setImageableArea(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
        var page = new PageFormat();
        page.setPaper(paper);
        return page;
    }

    private static long ink(BufferedImage picture, int fromY, int toY) {
        var dark = 0L;
        for (var y = fromY; y < toY; y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
