package io.vigil.console.desk.call.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.call.check.Finding;
import io.vigil.console.call.check.Point;
import io.vigil.console.call.check.Verdict;
import io.vigil.console.desk.call.door.CheckModel.Line;
import io.vigil.console.desk.control.State;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-59")
class CheckModelTest {
    private static final Finding SEEN =
            new Finding(Point.PICTURE_FROM_CLIENT, Verdict.WELL, "You see your client.", "");
    private static final Finding AWAITED = new Finding(Point.SPEED, Verdict.NOT_YET, "The speed is awaited.", "");
    private static final Finding NO_RELAY =
            new Finding(Point.RELAY_HERE, Verdict.DOUBTFUL, "There is no relay.", "Ask for one.");
    private static final Finding OFF =
            new Finding(Point.SOUND_FROM_CLIENT, Verdict.WRONG, "The microphone is off.", "Ask for it.");

    @Test
    void withoutACheckThereIsNoCard() {
        assertEquals(List.of(), shown(List.of()).lines());
    }

    @Test
    void whatIsWellTakesOneLine() {
        assertEquals(
                List.of(new Line(State.GO, "The connection is well on both ends.", "")),
                shown(List.of(SEEN)).lines());
    }

    @Test
    void whatIsAwaitedIsCounted() {
        assertEquals(
                List.of(new Line(State.UNKNOWN, "The connection is being checked: 1 of 2 points are known.", "")),
                shown(List.of(SEEN, AWAITED)).lines());
    }

    @Test
    void whatIsNotWellIsNamedTheGravestFirstAndWhatIsWellIsNot() {
        assertEquals(
                List.of(
                        new Line(
                                State.STOP,
                                "The connection is not well yet. Please see to this before anything is taken:",
                                ""),
                        new Line(State.STOP, "The microphone is off.", "Ask for it."),
                        new Line(State.WAIT, "There is no relay.", "Ask for one.")),
                shown(List.of(SEEN, NO_RELAY, OFF, AWAITED)).lines());
    }

    @Test
    void twoThingsAreNamedAtOnceAndTheRestIsCounted() {
        var lines = shown(List.of(NO_RELAY, NO_RELAY, OFF, NO_RELAY)).lines();

        assertEquals(
                List.of("The microphone is off.", "There is no relay.", "and 2 more"),
                lines.stream().skip(1).map(Line::what).toList());
    }

    @Test
    void whatIsDoubtfulAloneSaysThatItWorks() {
        assertEquals(
                new Line(State.WAIT, "The connection works. Please see to this:", ""),
                shown(List.of(SEEN, NO_RELAY)).lines().get(0));
    }

    @Test
    void whatIsOpenedBesideTheVideoNeedsItsRoom() {
        assertEquals(
                List.of(),
                CheckModel.Shown.of(List.of(SEEN, NO_RELAY, OFF), CheckModel.Beside.SOMETHING_OPENED)
                        .lines());
    }

    private static CheckModel.Shown shown(List<Finding> findings) {
        return CheckModel.Shown.of(findings, CheckModel.Beside.THE_DAY);
    }
}
