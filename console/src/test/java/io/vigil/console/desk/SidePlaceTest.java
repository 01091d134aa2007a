package io.vigil.console.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is opened stands in the place beside the video, below what is said of the client, and in no window of its own. */
@Tag("SAFE-55")
class SidePlaceTest {
    private final JLabel guest = new JLabel("about the client");
    private final JLabel day = new JLabel("the day");
    private final JLabel below = new JLabel("the next step");
    private final JLabel help = new JLabel("card and ladder");
    private final JLabel devices = new JLabel("devices");

    @Test
    void whatIsOpenedTakesThePlaceOfTheDayAndNotOfTheClient() throws Exception {
        var side = place();

        SwingUtilities.invokeAndWait(() -> side.open(help));

        assertEquals(List.of(guest, help), seen(side));
        assertFalse(below.isVisible());
        assertTrue(side.isOnTop(help));
    }

    @Test
    void closedItGivesThePlaceBack() throws Exception {
        var side = place();

        SwingUtilities.invokeAndWait(() -> {
            side.open(help);
            side.open(devices);
            side.close();
        });
        assertEquals(List.of(guest, help), seen(side));

        SwingUtilities.invokeAndWait(side::toTheDay);
        assertEquals(List.of(guest, day), seen(side));
        assertTrue(below.isVisible());
    }

    private SidePlace place() throws Exception {
        var made = new ArrayList<SidePlace>();
        SwingUtilities.invokeAndWait(() -> {
            made.add(new SidePlace(guest, day));
            made.get(0).day(day, Optional.of(below));
        });
        return made.get(0);
    }

    /** Those of ours that lie in the place, from above. */
    private List<JComponent> seen(SidePlace side) {
        return inside(side.component())
                .filter(List.<Component>of(guest, day, help, devices)::contains)
                .map(JComponent.class::cast)
                .toList();
    }

    private static Stream<Component> inside(Container from) {
        return Stream.of(from.getComponents())
                .flatMap(part -> part instanceof Container container
                        ? Stream.concat(Stream.of(part), inside(container))
                        : Stream.of(part));
    }
}
