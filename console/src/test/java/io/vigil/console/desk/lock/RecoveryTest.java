package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.port.VaultDoor.Answer;
import io.vigil.console.words.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static final String CODE = "Recovery code";
    private static final String FIRST = "New passphrase";
    private static final String AGAIN = "The same again";
    private static final String OPEN = "Open with the code";
    private static final String NEXT_ONE = "another river in july";

    private final PlayedDoor door = new PlayedDoor();
    private final List<String> happened = new ArrayList<>();
    private final Recovery face = Seen.onSwing(() ->
            new Recovery(new Fittings(new KeyRing()), door, () -> happened.add("open"), () -> happened.add("back")));
    private final Seen seen = new Seen(face::component);

    @BeforeAll
    static void prepareTheTheme() {
        Seen.prepareTheTheme();
    }

    private void fill(String code, String passphrase, String again) {
        seen.type(CODE, code);
        seen.type(FIRST, passphrase);
        seen.type(AGAIN, again);
    }

    @Test
    void theCodeIsSeenWhileItIsTypedAndThePassphraseIsNot() {
        assertFalse(seen.field(CODE).echoCharIsSet());
        assertTrue(seen.field(FIRST).echoCharIsSet());
    }

    @Test
    void codeAndNewPassphraseOpenAndNothingStaysOfEither() {
        fill("0410 6105", NEXT_ONE, NEXT_ONE);
        var memories = List.of(seen.memory(CODE), seen.memory(FIRST), seen.memory(AGAIN));
        seen.enter(AGAIN);
        assertEquals(List.of("recover 0410 6105, " + NEXT_ONE), door.asked);

        Seen.run(() -> door.answer(new Answer.Opened()));

        assertEquals(List.of("open"), happened);
        memories.forEach(Seen::assertWiped);
    }

    @Test
    void aNewPassphraseThatIsTooWeakOrNotTheSameAsksNothing() {
        fill("0410 6105", "passwordpassword", "passwordpassword");
        seen.press(OPEN);
        assertTrue(seen.said().contains("This passphrase is too easy to guess."), seen.said());

        seen.type(AGAIN, NEXT_ONE);
        seen.type(FIRST, NEXT_ONE + NEXT_ONE);
        seen.press(OPEN);
        assertTrue(seen.said().contains("The two passphrases are not the same."), seen.said());

        assertEquals(List.of(), door.asked);
    }

    @Test
    void aTypingMistakeIsNamedWithItsGroupAndWhatWasTypedStays() {
        fill("0410 6106", NEXT_ONE, NEXT_ONE);
        seen.press(OPEN);

        Seen.run(() -> door.answer(new Answer.CodeMistyped(2)));

        assertTrue(seen.said().contains("There is a typing mistake in group 2 of the code."), seen.said());
        assertTrue(seen.said().contains("Compare group 2 with the paper."), seen.said());
        assertEquals("0410 6106", seen.text(CODE));
        assertEquals(NEXT_ONE, seen.text(AGAIN));
        assertTrue(seen.field(CODE).isEditable());
        assertEquals(List.of(), happened);
    }

    @Test
    void aMistakeThatCouldBeAnywhereNamesNoGroup() {
        fill("0410 6106", NEXT_ONE, NEXT_ONE);
        seen.press(OPEN);

        Seen.run(() -> door.answer(new Answer.CodeMistyped(0)));

        assertTrue(seen.said().contains("Compare every group with the paper."), seen.said());
        assertFalse(seen.said().contains("group 0"), seen.said());
    }

    @Test
    void aCodeThatOpensNothingIsSaidAndCanBeTriedAgain() {
        fill("0410 6105", NEXT_ONE, NEXT_ONE);
        seen.press(OPEN);
        assertFalse(seen.button(OPEN).isEnabled());
        assertFalse(seen.field(CODE).isEditable());
        seen.press("Back to the passphrase");
        assertEquals(List.of(), happened);

        Seen.run(() -> door.answer(
                new Answer.Refused(new Notice("It opens nothing.", "No client is affected.", "Look again."))));

        assertTrue(seen.said().contains("It opens nothing."), seen.said());
        seen.press(OPEN);
        assertEquals(2, door.asked.size());
    }

    @Test
    void theWayBackLeavesNothingThatWasBegun() {
        fill("0410 6105", NEXT_ONE, NEXT_ONE);
        var memories = List.of(seen.memory(CODE), seen.memory(FIRST), seen.memory(AGAIN));

        seen.press("Back to the passphrase");

        assertEquals(List.of("back"), happened);
        memories.forEach(Seen::assertWiped);
    }
}
