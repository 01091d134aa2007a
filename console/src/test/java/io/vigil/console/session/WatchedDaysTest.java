package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.escalation.Signs;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/**
 * Days of two hundred wishes by chance, begun at any step that can be reached. A wish is a number: what it stands for depends
 * on where the day is, so that most of them lead somewhere. The vigilance looks on as it does beside a real day.
 */
class WatchedDaysTest {
    private static final int WISHES = 200;
    private static final int SENSIBLE_OF_TEN = 6;

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers().between(0, 1_000_000).list().ofSize(WISHES);
    }

    /** A day with a watch beside it. */
    private static final class Watched {
        private final TestTime time = new TestTime();
        private final SessionRunner runner;
        private final Vigilance vigilance;

        Watched(List<SessionEvent> facts) {
            var log = new MemorySessionLog();
            log.append(facts);
            runner = new SessionRunner(log, Runnable::run, time, refused -> {}, notice -> {});
            vigilance = new Vigilance(runner, time, time, time::uptime);
        }

        Session session() {
            return runner.session().get();
        }

        boolean isArmed() {
            return vigilance.lookout().get().contact().isArmed();
        }
    }

    @Property(tries = 400)
    @Tag("SAFE-54")
    void noSequenceReachesTheJourneyThroughAClosedGate(@ForAll("days") List<Integer> wishes, @ForAll Phase begun) {
        var day = new Watched(factsUpTo(begun));
        var confirmed = false;
        for (var wish : wishes) {
            day.time.pass(Duration.ofSeconds(wish % 40));
            var before = day.session();
            var gatesWereOpen = before.phase() == Phase.SELF_ADMINISTRATION
                    && Gates.beforeTheMedicine(before, day.time.instant()).isEmpty()
                    && (before.takenAt().isPresent()
                            || new ByHand(before.facts(), day.time.instant()).mayBeConfirmed());

            day.runner.ask(wish(before, wish, day.time.instant()));

            var after = day.session();
            if (before.phase() != Phase.JOURNEY && after.phase() == Phase.JOURNEY) {
                var outside =
                        after.outsideThePlan().size() > before.outsideThePlan().size();
                assertTrue(outside || gatesWereOpen, () -> "entered after " + before.facts());
                assertTrue(outside || after.medicine().isPresent());
            }
            if (before.medicine().isEmpty() && after.medicine().isPresent()) {
                assertTrue(gatesWereOpen, () -> "confirmed after " + before.facts());
                confirmed = true;
            }
        }
        Statistics.label("confirmed").collect(confirmed).coverage(days -> days.check(true)
                .count(often -> often > 20));
    }

    @Property(tries = 400)
    @Tag("SAFE-42")
    void noSequenceDisarmsTheClockBeforeTheDayIsDone(@ForAll("days") List<Integer> wishes, @ForAll Phase begun) {
        var day = new Watched(factsUpTo(begun));
        var disarmed = false;
        for (var wish : wishes) {
            day.time.pass(Duration.ofSeconds(wish % 40));
            var before = day.session();
            var armed = day.isArmed();
            assertEquals(before.isWatched(), armed, () -> "the watch says otherwise after " + before.facts());

            day.runner.ask(wish(before, wish, day.time.instant()));
            day.vigilance.look(Signs.none());

            var after = day.session();
            if (armed && !day.isArmed()) {
                assertTrue(after.phase() == Phase.DONE || after.isEnded(), () -> "disarmed in " + after.phase());
                disarmed = true;
            }
            if (after.phase() == Phase.SELF_ADMINISTRATION || after.phase() == Phase.JOURNEY) {
                assertTrue(day.isArmed() || after.isEnded(), () -> "not armed in " + after.phase());
            }
            assertEquals(
                    after.isWatched(), Session.of(after.facts()).isWatched(), "a restart finds it armed as it was");
        }
        Statistics.label("disarmed").collect(disarmed).coverage(days -> days.check(true)
                .count(often -> often > 20));
    }

    @Property(tries = 100)
    @Tag("SAFE-53")
    void medicineOutsideThePlanArmsAtAnyPhaseAndIsNoConfirmation(
            @ForAll Phase begun, @ForAll("days") List<Integer> wishes) {
        var day = new Watched(factsUpTo(begun));
        for (var wish : wishes.subList(0, WISHES / 10)) {
            day.runner.ask(wish(day.session(), wish, day.time.instant()));
        }
        var before = day.session();
        if (before.isEnded()) {
            return;
        }

        day.vigilance.medicineOutsidePlan("one more");

        assertTrue(day.isArmed());
        assertTrue(day.session().isWatched());
        assertEquals(before.medicine(), day.session().medicine());
        assertTrue(day.session().ladder().isOpen());
        assertFalse(day.session().phase().isBeforeTheMedicine());
    }

    private static List<SessionEvent> factsUpTo(Phase phase) {
        if (phase == Phase.HELD) {
            return Day.at(Phase.SELF_ADMINISTRATION)
                    .ask(new SessionCommand.HoldOff("not today"))
                    .session
                    .facts();
        }
        return Day.at(phase).session.facts();
    }

    private static SessionCommand wish(Session session, int number, Instant now) {
        var every = Wishes.every(now);
        return number % 10 < SENSIBLE_OF_TEN ? sensible(session, number / 10, now) : every.get(number % every.size());
    }

    /** What a therapist would do there, more or less. */
    private static SessionCommand sensible(Session session, int number, Instant now) {
        var open = new ArrayList<SessionCommand>();
        for (var item : Item.values()) {
            var ofTheStep =
                    session.phase().part().filter(part -> part == item.part()).isPresent();
            if (ofTheStep && session.standing(item).isEmpty()) {
                open.add(new SessionCommand.KeepItem(item, "as it is"));
            }
        }
        if (session.phase() == Phase.CHECK_IN && session.vitals().isEmpty()) {
            open.add(new SessionCommand.TakeVitals(118, 76, 64));
        }
        if (session.phase() == Phase.GREEN_LIGHT) {
            session.protectors().forEach(name -> open.add(Day.hear(name, Answer.GREEN, "Ana stays")));
        }
        if (session.phase() == Phase.SELF_ADMINISTRATION) {
            open.add(new SessionCommand.ConfirmSelfAdministration(now, "one", SessionEvent.Witness.REPORTED));
        }
        open.add(new SessionCommand.GoOn());
        return open.get(number % open.size());
    }
}
