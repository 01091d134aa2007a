package io.vigil.console.desk.call.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.port.Invitation;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.desk.port.LineShown.SecondDevice;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GuestModelTest {
    private static final List<String> FOUR = List.of("river", "amber", "nine", "lamp");

    private final LineShown invited = LineShown.nothingYet().withInvitation(new Invitation("https://h/j#secret"));

    @Test
    void theInvitationIsShownUntilItIsUsed() {
        assertTrue(cards(invited).invitation().isPresent());
        assertFalse(cards(invited.withGuest(Guest.WAITING)).invitation().isPresent());
    }

    @Test
    void aLinkIsShownWhereNobodyIsAndSomebodyWantsIt() {
        var away = invited.withGuest(Guest.AWAY);
        assertTrue(cards(away).invitation().isPresent());
        for (var unwanted : List.of(away, invited)) {
            assertFalse(
                    GuestModel.Shown.of(unwanted, "Samuel", false).invitation().isPresent());
        }
    }

    @Test
    void theInvitationIsNeverInALog() {
        assertFalse(invited.toString().contains("secret"), invited.toString());
        assertFalse(cards(invited).toString().contains("secret"));
    }

    @Tag("SAFE-91")
    @Test
    void aWaitingGuestIsToBeLetIn() {
        assertTrue(cards(invited.withGuest(Guest.WAITING)).waiting());
        assertFalse(cards(invited.withGuest(Guest.ADMITTED)).waiting());
    }

    @Tag("SAFE-92")
    @Test
    void theWordsAreToBeReadUntilTheyAreVerified() {
        var admitted = invited.withGuest(Guest.ADMITTED);

        assertEquals(
                FOUR,
                cards(admitted.withEncryption(Encryption.UNVERIFIED, FOUR)).wordsToRead());
        assertTrue(cards(admitted.withEncryption(Encryption.VERIFIED, FOUR))
                .wordsToRead()
                .isEmpty());
    }

    @Tag("SAFE-91")
    @Test
    void aSecondDeviceIsDecidedOn() {
        assertTrue(cards(invited.withSecondDevice(SecondDevice.KNOCKING)).knocking());
    }

    private GuestModel.Shown cards(LineShown line) {
        return GuestModel.Shown.of(line, "Samuel", true);
    }
}
