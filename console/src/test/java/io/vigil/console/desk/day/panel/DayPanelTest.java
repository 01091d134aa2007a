package io.vigil.console.desk.day.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.desk.day.DaysToShow;
import io.vigil.console.desk.day.QuietDay;
import io.vigil.console.desk.day.RunningDay;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.event.Phase;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DayPanelTest {
    private static final Dimension SIDE = new Dimension(496, 2000);

    private final QuietDay asks = new QuietDay();
    private DayPanel panel = new DayPanel(new Fittings(new KeyRing()), asks, () -> {});

    @BeforeAll
    static void prepareTheTheme() {
        Appearance.prepare(Theme.LIGHT, 100);
    }

    @BeforeEach
    void anEmptyDay() throws Exception {
        SwingUtilities.invokeAndWait(() -> panel = new DayPanel(new Fittings(new KeyRing()), asks, () -> {}));
    }

    @Nested
    class AClick {
        @Test
        void asksAndLeavesTheBoxAsItWas() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("checkin"));
                var box = named(JCheckBox.class, "Disconnection plan said aloud");

                box.doClick(0);

                assertFalse(box.isSelected());
            });
            assertEquals(List.of("tick plan"), asks.asked);
        }

        @Tag("SAFE-94")
        @Test
        void onTheNumberOnFileAsksToKeepItInItsOwnWordsAndNothingStandsInTheField() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("checkin"));
                var box = named(JCheckBox.class, "Read aloud: 911 is still right here");
                assertEquals("", named(JTextField.class, "Emergency number").getText());

                box.doClick(0);

                assertFalse(box.isSelected());
            });
            assertEquals(List.of("keep emergency: 911"), asks.asked);
        }

        @Test
        void onAKeptTickAsksToTakeItBack() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("checkin"));
                var box = named(JCheckBox.class, "Identity seen");

                box.doClick(0);

                assertTrue(box.isSelected());
            });
            assertEquals(List.of("untick identity"), asks.asked);
        }
    }

    @Nested
    class WhileSomethingIsBeingTyped {
        @Test
        void aFactThatArrivesTakesNothingAway() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("checkin"));
                var address = named(JTextField.class, "Address right now");
                address.setText("9 Harbour Road");

                panel.show(day("checkin"));
                panel.show(day("checkin"));

                assertEquals(
                        "9 Harbour Road",
                        named(JTextField.class, "Address right now").getText());
            });
        }
    }

    @Nested
    class ANameWrittenByMistake {
        @Test
        void leavesTheListWithItsReason() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("green"));
                named(AbstractButton.class, "Written by mistake: take The Night Watchman off today's list")
                        .doClick(0);

                var reason = named(JTextField.class, "Why it leaves today's list, then Enter");
                reason.setText("a slip of the pen");
                reason.postActionEvent();
            });
            assertEquals(List.of("take off The Night Watchman: a slip of the pen"), asks.asked);
        }
    }

    @Nested
    class AProtector {
        @Test
        void isHeardOnlyWithAnAnswerASpeakerAndSelfEnergy() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("green"));
                var keep = named(AbstractButton.class, "Keep its answer");
                assertFalse(keep.isEnabled());

                named(AbstractButton.class, "Green light").doClick(0);
                named(AbstractButton.class, "It spoke itself").doClick(0);
                assertFalse(keep.isEnabled());
                named(JSlider.class, "Self-energy of the client, 0 to 10").setValue(6);

                assertTrue(keep.isEnabled());
                keep.doClick(0);
            });
            assertEquals(List.of("hear The Night Watchman: GREEN"), asks.asked);
        }
    }

    @Nested
    class TheMedicine {
        @Test
        void isConfirmedOnlyWithAnAmountAndAWitness() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("dose"));
                var confirm = named(AbstractButton.class, "Confirm self-administration");
                assertFalse(confirm.isEnabled());

                named(JTextField.class, "Amount, as your client says it").setText("one tablet, 100 mg");
                named(AbstractButton.class, "Seen on camera").doClick(0);

                assertTrue(confirm.isEnabled());
                confirm.doClick(0);
            });
            assertEquals(List.of("confirm one tablet, 100 mg, SEEN_ON_CAMERA, "), asks.asked);
        }
    }

    @Nested
    class AMark {
        @Test
        void isKeptAtOnce() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("journey"));
                named(AbstractButton.class, "Calm").doClick(0);
            });
            assertEquals(List.of("mark CALM"), asks.asked);
        }

        @Test
        void withWordsIsKeptWhenTheyAreWritten() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("journey"));
                named(AbstractButton.class, "Words").doClick(0);
                assertTrue(asks.asked.isEmpty());
                var words = named(JTextField.class, "Words of the mark");
                words.setText("it is wide");
                words.postActionEvent();
            });
            assertEquals(List.of("mark SPOKEN_WORDS: it is wide"), asks.asked);
        }
    }

    @Nested
    class ALineForWords {
        private final RunningDay running = new RunningDay();

        @BeforeEach
        void theJourneyBegins() {
            running.begin();
            running.reach(Phase.JOURNEY);
        }

        @Test
        void staysWithWhatWasTypedUntilItIsKept() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(running.shown());
                named(AbstractButton.class, "Vitals").doClick(0);
                var line = named(JTextField.class, "Words of the mark");
                line.setText("76/118 64");
                line.postActionEvent();
                panel.show(running.shown());

                assertEquals("76/118 64", line.getText());
                assertTrue(line.getParent().isVisible());

                running.day().mark(Mark.VITALS, "118/76 64");
                panel.show(running.shown());
                assertFalse(line.getParent().isVisible());
            });
            assertEquals(List.of("mark VITALS: 76/118 64"), asks.asked);
        }
    }

    @Nested
    class ALevelOfSedation {
        @Test
        void isKeptAtOnceWhereVideoCanTell() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("journey"));
                named(AbstractButton.class, "4: answers slowly to the name").doClick(0);
            });
            assertEquals(List.of("judge SLOW_TO_NAME, OVER_VIDEO"), asks.asked);
        }

        @Test
        void isKeptByTheSittersTouchWhereVideoCannot() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("journey"));
                named(AbstractButton.class, "1: answers only to the sitter's squeeze")
                        .doClick(0);
                assertTrue(asks.asked.isEmpty());
                named(AbstractButton.class, "The sitter touched: keep it").doClick(0);
            });
            assertEquals(List.of("judge ONLY_TO_PAIN, BY_THE_SITTERS_TOUCH"), asks.asked);
        }
    }

    @Nested
    class APartThatWasNotOnTheList {
        @Test
        void staysInItsFieldUntilItIsOnTheList() throws Exception {
            var running = new RunningDay();
            running.begin();
            running.reach(Phase.GREEN_LIGHT);
            SwingUtilities.invokeAndWait(() -> {
                panel.show(running.shown());
                var field = named(JTextField.class, "A part that was not on the list, then Enter");
                field.setText("The Archivist");
                field.postActionEvent();
                panel.show(running.shown());
                assertEquals("The Archivist", field.getText());

                running.day().add("The Archivist");
                panel.show(running.shown());
                assertEquals("", field.getText());
            });
            assertEquals(List.of("add The Archivist"), asks.asked);
        }

        @Test
        void takesNothingAwayFromTheOneThatIsBeingAsked() throws Exception {
            var running = new RunningDay();
            running.begin();
            running.reach(Phase.GREEN_LIGHT);
            SwingUtilities.invokeAndWait(() -> {
                panel.show(running.shown());
                named(JTextField.class, "What it says, in its own words").setText("I am not sure");

                running.day().add("The Archivist");
                panel.show(running.shown());

                assertEquals(
                        "I am not sure",
                        named(JTextField.class, "What it says, in its own words")
                                .getText());
            });
        }
    }

    @Nested
    class WhatBlocks {
        @Test
        void keepsTheNextStepClosed() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("checkin"));

                assertFalse(
                        named(AbstractButton.class, "Go on to the green light").isEnabled());
            });
        }

        @Test
        void aHeldSessionNeedsAReason() throws Exception {
            SwingUtilities.invokeAndWait(() -> {
                panel.show(day("green"));
                var buttons = all().filter(AbstractButton.class::isInstance)
                        .filter(component -> "Hold the session".equals(nameOf(component)))
                        .map(AbstractButton.class::cast)
                        .toList();
                buttons.forEach(button -> button.doClick(0));
                assertTrue(asks.asked.isEmpty());
                named(JTextField.class, "Reason, for the record").setText("a protector said no");
                named(JTextField.class, "Reason, for the record").postActionEvent();
            });
            assertEquals(List.of("hold: a protector said no"), asks.asked);
        }
    }

    static Stream<String> everyStep() {
        return DaysToShow.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void nothingIsCutOffInTheWidthOfTheSide(String step) throws Exception {
        assertEquals(List.of(), cutOff(day(step)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void everyControlHasANameForScreenReaders(String step) throws Exception {
        var nameless = new ArrayList<String>();
        SwingUtilities.invokeAndWait(() -> {
            panel.show(day(step));
            all().filter(component -> component instanceof AbstractButton || component instanceof JTextComponent)
                    .filter(component ->
                            component.isFocusable() && nameOf(component).isBlank())
                    .filter(component -> component.isVisible())
                    .forEach(component -> nameless.add(component.toString()));
        });
        assertEquals(List.of(), nameless);
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "HELD", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsCutOffOnARealDay(Phase phase) throws Exception {
        var running = new RunningDay();
        running.begin();
        running.reach(phase);

        assertEquals(List.of(), cutOff(running.shown()));
    }

    private List<String> cutOff(DayShown shown) throws Exception {
        var cut = new ArrayList<String>();
        SwingUtilities.invokeAndWait(() -> {
            panel.show(shown);
            for (var part : List.of(panel.component(), panel.foot())) {
                layOut(part);
                components(part)
                        .filter(component -> isSeen(component, part))
                        .filter(component -> component instanceof JLabel || component instanceof AbstractButton)
                        .filter(component -> component.getWidth() < component.getPreferredSize().width)
                        .forEach(component -> cut.add(nameOf(component) + " " + component.getSize()));
            }
        });
        return cut;
    }

    private static DayShown day(String name) {
        return Objects.requireNonNull(DaysToShow.all().get(name));
    }

    private static void layOut(JComponent part) {
        part.setSize(SIDE);
        for (var again = 0; again < 3; again++) { // a text that wraps tells its height after it knows its width
            components(part).forEach(Component::invalidate);
            components(part).forEach(Component::doLayout);
        }
    }

    private static boolean isSeen(Component component, Component upTo) {
        for (var c = component; c != null && c != upTo; c = c.getParent()) {
            if (!c.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Stream<Component> all() {
        return Stream.concat(components(panel.component()), components(panel.foot()));
    }

    private static Stream<Component> components(Component from) {
        var inside =
                from instanceof Container container ? Stream.of(container.getComponents()) : Stream.<Component>of();
        return Stream.concat(Stream.of(from), inside.flatMap(DayPanelTest::components));
    }

    private <T extends Component> T named(Class<T> type, String name) {
        return all().filter(type::isInstance)
                .filter(component -> name.equals(nameOf(component)))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name));
    }

    private static String nameOf(Component component) {
        AccessibleContext context = component.getAccessibleContext();
        var name = context == null ? null : context.getAccessibleName();
        return name == null ? "" : name;
    }
}
