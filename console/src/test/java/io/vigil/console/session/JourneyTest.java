package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.journey.JourneyClock.LookIn;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The journey: its clock, look-ins, marks and sedation. */
class JourneyTest {
    @Tag("SAFE-19")
    @Test
    void theClockRunsFromTheTimeOfTheMedicineNotFromItsConfirmation() {
        var day = Day.at(Phase.SELF_ADMINISTRATION).pass(Duration.ofMinutes(5));
        day.ask(new SessionCommand.ConfirmSelfAdministration(
                day.now.minusSeconds(90), "one", SessionEvent.Witness.SEEN_ON_CAMERA));

        assertEquals(Duration.ofSeconds(90), day.session.journey().orElseThrow().elapsed(day.now));
    }

    @Tag("SAFE-19")
    @Test
    void aLookInThatWasSeenAsksForTheNextAndAMissedOneIsSaid() {
        var day = Day.at(Phase.JOURNEY).pass(Duration.ofMinutes(16));
        assertEquals(LookIn.OVERDUE, day.session.journey().orElseThrow().lookIn(day.now));

        day.ask(new SessionCommand.MakeMark(Mark.LOOK_IN, ""));

        assertEquals(LookIn.AHEAD, day.session.journey().orElseThrow().lookIn(day.now));
        assertEquals(
                day.now.plus(Duration.ofMinutes(15)),
                day.session.journey().orElseThrow().nextLookIn());
    }

    @Tag("SAFE-19")
    @Test
    void aLookInOfBeforeTheMedicineIsNone() {
        var day = Day.at(Phase.JOURNEY);
        var taken = day.session.takenAt().orElseThrow();

        day.pass(Duration.ofHours(-1)).ask(new SessionCommand.MakeMark(Mark.LOOK_IN, "")); // the clock was set back

        assertEquals(
                taken.plus(Duration.ofMinutes(15)),
                day.session.journey().orElseThrow().nextLookIn());
    }

    @Test
    void marksStandInTheOrderInWhichTheyWereMade() {
        var day = Day.at(Phase.JOURNEY);
        for (var mark : List.of(Mark.ONSET, Mark.CALM, Mark.ONSET)) {
            day.pass(Duration.ofMinutes(1)).ask(new SessionCommand.MakeMark(mark, ""));
        }

        assertEquals(
                List.of(Mark.ONSET, Mark.CALM, Mark.ONSET),
                day.session.marks().stream().map(SessionEvent.Marked::mark).toList());
    }

    @Tag("SAFE-19")
    @Test
    void noTimeStopsTheJourney() {
        var day = Day.at(Phase.JOURNEY).pass(Duration.ofHours(4));

        assertTrue(day.session.journey().orElseThrow().isOverrun(day.now));
        assertEquals(Phase.JOURNEY, day.session.phase());
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void everyMarkIsKeptWithItsWords(Mark mark) {
        var day = Day.at(Phase.JOURNEY).ask(new SessionCommand.MakeMark(mark, " it is wide "));

        assertEquals(1, day.session.marks(mark).size());
        var words = mark.isToldInPsychotherapy() && !mark.isPsychotherapy()
                ? day.session.facts().stream()
                        .filter(Experience.MarkTold.class::isInstance)
                        .map(told -> ((Experience.MarkTold) told).words())
                        .findFirst()
                        .orElseThrow()
                : day.session.marks(mark).get(0).words();
        assertEquals("it is wide", words);
    }

    @Test
    void theLastSedationStands() {
        var day = Day.at(Phase.JOURNEY);

        day.ask(new SessionCommand.JudgeSedation(Sedation.ALERT))
                .ask(new SessionCommand.JudgeSedation(Sedation.SLOW_TO_NAME));

        assertEquals(Optional.of(Sedation.SLOW_TO_NAME), day.session.sedation());
    }

    @Tag("SAFE-37")
    @ParameterizedTest
    @EnumSource(Sedation.class)
    void whatVideoCannotTellIsKeptByTheSittersTouchOnly(Sedation sedation) {
        var day = Day.at(Phase.JOURNEY);

        if (sedation.level() <= 2) {
            assertEquals(
                    "That level cannot be judged over video.",
                    day.refused(new SessionCommand.JudgeSedation(sedation)).what());
            assertEquals(Optional.empty(), day.session.sedation());
            day.ask(new SessionCommand.JudgeSedation(sedation, Sedation.Means.BY_THE_SITTERS_TOUCH));
        } else {
            day.ask(new SessionCommand.JudgeSedation(sedation));
        }

        assertEquals(Optional.of(sedation), day.session.sedation());
    }

    @Test
    void nothingIsMarkedBeforeTheMedicine() {
        var day = Day.at(Phase.SELF_ADMINISTRATION);

        assertEquals(
                "That is not possible at this point of the day.",
                day.refused(new SessionCommand.MakeMark(Mark.ONSET, "")).what());
    }
}
