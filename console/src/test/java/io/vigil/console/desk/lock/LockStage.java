package io.vigil.console.desk.lock;

import io.vigil.console.app.vault.VaultNotices;
import io.vigil.console.desk.lock.LockWindow.Place;
import io.vigil.console.desk.port.VaultDoor.Answer;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.time.LocalDate;
import java.util.Random;
import javax.swing.JComponent;
import javax.swing.JFrame;

/** The window before the desk, with a door behind it that opens nothing, and a hand. Not on the event dispatch thread. */
public final class LockStage implements AutoCloseable {
    private static final String GOOD = "the quiet river in june";

    private final PlayedDoor door = new PlayedDoor();
    private final LockWindow window;
    private final Seen seen;

    private LockStage(Place place, boolean isFirstStart) {
        door.isFirstStart = isFirstStart;
        window = Seen.onSwing(() -> {
            var made = new LockWindow(door, new Random(7), LocalDate.of(2026, 11, 23), place, () -> {});
            made.show();
            return made;
        });
        seen = new Seen(() -> (JComponent) window.frame().getContentPane());
    }

    /** There are no vaults yet. */
    public static LockStage firstStart() {
        return new LockStage(Place.WHOLE, true);
    }

    /** There are vaults, and somebody who knows the passphrase. */
    public static LockStage unlocking(Place place) {
        return new LockStage(place, false);
    }

    public JFrame frame() {
        return window.frame();
    }

    /** Chooses a passphrase that is guessed at once. */
    public void chooseWeakly() {
        seen.type("New passphrase", "passwordpassword");
        seen.press("Make the vaults");
    }

    /** Chooses a good one; the recovery code is shown. */
    public void makeTheVaults() {
        seen.type("New passphrase", GOOD);
        seen.type("The same again", GOOD);
        seen.press("Make the vaults");
        answer(new Answer.Created(CodePaperTest.code()));
    }

    /** Goes on to reading the code back, and leaves its groups empty. */
    public void readBackWrongly() {
        makeTheVaults();
        seen.press("It is on paper");
        seen.press("Open Vigil");
    }

    /** Types a passphrase that opens nothing. */
    public void unlockWrongly() {
        unlock();
        answer(new Answer.Refused(VaultNotices.wrongPassphrase()));
    }

    /** Finds the vaults damaged. */
    public void findDamage() {
        unlock();
        answer(new Answer.Refused(VaultNotices.damaged(new VaultDamaged(
                VaultDamaged.Place.SLOTS, "the file slots: the file's checksum does not fit its 457 bytes"))));
    }

    /** Types the recovery code with a mistake in its third group. */
    public void mistypeTheCode() {
        seen.press("Use the recovery code");
        seen.type("Recovery code", "0410 6105 0R3G G28A 1C60 T3GF 208H 44RM 0DDR");
        seen.type("New passphrase", GOOD);
        seen.type("The same again", GOOD);
        seen.press("Open with the code");
        answer(new Answer.CodeMistyped(3));
    }

    private void unlock() {
        seen.type("Passphrase", GOOD);
        seen.press("Unlock");
    }

    private void answer(Answer answer) {
        Seen.run(() -> door.answer(answer));
    }

    @Override
    public void close() {
        Seen.run(window::dispose);
    }
}
