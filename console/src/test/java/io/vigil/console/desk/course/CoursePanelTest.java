package io.vigil.console.desk.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JScrollBar;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panel without a display: what it shows, and what a press asks. */
class CoursePanelTest {
    private final CourseStage stage = new CourseStage();
    private CoursePanel panel;

    @BeforeEach
    void build() throws Exception {
        panel = onSwing(() -> new CoursePanel(new Fittings(new KeyRing()), stage.model));
        run(stage::open);
    }

    @Test
    void whatIsChosenAndTypedIsKeptByItsButton() throws Exception {
        press("suitable for now");
        press("therapy has stalled");
        press("a wish for meaning or growth");
        type("In your words (kept with your psychotherapy notes)", "two years without a step");
        press("Keep the candidacy");

        var reasoned = (CourseEvent.CandidacyReasoned)
                stage.memory.read(CourseStage.CLIENT).get(0);
        assertEquals("two years without a step", reasoned.words());
        assertEquals(2, reasoned.reasons().size());
        assertTrue(shows("Risks and benefits"), "it goes on");
    }

    @Test
    void whatIsMissingHasAButtonThatLeadsThere() throws Exception {
        press("Clearance");

        press("Mend: A referral after your client's yes comes first."
                + " Refer your client for a medical consultation.");

        assertTrue(shows("Referral for a medical consultation"));
    }

    @Test
    void aMistakeIsSaidFromTheHistory() throws Exception {
        press("not suitable for now");
        press("Keep the candidacy");

        press("Recorded by mistake: 2026-11-23 · Candidacy: not suitable for now");
        press("It was recorded by mistake");

        assertTrue(shows("2026-11-23 · Candidacy: not suitable for now (recorded by mistake)"));
    }

    @Test
    void whenTheNotesAreLockedNothingIsLeftInTheWindow() throws Exception {
        type("In your words (kept with your psychotherapy notes)", "two years without a step");

        run(stage.model::locked);

        assertEquals(0, onSwing(() -> everything(JTextComponent.class)
                .filter(field -> field.getText().contains("two years"))
                .count()));
        assertTrue(shows("Your psychotherapy notes are locked. Unlock them to see the course;"
                + " no journey is planned without it."));
    }

    @Test
    void everyFieldAndEveryButtonHasANameToBeReadAloud() throws Exception {
        run(stage::prepare);
        for (var step : Step.values()) {
            run(() -> stage.model.choose(step));
            onSwing(() -> {
                all(JTextComponent.class)
                        .filter(JTextComponent::isEditable)
                        .forEach(field -> assertFalse(
                                field.getAccessibleContext().getAccessibleName().isBlank()));
                all(AbstractButton.class)
                        .filter(button -> !(button.getParent() instanceof JScrollBar)) // part of a whole
                        .forEach(button -> assertFalse(
                                String.valueOf(button.getAccessibleContext().getAccessibleName())
                                        .isBlank(),
                                button::toString));
                return panel;
            });
        }
    }

    private void run(Runnable act) throws Exception {
        onSwing(() -> {
            act.run();
            stage.drain();
            return panel;
        });
    }

    private void press(String name) throws Exception {
        run(() -> all(AbstractButton.class)
                .filter(button -> name.equals(button.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name))
                .doClick(0));
    }

    private void type(String field, String text) throws Exception {
        run(() -> all(JTextComponent.class)
                .filter(JTextComponent::isEditable)
                .filter(each -> field.equals(each.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field))
                .setText(text));
    }

    private boolean shows(String words) throws Exception {
        return onSwing(() -> all(JTextArea.class).map(JTextArea::getText).anyMatch(words::equals));
    }

    private <T extends Component> Stream<T> all(Class<T> kind) {
        var found = new ArrayList<T>();
        collect(panel.component(), kind, found, Sight.SEEN);
        return found.stream();
    }

    private <T extends Component> Stream<T> everything(Class<T> kind) {
        var found = new ArrayList<T>();
        collect(panel.component(), kind, found, Sight.HIDDEN_TOO);
        return found.stream();
    }

    private enum Sight {
        SEEN,
        HIDDEN_TOO
    }

    private static <T extends Component> void collect(Container from, Class<T> kind, List<T> found, Sight sight) {
        for (var part : from.getComponents()) {
            if (sight == Sight.SEEN && !part.isVisible()) {
                continue;
            }
            if (kind.isInstance(part)) {
                found.add(kind.cast(part));
            }
            if (part instanceof Container container) {
                collect(container, kind, found, sight);
            }
        }
    }

    private static <T> T onSwing(Supplier<T> act) throws Exception {
        var answer = new ArrayList<T>();
        SwingUtilities.invokeAndWait(() -> answer.add(act.get()));
        return answer.get(0);
    }
}
