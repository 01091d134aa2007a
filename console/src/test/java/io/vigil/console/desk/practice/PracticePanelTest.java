package io.vigil.console.desk.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.escalation.Rung;
import io.vigil.console.words.Notice;
import java.awt.Component;
import java.awt.Container;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-82")
class PracticePanelTest {
    private final List<Notice> notices = new ArrayList<>();
    private final PracticeModel model = new PracticeModel(
            Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC, notices::add);

    @BeforeAll
    static void prepareTheTheme() {
        Appearance.prepare(Theme.LIGHT, 100);
    }

    @Test
    void saysAllTheTimeThatTheClientIsMadeUpAndWhatHappenedAtTheEnd() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            var panel = new PracticePanel(new Fittings(new KeyRing()), model, notices::add, () -> {});
            assertTrue(seen(panel).anyMatch(text -> text.startsWith("A drill with a client who is made up")));

            press(panel, "Begin the drill");
            assertTrue(seen(panel).anyMatch("Practice: this client is made up, and nothing of it is kept."::equals));
            assertFalse(seen(panel).anyMatch("Begin the drill"::equals));
            assertFalse(seen(panel).anyMatch("Back to the session"::equals), "there is no session");
            assertFalse(seen(panel).anyMatch("Print the card"::equals), "it is nobody's");
            assertTrue(seen(panel).anyMatch("Nobody is in danger, and nothing here rings."::equals));
            assertFalse(seen(panel).anyMatch(text -> text.startsWith("Dial")));
            model.asks().start(Rung.SITTER);

            press(panel, "End the drill");
            assertTrue(seen(panel).anyMatch(text -> text.contains("drill: rung 1 started: Practice sitter")));
            assertTrue(seen(panel).anyMatch("Begin the drill"::equals));
            panel.detach();
        });
        assertEquals(List.of(), notices);
    }

    private static void press(PracticePanel panel, String act) {
        below(panel.component())
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(button -> button.getText().equals(act))
                .findFirst()
                .orElseThrow()
                .doClick(0);
    }

    private static Stream<String> seen(PracticePanel panel) {
        return below(panel.component()).flatMap(part -> {
            if (part instanceof AbstractButton button) {
                return Stream.of(button.getText());
            }
            return part instanceof JTextComponent text ? Stream.of(text.getText()) : Stream.empty();
        });
    }

    /** What is visible below {@code container}, whether or not it is in a window. */
    private static Stream<Component> below(Container container) {
        return Stream.of(container.getComponents())
                .filter(Component::isVisible)
                .flatMap(part -> part instanceof Container inner
                        ? Stream.concat(Stream.of(part), below(inner))
                        : Stream.of(part));
    }
}
