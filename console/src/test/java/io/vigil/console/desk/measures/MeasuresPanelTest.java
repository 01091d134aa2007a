package io.vigil.console.desk.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.Questionnaire;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panels without a display: what they show, and what a press asks. */
class MeasuresPanelTest {
    private final MeasuresStage stage = new MeasuresStage();
    private MeasuresPanel panel;

    @BeforeEach
    void build() throws Exception {
        Appearance.prepare(Theme.LIGHT, 100);
        stage.with(new Course().answered(Questionnaire.PHQ_9, Course.DAY, 1, 1, 1, 1, 1, 1, 1, 1, 0));
        panel = onSwing(() -> new MeasuresPanel(new Fittings(new KeyRing()), stage.model));
        onSwing(stage::opened);
    }

    @Test
    void aWholeQuestionnaireIsAnsweredByItsButtonsAndKept() throws Exception {
        press("Enter PHQ-9");
        for (var item = 0; item < 9; item++) {
            press(item == 8 ? "Not at all" : "Several days");
        }
        press("Somewhat difficult");
        assertTrue(shows("8 of 27, mild"));

        press("Keep it");

        assertEquals(2, stage.kept().size());
        assertEquals(
                2, onSwing(() -> all(JTable.class).findFirst().orElseThrow().getRowCount()));
    }

    @Test
    void thePromptIsShownInItsThreeSentencesAndAskedForWhatWasDone() throws Exception {
        press("Enter PHQ-9");
        for (var item = 0; item < 9; item++) {
            press("Several days");
        }

        assertTrue(shows("Item 9 of the PHQ-9 was answered with \"Several days\"."));
        press("Asked directly, no present danger");
        assertFalse(shows("Item 9 of the PHQ-9 was answered with \"Several days\"."));
    }

    @Test
    void everyButtonHasAName() throws Exception {
        onSwing(() -> {
            stage.answer(Measure.PCL_5);
            all(AbstractButton.class)
                    .filter(AbstractButton::isVisible)
                    .filter(button -> !(button.getParent() instanceof JComboBox)
                            && !(button.getParent() instanceof JScrollBar)) // parts of a whole that has its name
                    .forEach(button -> assertFalse(
                            button.getAccessibleContext().getAccessibleName().isBlank(), button::toString));
            return panel;
        });
    }

    @Test
    void thePictureIsSaidInWordsAndDrawn() throws Exception {
        onSwing(() -> {
            var trend = new TrendPanel();
            trend.show(stage.shown().trend());
            trend.component().setSize(440, 240);
            var picture = new BufferedImage(440, 240, BufferedImage.TYPE_INT_RGB);
            trend.component().paint(picture.createGraphics());

            assertEquals(
                    "PHQ-9, from 2026-11-02 to 2026-11-02: 8 on 2026-11-02. Journeys on 2026-10-06, 2026-11-03.",
                    trend.component().getAccessibleContext().getAccessibleName());
            var accent = new Color(0x1F6F78).getRGB();
            assertTrue(Stream.iterate(0, at -> at + 1)
                    .limit(440L * 240)
                    .anyMatch(at -> picture.getRGB(at % 440, at / 440) == accent));
            return trend;
        });
    }

    private void press(String name) throws Exception {
        onSwing(() -> {
            all(AbstractButton.class)
                    .filter(AbstractButton::isVisible)
                    .filter(each -> name.equals(each.getAccessibleContext().getAccessibleName()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + name))
                    .doClick(0);
            stage.drain();
            return name;
        });
    }

    private boolean shows(String text) throws Exception {
        return onSwing(() -> all(JTextArea.class)
                .filter(area -> area.isVisible() && area.getParent().isVisible())
                .anyMatch(area -> area.getText().equals(text)));
    }

    private <T extends Component> Stream<T> all(Class<T> kind) {
        return below(panel.component()).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Component> below(JComponent top) {
        List<Component> found = new ArrayList<>();
        collect(top, found);
        return found.stream();
    }

    private static void collect(Component component, List<Component> found) {
        found.add(component);
        if (component instanceof Container container) {
            for (var child : container.getComponents()) {
                collect(child, found);
            }
        }
    }

    private static <T> T onSwing(Supplier<T> ask) throws Exception {
        var answer = new ArrayList<T>();
        SwingUtilities.invokeAndWait(() -> answer.add(ask.get()));
        return answer.get(0);
    }
}
