package io.vigil.console.desk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.Samuel;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.schedule.Kind;
import io.vigil.console.schedule.Week;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panels without a display: what they show, and what a press asks. */
class TodayPanelTest {
    private final TodayStage stage = new TodayStage()
            .withSamuel()
            .with(
                    Week.made(1, Kind.FOLLOW_UP, "2026-11-23T15:00:00Z"),
                    Week.made(2, Kind.PARTS, "2026-11-23T16:00:00Z"));
    private TodayPanel panel;

    @BeforeEach
    void build() throws Exception {
        panel = onSwing(() -> new TodayPanel(new Fittings(new KeyRing()), stage.model));
        onSwing(stage::read);
    }

    @Test
    void theChosenClientsFileIsOpenedAndTheAppointmentSaved() throws Exception {
        press("Open the file");
        press("Save for your calendar");

        assertEquals(List.of(Samuel.ID), stage.opened);
        assertEquals(Kind.FOLLOW_UP, stage.saved.get(0).kind());
    }

    @Test
    void anAppointmentIsAddedAndARefusalIsShown() throws Exception {
        press("Add an appointment");
        type("Date", "2026-11-24");
        type("Begins at, on your clock", "2 pm");
        press("Put it on the schedule");
        assertTrue(shows("\"2 pm\" is no time of the day."));

        type("Begins at, on your clock", "14:00");
        press("Put it on the schedule");

        assertEquals(3, stage.memory.all().facts().size());
        assertEquals(
                3,
                onSwing(() ->
                        all(JList.class).findFirst().orElseThrow().getModel().getSize()));
    }

    @Test
    void whatIsCalledOffLeavesTheListAndNothingElseComesBelowTheHand() throws Exception {
        press("Call it off");

        assertEquals(
                1,
                onSwing(() ->
                        all(JList.class).findFirst().orElseThrow().getModel().getSize()));
        press("Call it off");
        press("Save for your calendar");
        assertEquals(List.of(), stage.saved, "nothing is chosen until somebody does");
        assertEquals(3, stage.memory.all().facts().size(), "two appointments, and one that was called off");

        onSwing(() -> {
            var list = all(JList.class).findFirst().orElseThrow();
            list.setSelectedIndex(0);
            return list;
        });
        press("Save for your calendar");
        assertEquals(Kind.PARTS, stage.saved.get(0).kind());
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

    private void type(String name, String text) throws Exception {
        onSwing(() -> {
            all(JTextField.class)
                    .filter(each -> name.equals(each.getAccessibleContext().getAccessibleName()))
                    .findFirst()
                    .orElseThrow()
                    .setText(text);
            return name;
        });
    }

    private boolean shows(String text) throws Exception {
        return onSwing(() -> all(JTextArea.class)
                .filter(area -> area.isVisible() && area.getParent().isVisible())
                .anyMatch(area -> area.getText().equals(text)));
    }

    private <T extends Component> Stream<T> all(Class<T> kind) {
        List<Component> found = new ArrayList<>();
        collect(panel.component(), found);
        return found.stream().filter(kind::isInstance).map(kind::cast);
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
