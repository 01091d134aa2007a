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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstStartTest {
    private static final String FIRST = "New passphrase";
    private static final String AGAIN = "The same again";
    private static final String MAKE = "Make the vaults";
    private static final String GOOD = "the quiet river in june";

    private final PlayedDoor door = new PlayedDoor();
    private final List<Answer> made = new ArrayList<>();
    private final FirstStart face = Seen.onSwing(() -> new FirstStart(new Fittings(new KeyRing()), door, made::add));
    private final Seen seen = new Seen(face::component);

    @BeforeAll
    static void prepareTheTheme() {
        Seen.prepareTheTheme();
    }

    @ParameterizedTest
    @CsvSource({
        "'', four or five unrelated words",
        "eleven char, Too short: at least 12 characters.",
        "passwordpassword, Easy to guess",
        "correct horse, Good: hard to guess.",
        "the quiet river in june, Very good: very hard to guess."
    })
    void theMeterHasAWordForEachStrengthWhileItIsTyped(String typed, String word) {
        seen.type(FIRST, typed);

        assertTrue(seen.said().contains(word), seen.said());
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "eleven char, eleven char", "passwordpassword, passwordpassword"})
    void oneThatIsTooWeakMakesNothingAndIsSaidInThreeSentences(String typed, String again) {
        seen.type(FIRST, typed);
        seen.type(AGAIN, again);

        seen.press(MAKE);

        assertEquals(List.of(), door.asked);
        assertTrue(seen.said().contains("This passphrase is too easy to guess."), seen.said());
        assertTrue(seen.said().contains("could read what clients told you. Add another word"), seen.said());
        assertEquals(typed, seen.text(FIRST));
    }

    @Test
    void twoThatAreNotAlikeMakeNothing() {
        seen.type(FIRST, GOOD);
        seen.type(AGAIN, "the quiet river in july");

        seen.press(MAKE);

        assertEquals(List.of(), door.asked);
        assertTrue(seen.said().contains("The two passphrases are not the same."), seen.said());
    }

    @Test
    void enterInTheSecondFieldMakesTheVaultsOfWhatWasTyped() {
        seen.type(FIRST, GOOD);
        seen.type(AGAIN, GOOD);

        seen.enter(AGAIN);

        assertEquals(List.of("create " + GOOD), door.asked); // the meter has looked at it, and it is whole
    }

    @Test
    void nothingIsAskedTwiceWhileTheVaultsAreMade() {
        seen.type(FIRST, GOOD);
        seen.type(AGAIN, GOOD);
        seen.press(MAKE);

        assertFalse(seen.button(MAKE).isEnabled());
        assertFalse(seen.field(FIRST).isEditable());
        assertTrue(seen.said().contains("Making the vaults."), seen.said());
        seen.press(MAKE);
        seen.enter(AGAIN);

        assertEquals(1, door.asked.size());
    }

    @Test
    void madeVaultsHandTheCodeOnAndLeaveNothingOfThePassphrase() {
        seen.type(FIRST, GOOD);
        seen.type(AGAIN, GOOD);
        var first = seen.memory(FIRST);
        var again = seen.memory(AGAIN);
        seen.press(MAKE);
        var created = new Answer.Created(List.of("0410".toCharArray()));

        Seen.run(() -> door.answer(created));

        assertEquals(List.of(created), made);
        Seen.assertWiped(first);
        Seen.assertWiped(again);
    }

    @Test
    void aDiskThatTookNothingIsSaidAndItCanBeTriedAgain() {
        seen.type(FIRST, GOOD);
        seen.type(AGAIN, GOOD);
        seen.press(MAKE);

        Seen.run(() -> door.answer(new Answer.Refused(
                new Notice("The disk took nothing.", "No client is affected.", "Make room on the disk."))));

        assertTrue(seen.said().contains("The disk took nothing."), seen.said());
        assertTrue(seen.said().contains("No client is affected. Make room on the disk."), seen.said());
        assertFalse(seen.said().contains("Making the vaults."), seen.said());
        seen.press(MAKE);
        assertEquals(List.of("create " + GOOD, "create " + GOOD), door.asked);
        assertEquals(List.of(), made);
    }

    @Test
    void whatIsTypedIsHiddenUntilItIsAskedFor() {
        assertTrue(seen.field(FIRST).echoCharIsSet() && seen.field(AGAIN).echoCharIsSet());

        seen.press("Show what is typed");
        assertFalse(seen.field(FIRST).echoCharIsSet() || seen.field(AGAIN).echoCharIsSet());

        seen.press("Show what is typed");
        assertTrue(seen.field(FIRST).echoCharIsSet() && seen.field(AGAIN).echoCharIsSet());
    }
}
