package io.vigil.console.desk.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.call.door.Whose;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be pressed below the video. */
class LinesPanelTest {
    private final List<String> asked = new ArrayList<>();
    private static final LinesModel.Away AWAY =
            new LinesModel.Away(new LinesModel.Row(State.WAIT, "Samuel does not hear you"), "Speak with Samuel again");

    private LinesPanel panel = build();

    private LinesPanel build() {
        return new LinesPanel(
                new Fittings(new KeyRing()),
                new LinesPanel.Asks(
                        whose -> asked.add("invite " + whose),
                        whose -> asked.add("speak " + whose),
                        () -> asked.add("back")));
    }

    @BeforeAll
    static void prepareTheTheme() {
        Appearance.prepare(Theme.LIGHT, 100);
    }

    @BeforeEach
    void onSwing() throws Exception {
        SwingUtilities.invokeAndWait(() -> panel = build());
    }

    private void show(Set<Whose> invitable, Set<Whose> speakable, Optional<LinesModel.Away> away) throws Exception {
        SwingUtilities.invokeAndWait(() -> panel.show(
                new LinesModel.Shown(List.of(), "You and Samuel hear each other.", invitable, speakable, away)));
    }

    private static Stream<JButton> buttons(Container from) {
        return Stream.of(from.getComponents())
                .filter(Component::isVisible)
                .flatMap(part -> part instanceof JButton button
                        ? Stream.of(button)
                        : part instanceof Container inside ? buttons(inside) : Stream.empty());
    }

    private List<JButton> buttons() {
        return buttons(panel.component()).toList();
    }

    @Test
    void whoIsNotInvitedCanBeInvitedAndWhoIsThereCanBeSpokenWith() throws Exception {
        show(Set.of(Whose.SITTER), Set.of(Whose.PRESCRIBER), Optional.empty());

        assertEquals(
                List.of("Invite the sitter", "Speak with the prescriber"),
                buttons().stream().map(JButton::getText).toList());
        SwingUtilities.invokeAndWait(() -> buttons().forEach(button -> button.doClick(0)));
        assertEquals(List.of("invite SITTER", "speak PRESCRIBER"), asked);
        assertFalse(panel.leadsBack());
    }

    @Tag("SAFE-30")
    @Test
    void oneButtonLeadsBackToTheClientWhileTheTherapistHasTurnedAway() throws Exception {
        show(Set.of(), Set.of(), Optional.of(AWAY));

        var back = buttons().get(0);
        assertEquals("Speak with Samuel again", back.getText());
        assertTrue(back.getAccessibleContext().getAccessibleDescription().contains("F5"));
        assertTrue(panel.leadsBack());
        SwingUtilities.invokeAndWait(() -> back.doClick(0));
        assertEquals(List.of("back"), asked);
    }
}
