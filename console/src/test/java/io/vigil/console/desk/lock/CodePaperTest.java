package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.List;
import java.util.stream.Stream;
import javax.accessibility.AccessibleRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePaperTest {
    private final List<char[]> code = code();
    private final CodePaper paper = Seen.onSwing(() -> new CodePaper(code, "2026-11-23"));

    @BeforeAll
    static void prepareTheTheme() {
        Seen.prepareTheTheme();
    }

    static List<char[]> code() {
        return Stream.of("0410", "6105", "0R3G", "G28A", "1C60", "T3GF", "208H", "44RM", "0DDR")
                .map(String::toCharArray)
                .toList();
    }

    /** A4, Letter, and the smallest page that is common; with the margins that printers ask for. Points. */
    @ParameterizedTest
    @CsvSource({"595, 842, 72", "612, 792, 72", "420, 595, 36"})
    void everythingStandsOnOnePageWithinItsMargins(int width, int height, int margin) {
        var picture = blank(width, height);

        var printed = paper.print(picture.createGraphics(), page(width, height, margin), 0);

        assertEquals(Printable.PAGE_EXISTS, printed);
        var all = ink(picture, 0, 0, width, height);
        assertTrue(all > 2_000, "the page is written on: " + all);
        assertEquals(all, ink(picture, margin, margin, width - margin, height - margin), "nothing is cut off");
    }

    @Test
    void theCodeItselfIsOnThePage() {
        var withCode = blank(595, 842);
        var without = blank(595, 842);

        var printed = paper.print(withCode.createGraphics(), page(595, 842, 72), 0);
        paper.wipe();
        var wiped = paper.print(without.createGraphics(), page(595, 842, 72), 0);

        assertEquals(printed, wiped);
        var codeAlone = ink(withCode, 0, 0, 595, 842) - ink(without, 0, 0, 595, 842);
        assertTrue(codeAlone > 36 * 20, "36 characters of 24 points: " + codeAlone);
    }

    @Test
    void thereIsNoSecondPage() {
        var picture = blank(595, 842);

        assertEquals(Printable.NO_SUCH_PAGE, paper.print(picture.createGraphics(), page(595, 842, 72), 1));

        assertEquals(0, ink(picture, 0, 0, 595, 842));
    }

    @Test
    void onTheScreenItHasItsWholeSizeAndANameButNoText() {
        Seen.run(() -> {
            var shown = paper.component();
            shown.setSize(shown.getPreferredSize());
            var picture = blank(shown.getWidth(), shown.getHeight());
            shown.paint(picture.createGraphics());
            var context = shown.getAccessibleContext();

            assertTrue(ink(picture, 0, 0, shown.getWidth(), shown.getHeight()) > 36 * 20);
            assertEquals(shown.getPreferredSize(), shown.getMinimumSize(), "no group is ever cut off");
            assertEquals("The recovery code in nine groups of four characters", context.getAccessibleName());
            assertEquals(AccessibleRole.LABEL, context.getAccessibleRole());
            assertNull(context.getAccessibleText(), "nothing copies it or reads it out");
        });
    }

    @Test
    void aGroupIsHandedOutAsACopyAndAllAreWiped() {
        var group = paper.group(2);
        assertArrayEquals("6105".toCharArray(), group);

        group[0] = 'X';
        assertArrayEquals("6105".toCharArray(), paper.group(2));

        Seen.run(paper::wipe);
        code.forEach(each -> assertArrayEquals("    ".toCharArray(), each));
    }

    private static BufferedImage blank(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    private static PageFormat page(int width, int height, int margin) {
        var sheet = new Paper();
        sheet.setSize(width, height);
        sheet.setImageableArea(margin, margin, width - 2.0 * margin, height - 2.0 * margin);
        var page = new PageFormat();
        page.setPaper(sheet);
        return page;
    }

    private static long ink(BufferedImage picture, int fromX, int fromY, int toX, int toY) {
        var dark = 0L;
        for (var y = fromY; y < toY; y++) {
            for (var x = fromX; x < toX; x++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
