package io.vigil.console.desk.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.Story;
import io.vigil.console.course.Where;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.log.CourseLog.Why;
import io.vigil.console.desk.course.CourseShown.Mistake;
import io.vigil.console.desk.course.CourseShown.Openness;
import io.vigil.console.desk.course.CourseShown.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the course shows, without a display. */
class CourseModelTest {
    private final CourseStage stage = new CourseStage();

    private Step large() {
        return stage.shown().present().step();
    }

    private Standing standing(Step step) {
        return stage.shown().steps().stream()
                .filter(row -> row.step() == step)
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void itOpensAtTheStepThatGoesOn() {
        stage.open();

        assertEquals(Step.CANDIDACY, large());
        assertEquals(Standing.DONE, standing(Step.PARTS));
        assertEquals(Standing.NOW, standing(Step.CANDIDACY));
        assertEquals(Standing.LATER, standing(Step.RISKS));
        assertEquals("Journeys: 0 of 6–8", stage.shown().tracker());
    }

    @Test
    void withoutAMapItLeadsToTheMap() {
        stage.parts = KnownParts.NONE;
        stage.open();
        assertEquals(Step.PARTS, large());

        stage.model.mend(stage.shown().present().missing().get(0).where());

        assertEquals(List.of(Where.PARTS_MAP), stage.opened);
    }

    @Test
    void stepByStepItLeadsToTheJourneyDay() {
        stage.open();

        stage.prepare();

        assertEquals(Step.JOURNEY, large());
        assertEquals(List.of(), stage.shown().present().missing());
        assertEquals("Ready for a journey", stage.shown().stage());
        stage.model.mend(Where.SESSION);
        assertEquals(List.of(Where.SESSION), stage.opened);
    }

    @Test
    void afterAJourneyIntegrationComesFirstAndThenTheDecision() {
        stage.open();
        stage.prepare();
        stage.journey();
        stage.model.open(CourseStage.CLIENT);
        stage.drain();
        assertEquals(Step.INTEGRATION, large());

        stage.keep(Forms.SOME, "LITTLE_SHIFT", Forms.WORDS_OF, "it was quiet");
        assertEquals(Step.NEXT, large());

        stage.keep(Forms.CHOICE, "ANOTHER_JOURNEY", Forms.WORDS_OF, "there is more");
        assertEquals(Step.JOURNEY, large());
        assertEquals("Journeys: 1 of 6–8", stage.shown().tracker());
    }

    @Test
    void aRefusalSaysWhatIsMissingKeepsWhatWasTypedAndLeadsThere() throws Exception {
        stage.open();
        stage.model.choose(Step.REFERRAL);

        stage.keep(Forms.LINE, "Dr. Ito");

        assertEquals(List.of(), stage.memory.read(CourseStage.CLIENT));
        assertEquals(1, stage.notices.size());
        assertEquals("Dr. Ito", stage.shown().present().typed().get(Forms.LINE));
        var missing = stage.shown().present().missing().get(0);
        assertEquals(Where.CANDIDACY, missing.where());
        stage.model.mend(missing.where());
        assertEquals(Step.CANDIDACY, large());
        stage.model.choose(Step.REFERRAL);
        assertEquals("Dr. Ito", stage.shown().present().typed().get(Forms.LINE));
    }

    @Test
    void whatCannotBeReadIsNamed() {
        stage.open();

        stage.keep(Forms.DATE, "9 April");
        assertEquals(
                "\"9 April\" is not a date. Write it as year, month and day: 2026-11-23.",
                stage.shown().said());
        stage.keep(Forms.DATE, "");
        assertEquals(
                "The date is missing. Write it as year, month and day: 2026-11-23.",
                stage.shown().said());
        stage.keep(Forms.DATE, "2026-11-23");
        assertEquals(
                "Nothing is chosen yet. Choose one, then keep it.",
                stage.shown().said());
    }

    @Test
    void whatIsKeptIsShownOnlyAfterTheDiskHasIt() {
        stage.open();
        stage.model.type(Forms.CHOICE, "NOT_SUITABLE");
        stage.model.keep();
        assertEquals(List.of(), stage.shown().history());
        assertEquals("Keeping", stage.shown().said());

        stage.model.keep(); // pressed twice
        stage.drain();

        assertEquals(1, stage.shown().history().size());
        assertEquals("Kept 14:03:22", stage.shown().said());
        assertEquals(Map.of(), stage.shown().present().typed());
    }

    @ParameterizedTest
    @EnumSource
    void whenItIsNotKeptWhatWasTypedIsThereStill(Why why) {
        stage.open();
        stage.keeps = Optional.of(why);

        stage.keep(Forms.CHOICE, "SUITABLE", Forms.SOME, "THERAPY_STALLED");

        assertEquals(List.of(), stage.shown().history());
        assertEquals(
                "Not kept at 14:03:22. What you wrote is still here.",
                stage.shown().said());
        assertEquals("SUITABLE", stage.shown().present().typed().get(Forms.CHOICE));
        assertEquals(1, stage.notices.size());
        stage.keeps = Optional.empty();
        stage.model.keep();
        stage.drain();
        assertEquals(2, stage.shown().history().size());
    }

    @Test
    void anObjectionClosesTheWayAndItsWithdrawalOpensIt() {
        stage.open();
        stage.prepare();
        stage.model.choose(Step.OBJECTIONS);
        stage.keep(Forms.CHOICE, "the Organizer", Forms.WHAT, "GIVEN", Forms.WORDS_OF, "too soon");
        assertEquals(Standing.NOW, standing(Step.OBJECTIONS));
        stage.model.choose(Step.JOURNEY);
        assertEquals(
                "the Organizer objects. Hear what it needs; nothing goes on while it stands.",
                stage.shown().present().missing().get(0).sentence());

        stage.model.choose(Step.OBJECTIONS);
        stage.keep(Forms.LINE, "the Organizer", Forms.WHAT, "WITHDRAWN");
        stage.model.choose(Step.JOURNEY);

        assertEquals(List.of(), stage.shown().present().missing());
    }

    @Test
    void aCommitmentIsFollowedUpFromTheListOfWhatIsDue() {
        stage.open();
        stage.model.choose(Step.THREAD);
        stage.keep(Forms.CHOICE, "COMMITMENT", Forms.WORDS_OF, "to call my brother");
        var due = stage.shown().due().get(0);
        assertEquals("2026-11-24", due.when());

        stage.model.take(due.due());
        assertEquals("Ask after the commitment", stage.shown().present().title());
        stage.keep(Forms.WORDS_OF, "did call");

        assertTrue(stage.shown().thread().get(0).contains("did call"));
        assertEquals("From intention to commitment", stage.shown().present().title());
    }

    @Test
    void aMistakeIsAskedAboutAndStaysInTheHistory() {
        stage.open();
        stage.keep(Forms.CHOICE, "NOT_SUITABLE");
        var number = stage.shown().history().get(0).number();

        stage.model.askMistake(number);
        assertEquals(Mistake.ASKED, stage.shown().history().get(0).mistake());
        stage.model.noMistake();
        assertEquals(Mistake.CAN_BE_SAID, stage.shown().history().get(0).mistake());
        stage.model.askMistake(number);
        stage.model.mistake();
        stage.drain();

        assertEquals(
                List.of(Mistake.CANNOT_BE_SAID, Mistake.WAS_ONE),
                stage.shown().history().stream()
                        .map(CourseShown.HistoryRow::mistake)
                        .toList());
    }

    @Test
    void whenTheNotesAreLockedNothingOfTheCourseIsLeftOnTheScreen() {
        stage.open();
        stage.prepare();
        stage.model.choose(Step.NEXT);
        stage.model.type(Forms.WORDS_OF, "there is more");

        stage.model.locked();
        assertEquals(CourseShown.empty(Openness.LOCKED), stage.shown());
        stage.model.keep();
        stage.drain();

        stage.model.unlocked();
        stage.drain();
        assertEquals(Step.NEXT, large());
        assertEquals("there is more", stage.shown().present().typed().get(Forms.WORDS_OF));
    }

    @Test
    void anotherClientsFormIsEmpty() {
        stage.open();
        stage.model.type(Forms.WORDS_OF, "of the one before");

        stage.model.open(new UUID(7, 2));
        stage.drain();

        assertEquals(Map.of(), stage.shown().present().typed());
    }

    @Test
    void aCourseThatIsDamagedIsShownAndTakesNothing() throws Exception {
        stage.open();
        stage.prepare();
        var facts = stage.memory.read(CourseStage.CLIENT);
        stage.reads = Optional.of(Why.DAMAGED);
        stage.open();

        assertEquals(Openness.IN_PARTS, stage.shown().openness());
        assertEquals(facts.size(), stage.shown().history().size());
        stage.model.choose(Step.DECISION);
        assertEquals(Form.NONE, stage.shown().present().form());
        stage.model.choose(Step.JOURNEY);
        assertEquals(Where.BACKUP, stage.shown().present().missing().get(0).where());
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCKED", "DISK"})
    void aCourseThatCannotBeReadIsNotShown(Why why) {
        stage.reads = Optional.of(why);
        stage.open();

        assertEquals(
                why == Why.LOCKED ? Openness.LOCKED : Openness.NOT_READ,
                stage.shown().openness());
        assertEquals(List.of(), stage.shown().steps());
    }

    @ParameterizedTest
    @EnumSource
    void everyStepHasItsWordsAndItsKeys(Step step) {
        stage.open();
        stage.model.choose(step);

        var present = stage.shown().present();

        assertFalse(present.title().isEmpty() || present.lead().isEmpty());
        for (var entry : present.form().entries()) {
            assertFalse(entry.name().isBlank(), entry::id);
        }
        assertEquals(step.isElsewhere(), present.form().entries().isEmpty());
        stage.model.chooseBeside(1);
        stage.model.chooseBeside(-1);
        assertEquals(step, large());
    }

    @Test
    void nothingOfTheCourseIsSaidWhenItIsLogged() {
        stage.open();
        stage.prepare();

        assertFalse((stage.shown().toString()
                        + stage.shown().present()
                        + stage.shown().history())
                .contains("two years"));
        assertTrue(stage.shown().history().stream().anyMatch(row -> row.line().contains("two years")));
    }

    @Test
    void everyKindOfFactBelongsToAStepOrIsTheThreadsOrTheRecords() {
        for (var kind : CourseEvent.class.getPermittedSubclasses()) {
            var name = kind.getSimpleName();
            var elsewhere = List.of("ThreadKept", "FollowedUp", "RecordedByMistake", "ObjectionsNoted");
            assertTrue(
                    elsewhere.contains(name)
                            || Story.everyKind().stream()
                                    .filter(kind::isInstance)
                                    .allMatch(fact ->
                                            List.of(Step.values()).stream().anyMatch(step -> step.keeps(fact))),
                    name);
        }
    }
}
