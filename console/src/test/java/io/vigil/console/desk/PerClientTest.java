package io.vigil.console.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.ClientFile;
import io.vigil.console.client.PhoneNumber;
import io.vigil.console.client.Samuel;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.control.Shortcut;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

class PerClientTest {
    private static final ClientFile SAMUEL = Samuel.complete();
    private static final ClientFile MAYA = new ClientFile(
            new UUID(2, 2),
            SAMUEL.therapist(),
            new ClientFile.Person("Maya", "", "", Optional.empty(), PhoneNumber.NONE),
            List.of(),
            SAMUEL.secondContact(),
            List.of(),
            SAMUEL.prescription(),
            SAMUEL.limits(),
            SAMUEL.health());

    private final KeyRing keys = new KeyRing();
    private final List<String> done = new ArrayList<>();
    private final Deque<Runnable> disk = new ArrayDeque<>();
    private final PerClient place = new PerClient(keys, (client, fittings, then) -> {
        var called = client.person().called();
        fittings.keys().bind(Shortcut.NEXT, () -> true, () -> done.add("key of " + called));
        disk.add(() -> then.accept(new PerClient.View(
                new JLabel(called),
                () -> {},
                () -> done.add("end of " + called),
                next -> done.add("asked"),
                () -> true,
                PerClient.Locks.NONE)));
    });

    @Test
    void eachClientHasAViewOfTheirOwn() {
        open(SAMUEL);
        open(MAYA);

        assertEquals(1, place.component().getComponentCount());
        assertEquals("Maya", ((JLabel) place.component().getComponent(0)).getText());
        assertEquals(List.of("end of Samuel"), done);
    }

    @Test
    void nothingOfAClientStaysWhenTheViewIsPutAway() {
        open(SAMUEL);
        assertTrue(keys.press(Shortcut.NEXT));

        place.forget();

        assertEquals(0, place.component().getComponentCount());
        assertFalse(keys.press(Shortcut.NEXT));
        assertEquals(List.of("key of Samuel", "end of Samuel"), done);
    }

    @Test
    void aViewThatIsReadWhenAnotherClientIsThereAlreadyIsNotShown() {
        place.open(SAMUEL);
        var late = disk.remove();
        open(MAYA);

        late.run();

        assertEquals("Maya", ((JLabel) place.component().getComponent(0)).getText());
        assertEquals(List.of("end of Samuel"), done);
    }

    @Test
    void theViewIsAskedBeforeItIsLeft() {
        place.leave(() -> done.add("left at once"));
        open(SAMUEL);

        place.leave(() -> done.add("left"));

        assertTrue(place.isUnsaved());
        assertEquals(List.of("left at once", "asked"), done);
    }

    private void open(ClientFile client) {
        place.open(client);
        disk.remove().run();
    }
}
