package io.vigil.console.measures.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.ContactClock;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.measures.Askings;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.OnPage;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.session.Day;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is asked to read and to judge under the medicine, and nothing is asked beside an alarm. */
@Tag("SAFE-96")
class MomentTest {
    private static final Set<Phase> UNDER_THE_MEDICINE =
            EnumSet.of(Phase.SELF_ADMINISTRATION, Phase.JOURNEY, Phase.PROCESSING, Phase.CLOSE);
    private static final Askings NOTHING = Askings.of(List.of());

    private static Moment at(Session session) {
        return Moment.of(session, Lookout.quiet(), Moment.Client.LET_IN, NOTHING);
    }

    private static List<SessionEvent> upTo(Phase phase) {
        var facts = new ArrayList<SessionEvent>();
        for (var fact : Day.wholeDay()) {
            facts.add(fact);
            if (Session.of(facts).phase() == phase && Session.of(facts).plan().isPresent()) {
                return facts;
            }
        }
        throw new AssertionError("the day never came to " + phase);
    }

    private static Session with(List<SessionEvent> facts, SessionEvent... more) {
        return Session.of(facts).after(List.of(more));
    }

    @Test
    void atEveryFactOfAWholeDayItIsFreeOrUnderTheMedicineAsThePhaseSays() {
        var facts = new ArrayList<SessionEvent>();
        var seen = EnumSet.noneOf(Phase.class);
        for (var fact : Day.wholeDay()) {
            facts.add(fact);
            var session = Session.of(facts);
            if (session.plan().isPresent() && !session.isEnded()) {
                seen.add(session.phase());
                assertEquals(
                        UNDER_THE_MEDICINE.contains(session.phase()) ? Moment.MEDICINE : Moment.FREE,
                        at(session),
                        () -> session.phase().toString());
            }
        }
        assertEquals(EnumSet.complementOf(EnumSet.of(Phase.HELD)), seen);
    }

    @ParameterizedTest
    @EnumSource
    void medicineOutsideThePlanClosesItAtEveryPhaseUntilTheDayIsDone(Phase phase) {
        if (phase == Phase.HELD) {
            return;
        }
        var facts = upTo(phase);
        var last = facts.get(facts.size() - 1).at();

        assertEquals(Moment.MEDICINE, at(with(facts, new SessionEvent.MedicineOutsidePlan(last, "one lozenge"))));
    }

    @Test
    void aHoldOpensItOnlyWhereTheMedicineNeverLay() {
        var early = upTo(Phase.GREEN_LIGHT);
        var late = upTo(Phase.SELF_ADMINISTRATION);
        var at = Day.wholeDay().get(0).at();

        assertEquals(Moment.FREE, at(with(early, new SessionEvent.PhaseEntered(at, Phase.HELD))));
        assertEquals(Moment.MEDICINE, at(with(late, new SessionEvent.PhaseEntered(at, Phase.HELD))));
        assertEquals(Moment.MEDICINE, at(with(late, new SessionEvent.PhaseEntered(at, Phase.GREEN_LIGHT))));
    }

    @Test
    void theClockThatKnowsOfTheMedicineBeforeTheDiskDoesClosesItToo() {
        var armed = Lookout.quiet().watching(ContactClock.Arming.ARMED, Duration.ZERO);

        assertEquals(
                Moment.MEDICINE, Moment.of(Session.of(upTo(Phase.CHECK_IN)), armed, Moment.Client.LET_IN, NOTHING));
    }

    @ParameterizedTest
    @EnumSource
    void anyAlarmThatStandsClosesItAlsoWhenItWasTaken(Cause cause) {
        var session = Session.of(upTo(Phase.CHECK_IN));
        var rings = Lookout.quiet().with(Alarms.none().raised(cause, Course.NOON));
        var taken = Lookout.quiet().with(rings.alarms().taken());

        assertEquals(Moment.ALARM, Moment.of(session, rings, Moment.Client.LET_IN, NOTHING));
        assertEquals(Moment.ALARM, Moment.of(session, taken, Moment.Client.LET_IN, NOTHING));
        assertEquals(
                Moment.FREE,
                Moment.of(session, Lookout.quiet().with(rings.alarms().over(cause)), Moment.Client.LET_IN, NOTHING));
    }

    @Test
    void nobodyIsAskedWhoIsNotThereAndOneAtATime() {
        var session = Session.of(upTo(Phase.CHECK_IN));
        var asked = Askings.of(List.of(
                new OnPage.Asked(Course.CLIENT, new UUID(5, 5), new UUID(6, 6), Questionnaire.PHQ_9, 1, Course.NOON)));

        assertEquals(Moment.NOT_LET_IN, Moment.of(session, Lookout.quiet(), Moment.Client.AWAY, NOTHING));
        assertEquals(Moment.ONE_ON_THE_PAGE, Moment.of(session, Lookout.quiet(), Moment.Client.LET_IN, asked));
        assertEquals(Moment.NO_ROOM, at(Session.notBegun()));
        assertEquals(Moment.NO_ROOM, at(Session.of(Day.wholeDay())));
    }

    @Test
    void aTalkIsFreeAllTheTime() {
        var talk = upTo(Phase.CHECK_IN).stream()
                .map(fact -> fact instanceof SessionEvent.Began began
                        ? new SessionEvent.Began(began.at(), began.plan().forATalk())
                        : fact)
                .toList();

        assertTrue(Session.of(talk).plan().orElseThrow().isTalk());
        assertEquals(Moment.FREE, at(Session.of(talk)));
    }

    @Test
    void whatIsOnThePageGoesWhenTheMedicineComesOrTheSessionIsOver() {
        assertFalse(Moment.mustGo(Session.of(upTo(Phase.SETTING))));
        for (var phase : UNDER_THE_MEDICINE) {
            assertTrue(Moment.mustGo(Session.of(upTo(phase))));
        }
        assertTrue(Moment.mustGo(Session.of(Day.wholeDay())));
        assertTrue(Moment.mustGo(Session.notBegun()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FREE")
    void everyRefusalIsSaidInThreeSentences(Moment moment) {
        var notice = PageNotices.refused(moment);

        assertTrue(notice.what().startsWith("Nothing"), notice::what);
        assertFalse(notice.next().isBlank());
    }

    @Test
    void whatIsFreeIsNotRefused() {
        assertThrows(IllegalArgumentException.class, () -> PageNotices.refused(Moment.FREE));
    }
}
