package io.vigil.console.session.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.CheckIns;
import io.vigil.console.escalation.ContactClock.Step;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.escalation.Rung;
import io.vigil.console.escalation.Signs;
import io.vigil.console.escalation.Signs.Sign;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.session.Day;
import io.vigil.console.session.Session;
import io.vigil.console.session.TestTime;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.words.Notice;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sounds and shows first, keeps second. */
class VigilanceTest {
    private final TestTime time = new TestTime();
    private final Queue<Runnable> pending = new ArrayDeque<>();
    private final List<Notice> notices = new ArrayList<>();

    private SessionRunner runner(SessionLog log) {
        return new SessionRunner(log, pending::add, time, notices::add, notices::add);
    }

    private Vigilance over(SessionRunner runner) {
        return new Vigilance(runner, time, time, time::uptime);
    }

    private static MemorySessionLog holding(Day day) {
        var log = new MemorySessionLog();
        log.append(day.session.facts());
        return log;
    }

    private void runPending() {
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
    }

    private Signs alive() {
        return signs(Sign.ALIVE, time.uptime());
    }

    private static Signs lost(Duration since) {
        return signs(Sign.STOPPED, since);
    }

    private static Signs signs(Sign sign, Duration proven) {
        var at = Optional.of(proven);
        return new Signs(sign, at, sign, at, at);
    }

    private static Alarms alarms(Vigilance vigilance) {
        return vigilance.lookout().get().alarms();
    }

    @Nested
    class InTheJourney {
        private final MemorySessionLog log = holding(Day.at(Phase.JOURNEY));
        private final SessionRunner runner = runner(log);
        private final Vigilance vigilance = over(runner);

        @Tag("SAFE-45")
        @Tag("SAFE-46")
        @Test
        void aCallForHelpRingsBeforeAnythingIsKeptAndIsKeptOnce() {
            for (var press = 0; press < 50; press++) {
                vigilance.helpAsked();
            }

            assertTrue(alarms(vigilance).rings());
            assertEquals(Optional.empty(), runner.session().get().helpAskedAt());

            runPending();

            assertEquals(1, count(SessionEvent.HelpAsked.class, log));
        }

        @Tag("SAFE-46")
        @Test
        void itRingsAlreadyWhenItsFactIsHandedOver() {
            var rings = new ArrayList<Boolean>();
            var asked = new ArrayList<Vigilance>();
            var handing = new SessionRunner(
                    log, task -> rings.add(alarms(asked.get(0)).rings()), time, notices::add, notices::add);
            asked.add(over(handing));

            asked.get(0).helpAsked();

            assertEquals(List.of(true), rings);
        }

        @Test
        void anAnswerEndsIt() {
            vigilance.helpAsked();
            vigilance.helpAnswered();
            runPending();

            assertEquals(Alarms.none(), alarms(vigilance));
            assertEquals(Optional.empty(), runner.session().get().helpAskedAt());
        }

        @Tag("SAFE-41")
        @Test
        void aLossIsKeptAtOnceRingsAtFifteenSecondsAndIsKeptWhenItIsTaken() {
            vigilance.look(alive());
            var proven = time.uptime();
            time.pass(Duration.ofSeconds(4));
            vigilance.look(lost(proven));
            runPending();
            assertTrue(runner.session().get().contactLostSince().isPresent());
            assertFalse(alarms(vigilance).rings());

            time.pass(Duration.ofSeconds(11));
            vigilance.look(lost(proven));
            assertTrue(alarms(vigilance).rings());

            vigilance.take();
            runPending();
            assertFalse(alarms(vigilance).rings());
            assertEquals(alarms(vigilance), runner.session().get().alarms());

            vigilance.look(alive());
            runPending();
            assertEquals(Optional.empty(), runner.session().get().contactLostSince());
            assertEquals(Alarms.none(), runner.session().get().alarms());
        }

        @Tag("SAFE-51")
        @Test
        void aMissedLookInRingsAndTheNextMarkEndsIt() {
            time.pass(Duration.ofMinutes(18));
            vigilance.look(alive());
            assertTrue(alarms(vigilance).stands(Cause.LOOK_IN_MISSED));

            runner.ask(new SessionCommand.MakeMark(Mark.LOOK_IN, ""));
            runPending();
            vigilance.look(alive());
            runPending();

            assertEquals(Alarms.none(), alarms(vigilance));
            assertEquals(Alarms.none(), runner.session().get().alarms());
        }

        @Tag("SAFE-52")
        @Test
        void vitalsOverThePrescribersLineRing() {
            runner.ask(new SessionCommand.TakeVitals(171, 92, 80));
            runPending();
            vigilance.look(alive());

            assertTrue(alarms(vigilance).rings());

            time.pass(Duration.ofMinutes(5));
            runner.ask(new SessionCommand.TakeVitals(128, 82, 80));
            runPending();
            vigilance.look(alive());

            assertEquals(Alarms.none(), alarms(vigilance));
        }

        @Tag("SAFE-50")
        @Test
        void aCheckInThatIsNotAnsweredRingsAndAnyLaterTouchEndsIt() {
            assertEquals("a", vigilance.askCheckIn("a"));
            assertEquals("a", vigilance.askCheckIn("b"), "the page is asked the same again");
            time.pass(Duration.ofSeconds(30));
            vigilance.look(alive());
            assertTrue(alarms(vigilance).stands(Cause.CHECK_IN_UNANSWERED));

            vigilance.checkInAnswered("a");
            runPending();

            assertEquals(Alarms.none(), alarms(vigilance));
            assertEquals(Optional.empty(), runner.session().get().checkInAskedAt());
            assertEquals(1, count(SessionEvent.CheckInAsked.class, log));
        }

        @Test
        void theTherapistsOwnKeyStandsAtOnceAndIsKept() {
            vigilance.raiseOwn();
            assertTrue(alarms(vigilance).stands(Cause.OWN_KEY));

            runPending();

            assertTrue(runner.session().get().alarms().stands(Cause.OWN_KEY));
        }

        @Test
        void standingDownEndsWhatOnlyTheTherapistCanEnd() {
            vigilance.raiseOwn();
            vigilance.helpAsked();
            runner.ask(new EscalationCommand.StartRung(Rung.SITTER));
            runner.ask(new EscalationCommand.StandDown());
            runPending();
            vigilance.look(alive());

            assertFalse(alarms(vigilance).stands(Cause.OWN_KEY));
            assertTrue(alarms(vigilance).stands(Cause.HELP), "the client waits for an answer");
        }

        @Tag("SAFE-44")
        @Test
        void aClockOnTheWallThatIsSetByHoursRaisesAndSilencesNothing() {
            vigilance.look(alive());
            var proven = time.uptime();
            time.pass(Duration.ofSeconds(14));
            vigilance.look(lost(proven));
            assertFalse(alarms(vigilance).rings());

            time.pass(Duration.ofSeconds(1));
            time.setTheWall(Duration.ofHours(-5));
            vigilance.look(lost(proven));

            assertTrue(alarms(vigilance).stands(Cause.CONTACT_LOST));
        }
    }

    @Nested
    class MedicineOutsideThePlan {
        @Tag("SAFE-53")
        @Test
        void armsTheClockAndStandsBeforeTheFactIsKept() {
            var runner = runner(holding(Day.begun()));
            var vigilance = over(runner);

            vigilance.medicineOutsidePlan("one lozenge");

            assertTrue(vigilance.lookout().get().contact().isArmed());
            assertTrue(alarms(vigilance).stands(Cause.MEDICINE_OUTSIDE_PLAN));

            runPending();
            vigilance.look(alive());

            assertEquals(Rung.PRESCRIBER, runner.session().get().ladder().next());
            assertTrue(alarms(vigilance).stands(Cause.MEDICINE_OUTSIDE_PLAN));
            assertEquals(Optional.empty(), runner.session().get().medicine());
        }

        @Tag("SAFE-46")
        @Tag("SAFE-53")
        @Test
        void armsTheClockAlsoWhenTheDiskIsFull() {
            var full = new FullDisk(Day.begun().session.facts());
            var runner = runner(full);
            var vigilance = over(runner);

            vigilance.medicineOutsidePlan("one lozenge");
            runPending();
            runner.ask(new SessionCommand.TakeVitals(118, 76, 64));
            runPending();
            time.pass(Duration.ofSeconds(20));
            vigilance.look(Signs.none());

            assertTrue(vigilance.lookout().get().contact().isArmed());
            assertTrue(alarms(vigilance).stands(Cause.CONTACT_LOST));
            assertFalse(notices.isEmpty());
        }

        @Test
        void beforeASessionItIsRefusedWithTheReason() {
            var vigilance = over(runner(new MemorySessionLog()));

            vigilance.medicineOutsidePlan("one lozenge");
            runPending();

            assertEquals(1, notices.size());
            assertEquals(Lookout.quiet(), vigilance.lookout().get());
        }
    }

    @Test
    void standingDownNeedsNoDisk() {
        var vigilance = over(runner(new FullDisk(Day.at(Phase.JOURNEY).session.facts())));
        vigilance.raiseOwn();
        vigilance.askCheckIn("a");
        vigilance.helpAsked();
        runPending();

        vigilance.standDown();
        runPending();

        assertEquals(List.of(Cause.HELP), List.copyOf(alarms(vigilance).on().keySet()));
        assertEquals(CheckIns.none(), vigilance.lookout().get().checkIns());
    }

    @Test
    void standingDownIsKeptOnceAndAsWhatItIs() {
        var log = holding(Day.at(Phase.JOURNEY));
        var vigilance = over(runner(log));
        vigilance.raiseOwn();
        runPending();

        vigilance.standDown();
        runPending();

        assertEquals(1, count(SessionEvent.LadderStoodDown.class, log));
        assertEquals(0, count(SessionEvent.AlarmOver.class, log));
        assertEquals(Alarms.none(), alarms(vigilance));
    }

    @Nested
    class WhenSomethingIsBroken {
        @Tag("SAFE-46")
        @Test
        void aFullDiskKeepsNoAlarmFromRinging() {
            var vigilance =
                    over(runner(new FullDisk(Day.at(Phase.JOURNEY).session.facts())));

            vigilance.helpAsked();
            runPending();
            time.pass(Duration.ofSeconds(20));
            vigilance.look(Signs.none());
            runPending();

            assertTrue(alarms(vigilance).stands(Cause.HELP));
            assertTrue(alarms(vigilance).stands(Cause.CONTACT_LOST));
        }

        @Tag("SAFE-46")
        @Test
        void aSessionThreadThatHangsKeepsNoAlarmFromRinging() throws InterruptedException {
            var hangs = new CountDownLatch(1);
            var reached = new CountDownLatch(1);
            var thread = Executors.newSingleThreadExecutor();
            var runner = new SessionRunner(holding(Day.at(Phase.JOURNEY)), thread, time, notices::add, notices::add);
            var vigilance = over(runner);
            var unused = runner.session().watch(session -> {
                if (session.sedation().isPresent()) { // a watcher that hangs, under the lock of the session's value
                    reached.countDown();
                    try {
                        assertTrue(hangs.await(20, TimeUnit.SECONDS));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            });
            runner.ask(new SessionCommand.JudgeSedation(Sedation.ALERT));
            assertTrue(reached.await(10, TimeUnit.SECONDS));

            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                vigilance.helpAsked();
                time.pass(Duration.ofSeconds(20));
                vigilance.look(Signs.none());
                vigilance.medicineOutsidePlan("one more");
                vigilance.take();
            });
            assertTrue(alarms(vigilance).stands(Cause.HELP));
            assertTrue(alarms(vigilance).stands(Cause.CONTACT_LOST));

            hangs.countDown();
            thread.shutdown();
            assertTrue(thread.awaitTermination(10, TimeUnit.SECONDS));
        }
    }

    @Nested
    class AfterARestart {
        /** As the console begins: over nothing, and then it turns to the session that goes on. */
        private Vigilance begunAgainIn(Session kept) {
            var log = new MemorySessionLog();
            log.append(kept.facts());
            var runner = runner(new MemorySessionLog());
            var vigilance = over(runner);
            runner.turnTo(log);
            runPending();
            return vigilance;
        }

        @Tag("SAFE-44")
        @Test
        void theClockIsArmedAndGoesOnFromTheTickerOfTheWatch() {
            var vigilance = begunAgainIn(Day.at(Phase.JOURNEY).session);

            vigilance.begunAgain(Duration.ofSeconds(45));
            vigilance.look(Signs.none());

            assertEquals(Optional.of(Step.SITTER_CARD), vigilance.contact().step());
            assertTrue(alarms(vigilance).stands(Cause.CONTACT_LOST));
        }

        @Tag("SAFE-44")
        @Test
        void withoutAWatchItGoesOnFromTheKeptInstant() {
            var vigilance = begunAgainIn(Day.at(Phase.JOURNEY).session);

            vigilance.begunAgain(Optional.of(time.instant().minusSeconds(70)));

            assertEquals(Optional.of(Step.CALL_SITTER), vigilance.contact().step());
        }

        @Tag("SAFE-45")
        @Test
        void whatRangRingsAgainAndWhatWasTakenDoesNot() {
            var before = runner(holding(Day.at(Phase.JOURNEY)));
            var vigilance = over(before);
            vigilance.raiseOwn();
            vigilance.helpAsked();
            runPending();

            var again = begunAgainIn(before.session().get());

            assertTrue(again.lookout().get().alarms().rings());
            assertEquals(alarms(vigilance), alarms(again));

            vigilance.take();
            runPending();

            assertFalse(alarms(begunAgainIn(before.session().get())).rings());
        }

        @Tag("SAFE-50")
        @Test
        void aCheckInThatWaitedIsNotForgotten() {
            var before = runner(holding(Day.at(Phase.JOURNEY)));
            over(before).askCheckIn("a");
            runPending();

            var again = begunAgainIn(before.session().get());
            time.pass(Duration.ofSeconds(30));
            again.look(alive());

            assertTrue(alarms(again).stands(Cause.CHECK_IN_UNANSWERED));
        }

        @Tag("SAFE-50")
        @Test
        void theCheckInIsAskedAgainUnderANameThatThePageTakes() {
            var before = runner(holding(Day.at(Phase.JOURNEY)));
            over(before).askCheckIn("a");
            runPending();

            var again = begunAgainIn(before.session().get());
            var name = again.lookout().get().checkIns().open().orElseThrow().id();

            assertDoesNotThrow(() -> new FromConsole.CheckIn(name));
        }

        @Tag("SAFE-50")
        @Test
        void oneThatNobodyAnsweredStaysUnanswered() {
            var before = runner(holding(Day.at(Phase.JOURNEY)));
            var vigilance = over(before);
            vigilance.askCheckIn("a");
            time.pass(Duration.ofSeconds(30));
            vigilance.look(alive());
            vigilance.take();
            runPending();

            var again = begunAgainIn(before.session().get());
            again.look(alive());

            assertEquals(alarms(vigilance), alarms(again));
        }

        @Test
        void whatStoodIsNotKeptASecondTime() {
            var before = runner(holding(Day.at(Phase.JOURNEY)));
            var vigilance = over(before);
            vigilance.raiseOwn();
            vigilance.look(lost(time.uptime()));
            time.pass(Duration.ofSeconds(15));
            vigilance.look(lost(Duration.ZERO));
            runPending();
            var log = new MemorySessionLog();
            log.append(before.session().get().facts());
            var runner = runner(new MemorySessionLog());
            var again = over(runner);
            runner.turnTo(log);
            runPending();

            again.begunAgain(Duration.ofSeconds(40));
            again.look(lost(Duration.ZERO));
            runPending();

            assertEquals(1, count(SessionEvent.ContactLost.class, log));
            assertTrue(alarms(again).stands(Cause.OWN_KEY));
            assertEquals(before.session().get().facts(), runner.session().get().facts());

            again.look(alive());
            runPending();

            assertEquals(1, count(SessionEvent.ContactBack.class, log));
        }

        @Test
        void aSessionWhoseBeginningIsLostIsWatchedWhereTheMedicineLies() {
            var readable = Day.at(Phase.JOURNEY).session.facts().stream()
                    .filter(fact -> !(fact instanceof SessionEvent.Began))
                    .toList();
            var vigilance = begunAgainIn(Session.of(readable));

            vigilance.begunAgain(Duration.ofSeconds(14));
            time.pass(Duration.ofSeconds(1));
            vigilance.look(lost(Duration.ZERO));

            assertTrue(alarms(vigilance).stands(Cause.CONTACT_LOST));
        }
    }

    @Test
    void theClientOfTheNextSessionHasNotBeenSeenYetAndIsNotLost() {
        var next = new MemorySessionLog();
        var runner = runner(holding(Day.at(Phase.DONE)));
        var vigilance = over(runner);
        vigilance.look(alive());
        var proven = time.uptime();
        runner.ask(new SessionCommand.End());
        runPending();
        time.pass(Duration.ofSeconds(5));
        vigilance.look(lost(proven));
        vigilance.look(Signs.none());
        runner.turnTo(next);
        runner.ask(new SessionCommand.Begin(Day.begun().session.plan().orElseThrow()));
        runPending();

        vigilance.look(Signs.none());
        vigilance.look(alive());
        runPending();

        assertEquals(0, count(SessionEvent.ContactLost.class, next));
        assertEquals(0, count(SessionEvent.ContactBack.class, next));
    }

    @Test
    void anEndedSessionIsQuiet() {
        var runner = runner(holding(Day.at(Phase.DONE)));
        var vigilance = over(runner);
        vigilance.helpAsked();

        runner.ask(new SessionCommand.End());
        runPending();

        assertEquals(Alarms.none(), alarms(vigilance));
        assertFalse(vigilance.lookout().get().contact().isArmed());
    }

    private static long count(Class<? extends SessionEvent> kind, MemorySessionLog log) {
        return log.read().stream().filter(kind::isInstance).count();
    }

    /** Holds what was there, and takes nothing more. */
    private record FullDisk(List<SessionEvent> facts) implements SessionLog {
        @Override
        public void append(List<SessionEvent> events) throws NotRecorded {
            throw new NotRecorded(events.size() + " facts", new IOException("no space left on device"));
        }

        @Override
        public List<SessionEvent> read() {
            return facts;
        }
    }
}
