package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.vault.VaultNotices;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.port.VaultDoor.Answer;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.words.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnlockTest {
    private static final String FIELD = "Passphrase";
    private static final String OPEN = "Unlock";

    private final PlayedDoor door = new PlayedDoor();
    private final List<Answer> opened = new ArrayList<>();
    private final List<String> turned = new ArrayList<>();
    private final Unlock face = Seen.onSwing(
            () -> new Unlock(new Fittings(new KeyRing()), door, opened::add, () -> turned.add("to the code")));
    private final Seen seen = new Seen(face::component);

    @BeforeAll
    static void prepareTheTheme() {
        Seen.prepareTheTheme();
    }

    @Test
    void enterAsksTheDoorAndLeavesNothingInTheField() {
        seen.type(FIELD, "the quiet river");
        var memory = seen.memory(FIELD);

        seen.enter(FIELD);

        assertEquals(List.of("unlock the quiet river"), door.asked);
        Seen.assertWiped(memory);
        assertTrue(seen.said().contains("Opening."), seen.said());
        assertFalse(seen.field(FIELD).isEditable());
    }

    @Test
    void whileItIsOpenedNothingIsAskedTwice() {
        seen.type(FIELD, "the quiet river");
        seen.press(OPEN);

        seen.press(OPEN);
        seen.enter(FIELD);
        seen.press("Use the recovery code");

        assertEquals(1, door.asked.size());
        assertEquals(List.of(), turned);
    }

    @Test
    void anEmptyFieldIsNoTry() {
        seen.press(OPEN);
        seen.enter(FIELD);

        assertEquals(List.of(), door.asked);
        assertTrue(seen.field(FIELD).isEditable());
        assertTrue(seen.button(OPEN).isEnabled());
        assertFalse(seen.said().contains("Opening."), seen.said());
    }

    static Stream<Notice> whyNot() {
        return Stream.of(
                VaultNotices.wrongPassphrase(),
                VaultNotices.damaged(new VaultDamaged(VaultDamaged.Place.SLOTS, "the checksum does not fit")),
                VaultNotices.inUse());
    }

    @ParameterizedTest
    @MethodSource("whyNot")
    void whyItDoesNotOpenIsSaidInThreeSentencesAndItCanBeTypedAgain(Notice why) {
        seen.type(FIELD, "the quiet river");
        seen.press(OPEN);

        Seen.run(() -> door.answer(new Answer.Refused(why)));

        assertTrue(seen.said().contains(why.what()), seen.said());
        assertTrue(seen.said().contains(why.meaning() + " " + why.next()), seen.said());
        assertFalse(seen.said().contains("Opening."), seen.said());
        assertEquals(List.of(), opened);
        assertEquals("", seen.text(FIELD));
        assertTrue(seen.field(FIELD).isEditable());
        seen.type(FIELD, "the other river");
        seen.press(OPEN);
        assertEquals("unlock the other river", door.asked.get(1));
        assertFalse(seen.said().contains(why.what()), seen.said());
    }

    @Test
    void everyOtherAnswerIsHandedOn() {
        var renewed = new Answer.CodeRenewed(List.of("0410".toCharArray()));
        seen.type(FIELD, "the quiet river");
        seen.press(OPEN);

        Seen.run(() -> door.answer(renewed));

        assertEquals(List.of(renewed), opened);
    }

    @Test
    void theWayByTheCodeLeavesNothingThatWasBegun() {
        seen.type(FIELD, "the quiet ri");
        var memory = seen.memory(FIELD);

        seen.press("Use the recovery code");

        assertEquals(List.of("to the code"), turned);
        Seen.assertWiped(memory);
    }
}
