package io.vigil.console.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.control.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

class PerClientTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    private final KeyRing keys = new KeyRing();
    private final List<String> done = new ArrayList<>();
    private final PerClient place = new PerClient(keys, (client, fittings) -> {
        fittings.keys().bind(Shortcut.NEXT, () -> true, () -> done.add("key of " + client));
        return new PerClient.View(
                new JLabel(client.toString()),
                () -> {},
                () -> done.add("end of " + client),
                then -> done.add("asked"),
                () -> true,
                PerClient.Locks.NONE);
    });

    @Test
    void eachClientHasAViewOfTheirOwn() {
        place.open(ONE);
        place.open(OTHER);

        assertEquals(1, place.component().getComponentCount());
        assertEquals(OTHER.toString(), ((JLabel) place.component().getComponent(0)).getText());
        assertEquals(List.of("end of " + ONE), done);
    }

    @Test
    void nothingOfAClientStaysWhenTheViewIsPutAway() {
        place.open(ONE);
        assertTrue(keys.press(Shortcut.NEXT));

        place.forget();

        assertEquals(0, place.component().getComponentCount());
        assertFalse(keys.press(Shortcut.NEXT));
        assertEquals(List.of("key of " + ONE, "end of " + ONE), done);
    }

    @Test
    void theViewIsAskedBeforeItIsLeft() {
        place.leave(() -> done.add("left at once"));
        place.open(ONE);

        place.leave(() -> done.add("left"));

        assertTrue(place.isUnsaved());
        assertEquals(List.of("left at once", "asked"), done);
    }
}
