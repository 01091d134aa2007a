package io.vigil.console.desk.call.door;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a press does while the words above it change. */
@Tag("SAFE-92")
class CompareCardTest {
    private static final List<String> READ = List.of("river", "amber", "nine", "lamp");
    private static final List<String> OTHERS = List.of("gardenia", "numeral", "finish", "hibiscus");

    private final List<List<String>> confirmed = new ArrayList<>();
    private Duration uptime = Duration.ofMinutes(1);
    private CompareCard card = build();

    @BeforeAll
    static void prepareTheTheme() {
        Appearance.prepare(Theme.LIGHT, 100);
    }

    private CompareCard build() {
        return new CompareCard(
                new Fittings(new KeyRing()),
                new CompareCard.Texts("Ask.", "They are other ones now. Ask again.", "Alike"),
                Shortcut.plain(KeyEvent.VK_F7),
                new JButton("They differ"),
                confirmed::add,
                () -> uptime);
    }

    @BeforeEach
    void onSwing() throws Exception {
        SwingUtilities.invokeAndWait(() -> card = build());
    }

    private void show(List<String> words) throws Exception {
        SwingUtilities.invokeAndWait(() -> card.show(words));
    }

    private void press() throws Exception {
        SwingUtilities.invokeAndWait(() -> buttons(card.component())
                .filter(button -> "Alike".equals(button.getText()))
                .forEach(button -> button.doClick(0)));
    }

    private static Stream<JButton> buttons(Container from) {
        return Stream.of(from.getComponents())
                .flatMap(part -> part instanceof JButton button
                        ? Stream.of(button)
                        : part instanceof Container inside ? buttons(inside) : Stream.empty());
    }

    private void timeToCompare() {
        uptime = uptime.plus(ComparedWords.TO_COMPARE);
    }

    private List<String> texts() {
        return Stream.of(card.component().getComponents())
                .filter(JTextArea.class::isInstance)
                .map(text -> ((JTextArea) text).getText())
                .toList();
    }

    @Test
    void confirmsTheWordsThatStoodLongEnoughToBeCompared() throws Exception {
        show(READ);
        press();
        assertEquals(List.of(), confirmed);

        timeToCompare();
        show(READ);
        press();
        assertEquals(List.of(READ), confirmed);
        assertEquals(List.of("Ask.", "river  amber  nine  lamp"), texts());
    }

    @Test
    void doesNotConfirmWordsThatHaveJustComeAndSaysThatTheyAreOthers() throws Exception {
        show(READ);
        timeToCompare();
        show(OTHERS);
        press();
        assertEquals(List.of(), confirmed);
        assertEquals(List.of("They are other ones now. Ask again.", "gardenia  numeral  finish  hibiscus"), texts());

        timeToCompare();
        show(OTHERS);
        press();
        assertEquals(List.of(OTHERS), confirmed);
    }

    @Test
    void isThereAsLongAsWordsAre() throws Exception {
        show(READ);
        assertTrue(card.component().isVisible());

        timeToCompare();
        show(List.of());
        press();
        assertFalse(card.component().isVisible());
        assertEquals(List.of(), confirmed);
    }
}
