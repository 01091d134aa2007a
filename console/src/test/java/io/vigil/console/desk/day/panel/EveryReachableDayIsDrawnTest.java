package io.vigil.console.desk.day.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.day.DayShown;
import io.vigil.console.desk.day.QuietDay;
import io.vigil.console.desk.day.SessionDay;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.session.PlayedDay;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Random;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a day came to, by any sequence of wishes, is shown in words and drawn. */
class EveryReachableDayIsDrawnTest {
    private static final int DAYS = 60;
    private static final int WISHES_A_DAY = 200;
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final Dimension SIDE = new Dimension(496, 1200);

    private final EnumSet<Phase> drawn = EnumSet.noneOf(Phase.class);
    private final BufferedImage paper = new BufferedImage(SIDE.width, SIDE.height, BufferedImage.TYPE_INT_RGB);

    @BeforeAll
    static void prepareTheTheme() {
        Appearance.prepare(Theme.LIGHT, 100);
    }

    @Test
    void inEveryStep() throws InterruptedException, InvocationTargetException {
        for (var day = 0; day < DAYS; day++) {
            var chance = new Random(day);
            SwingUtilities.invokeAndWait(() -> play(chance));
        }

        assertEquals(EnumSet.allOf(Phase.class), drawn);
    }

    private void play(Random chance) {
        var runner = new SessionRunner(
                new MemorySessionLog(), Runnable::run, Clock.systemUTC(), refusal -> {}, notice -> {});
        var source = new SessionDay(runner, Clock.systemUTC(), ZONE);
        var panel = new DayPanel(new Fittings(new KeyRing()), new QuietDay(), () -> {});
        var last = EnumSet.noneOf(Phase.class);
        PlayedDay.play(chance, WISHES_A_DAY, (decision, now) -> {
            runner.ask((session, at) -> decision);
            source.shown(now).ifPresent(shown -> {
                panel.show(shown);
                reads(shown, panel.component());
                var phase = runner.session().get().phase();
                if (last.add(phase)) { // to paint is slow: once for each step of the day
                    paint(panel.component());
                    drawn.add(phase);
                }
            });
        });
    }

    private static void reads(DayShown shown, Component from) {
        assertFalse(shown.title().isBlank());
        for (var blocked : shown.blocked()) {
            assertFalse(blocked.sentence().isBlank());
        }
        noPlaceIsLeftOpen(from);
    }

    private static void noPlaceIsLeftOpen(Component part) {
        var text = part instanceof JLabel label
                ? label.getText()
                : part instanceof JTextComponent field && !field.isEditable() ? field.getText() : "";
        assertFalse(text != null && text.contains("{0"), () -> "unfilled: " + text);
        if (part instanceof Container container) {
            for (var child : container.getComponents()) {
                noPlaceIsLeftOpen(child);
            }
        }
    }

    private void paint(Component side) {
        side.setSize(SIDE);
        layOut(side);
        var ink = paper.createGraphics();
        side.paint(ink);
        ink.dispose();
        assertTrue(side.getPreferredSize().height > 0);
    }

    private static void layOut(Component part) {
        part.doLayout();
        if (part instanceof Container container) {
            for (var child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
