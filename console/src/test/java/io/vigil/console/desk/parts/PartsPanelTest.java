package io.vigil.console.desk.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.parts.InWords;
import io.vigil.console.parts.Role;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JScrollBar;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The panel without a display: what it shows, what it is called, and what a press asks. */
@Tag("P1")
class PartsPanelTest {
    private final PartsStage stage = new PartsStage();
    private PartsPanel panel;

    @BeforeEach
    void build() throws Exception {
        panel = onSwing(() -> new PartsPanel(new Fittings(new KeyRing()), stage.model, stage.said::add));
        onSwing(stage::opened);
    }

    private static <T> T onSwing(Callable<T> task) throws Exception {
        var future = new FutureTask<>(task);
        SwingUtilities.invokeAndWait(future);
        return future.get();
    }

    private static void gather(Component component, List<Component> into) {
        into.add(component);
        if (component instanceof Container container) {
            for (var inside : container.getComponents()) {
                gather(inside, into);
            }
        }
    }

    private <T> Stream<T> all(Class<T> kind) {
        var found = new ArrayList<Component>();
        gather(panel.component(), found);
        return found.stream().filter(kind::isInstance).map(kind::cast);
    }

    private boolean shows(String text) throws Exception {
        return onSwing(
                () -> all(JTextArea.class).anyMatch(area -> area.getText().contains(text)));
    }

    private void press(String act) throws Exception {
        onSwing(() -> {
            all(AbstractButton.class)
                    .filter(button -> act.equals(button.getAccessibleContext().getAccessibleName()))
                    .findFirst()
                    .orElseThrow()
                    .doClick(0);
            stage.drain();
            return act;
        });
    }

    private JTextComponent field(String name) {
        return all(JTextComponent.class)
                .filter(field -> name.equals(field.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }

    private void type(String name, String text) throws Exception {
        onSwing(() -> {
            field(name).setText(text);
            return name;
        });
    }

    @Test
    void everyFieldAndEveryButtonHasANameToBeReadAloud() throws Exception {
        onSwing(() -> {
            stage.model.trust("2026-11-23", 6);
            all(JTextComponent.class)
                    .filter(JTextComponent::isEditable)
                    .forEach(field -> assertFalse(
                            field.getAccessibleContext().getAccessibleName().isBlank()));
            all(JComboBox.class)
                    .forEach(choice -> assertFalse(
                            choice.getAccessibleContext().getAccessibleName().isBlank()));
            all(AbstractButton.class)
                    .filter(button ->
                            !(button.getParent() instanceof JScrollBar) && !(button.getParent() instanceof JComboBox))
                    .forEach(button -> assertFalse(
                            button.getAccessibleContext().getAccessibleName().isBlank()));
            return stage;
        });
    }

    @Test
    void thePictureIsToldInSentences() throws Exception {
        var told = onSwing(() -> all(Component.class)
                .map(each -> each.getAccessibleContext() == null
                        ? null
                        : each.getAccessibleContext().getAccessibleDescription())
                .filter(each -> each != null && each.contains("The Night Watchman"))
                .findFirst()
                .orElseThrow());

        assertEquals(String.join(" ", InWords.of(stage.shown().map())), told);
    }

    @Test
    void aPartIsWrittenDownToldOfAndKept() throws Exception {
        type("Another part", "Little One");
        press("Write it down");
        type("In its own words", "Is it over?");
        press("Keep");

        var part = stage.kept().named("Little One").orElseThrow();
        assertEquals("Is it over?", part.told().words());
        assertEquals(Role.PROTECTOR, part.role());
        assertEquals("", onSwing(() -> field("Another part").getText()));
    }

    @Test
    void aNameThatIsTakenIsSaidBelowItAndStaysAsTyped() throws Exception {
        type("Name, as your client calls it", "The Organizer");

        assertTrue(shows("A part of this name is already on the map."));
        assertEquals("The Organizer", onSwing(() -> field("Name, as your client calls it")
                .getText()));
    }

    @Test
    void trustIsWrittenDownOnlyWhenItWasChosen() throws Exception {
        press("Write down trust");

        assertEquals("Nothing is chosen yet.", stage.said.get(0).what());
        assertTrue(stage.shown().map().parts().get(0).trust().isEmpty());
    }

    @Test
    void leavingAMapThatIsNotKeptAsks() throws Exception {
        type("In its own words", "I count the lights.");

        onSwing(() -> {
            stage.model.leave(() -> {});
            return panel;
        });

        assertTrue(shows("This map has changes that are not kept"));
        press("Leave without keeping");
        assertFalse(stage.model.isUnsaved());
    }

    @Test
    void aComparisonSaysWhatChangedAndGoesBack() throws Exception {
        type("In its own words", "I count the lights.");
        press("Keep");

        press("Compare two dates");

        assertTrue(shows("The Night Watchman, in its words: I count the lights."));
        press("Back to the map");
        assertEquals(Optional.empty(), stage.shown().compared());
    }

    @Test
    void aLockedVaultIsSaidAndNothingOfTheMapStaysInTheWindow() throws Exception {
        type("In its own words", "I count the lights.");
        press("Keep");
        press("Compare two dates");

        onSwing(() -> {
            stage.model.locked();
            return stage;
        });

        assertTrue(shows("Your psychotherapy notes are locked."));
        onSwing(() -> {
            var found = new ArrayList<Component>();
            gather(panel.component(), found);
            for (var component : found) {
                var context = component.getAccessibleContext();
                var described = context == null ? "" : String.valueOf(context.getAccessibleDescription());
                assertFalse(described.contains("Watchman"));
                if (component instanceof JTextComponent text) {
                    assertFalse(text.getText().contains("Watchman")
                            || text.getText().contains("lights"));
                }
            }
            return found;
        });
    }
}
