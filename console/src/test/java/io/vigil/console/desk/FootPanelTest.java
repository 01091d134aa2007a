package io.vigil.console.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FootPanelTest {
    private static final int SMALL_WINDOW_PIXELS = 1366;

    private final List<String> asked = new ArrayList<>();
    private final KeyRing keys = new KeyRing();
    private Optional<FootPanel> built = Optional.empty();

    private FootPanel foot() {
        return built.orElseThrow();
    }

    private void build(int percent) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Appearance.prepare(Theme.LIGHT, percent);
            var foot = new FootPanel(
                    new Fittings(keys),
                    new FootPanel.Asks(
                            () -> asked.add("light"),
                            () -> asked.add("larger"),
                            () -> asked.add("smaller"),
                            () -> asked.add("help"),
                            Optional.of(() -> asked.add("notes")),
                            Optional.of(() -> asked.add("measures")),
                            Optional.of(() -> asked.add("about"))));
            foot.showNotes("Notes (sealed, saved 14:29:07)");
            foot.offerMeasures(true);
            foot.show("Ana 555-0142");
            foot.component().setSize(SMALL_WINDOW_PIXELS, 400);
            foot.component().doLayout();
            built = Optional.of(foot);
        });
    }

    /** What is to be seen, from the left to the right. */
    private List<String> seen() throws Exception {
        var words = new ArrayList<String>();
        SwingUtilities.invokeAndWait(() -> addSeen(foot().component(), words));
        return words;
    }

    private static void addSeen(Container from, List<String> words) {
        for (var part : from.getComponents()) {
            if (part.isVisible() && part instanceof JButton button) {
                words.add(button.getText());
            } else if (part.isVisible() && part instanceof JLabel label) {
                words.add(label.getText());
            } else if (part.isVisible() && part instanceof Container inner) {
                addSeen(inner, words);
            }
        }
    }

    @AfterEach
    void backToTheOrdinarySize() throws Exception {
        SwingUtilities.invokeAndWait(() -> Appearance.prepare(Theme.LIGHT, 100));
    }

    @Nested
    class WithLettersTwiceAsLarge {
        @BeforeEach
        void large() throws Exception {
            build(200);
        }

        @Test
        void itsLeftMakesRoomForTheOpenLadderAndComesBack() throws Exception {
            var before = seen();
            SwingUtilities.invokeAndWait(() -> foot().helpIsOpen());
            var open = seen();
            SwingUtilities.invokeAndWait(() -> foot().helpIsClosed());

            assertEquals(List.of("Get help now", "Ana 555-0142"), open);
            assertEquals(before, seen());
        }

        @Test
        void everyKeyGoesOnWorking() throws Exception {
            SwingUtilities.invokeAndWait(() -> foot().helpIsOpen());

            for (var key : List.of(KeyEvent.VK_L, KeyEvent.VK_PLUS, KeyEvent.VK_MINUS, KeyEvent.VK_N, KeyEvent.VK_U)) {
                SwingUtilities.invokeAndWait(() -> assertTrue(keys.press(Shortcut.control(key))));
            }

            assertEquals(List.of("light", "larger", "smaller", "notes", "measures"), asked);
        }

        @Test
        void theKeyOfWhatIsNotOfferedStaysSilent() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                foot().offerMeasures(false);
                foot().helpIsOpen();
            });

            SwingUtilities.invokeAndWait(() -> assertFalse(keys.press(Shortcut.control(KeyEvent.VK_U))));
        }
    }

    @Test
    void whereEverythingStandsInOneLineNothingGivesWay() throws Exception {
        build(100);
        var before = seen();

        SwingUtilities.invokeAndWait(() -> foot().helpIsOpen());

        assertEquals(8, before.size());
        assertEquals(before, seen());
    }
}
