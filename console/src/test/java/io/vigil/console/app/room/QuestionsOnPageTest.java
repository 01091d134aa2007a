package io.vigil.console.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.measures.PageShown;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.Questions;
import io.vigil.console.link.message.Questions.Why;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.MeasureNotices;
import io.vigil.console.measures.MemoryMeasureLog;
import io.vigil.console.measures.OnPage;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.page.Moment;
import io.vigil.console.measures.page.PageAnswers;
import io.vigil.console.measures.page.PageAnswers.Ticked;
import io.vigil.console.measures.page.PageNotices;
import io.vigil.console.measures.page.Paper;
import io.vigil.console.session.Day;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With a disk that does what it was asked when it is drained. */
@Tag("SAFE-95")
class QuestionsOnPageTest {
    private static final UUID SESSION = new UUID(31, 1);
    private static final UUID ASKING = new UUID(42, 1);
    private static final Ticked NINTH = new Ticked(9, 2);

    private final MemoryMeasureLog memory = new MemoryMeasureLog();
    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final List<FromConsole> told = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Optional<MeasureLog.Why> fails = Optional.empty();
    private Lookout lookout = Lookout.quiet();
    private Moment.Client client = Moment.Client.LET_IN;
    private QuestionsOnPage page = started();

    @BeforeEach
    void aTalkIsOn() {
        begins(SESSION);
    }

    /** A console over what the disk holds. */
    private QuestionsOnPage started() {
        var ids = new long[] {0};
        return new QuestionsOnPage(
                new LogThatFails(),
                disk::add,
                () -> new UUID(42, ++ids[0]),
                Clock.fixed(Course.NOON, ZoneOffset.UTC),
                () -> lookout,
                () -> client,
                told::add,
                notices::add);
    }

    private void begins(UUID session) {
        page.turnTo(Course.CLIENT, session);
        drain();
        page.dayIs(at(Phase.CHECK_IN));
    }

    private static Session at(Phase phase) {
        var facts = new ArrayList<SessionEvent>();
        for (var fact : Day.wholeDay()) {
            facts.add(fact);
            var session = Session.of(facts);
            if (session.plan().isPresent() && session.phase() == phase) {
                break;
            }
        }
        return Session.of(facts);
    }

    private void drain() {
        for (var next = disk.poll(); next != null; next = disk.poll()) {
            next.run();
        }
    }

    private void asks(Questionnaire of) {
        page.ask(Course.CLIENT, of);
        drain();
    }

    private static Questions.Answered said(UUID asking, Ticked... items) {
        return new Questions.Answered(
                asking.toString(), new PageAnswers("phq_9", 1, List.of(items), OptionalInt.empty()));
    }

    private static FromConsole over(UUID asking, Why why) {
        return new Questions.Over(asking.toString(), why);
    }

    private static FromConsole asked(UUID asking) {
        return new Questions.Ask(asking.toString(), Paper.of(Questionnaire.PHQ_9));
    }

    private <F extends MeasureFact> List<F> kept(Class<F> kind) {
        return memory.of(Course.CLIENT).facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private PageShown shown() {
        return page.port().shown().get();
    }

    private long prompts() {
        return shown().facts().stream()
                .filter(MeasureFact.SafetyShown.class::isInstance)
                .count();
    }

    @Nested
    class Asking {
        @Test
        void thatItIsAskedIsOnTheDiskBeforeThePageHearsOfIt() {
            page.ask(Course.CLIENT, Questionnaire.PHQ_9);
            assertEquals(List.of(), told);

            drain();

            assertEquals(List.of(asked(ASKING)), told);
            assertEquals(ASKING, kept(OnPage.Asked.class).get(0).asking());
            assertEquals(Optional.of(Course.CLIENT), shown().client());
        }

        @Test
        void whatIsNotKeptIsNotAskedAndSaid() {
            fails = Optional.of(MeasureLog.Why.DISK);

            asks(Questionnaire.PHQ_9);

            assertEquals(List.of(), told);
            assertEquals(List.of(PageNotices.notAsked(MeasureLog.Why.DISK)), notices);
            fails = Optional.empty();
            asks(Questionnaire.PHQ_9);
            assertEquals(1, told.size());
        }

        @Test
        void oneAtATimeAlsoWhileTheDiskIsSlow() {
            page.ask(Course.CLIENT, Questionnaire.PHQ_9);
            page.ask(Course.CLIENT, Questionnaire.GAD_7);
            drain();
            page.ask(Course.CLIENT, Questionnaire.GAD_7);
            drain();

            var refused = PageNotices.refused(Moment.ONE_ON_THE_PAGE);
            assertEquals(List.of(refused, refused), notices);
            assertEquals(1, kept(OnPage.Asked.class).size());
        }

        @Test
        void anotherClientIsNotAskedInThisRoom() {
            page.ask(new UUID(9, 9), Questionnaire.PHQ_9);
            drain();

            assertEquals(List.of(PageNotices.refused(Moment.NO_ROOM)), notices);
            assertEquals(List.of(), told);
        }

        @Test
        void underAnAlarmOrTheMedicineOrWithNobodyThereNothingIsAsked() {
            lookout = Lookout.quiet().with(Alarms.none().raised(Cause.HELP, Course.NOON));
            asks(Questionnaire.PHQ_9);
            lookout = Lookout.quiet();
            client = Moment.Client.AWAY;
            asks(Questionnaire.PHQ_9);
            client = Moment.Client.LET_IN;
            page.dayIs(at(Phase.JOURNEY));
            asks(Questionnaire.PHQ_9);

            assertEquals(
                    List.of(
                            PageNotices.refused(Moment.ALARM),
                            PageNotices.refused(Moment.NOT_LET_IN),
                            PageNotices.refused(Moment.MEDICINE)),
                    notices);
            assertEquals(List.of(), told);
        }

        @Test
        void theMedicineThatComesWhileTheDiskIsSlowKeepsItFromThePage() {
            page.ask(Course.CLIENT, Questionnaire.PHQ_9);
            page.dayIs(at(Phase.SELF_ADMINISTRATION));
            drain();

            assertEquals(List.of(), told);
            assertEquals(1, kept(OnPage.PutAway.class).size());
        }

        @Test
        void theMedicineTakesItFromThePageAndSaysSo() {
            asks(Questionnaire.PHQ_9);
            page.dayIs(at(Phase.SELF_ADMINISTRATION));
            page.dayIs(at(Phase.JOURNEY));
            drain();

            assertEquals(List.of(asked(ASKING), over(ASKING, Why.WITHDRAWN)), told);
            assertEquals(List.of(PageNotices.takenAway(Questionnaire.PHQ_9)), notices);
            assertEquals(1, kept(OnPage.PutAway.class).size());
        }

        @Test
        void theTherapistTakesItBackAndMayAskAnother() {
            asks(Questionnaire.PHQ_9);
            page.takeBack();
            page.takeBack();
            drain();
            asks(Questionnaire.GAD_7);

            assertEquals(over(ASKING, Why.WITHDRAWN), told.get(1));
            assertEquals(3, told.size());
            assertEquals(1, kept(OnPage.PutAway.class).size());
        }

        @Test
        void aPageThatMayBeAnotherIsAskedToo() {
            assertEquals(Optional.empty(), page.forThePage());
            asks(Questionnaire.PHQ_9);

            assertEquals(Optional.of(asked(ASKING)), page.forThePage());
        }
    }

    @Nested
    class Answering {
        @BeforeEach
        void itIsAsked() {
            asks(Questionnaire.PHQ_9);
            told.clear();
        }

        @Test
        void thePromptIsOnTheScreenBeforeAnythingIsOnTheDisk() {
            page.heard(said(ASKING, NINTH));

            assertEquals(1, prompts());
            assertEquals(List.of(), kept(OnPage.Given.class));
            assertEquals(List.of(), told);

            drain();
            assertEquals(1, kept(OnPage.Given.class).size());
            assertEquals(
                    List.of(new MeasureFact.SafetyShown(Course.CLIENT, ASKING, Measure.PHQ_9, 2, Course.NOON)),
                    kept(MeasureFact.SafetyShown.class));
            assertEquals(List.of(over(ASKING, Why.TAKEN)), told);
        }

        @Test
        void howeverOftenThePageSaysItItIsTakenOnceAndAnsweredEveryTime() {
            page.heard(said(ASKING, NINTH));
            page.heard(said(ASKING, NINTH)); // the disk is slow
            drain();
            page.heard(said(ASKING, NINTH));
            page.heard(said(ASKING, new Ticked(1, 0)));
            drain();

            assertEquals(1, kept(OnPage.Given.class).size());
            assertEquals(1, prompts());
            assertEquals(List.of(over(ASKING, Why.TAKEN), over(ASKING, Why.TAKEN), over(ASKING, Why.TAKEN)), told);
        }

        @Test
        void aFullDiskIsSaidOnceAndThePageKeepsItUntilThereIsRoom() {
            fails = Optional.of(MeasureLog.Why.DISK);
            page.heard(said(ASKING, new Ticked(1, 1)));
            drain();
            page.heard(said(ASKING, new Ticked(1, 1)));
            drain();
            assertEquals(List.of(PageNotices.notTaken(MeasureLog.Why.DISK)), notices);
            assertEquals(List.of(), told);

            fails = Optional.empty();
            page.heard(said(ASKING, new Ticked(1, 1)));
            drain();

            assertEquals(List.of(over(ASKING, Why.TAKEN)), told);
            assertEquals(1, kept(OnPage.Given.class).size());
        }

        @Test
        void aPromptWhoseShowingIsNotKeptStandsAllTheSame() {
            fails = Optional.of(MeasureLog.Why.DISK);
            page.heard(said(ASKING, NINTH));
            drain();

            assertEquals(1, prompts());
            assertTrue(notices.contains(MeasureNotices.shownNotKept()), notices::toString);
        }

        @Test
        void notToAnswerIsSaidKeptAndOver() {
            page.heard(new Questions.Declined(ASKING.toString()));
            page.heard(new Questions.Declined(ASKING.toString()));
            drain();

            assertEquals(List.of(PageNotices.declined(Questionnaire.PHQ_9)), notices);
            assertEquals(1, kept(OnPage.Declined.class).size());
            assertEquals(List.of(over(ASKING, Why.TAKEN)), told);
        }

        @Test
        void whatNobodyAskedIsPutAwayAndWhatCannotBeIsPassedOver() {
            page.heard(said(new UUID(1, 1), NINTH));
            page.heard(said(ASKING, new Ticked(10, 1)));
            page.heard(said(ASKING, new Ticked(1, 4)));
            drain();

            assertEquals(List.of(over(new UUID(1, 1), Why.WITHDRAWN)), told);
            assertEquals(List.of(), kept(OnPage.Given.class));
            assertEquals(0, prompts());
        }

        /** The client had sent them, and one of them is of concern. */
        @Test
        void answersThatCrossedTheTherapistsTakingBackAreTakenAllTheSame() {
            page.takeBack();
            page.heard(said(ASKING, NINTH));
            drain();

            assertEquals(List.of(over(ASKING, Why.WITHDRAWN), over(ASKING, Why.TAKEN)), told);
            assertEquals(1, kept(OnPage.Given.class).size());
            assertEquals(1, prompts());
        }
    }

    @Nested
    class AConsoleThatIsStartedAgain {
        private void isStartedAgain() {
            told.clear();
            page = started();
            page.turnTo(Course.CLIENT, SESSION);
        }

        @Test
        void takesWhatWasAskedByTheOneBefore() {
            asks(Questionnaire.PHQ_9);
            isStartedAgain();
            page.heard(said(ASKING, NINTH));
            assertEquals(List.of(), told, "before the disk is read nobody knows; the page says it again");

            drain();
            page.dayIs(at(Phase.CHECK_IN));
            page.heard(said(ASKING, NINTH));
            drain();

            assertEquals(List.of(asked(ASKING), over(ASKING, Why.TAKEN)), told);
            assertEquals(1, kept(OnPage.Given.class).size());
            assertEquals(1, prompts());
        }

        @Test
        void saysThatItHasWhatTheOneBeforeTook() {
            asks(Questionnaire.PHQ_9);
            page.heard(said(ASKING, NINTH));
            drain();
            isStartedAgain();
            drain();
            page.heard(said(ASKING, NINTH));
            drain();

            assertEquals(List.of(over(ASKING, Why.TAKEN)), told);
            assertEquals(1, kept(OnPage.Given.class).size());
        }

        @Test
        void inTheMedicinePutsAwayWhatWasAskedBefore() {
            asks(Questionnaire.PHQ_9);
            isStartedAgain();
            page.dayIs(at(Phase.JOURNEY));
            drain();

            assertEquals(List.of(over(ASKING, Why.WITHDRAWN)), told);
            assertEquals(1, kept(OnPage.PutAway.class).size());
        }

        @Test
        void thatCannotReadTheDiskPutsNothingAwayThatThePageHolds() {
            asks(Questionnaire.PHQ_9);
            fails = Optional.of(MeasureLog.Why.DAMAGED);
            isStartedAgain();
            drain();
            page.heard(said(ASKING, NINTH));
            drain();

            assertEquals(List.of(PageNotices.notKnown()), notices);
            assertEquals(List.of(), told);
        }
    }

    @Test
    void whatWasAskedInAnotherSessionIsNotAskedInThisOne() {
        asks(Questionnaire.PHQ_9);
        told.clear();
        begins(new UUID(31, 2));

        assertEquals(List.of(over(ASKING, Why.WITHDRAWN)), told);
        assertEquals(Optional.empty(), page.forThePage());
        assertEquals(1, kept(OnPage.PutAway.class).size());
    }

    @Test
    void theEndOfTheSessionPutsItAwayAndShowsNobody() {
        asks(Questionnaire.PHQ_9);
        page.dayIs(Session.of(Day.wholeDay()));
        drain();

        assertEquals(1, kept(OnPage.PutAway.class).size());
        assertEquals(PageShown.nobody(), shown());
        assertEquals(List.of(), notices);
        page.heard(said(ASKING, NINTH));
        drain();
        assertEquals(List.of(), kept(OnPage.Given.class));
    }

    @Test
    void thatItWasPutAwayAndIsNotKeptIsSaid() {
        asks(Questionnaire.PHQ_9);
        fails = Optional.of(MeasureLog.Why.DISK);
        page.takeBack();
        drain();

        assertEquals(over(ASKING, Why.WITHDRAWN), told.get(1));
        assertEquals(List.of(PageNotices.notPutAway()), notices);
    }

    private final class LogThatFails implements MeasureLog {
        @Override
        public Kept of(UUID of) throws NotRead {
            if (fails.isPresent()) {
                throw new NotRead(fails.get(), "made to fail");
            }
            return memory.of(of);
        }

        @Override
        public void append(MeasureFact fact) throws NotKept {
            if (fails.isPresent()) {
                throw new NotKept(fails.get(), "made to fail");
            }
            memory.append(fact);
        }
    }
}
