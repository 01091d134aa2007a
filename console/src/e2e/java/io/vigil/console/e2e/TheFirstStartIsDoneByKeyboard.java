package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.WayIn;
import io.vigil.console.store.RecoveryPaper;
import io.vigil.console.store.vault.Vaults;
import java.awt.AWTException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty disk to open vaults and back into them, by real key presses on the real window, at the real cost. */
class TheFirstStartIsDoneByKeyboard {
    private static final String PASSPHRASE = "the quiet river in june";
    private static final String ANOTHER = "another river in july";
    private static final Path PICTURES = Path.of("target", "first-start");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Screen screen;

    TheFirstStartIsDoneByKeyboard(@TempDir Path folder) throws AWTException {
        this.folder = folder.resolve("vaults");
        this.screen = new Screen();
    }

    private void look(String step) {
        Patience.settled(Duration.ofMillis(400));
        screen.save(PICTURES.resolve(step + ".png"));
    }

    private static void assertWholeAndReadBack(Vaults opened) throws Exception {
        try (var vaults = opened) {
            assertTrue(new RecoveryPaper(vaults, RANDOM).isReadBack());
            assertTrue(vaults.record().check().isWhole());
            assertTrue(vaults.psychotherapy().check().isWhole());
        }
    }

    @Test
    void vaultsAreMadeAndThenOpenWithThePassphraseAndWithThePaper() throws Exception {
        String paper;
        try (var first = WayIn.show(folder)) {
            assertWholeAndReadBack(first.firstStart(PASSPHRASE, this::look));
            paper = first.paper();
        }

        try (var second = WayIn.show(folder)) {
            second.pressEnterInVain();
            second.give(ANOTHER);
            second.awaitSaid("This passphrase does not open the vaults.");
            look("wrong-passphrase");
            second.awaitSeenWhole(); // the sheet grows with what it says
            assertWholeAndReadBack(second.unlock(PASSPHRASE)); // typed on, without a click: the field has the focus
            assertEquals("", second.paper(), "no code is asked for again");
        }

        try (var third = WayIn.show(folder)) {
            assertWholeAndReadBack(third.recover(paper, ANOTHER, this::look));
        }

        try (var fourth = WayIn.show(folder)) {
            fourth.give(PASSPHRASE);
            fourth.awaitSaid("This passphrase does not open the vaults.");
            assertWholeAndReadBack(fourth.unlock(ANOTHER));
        }
    }

    @Test
    void aCodeThatWasLeftUnreadIsReplacedAtTheNextStart() throws Exception {
        String left;
        try (var first = WayIn.show(folder)) {
            first.makeVaults(PASSPHRASE, step -> {});
            left = first.paper();
            first.leave();
        }

        String renewed;
        try (var second = WayIn.show(folder)) {
            second.give(PASSPHRASE);
            second.awaitSaid("the one before opens nothing from now on");
            second.awaitSeenWhole();
            look("renewed");
            assertWholeAndReadBack(second.readBack(step -> {}));
            renewed = second.paper();
        }

        assertNotEquals(left, renewed);
        try (var third = WayIn.show(folder)) {
            assertWholeAndReadBack(third.recover(renewed, ANOTHER, step -> {}));
        }
    }
}
