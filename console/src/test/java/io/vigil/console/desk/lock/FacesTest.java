package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.port.VaultDoor.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The way through the screens before the desk, as it is gone by hand. */
class FacesTest {
    private static final String GOOD = "the quiet river in june";

    private final PlayedDoor door = new PlayedDoor();
    private final List<Face> turned = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final List<char[]> code = CodePaperTest.code();
    private final Seen seen = new Seen(() -> face().component());
    private final Faces faces = new Faces(
            new Fittings(new KeyRing()),
            door,
            new Random(7),
            LocalDate.of(2026, 11, 23),
            turned::add,
            () -> opened.add("open"));

    @BeforeAll
    static void prepareTheTheme() {
        Seen.prepareTheTheme();
    }

    private Face face() {
        return turned.get(turned.size() - 1);
    }

    private void answer(Answer answer) {
        Seen.run(() -> door.answer(answer));
    }

    private void readBack() {
        for (var field : seen.fields()) {
            seen.type(field, String.valueOf(code.get(Integer.parseInt(field.replace("Group ", "")) - 1)));
        }
        seen.press("Open Vigil");
    }

    @Nested
    class TheFirstStart {
        @Test
        void leadsFromThePassphraseOverThePaperToTheOpenVaults() {
            door.isFirstStart = true;
            Seen.run(faces::begin);
            seen.type("New passphrase", GOOD);
            seen.type("The same again", GOOD);
            seen.press("Make the vaults");
            answer(new Answer.Created(code));
            assertInstanceOf(CodeOnPaper.class, face());
            assertTrue(seen.said().contains("Your recovery code"), seen.said());

            seen.press("It is on paper");
            assertInstanceOf(CodeTypedBack.class, face());
            seen.press("Show the code again");
            assertInstanceOf(CodeOnPaper.class, face());
            seen.press("It is on paper");
            readBack();
            assertEquals(List.of(), opened);
            answer(new Answer.Opened());

            assertEquals(List.of("open"), opened);
            assertEquals(List.of("create " + GOOD, "read back"), door.asked);
        }
    }

    @Nested
    class EveryOtherStart {
        private void unlock() {
            Seen.run(faces::begin);
            seen.type("Passphrase", GOOD);
            seen.press("Unlock");
        }

        @Test
        void opensWithThePassphraseAtOnce() {
            unlock();
            answer(new Answer.Opened());

            assertEquals(List.of("open"), opened);
            assertEquals(1, turned.size());
        }

        @Test
        void putsANewCodeOnPaperFirstWhereTheOldOneWasNeverReadBack() {
            unlock();
            answer(new Answer.CodeRenewed(code));

            assertInstanceOf(CodeOnPaper.class, face());
            assertEquals(List.of(), opened);
            assertTrue(seen.said().contains("A new recovery code"), seen.said());
            assertTrue(seen.said().contains("the one before opens nothing from now on"), seen.said());
            seen.press("It is on paper");
            readBack();
            answer(new Answer.Opened());
            assertEquals(List.of("open"), opened);
        }

        @Test
        void goesToTheCodeAndBackToThePassphrase() {
            Seen.run(faces::begin);
            seen.press("Use the recovery code");
            assertInstanceOf(Recovery.class, face());

            seen.press("Back to the passphrase");

            assertInstanceOf(Unlock.class, face());
        }

        @Test
        void opensWithTheCodeAndANewPassphrase() {
            Seen.run(faces::begin);
            seen.press("Use the recovery code");
            seen.type("Recovery code", "0410");
            seen.type("New passphrase", GOOD);
            seen.type("The same again", GOOD);
            seen.press("Open with the code");
            answer(new Answer.Opened());

            assertEquals(List.of("open"), opened);
        }
    }
}
