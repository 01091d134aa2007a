package io.vigil.console.session.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.ProtectorAnswer.Speaker;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.Day;
import io.vigil.console.session.event.Experience.Holds;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.words.Bounds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is pasted by accident, and names that are not written from left to right. */
class TypedTest {
    private static final String MEGABYTE = "m".repeat(1 << 20);
    private static final String OWL = "\uD83E\uDD89";
    private static final String RIGHT_TO_LEFT = "\u05D4\u05E9\u05D5\u05DE\u05E8";

    static Stream<Arguments> everyFieldThatIsTyped() {
        return Stream.of(
                Arguments.of(Phase.CHECK_IN, new SessionCommand.KeepItem(Item.ADDRESS, MEGABYTE)),
                Arguments.of(Phase.CHECK_IN, new SessionCommand.WaiveItem(Item.FASTING, MEGABYTE)),
                Arguments.of(Phase.GREEN_LIGHT, new SessionCommand.AddProtector(MEGABYTE)),
                Arguments.of(Phase.GREEN_LIGHT, heard(MEGABYTE, "", "")),
                Arguments.of(Phase.GREEN_LIGHT, heard("", MEGABYTE, "")),
                Arguments.of(Phase.GREEN_LIGHT, heard("", "", MEGABYTE)),
                Arguments.of(Phase.SETTING, new SessionCommand.HoldOff(MEGABYTE)),
                Arguments.of(Phase.JOURNEY, new SessionCommand.MakeMark(Mark.SPOKEN_WORDS, MEGABYTE)),
                Arguments.of(Phase.PROCESSING, new ExperienceCommand.MeetPart(MEGABYTE, Holds.SO)),
                Arguments.of(Phase.PROCESSING, new ExperienceCommand.HearAfterwards(Day.GUARD, MEGABYTE)));
    }

    private static SessionCommand heard(String words, String fear, String condition) {
        return new SessionCommand.HearProtector(
                new ProtectorAnswer(Day.GUARD, Answer.GREEN, words, fear, condition, 5, Speaker.THE_PART_ITSELF));
    }

    @ParameterizedTest
    @MethodSource("everyFieldThatIsTyped")
    void aMegabyteIsRefusedInWordsAndChangesNothing(Phase phase, SessionCommand wish) {
        var day = Day.at(phase);
        var before = day.session;

        assertEquals(
                "That is more text than can be kept here.", day.refused(wish).what());

        assertEquals(before, day.session);
    }

    @Test
    void anAmountOfAMegabyteIsRefused() {
        var day = Day.at(Phase.SELF_ADMINISTRATION);

        var notice = day.refused(
                new SessionCommand.ConfirmSelfAdministration(day.now, MEGABYTE, SessionEvent.Witness.REPORTED));

        assertEquals("That is more text than can be kept here.", notice.what());
    }

    @Test
    void medicineOutsideThePlanIsNeverRefusedWhateverIsPasted() {
        var day = Day.at(Phase.SETTING).ask(new SessionCommand.NoteMedicineOutsidePlan(MEGABYTE));

        assertEquals(
                Bounds.TEXT_CHARACTERS,
                day.session.outsideThePlan().get(0).what().length());
        assertEquals(Phase.JOURNEY, day.session.phase());
    }

    @Test
    void namesOfEveryWritingStandAsTheyWereTyped() {
        var day = Day.at(Phase.GREEN_LIGHT);

        day.ask(new SessionCommand.AddProtector(OWL)).ask(new SessionCommand.AddProtector(RIGHT_TO_LEFT));
        day.ask(Day.hear(RIGHT_TO_LEFT, Answer.GREEN));

        assertTrue(day.session.protectors().contains(OWL));
        assertTrue(day.session.answer(RIGHT_TO_LEFT, Day.DATE).isPresent());
    }

    @Test
    void halfACharacterAndAControlAreLeftOut() {
        var day = Day.at(Phase.JOURNEY);

        day.ask(new SessionCommand.MakeMark(Mark.SPOKEN_WORDS, OWL.substring(0, 1) + "wide\u0000" + OWL));

        assertEquals("wide" + OWL, day.session.marks(Mark.SPOKEN_WORDS).get(0).words());
    }

    @Test
    void whatJustFitsIsKeptToItsLastCharacter() {
        var text = "t".repeat(Bounds.TEXT_CHARACTERS);
        var line = "l".repeat(Bounds.LINE_CHARACTERS);
        var day = Day.at(Phase.PROCESSING);

        day.ask(new ExperienceCommand.HearAfterwards(Day.GUARD, text))
                .ask(new ExperienceCommand.MeetPart(line, Holds.SO));

        assertEquals(text, day.session.told().afterwards(Day.GUARD));
        assertEquals(List.of(line), day.session.told().met());
        day.refused(new ExperienceCommand.HearAfterwards(Day.GUARD, text + "t"));
        day.refused(new ExperienceCommand.MeetPart(line + "l", Holds.SO));
    }
}
