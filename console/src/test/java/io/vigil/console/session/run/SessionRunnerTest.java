package io.vigil.console.session.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.session.Day;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.command.SessionNotices;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.words.Notice;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Decide, keep, evolve, show: in this order. */
class SessionRunnerTest {
    private final Queue<Runnable> pending = new ArrayDeque<>();
    private final List<Notice> notices = new ArrayList<>();
    private final SomeClock clock = new SomeClock();

    private SessionRunner runner(SessionLog log) {
        return new SessionRunner(log, pending::add, clock, notices::add, notices::add);
    }

    private void runPending() {
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
    }

    @Nested
    class WhileTheLogKeeps {
        private final MemorySessionLog log = new MemorySessionLog();
        private final SessionRunner runner = runner(log);

        @Tag("SAFE-23")
        @Test
        void aFactIsInTheLogWhenItIsShown() {
            var kept = new ArrayList<Integer>();
            var shown = new ArrayList<Integer>();
            runner.session().watch(session -> {
                kept.add(log.read().size());
                shown.add(session.facts().size());
            });

            runner.ask(new SessionCommand.Begin(Day.plan()));
            runner.ask(new SessionCommand.KeepItem(Item.IDENTITY, ""));
            runPending();

            assertEquals(List.of(0, 3, 4), shown);
            assertEquals(shown, kept);
        }

        @Test
        void nothingIsDecidedOnTheThreadThatAsks() {
            runner.ask(new SessionCommand.Begin(Day.plan()));

            assertTrue(runner.session().get().plan().isEmpty());
            runPending();
            assertTrue(runner.session().get().plan().isPresent());
        }

        @Test
        void twoWishesInARowAreDecidedOneAfterTheOther() {
            runner.ask(new SessionCommand.Begin(Day.plan()));
            runner.ask(new SessionCommand.Begin(Day.plan()));
            runPending();

            assertEquals("A session is open already.", notices.get(0).what());
            assertEquals(3, log.read().size());
        }

        @Test
        void theTimeIsThatOfTheDecision() {
            runner.ask(new SessionCommand.Begin(Day.plan()));
            clock.now = Day.NOON.plusSeconds(9);
            runPending();

            assertEquals(
                    Day.NOON.plusSeconds(9), runner.session().get().begunAt().orElseThrow());
        }

        @Tag("SAFE-27")
        @Test
        void aRestartAtAnyMomentFindsThePhaseAndTheClocksRight() {
            var facts = Day.at(Phase.DONE).session.facts();
            for (var size = 0; size <= facts.size(); size++) {
                var before = Session.of(facts.subList(0, size));
                var restarted = runner(log(facts.subList(0, size)));

                var after = restarted.session().get();

                assertEquals(before, after);
                assertEquals(before.phase(), after.phase());
                assertEquals(before.journey(), after.journey());
            }
        }

        @Tag("SAFE-19")
        @Test
        void theJourneyClockRunsOnWhileTheConsoleIsAway() {
            var day = Day.at(Phase.JOURNEY);
            var restarted = runner(log(day.session.facts()));

            var clockThen = restarted.session().get().journey().orElseThrow();

            assertEquals(Duration.ofMinutes(31), clockThen.elapsed(day.now.plus(Duration.ofMinutes(31))));
        }

        private SessionLog log(List<SessionEvent> facts) {
            var filled = new MemorySessionLog();
            filled.append(facts);
            return filled;
        }
    }

    @Nested
    class WhileTheLogFails {
        @Tag("SAFE-23")
        @Test
        void everythingStaysAsItWasAndTheTherapistIsTold() {
            var log = new FullLog(Day.at(Phase.SELF_ADMINISTRATION).session.facts());
            clock.now = Day.NOON.plusSeconds(60);
            var runner = runner(log);
            var before = runner.session().get();

            runner.ask(new SessionCommand.ConfirmSelfAdministration(
                    clock.now, "one lozenge", SessionEvent.Witness.SEEN_ON_CAMERA));
            runPending();

            assertSame(before, runner.session().get());
            assertEquals(List.of(SessionNotices.notRecorded()), notices);
            assertEquals("That step was not saved.", notices.get(0).what());
        }

        @Tag("SAFE-23")
        @Test
        void theNextWishIsKeptAsSoonAsTheLogCan() {
            var log = new FullLog(Day.begun().session.facts());
            var runner = runner(log);
            runner.ask(new SessionCommand.KeepItem(Item.IDENTITY, ""));
            runPending();

            log.full = false;
            runner.ask(new SessionCommand.KeepItem(Item.IDENTITY, ""));
            runPending();

            assertTrue(runner.session().get().standing(Item.IDENTITY).isPresent());
            assertEquals(1, notices.size());
        }

        @Tag("SAFE-23")
        @Test
        void aNoThatWasKeptBeforeTheDiskWasFullStands() {
            var heard = Day.at(Phase.GREEN_LIGHT).session.facts();
            var runner = runner(new SessionLog() {
                @Override
                public void append(List<SessionEvent> events) throws NotRecorded {
                    throw new NotRecorded("the record", new IOException("no space left"), events);
                }

                @Override
                public List<SessionEvent> read() {
                    return heard;
                }
            });

            runner.ask(Day.hear(Day.GUARD, Answer.NO));
            runPending();

            assertEquals(List.of(SessionNotices.notRecorded()), notices);
            assertEquals(
                    Answer.NO,
                    runner.session()
                            .get()
                            .answer(Day.GUARD, Day.DATE)
                            .orElseThrow()
                            .answer()
                            .answer());
        }
    }

    @Nested
    class WhileALogIsDamaged {
        private final SessionLog damaged = new SessionLog() {
            @Override
            public List<SessionEvent> read() throws NotRead {
                throw new NotRead(
                        "one fact is lost", Day.at(Phase.SETTING).session.facts());
            }

            @Override
            public void append(List<SessionEvent> events) {
                throw new AssertionError("nothing was asked");
            }
        };

        @Test
        void theTherapistIsToldAndTheGatesAreClosed() {
            var session = runner(damaged).session().get();

            assertEquals(List.of(SessionNotices.notAllRead()), notices);
            assertEquals(Phase.CHECK_IN, session.phase());
        }

        @Test
        void anotherSessionIsTurnedToInItsTurnAndShown() {
            var runner = runner(new MemorySessionLog());
            var next = new MemorySessionLog();
            next.append(Day.at(Phase.JOURNEY).session.facts());

            runner.turnTo(next);
            assertEquals(Session.notBegun(), runner.session().get(), "not on the thread that asks");
            runPending();
            assertEquals(Phase.JOURNEY, runner.session().get().phase());
            runner.ask(new SessionCommand.GoOn());
            runPending();

            assertEquals(Phase.PROCESSING, runner.session().get().phase());
            assertEquals(next.read(), runner.session().get().facts(), "kept where the session is");
        }
    }

    /** A disk without room. */
    private static final class FullLog implements SessionLog {
        private final List<SessionEvent> facts;
        boolean full = true;

        FullLog(List<SessionEvent> facts) {
            this.facts = new ArrayList<>(facts);
        }

        @Override
        public void append(List<SessionEvent> events) throws NotRecorded {
            if (full) {
                throw new NotRecorded(events.size() + " facts", new IOException("no space left"));
            }
            facts.addAll(events);
        }

        @Override
        public List<SessionEvent> read() {
            return List.copyOf(facts);
        }
    }

    /** A clock that is set by hand. */
    private static final class SomeClock extends Clock {
        Instant now = Day.NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
