package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.vault.VaultNotices;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.VaultDoor.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NotesUnlockTest {
    private static final String FIELD = "Passphrase";
    private static final String OPEN = "Unlock the notes";

    private final PlayedDoor door = new PlayedDoor();
    private final List<String> happened = new ArrayList<>();
    private final KeyRing keys = new KeyRing();
    private final NotesUnlock card = Seen.onSwing(() ->
            new NotesUnlock(new Fittings(keys), door, () -> happened.add("open"), () -> happened.add("put away")));
    private final Seen seen = new Seen(card::component);

    @BeforeAll
    static void prepareTheTheme() {
        Seen.prepareTheTheme();
    }

    @Test
    void theDoorIsReadiedWhileThePassphraseIsStillTyped() {
        Seen.run(card::focus);

        assertEquals(List.of("warm up"), door.asked);
    }

    @Test
    void thePassphraseOpensThemAndStaysInNoField() {
        seen.type(FIELD, "the quiet river");
        var memory = seen.memory(FIELD);
        seen.enter(FIELD);
        seen.enter(FIELD); // once more while it is awaited

        Seen.run(() -> door.answer(new Answer.Opened()));

        assertEquals(List.of("unlock the notes the quiet river"), door.asked);
        assertEquals(List.of("open"), happened);
        Seen.assertWiped(memory);
    }

    @Test
    void anEmptyFieldIsNoTryAndTheNextOneCounts() {
        seen.enter(FIELD);
        seen.press(OPEN);
        assertEquals(List.of(), door.asked);

        seen.type(FIELD, "the quiet river");
        seen.press(OPEN);

        assertEquals(List.of("unlock the notes the quiet river"), door.asked);
    }

    @Test
    void aWrongOneIsSaidAndTheNextCanBeTyped() {
        seen.type(FIELD, "the other river");
        seen.press(OPEN);

        Seen.run(() -> door.answer(new Answer.Refused(VaultNotices.wrongPassphrase())));

        assertTrue(seen.said().contains("This passphrase does not open the vaults."), seen.said());
        assertEquals(List.of(), happened);
        seen.type(FIELD, "the quiet river");
        seen.press(OPEN);
        assertEquals("unlock the notes the quiet river", door.asked.get(1));
    }

    @Test
    void theSessionIsGoneOnWithWithoutIt() {
        seen.press("Not now");

        assertEquals(List.of("put away"), happened);
        assertEquals(List.of(), door.asked);
        assertTrue(seen.said().contains("The session goes on beside them"), seen.said());
        Seen.run(() -> assertFalse(keys.press(Shortcut.NEXT), "that key belongs to the session's next step"));
    }
}
