package io.vigil.console.desk.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteBook.NotKept.Why;
import io.vigil.console.notes.NoteNotices;
import io.vigil.console.notes.NoteText;
import io.vigil.console.notes.Revision;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The place for the notes, on the real keeper. */
class NotesPanelTest {
    private static final Duration QUIET = Duration.ofMillis(800);

    private final NotesStage stage = new NotesStage();
    private final List<String> closed = new ArrayList<>();
    private final NotesModel model = new NotesModel(stage.port(), stage.notices::add);
    private NotesPanel panel = new NotesPanel(new Fittings(new KeyRing()), model, () -> closed.add("closed"));

    @BeforeAll
    static void prepareTheTheme() {
        Appearance.prepare(Theme.LIGHT, 100);
    }

    private interface Step {
        void run() throws BadLocationException;
    }

    /** Runs {@code steps} on the event dispatch thread, each answered by the notes thread and drawn. */
    private void on(Step... steps) throws Exception {
        for (var step : steps) {
            SwingUtilities.invokeAndWait(() -> {
                try {
                    step.run();
                } catch (BadLocationException e) {
                    throw new IllegalStateException(e);
                }
            });
            answered();
        }
    }

    private void answered() throws Exception {
        for (var i = 0; i < 3; i++) { // an answer may ask for the next text
            stage.thread.run();
            SwingUtilities.invokeAndWait(() -> panel.show(NotesPanel.DayLine.none()));
        }
    }

    private void open() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> panel = new NotesPanel(new Fittings(new KeyRing()), model, () -> closed.add("closed")));
        stage.opened();
        on(model::open);
    }

    private void pass(Duration time) throws Exception {
        stage.thread.pass(time);
        answered();
    }

    private JTextArea editor() {
        return named(JTextArea.class, "Your note");
    }

    private JTextComponent reader() {
        return named(JTextComponent.class, "The note as it stands, for reading");
    }

    private void press(String act) {
        named(AbstractButton.class, act).doClick(0);
    }

    private void type(String text) throws BadLocationException {
        if (editor().isEditable()) {
            editor().getDocument().insertString(editor().getDocument().getLength(), text, null);
        }
    }

    private void key(int keyCode, int modifiers) {
        var area = editor();
        var name = Objects.requireNonNull(area.getInputMap().get(KeyStroke.getKeyStroke(keyCode, modifiers)));
        area.getActionMap().get(name).actionPerformed(new ActionEvent(area, ActionEvent.ACTION_PERFORMED, ""));
    }

    private List<String> kept() {
        return stage.book.inside.of(NotesStage.SAMUEL).notes().stream()
                .map(note -> note.revisions().stream().map(Revision::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    private <T extends JComponent> T named(Class<T> kind, String name) {
        return visible(panel.component())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(component -> name.equals(nameOf(component)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " is named " + name));
    }

    private static String nameOf(Component component) {
        AccessibleContext context = component.getAccessibleContext();
        return context == null || context.getAccessibleName() == null ? "" : context.getAccessibleName();
    }

    private static Stream<Component> visible(Component component) {
        if (!component.isVisible()) {
            return Stream.empty();
        }
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Stream.of(container.getComponents()).flatMap(NotesPanelTest::visible))
                : Stream.of(component);
    }

    private String allText() {
        return visible(panel.component())
                .map(component -> component instanceof JTextComponent text
                        ? text.getText()
                        : component instanceof javax.swing.JLabel label
                                ? Objects.requireNonNullElse(label.getText(), "")
                                : "")
                .collect(Collectors.joining("\n"));
    }

    @Nested
    class BeforeASession {
        @Test
        void itIsSaidThatThereIsNothingToWriteAboutYet() throws Exception {
            on(model::open);

            assertTrue(allText().contains("it opens with the session"), allText());
            assertEquals("Notes", model.foot());
        }

        @Test
        void theVaultIsLockedAllTheSame() throws Exception {
            on(model::lock);

            assertEquals(List.of("locked"), stage.door);
            assertEquals("Notes (locked)", model.foot());
        }
    }

    @Nested
    class WhileTheNotesAreLocked {
        @Test
        void itIsSaidAndNothingElseAndOneButtonAsksForThem() throws Exception {
            on(model::lock, model::open, () -> press("Unlock the notes"));

            assertTrue(allText().contains("The notes are locked"), allText());
            assertEquals(List.of("locked", "asked to unlock"), stage.door);
            assertEquals("Notes (locked)", model.foot());
        }

        @Test
        void theyComeBackOntoTheScreenWhenTheyAreOpened() throws Exception {
            on(model::lock, model::open);

            stage.withTodaysNote().opened();
            answered();

            assertTrue(editor().getText().startsWith("Green light of all four."), editor().getText());
        }
    }

    @Nested
    class Writing {
        @Test
        void isSavedByItselfAndSaidWhen() throws Exception {
            open();
            on(() -> type("She wept"));
            assertTrue(allText().contains("Writing, saved in a moment"), allText());

            pass(QUIET);

            assertEquals(List.of("She wept"), kept());
            assertTrue(allText().contains("Saved 14:00:00"), allText());
            assertEquals("Notes (sealed, saved 14:00:00)", model.foot());
        }

        @Test
        void goesOnWhereItWasWhenThePlaceWasClosed() throws Exception {
            open();
            on(() -> type("She wept"), model::close);
            assertEquals(List.of("She wept"), kept());

            on(model::open, () -> type(", then laughed"));
            pass(QUIET);

            assertEquals(List.of("She wept | She wept, then laughed"), kept());
        }

        @Test
        void isUndoneAndDoneAgain() throws Exception {
            open();
            on(() -> type("She wept"), () -> type(" twice"), () -> key(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK));
            assertEquals("She wept", editor().getText());

            on(() -> key(KeyEvent.VK_Y, InputEvent.CTRL_DOWN_MASK));
            pass(QUIET);

            assertEquals(List.of("She wept twice"), kept());
        }

        @Test
        void cannotUndoWhatStoodThereWhenTheNoteWasOpened() throws Exception {
            stage.withTodaysNote();
            open();
            var before = editor().getText();

            on(() -> key(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK));

            assertEquals(before, editor().getText());
        }

        @Test
        void aSaveMovesNeitherTheTextNorTheCaret() throws Exception {
            stage.withTodaysNote();
            open();
            on(() -> editor().setCaretPosition(5), () -> editor().getDocument().insertString(5, "!", null));
            var sheet = editor().getDocument();

            pass(QUIET);

            assertEquals(6, editor().getCaretPosition());
            assertTrue(sheet.equals(editor().getDocument()));
        }

        @Test
        void noKeystrokeIsTakenBetweenTwoNotes() throws Exception {
            stage.withHistory().withTodaysNote();
            open();
            on(() -> press("All notes"));

            SwingUtilities.invokeAndWait(() -> press("New note")); // not answered yet
            SwingUtilities.invokeAndWait(() -> assertFalse(editor().isEditable()));
            answered();

            assertTrue(editor().isEditable());
            assertEquals("", editor().getText());
        }
    }

    @Nested
    class APaste {
        @Test
        void ofAMillionBytesIsTakenAndKeptInBoundedTime() throws Exception {
            open();
            var pasted = ("The gate, the garden, the lamp. ".repeat(31) + "\n\n").repeat(1_005);
            assertTrue(NoteText.bytes(pasted) > 990_000 && NoteText.fits(pasted));

            on(() -> editor().replaceSelection(pasted));
            pass(QUIET);

            assertEquals(1, kept().size());
            assertTrue(pasted.equals(kept().get(0)));
        }

        @Test
        void thatIsTooLongIsRefusedAsAWholeAndNothingIsLost() throws Exception {
            open();
            on(() -> type("She wept, then laughed"), () -> editor().select(9, 13));

            on(() -> editor().replaceSelection("ä".repeat(600_000)));
            pass(QUIET);

            assertEquals(List.of(NoteNotices.tooLong()), stage.notices);
            assertEquals("She wept, then laughed", editor().getText());
            assertEquals(List.of("She wept, then laughed"), kept());
        }

        @Test
        void fillsTheNoteToTheLastByteAndNotFurther() throws Exception {
            open();
            on(() -> editor().replaceSelection("a\n".repeat(NoteText.MOST_BYTES / 2)));
            assertEquals(List.of(), stage.notices);

            on(() -> type("b"));
            assertEquals(List.of(NoteNotices.tooLong()), stage.notices);

            on(() -> editor().select(0, 1), () -> editor().replaceSelection("b"));
            assertEquals(1, stage.notices.size());
            assertTrue(editor().getText().startsWith("b\na\n"));
        }
    }

    @Nested
    class WhenTheDiskIsFull {
        @Test
        void theWordsStayAndTheReasonIsReadAboveThem() throws Exception {
            open();
            stage.book.fill(Why.DISK_FULL);
            on(() -> type("She wept"));
            pass(QUIET);

            assertEquals("She wept", editor().getText());
            assertTrue(allText().contains("Your last words are not saved: the disk is full."), allText());
            assertTrue(allText().contains("Not saved, next try 14:00:02"), allText());
            assertEquals("Notes (not saved, next try 14:00:02)", model.foot());
        }

        @Test
        void lockingLeavesTheWordsOnTheScreen() throws Exception {
            open();
            stage.book.fill(Why.DISK_FULL);
            on(() -> type("She wept"), () -> press("Lock the notes"));

            assertEquals("She wept", editor().getText());
            assertTrue(editor().isEditable());
            assertEquals(List.of(), stage.door);
        }
    }

    @Nested
    class Signing {
        @Test
        void isAskedAboutFirstAndCanBeLeft() throws Exception {
            open();
            on(() -> type("She wept"), () -> press("Sign and lock"));
            assertTrue(allText().contains("Nobody can change it afterwards"), allText());

            on(() -> press("Keep writing"));

            assertEquals("She wept", editor().getText());
            assertTrue(editor().isEditable());
            assertFalse(stage.keeper.state().get().notes().stream().anyMatch(Note::signed));
        }

        @Test
        void showsTheNoteForReadingAlone() throws Exception {
            open();
            on(() -> type("She wept"), () -> press("Sign and lock"), () -> press("Sign and lock the note"));

            var reader = reader();
            assertEquals("She wept", reader.getText());
            assertFalse(reader.isEditable());
            assertTrue(stage.keeper.state().get().notes().get(0).signed());
        }

        @Test
        void anEmptyNoteIsRefusedAndWritingGoesOn() throws Exception {
            open();
            on(() -> press("Sign and lock"), () -> press("Sign and lock the note"));

            assertEquals(List.of(NoteNotices.nothingToSign()), stage.notices);
            assertTrue(editor().isEditable());
        }
    }

    @Nested
    @Tag("P20")
    class ALink {
        private void openWithParts() throws Exception {
            stage.withTargets();
            open();
        }

        private JTextField finding() {
            return named(JTextField.class, "Type to find it");
        }

        @Test
        void isFoundByItsNamePutInAndKeptWithWhatItPointsTo() throws Exception {
            openWithParts();
            on(
                    () -> type("Met "),
                    () -> press("Link a part or moment"),
                    () -> finding().setText("watch"),
                    () -> finding().postActionEvent());
            pass(QUIET);

            assertEquals("Met [[Night Watchman]]", editor().getText());
            assertEquals(List.of("Met [[part:part-1|Night Watchman]]"), kept());
        }

        @Test
        void mayPointToAMomentOfTheJourney() throws Exception {
            openWithParts();
            on(() -> press("Link a part or moment"), () -> finding().setText("14:29"), () -> press("Put it in"));
            pass(QUIET);

            assertEquals(List.of("[[moment:moment-2|14:29 calm]]"), kept());
        }

        @Test
        void takesNothingAwayOfWhatIsMarked() throws Exception {
            openWithParts();
            on(
                    () -> type("Met somebody"),
                    () -> editor().select(4, 12),
                    () -> press("Link a part or moment"),
                    () -> press("Put it in"));

            assertEquals("Met somebody [[Night Watchman]]", editor().getText());
        }

        @Test
        void readsByThePresentNameInASignedNote() throws Exception {
            stage.withTargets().withAMarkedNote();
            open();
            on(() -> press("Sign and lock"), () -> press("Sign and lock the note"));

            var text = reader().getText();
            assertTrue(text.contains("Watchman (now Night Watchman): it was asked to pause"), text);
            assertTrue(text.contains("Clown (set aside) stood beside it"), text);
            assertTrue(text.contains("at 14:29 calm and stayed"), text);
            assertFalse(text.contains("[[") || text.contains("#"), text);
            assertTrue(text.contains("•\tsomebody younger"), text);
        }

        @Test
        void isNotTouchedByWritingBesideIt() throws Exception {
            stage.withTargets().withAMarkedNote();
            open();
            on(() -> type(" Then"));
            pass(QUIET);

            assertEquals(
                    NotesStage.MARKED + " Then",
                    kept().get(0).substring(kept().get(0).indexOf(" | ") + 3));
        }

        @Test
        void saysSoWhenThereIsNothingToPointTo() throws Exception {
            open();
            on(() -> press("Link a part or moment"));

            assertTrue(allText().contains("There is nothing to link yet"), allText());

            on(() -> press("Back to the text"), () -> type("plain"));
            assertEquals("plain", editor().getText());
        }

        @Test
        void thatWouldMakeTheNoteTooLongIsRefusedAndNothingElseIsLost() throws Exception {
            openWithParts();
            var full = "a".repeat(NoteText.MOST_BYTES - 10);
            on(() -> editor().setText(full), () -> press("Link a part or moment"), () -> press("Put it in"));

            assertEquals(full, editor().getText());
            assertEquals(List.of(NoteNotices.tooLong()), stage.notices);
        }
    }

    @Nested
    class ATemplate {
        private void choose(String kind) throws Exception {
            on(
                    () -> press("Use a template"),
                    () -> named(JTextField.class, "Type to find it").setText(kind),
                    () -> press("Put it in"));
        }

        @Test
        @Tag("E20")
        void asksForEachProtectorWhereProtectorsAreHeard() throws Exception {
            stage.withTargets();
            open();
            choose("integration");
            pass(QUIET);

            assertTrue(editor().getText().contains("- [[Night Watchman]]:"), editor().getText());
            assertTrue(kept().get(0).contains("- [[part:part-2|Critic]]:"), kept().get(0));
        }

        @Test
        void leavesWhatWasTypedAsItIs() throws Exception {
            open();
            on(() -> type("She wept.\nThen she laughed."), () -> editor().setCaretPosition(3));
            choose("journey");

            assertTrue(editor().getText().startsWith("She wept.\n\n# Journey"), editor().getText());
            assertTrue(editor().getText().endsWith("\n\nThen she laughed."), editor().getText());

            on(() -> key(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK));
            assertEquals("She wept.\nThen she laughed.", editor().getText());
        }
    }

    @Nested
    class AList {
        @Test
        void goesOnByItselfAndEndsWithAnEmptyEntry() throws Exception {
            open();
            on(() -> type("- lamp"), () -> key(KeyEvent.VK_ENTER, 0), () -> type("door"));
            assertEquals("- lamp\n- door", editor().getText());

            on(() -> key(KeyEvent.VK_ENTER, 0), () -> key(KeyEvent.VK_ENTER, 0));
            assertEquals("- lamp\n- door\n", editor().getText());
        }

        @Test
        void isNoneInOrdinaryText() throws Exception {
            open();
            on(() -> type("lamp"), () -> key(KeyEvent.VK_ENTER, 0));

            assertEquals("lamp\n", editor().getText());
        }
    }

    @Nested
    class ALongNote {
        @Test
        void isReadPlainlyAndWhole() throws Exception {
            stage.withTargets();
            open();
            var line = "- [[Night Watchman]] 😀 " + "and so on ".repeat(9_000) + "\n";
            on(
                    () -> editor().setText(line.repeat(9)),
                    () -> press("Sign and lock"),
                    () -> press("Sign and lock the note"));

            assertEquals(line.replace("[[Night Watchman]]", "Night Watchman").repeat(9), reader().getText());
        }
    }

    @Nested
    class ASignedNote {
        private JTextArea addendum() {
            return named(JTextArea.class, "Addendum");
        }

        private List<String> addenda() {
            return stage.keeper.state().get().notes().get(0).addenda().stream()
                    .map(Addendum::text)
                    .toList();
        }

        private void signed() throws Exception {
            open();
            on(() -> type("She wept"), () -> press("Sign and lock"), () -> press("Sign and lock the note"));
        }

        @Test
        void takesAnAddendumWithItsDateAndTheFieldIsEmptyAgain() throws Exception {
            signed();
            on(() -> addendum().setText("She called."), () -> press("Add to the signed note"));

            assertEquals(List.of("She called."), addenda());
            assertEquals("", addendum().getText());
            assertEquals("She wept\n\nAddendum of 2026-11-23 14:00\nShe called.", reader().getText());
        }

        @Test
        void keepsTheWordsOfAnAddendumThatCouldNotBeKept() throws Exception {
            signed();
            stage.book.fill(Why.DISK_FULL);
            on(() -> addendum().setText("She called."), () -> press("Add to the signed note"));

            assertEquals(List.of(), addenda());
            assertEquals("She called.", addendum().getText());
            assertEquals(List.of(NoteNotices.addendumNotKept(Why.DISK_FULL)), stage.notices);
        }

        @Test
        void anAddendumThatWasBegunIsADraftAfterLocking() throws Exception {
            signed();
            on(() -> addendum().setText("She called."), () -> press("Lock the notes"));

            assertEquals(List.of("She wept | She wept", "She called."), kept());
            assertEquals(List.of(NoteNotices.addendumPutAside()), stage.notices);
            assertEquals(List.of("locked"), stage.door);
        }

        @Test
        void aSecondPressAddsNothingTwice() throws Exception {
            signed();
            on(() -> addendum().setText("She called."));
            SwingUtilities.invokeAndWait(() -> {
                press("Add to the signed note");
                press("Add to the signed note");
            });
            answered();

            assertEquals(List.of("She called."), addenda());
        }
    }

    @Nested
    class EarlierVersions {
        @Test
        void areReadAndNotWrittenOn() throws Exception {
            stage.withTodaysNote();
            open();
            on(() -> press("Versions"), () -> named(JList.class, "Versions, newest first")
                    .setSelectedIndex(2));

            var reader = reader();
            assertEquals("Green light of all four.", reader.getText());
            assertFalse(reader.isEditable());

            on(() -> press("Back to the note"));
            assertTrue(editor().getText().endsWith("than the Watchman."));
        }
    }

    @Nested
    class AllNotes {
        @Test
        void standNewestFirstAndOpenByTheirState() throws Exception {
            stage.withHistory().withTodaysNote();
            open();
            on(() -> press("All notes"));
            var list = named(JList.class, "Notes, newest first");
            assertEquals(3, list.getModel().getSize());

            on(() -> list.setSelectedIndex(1), () -> press("Open the note"));
            assertTrue(editor().getText().startsWith("Telephone"), editor().getText());

            on(() -> press("All notes"), () -> list.setSelectedIndex(2), () -> press("Open the note"));
            assertTrue(reader().getText().endsWith("dreamt of the garden."));
        }
    }

    @Nested
    class Searching {
        private JTextField field() {
            return named(JTextField.class, "Search these notes");
        }

        private List<String> listed() {
            var model = named(JList.class, "Notes, newest first").getModel();
            return Stream.iterate(0, i -> i < model.getSize(), i -> i + 1)
                    .map(i -> ((NotesShown.Entry) model.getElementAt(i)).name())
                    .toList();
        }

        private void openAllNotes() throws Exception {
            stage.withHistory().withTodaysNote();
            open();
            on(() -> press("All notes"));
        }

        @Test
        void showsTheNotesWithTheWordAloneAndSaysHowMany() throws Exception {
            openAllNotes();

            on(() -> field().setText("GARDEN"));

            assertEquals(1, listed().size());
            assertTrue(listed().get(0).contains("Second journey"), () -> listed().get(0));
            assertTrue(allText().contains("1 of 3 notes about this client"), allText());

            on(() -> field().setText(""));
            assertEquals(3, listed().size());
            assertTrue(allText().contains("All notes about this client"), allText());
        }

        @Test
        void enterOpensTheFirstOfThem() throws Exception {
            openAllNotes();
            on(() -> field().setText("blanket"), () -> field().postActionEvent());

            assertTrue(editor().getText().startsWith("Telephone"), editor().getText());
        }

        @Test
        void goesOnWithTheSameWordsAndFindsWhatWasWrittenSince() throws Exception {
            openAllNotes();
            on(() -> field().setText("blanket"), () -> press("New note"), () -> type("She brought the blanket."));

            on(() -> press("All notes"));

            assertEquals("blanket", field().getText());
            assertEquals(2, listed().size());
        }

        @Test
        void endsWithLocking() throws Exception {
            openAllNotes();
            on(() -> field().setText("blanket"), () -> press("Back to the note"), () -> press("Lock the notes"));

            stage.opened();
            answered();
            on(() -> press("All notes"));

            assertEquals("", field().getText());
            assertEquals(3, listed().size());
        }

        @Test
        void whenNothingIsFoundTheListIsEmptyAndOpensNothing() throws Exception {
            openAllNotes();
            on(() -> field().setText("zeppelin"), () -> press("Open the note"));

            assertEquals(List.of(), listed());
            assertTrue(allText().contains("0 of 3 notes about this client"), allText());
        }
    }

    @Nested
    class Locking {
        @Test
        void takesEveryWordOffTheScreenAndOutOfWhatCouldBeUndone() throws Exception {
            stage.withHistory().withTodaysNote();
            open();
            on(() -> type(" and more"));
            var area = editor();
            var sheet = area.getDocument();
            on(() -> press("Versions"), () -> press("Back to the note"));
            on(() -> press("All notes"), () -> named(JTextField.class, "Search these notes")
                    .setText("Watchman"));
            on(() -> press("Back to the note"));

            on(() -> press("Lock the notes"));

            assertEquals(List.of("locked"), stage.door);
            assertTrue(kept().get(2).endsWith("and more"), "the last words were kept first");
            assertEquals("", area.getText());
            assertEquals(0, sheet.getLength());
            assertNotSame(sheet, area.getDocument());
            everyText(panel.component()).forEach(text -> assertFalse(text.contains("Watchman"), text));
            SwingUtilities.invokeAndWait(() -> {
                area.setEditable(true);
                var undo = area.getInputMap().get(KeyStroke.getKeyStroke(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK));
                area.getActionMap().get(undo).actionPerformed(new ActionEvent(area, 0, ""));
            });
            assertEquals("", area.getText());
        }

        private static Stream<String> everyText(Component component) {
            var own = component instanceof JTextComponent text
                    ? Stream.of(text.getText())
                    : component instanceof JList<?> list
                            ? Stream.iterate(0, i -> i < list.getModel().getSize(), i -> i + 1)
                                    .map(i -> list.getModel().getElementAt(i).toString())
                            : Stream.<String>empty();
            return component instanceof Container container
                    ? Stream.concat(own, Stream.of(container.getComponents()).flatMap(Locking::everyText))
                    : own;
        }
    }

    @Nested
    class NotesThatCannotBeRead {
        @Test
        void areSaidAndReadAgain() throws Exception {
            stage.book.damage();
            open();
            assertTrue(allText().contains("The notes could not be read."), allText());
            stage.book.mend();

            on(() -> press("Read the notes again"));

            assertTrue(editor().isEditable());
        }
    }

    @Nested
    class BesideTheDay {
        @Test
        void theClockTheLookInAndTheWarningsStayInSight() throws Exception {
            open();
            SwingUtilities.invokeAndWait(() -> panel.show(new NotesPanel.DayLine(
                    "Journey", "00:23:41", State.WAIT, "look-in due", List.of("Blood pressure above the line."))));

            assertTrue(allText().contains("00:23:41"), allText());
            assertTrue(allText().contains("look-in due"), allText());
            assertTrue(allText().contains("Blood pressure above the line."), allText());
        }

        @Test
        void escapeLeadsBack() throws Exception {
            open();
            on(() -> press("Back to the day"));

            assertEquals(List.of("closed"), closed);
        }

        @Test
        void everythingThatTakesTheKeyboardHasAName() throws Exception {
            stage.withHistory().withTodaysNote();
            open();
            for (var act : List.of(
                    "Versions",
                    "Back to the note",
                    "All notes",
                    "Back to the note",
                    "Sign and lock",
                    "Sign and lock the note")) {
                visible(panel.component())
                        .filter(it ->
                                it instanceof AbstractButton || it instanceof JTextComponent || it instanceof JList)
                        .filter(Component::isFocusable)
                        .filter(it -> it.getClass().getName().startsWith("javax.swing.J"))
                        .forEach(it -> assertFalse(nameOf(it).isBlank(), it::toString));
                on(() -> press(act));
            }
        }
    }

    @Nested
    class BeforeTheEnd {
        @Test
        void whatWasWrittenAndWhatWasBegunIsKept() throws Exception {
            open();
            on(() -> type("She wept"), () -> press("Sign and lock"), () -> press("Sign and lock the note"));
            on(() -> named(JTextArea.class, "Addendum").setText("She called."), model::end);

            assertEquals(List.of("She wept | She wept", "She called."), kept());
        }
    }
}
