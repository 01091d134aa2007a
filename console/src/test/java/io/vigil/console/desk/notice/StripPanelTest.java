package io.vigil.console.desk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.notice.StripModel.Answer;
import io.vigil.console.desk.notice.StripModel.Strip;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-55")
class StripPanelTest {
    @BeforeAll
    static void prepareTheTheme() {
        Appearance.prepare(Theme.LIGHT, 100);
    }

    @Test
    void noStrayKeyTakesAnAlarm() throws Exception {
        var buttons = buttons();

        assertEquals(
                List.of(true, true), buttons.stream().map(JButton::isVisible).toList());
        assertFalse(buttons.get(1).isFocusable(), "Space and Enter press what has the focus");
    }

    /** The answer to the client, then the key that takes what sounds. */
    private static List<JButton> buttons() throws Exception {
        var made = new ArrayList<StripPanel>();
        SwingUtilities.invokeAndWait(() -> {
            made.add(new StripPanel(new Fittings(new KeyRing()), () -> {}, () -> {}));
            made.get(0).show(new StripModel.Shown(Strip.ALARM, "what", "next", List.of(Answer.HELP, Answer.TAKE)));
        });
        return Stream.of(made.get(0).component().getComponents())
                .filter(JButton.class::isInstance)
                .map(JButton.class::cast)
                .toList();
    }
}
