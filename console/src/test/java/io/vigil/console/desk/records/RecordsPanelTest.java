package io.vigil.console.desk.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.Samuel;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panel without a display: what it shows, and what a press asks. */
class RecordsPanelTest {
    private final PlayedRecords records = new PlayedRecords();
    private RecordsPanel panel;

    @BeforeEach
    void build() throws Exception {
        panel = onSwing(() -> new RecordsPanel(new Fittings(new KeyRing()), records.model()));
        onSwing(() -> {
            records.drain();
            return panel;
        });
    }

    @Test
    void theLatestSessionIsChosenAndItsSheetIsOnePressAway() throws Exception {
        press("Session sheet as PDF…");

        assertEquals(List.of("SESSION_SHEET " + PlayedRecords.SECOND.session() + " somewhere"), records.asked);
        assertTrue(shows("The session sheet is written. That it left is kept in the record."));
    }

    @Test
    void anotherSessionIsChosenInTheList() throws Exception {
        onSwing(() -> {
            all(JList.class).findFirst().orElseThrow().setSelectedIndex(1);
            return panel;
        });

        press("FHIR document…");

        assertEquals(List.of("FHIR_DOCUMENT " + PlayedRecords.FIRST.session() + " somewhere"), records.asked);
    }

    @Test
    void thePsychotherapyNotesAreBehindTheName() throws Exception {
        assertFalse(isThere("Write the notes as PDF…"));

        press("Psychotherapy notes…");
        press("Write the notes as PDF…");
        assertTrue(shows("That is not how this client is called. Type: Samuel"));
        assertEquals(List.of(), records.asked);

        onSwing(() -> {
            all(JTextField.class).findFirst().orElseThrow().setText("Samuel");
            return panel;
        });
        press("Write the notes as PDF…");

        assertEquals(List.of("PSYCHOTHERAPY_NOTES " + Samuel.ID + " somewhere"), records.asked);
        assertFalse(isThere("Write the notes as PDF…"));
    }

    @Test
    void theNameThatWasTypedIsForgottenWhenTheNotesAreLeft() throws Exception {
        press("Psychotherapy notes…");
        onSwing(() -> {
            all(JTextField.class).findFirst().orElseThrow().setText("Samuel");
            return panel;
        });

        press("Leave the notes here");
        press("Psychotherapy notes…");

        assertEquals(
                "",
                onSwing(() -> all(JTextField.class).findFirst().orElseThrow().getText()));
    }

    @Test
    void everyButtonHasANameToBeReadAloud() throws Exception {
        press("Psychotherapy notes…");

        onSwing(() -> {
            all(AbstractButton.class)
                    .filter(button -> !(button.getParent() instanceof JScrollBar))
                    .forEach(button -> assertFalse(
                            button.getAccessibleContext().getAccessibleName().isBlank(), button::toString));
            return panel;
        });
    }

    private boolean isThere(String name) throws Exception {
        return onSwing(() -> all(AbstractButton.class)
                .anyMatch(button -> name.equals(button.getAccessibleContext().getAccessibleName())));
    }

    private void press(String name) throws Exception {
        onSwing(() -> {
            all(AbstractButton.class)
                    .filter(button -> name.equals(button.getAccessibleContext().getAccessibleName()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + name))
                    .doClick(0);
            records.drain();
            return panel;
        });
    }

    private boolean shows(String words) throws Exception {
        return onSwing(() -> all(JTextArea.class).map(JTextArea::getText).anyMatch(words::equals));
    }

    private <T extends Component> Stream<T> all(Class<T> kind) {
        var found = new ArrayList<T>();
        collect(panel.component(), kind, found);
        return found.stream();
    }

    private static <T extends Component> void collect(Container from, Class<T> kind, List<T> found) {
        for (var part : from.getComponents()) {
            if (!part.isVisible()) {
                continue;
            }
            if (kind.isInstance(part)) {
                found.add(kind.cast(part));
            }
            if (part instanceof Container container) {
                collect(container, kind, found);
            }
        }
    }

    private static <T> T onSwing(Supplier<T> act) throws Exception {
        var answer = new ArrayList<T>();
        SwingUtilities.invokeAndWait(() -> answer.add(act.get()));
        return answer.get(0);
    }
}
