package io.vigil.console.session.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.session.Day;
import io.vigil.console.session.EmergencyToday;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.PutWhereRight.ReadAloud;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.words.Notice;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The three fields below the card, kept together. */
@Tag("SAFE-84")
class PutWhereRightTest {
    private static final String HOME = "12 Elm St, unit 4";
    private static final String THERE = "9 Harbour Road, Dover";
    private static final String CALL_BACK = "555-0143";

    /** In the journey, before anything was asked. */
    private final Day day = Day.begun().ask(new SessionCommand.NoteMedicineOutsidePlan("one lozenge"));

    private List<SessionEvent> kept(PutWhereRight wish) {
        return assertInstanceOf(Decision.Accepted.class, wish.decide(day.session, day.now))
                .events();
    }

    private SessionEvent fact(Item item, String text) {
        return new SessionEvent.ItemKept(day.now, item, text);
    }

    @Test
    void keepsWhatDiffersAndNothingThatNobodyAsked() {
        assertEquals(
                List.of(fact(Item.CALL_BACK_NUMBER, "555-0777")),
                kept(new PutWhereRight(HOME, "", "555-0777", ReadAloud.NO)));
        assertEquals(
                List.of(fact(Item.ADDRESS, THERE)),
                kept(new PutWhereRight(" " + THERE + "\n", "", CALL_BACK, ReadAloud.NO)));
    }

    @Test
    void keepsTheAddressBeforeTheNumberThatWasAskedThere() {
        assertEquals(
                List.of(
                        fact(Item.ADDRESS, THERE),
                        fact(Item.EMERGENCY_NUMBER, "999"),
                        fact(Item.CALL_BACK_NUMBER, "555-0777")),
                kept(new PutWhereRight(THERE, "999", "555-0777", ReadAloud.NO)));
    }

    @Test
    void theFilesNumberCountsAsAskedOnlyByTheWordsThatSayThatItWasReadAloud() {
        day.ask(new PutWhereRight(THERE, "", CALL_BACK, ReadAloud.NO));
        assertFalse(EmergencyToday.isAskedForToday(day.session));
        assertEquals(
                EmergencyToday.GoodFor.ADDRESS_ON_FILE,
                EmergencyToday.of(day.session).goodFor());

        day.ask(new PutWhereRight(THERE, "", CALL_BACK, ReadAloud.YES));

        assertEquals("911", day.session.written(Item.EMERGENCY_NUMBER));
        assertTrue(EmergencyToday.isAskedForToday(day.session));
    }

    @Test
    void aNumberThatIsReadAloudAgainAtTheRightAddressIsAskedThere() {
        day.ask(new PutWhereRight(THERE, "112", CALL_BACK, ReadAloud.NO));
        day.pass(Duration.ofMinutes(1))
                .ask(new PutWhereRight("3 Rue de la Paix, Lyon", "112", CALL_BACK, ReadAloud.NO));
        assertFalse(EmergencyToday.isAskedForToday(day.session));

        day.ask(new PutWhereRight("3 Rue de la Paix, Lyon", "112", CALL_BACK, ReadAloud.YES));

        assertTrue(EmergencyToday.isAskedForToday(day.session));
    }

    @Test
    void aNumberThatIsTypedIsMeantAndNotTheOneThatStoodThere() {
        assertEquals(
                List.of(fact(Item.EMERGENCY_NUMBER, "999")),
                kept(new PutWhereRight(HOME, "999", CALL_BACK, ReadAloud.YES)));
    }

    @ParameterizedTest
    @CsvSource({"' ',112,555-0143", "'12 Elm St, unit 4',' ',555-0143", "'12 Elm St, unit 4',112,''"})
    void takesNothingAwayThatIsKnown(String address, String number, String callBack) {
        day.ask(new PutWhereRight(HOME, "112", CALL_BACK, ReadAloud.NO));

        assertEquals(
                SessionNotices.whereIsEmpty(), day.refused(new PutWhereRight(address, number, callBack, ReadAloud.NO)));
    }

    @Test
    void saysThatNothingDiffers() {
        assertEquals(
                SessionNotices.whereIsSoAlready(),
                day.refused(new PutWhereRight(HOME.replace(", ", ",  "), "", CALL_BACK, ReadAloud.NO)));
    }

    @Test
    void refusesWhatIsTooLongAsAWhole() {
        assertEquals(
                SessionNotices.tooLong(),
                day.refused(new PutWhereRight(THERE, "9".repeat(1 << 20), CALL_BACK, ReadAloud.NO)));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void isTakenInEveryPhaseUntilTheEnd(Phase phase) {
        var at = phase == Phase.HELD ? Day.begun().ask(new SessionCommand.HoldOff("not today")) : Day.at(phase);
        at.pass(Duration.ofMinutes(1)).ask(new PutWhereRight(THERE, "999", "555-0777", ReadAloud.NO));
        assertEquals(THERE, at.session.written(Item.ADDRESS));
        assertEquals(phase, at.session.phase());

        at.session = at.session.after(List.of(new SessionEvent.Ended(at.now)));

        assertEquals(SessionNotices.notNow(), at.refused(new PutWhereRight(HOME, "911", CALL_BACK, ReadAloud.NO)));
    }

    @Test
    void isRefusedBeforeTheDayBegins() {
        Notice refused = assertInstanceOf(
                        Decision.Refused.class,
                        new PutWhereRight(HOME, "911", CALL_BACK, ReadAloud.NO).decide(Session.notBegun(), Day.NOON))
                .notice();

        assertEquals(SessionNotices.notNow(), refused);
    }

    @Test
    void saysNothingOfItInALog() {
        assertEquals("PutWhereRight[]", new PutWhereRight(HOME, "911", CALL_BACK, ReadAloud.YES).toString());
    }
}
