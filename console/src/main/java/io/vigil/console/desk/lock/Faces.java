package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.desk.port.VaultDoor.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Which screen stands before the desk, and which follows it, until the vaults are open. Event dispatch thread only. */
final class Faces {
    private final Fittings fittings;
    private final VaultDoor door;
    private final RandomGenerator chance;
    private final LocalDate today;
    private final Consumer<Face> turnTo;
    private final Runnable opened;

    /**
     * None is shown yet.
     *
     * @param chance which groups of the code are asked back
     * @param opened called once, when the vaults are open
     */
    Faces(
            Fittings fittings,
            VaultDoor door,
            RandomGenerator chance,
            LocalDate today,
            Consumer<Face> turnTo,
            Runnable opened) {
        this.fittings = fittings;
        this.door = door;
        this.chance = chance;
        this.today = today;
        this.turnTo = turnTo;
        this.opened = opened;
    }

    /** Turns to the first. */
    void begin() {
        if (door.isFirstStart()) {
            turnTo.accept(
                    new FirstStart(fittings, door, made -> onPaper(paper(made.code()), CodeOnPaper.Occasion.FIRST)));
        } else {
            unlock();
        }
    }

    private void unlock() {
        turnTo.accept(new Unlock(fittings, door, this::unlocked, this::recover));
    }

    private void unlocked(Answer answer) {
        if (answer instanceof Answer.CodeRenewed renewed) {
            onPaper(paper(renewed.code()), CodeOnPaper.Occasion.RENEWED);
        } else {
            opened.run();
        }
    }

    private void recover() {
        turnTo.accept(new Recovery(fittings, door, opened, this::unlock));
    }

    private CodePaper paper(List<char[]> code) {
        return new CodePaper(code, today.toString());
    }

    private void onPaper(CodePaper paper, CodeOnPaper.Occasion occasion) {
        turnTo.accept(new CodeOnPaper(fittings, paper, occasion, () -> typedBack(paper, occasion)));
    }

    private void typedBack(CodePaper paper, CodeOnPaper.Occasion occasion) {
        turnTo.accept(new CodeTypedBack(fittings, paper, chance, door, opened, () -> onPaper(paper, occasion)));
    }
}
