package io.vigil.console.desk.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.InnerFile;
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
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panels without a display: what they show, and what a press asks. */
class ClientPanelTest {
    private final BeforeASession desk = new BeforeASession();
    private ClientPanel panel;
    private int today;

    @BeforeEach
    void build() throws Exception {
        desk.memory.keep(Samuel.complete());
        desk.memory.keep(Samuel.inner());
        panel = onSwing(() -> new ClientPanel(
                new Fittings(new KeyRing()),
                desk.model,
                List.of(view("Course", desk.sides.get(0)), view("Parts", desk.sides.get(1))),
                List.of(new BesideTheList("Today", new JTextArea("today"), () -> today++, () -> {})),
                () -> {}));
        onSwing(desk::list);
    }

    @Test
    void theListNamesTheClientAndOpensTheFile() throws Exception {
        var rows = onSwing(() -> (int) all(JList.class)
                .map(list -> list.getModel().getSize())
                .findFirst()
                .orElse(0));

        press("Open the file");

        assertEquals(1, rows);
        assertEquals("Samuel", text("Name, as your client is called"));
    }

    @Test
    void whatIsTypedIsSavedByItsButton() throws Exception {
        press("Open the file");

        type("Number to call back", "555-0199");
        press("Save");

        assertTrue(shows("Saved 14:03:22"));
        assertEquals(
                "555-0199",
                desk.memory.read(Samuel.ID).orElseThrow().person().phone().typed());
    }

    @Test
    void everyFieldAndEveryButtonHasANameOfItsOwnToBeReadAloud() throws Exception {
        press("Open the file");

        onSwing(() -> {
            all(JTextComponent.class)
                    .filter(JTextComponent::isEditable)
                    .forEach(field -> assertFalse(
                            field.getAccessibleContext().getAccessibleName().isBlank()));
            all(AbstractButton.class)
                    .filter(button -> !(button.getParent() instanceof JScrollBar)
                            && !(button.getParent() instanceof JComboBox)) // parts of a whole that has its name
                    .forEach(button -> assertFalse(
                            button.getAccessibleContext().getAccessibleName().isBlank(), button::toString));
            return panel;
        });
    }

    @Test
    void aFindingIsShownInWordsWithAButtonThatLeadsThere() throws Exception {
        desk.memory.keep(Samuel.old());

        press("Open the file");

        assertTrue(shows("The emergency number for \"home\" was verified 120 days ago. Verify it again."));
        press("Mend: The emergency number for \"home\" was verified 120 days ago. Verify it again.");
        assertEquals(1, desk.file().shown().get().goTo().orElseThrow().nth());
    }

    @Test
    void aDateThatCannotBeReadIsNamedBelowItsFieldAndStaysAsTyped() throws Exception {
        press("Open the file");

        type("Date of birth", "9 April");
        press("Save");

        assertTrue(shows("\"9 April\" is not a date. Write it as year, month and day: 2026-11-23."));
        assertEquals(
                "9 April",
                text("Date of birth: \"9 April\" is not a date." + " Write it as year, month and day: 2026-11-23."));
    }

    @Test
    void leavingAnUnsavedFileAsks() throws Exception {
        press("Open the file");
        type("Pronouns", "they/them");

        press("All clients");

        assertTrue(shows("This file has changes that are not saved"));
        press("Leave without saving");
        assertEquals(1, onSwing(() -> all(JList.class).count()));
    }

    @Test
    void oneButtonLeadsToEachSideAndAnotherBack() throws Exception {
        press("Open the file");

        press("Parts");

        assertTrue(shows("what Parts shows"));
        assertFalse(shows("Samuel"));
        press("File");
        assertTrue(shows("Samuel"));
        assertFalse(shows("what Parts shows"));
    }

    @Test
    void theDayAtAGlanceStandsBesideTheListAndIsReadWhenItIsTurnedTo() throws Exception {
        press("Today");

        assertTrue(shows("today"));
        assertEquals(1, today);
        assertEquals(0, onSwing(() -> all(JList.class).count()));
        press("Clients");
        assertEquals(1, onSwing(() -> all(JList.class).count()));
    }

    @Test
    void somebodyWhoIsNotOnTheDiskHasNothingButAFile() throws Exception {
        press("Write down a new client");

        assertFalse(onSwing(() -> all(AbstractButton.class)
                .filter(button -> button.getText().equals("Course"))
                .allMatch(AbstractButton::isEnabled)));
    }

    private static ClientView view(String name, ClientSide side) {
        var component = new JTextArea("what " + name + " shows");
        return new ClientView(name, side, component, component::requestFocusInWindow);
    }

    @Test
    void aFileThatWasPutAwayLeavesNothingInTheWindow() throws Exception {
        press("Open the file");

        press("All clients");

        assertFalse(shows("Samuel Adeyemi Reyes"));
        assertEquals(0, onSwing(() -> all(JTextComponent.class)
                .filter(field -> field.getText().contains("Night Watchman"))
                .count()));
    }

    @Test
    void lockedInnerWorkIsNotOnTheScreen() throws Exception {
        press("Open the file");
        assertTrue(shows("The Night Watchman\nThe Organizer"));

        onSwing(() -> {
            desk.model.locked();
            return panel;
        });

        assertFalse(shows("The Night Watchman\nThe Organizer"));
        assertTrue(shows("Your psychotherapy notes are locked. Unlock them to see protectors and intentions;"
                + " the room opens only then."));
    }

    @Test
    void aBareFileShowsWhatKeepsTheRoomClosed() throws Exception {
        desk.memory.keep(Samuel.bare());
        desk.memory.keep(InnerFile.empty(Samuel.ID));
        press("Open the file");

        press("Open the room");

        assertEquals(List.of(), desk.opened);
        assertTrue(shows("Your own name, as your client reads it, is not written down. The room opens with it."));
    }

    private void press(String name) throws Exception {
        onSwing(() -> {
            all(AbstractButton.class)
                    .filter(button -> name.equals(button.getAccessibleContext().getAccessibleName()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + name))
                    .doClick(0);
            desk.disk.drain();
            return panel;
        });
    }

    private void type(String field, String text) throws Exception {
        onSwing(() -> {
            field(field).setText(text);
            return panel;
        });
    }

    private String text(String field) throws Exception {
        return onSwing(() -> field(field).getText());
    }

    private JTextComponent field(String name) {
        return all(JTextComponent.class)
                .filter(JTextComponent::isEditable)
                .filter(field -> name.equals(field.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    private boolean shows(String words) throws Exception {
        return onSwing(() -> Stream.concat(
                        all(JTextArea.class).map(JTextArea::getText),
                        all(javax.swing.JLabel.class).map(javax.swing.JLabel::getText))
                .anyMatch(words::equals));
    }

    private <T extends Component> Stream<T> all(Class<T> kind) {
        var found = new ArrayList<T>();
        collect(panel.component(), kind, found);
        return found.stream();
    }

    private static <T extends Component> void collect(Container from, Class<T> kind, List<T> found) {
        for (var part : from.getComponents()) {
            if (kind.isInstance(part)) {
                found.add(kind.cast(part));
            }
            if (part instanceof Container container && part.isVisible()) {
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
