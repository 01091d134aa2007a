package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts that are lost open no gate, wherever the power went and whichever fact it was. */
class GatesAfterDamageTest {
    private static final int DAYS = 120;
    private static final int WISHES_A_DAY = 300;

    private final Random chance = new Random(20261124);
    private final Set<Phase> reached = new HashSet<>();
    private int states;

    /** What is looked at in each state of each day. */
    private interface Look {
        void at(Session before, List<SessionEvent> events, Instant now);
    }

    private void play(Look look) {
        for (var day = 0; day < DAYS; day++) {
            var walk = new RandomWalk(chance);
            for (var wishes = 0; wishes < WISHES_A_DAY; wishes++) {
                var before = walk.session();
                var events = walk.step();
                if (!events.isEmpty()) {
                    states++;
                    reached.add(walk.session().phase());
                    look.at(before, events, walk.now());
                }
            }
        }
    }

    /** Each closed gate by a name that stays the same whatever its sentence says. */
    private static Set<String> closed(Session session, Instant now) {
        return Gates.beforeTheMedicine(session, now).stream()
                .map(missing ->
                        missing.where() + missing.item().map(item -> " " + item).orElse(" by what is asked there"))
                .collect(Collectors.toSet());
    }

    private static void assertNothingOpened(Session whole, Session damaged, Instant now, Object lost) {
        var opened = closed(whole, now);
        opened.removeAll(closed(damaged, now));
        assertEquals(Set.of(), opened, () -> "opened by the loss of " + lost + " of " + whole.facts());
    }

    @Nested
    class BetweenTheTwoVaults {
        @Tag("SAFE-01")
        @Test
        void aCrashOpensNoGateThatWasClosedBefore(TestReporter report) {
            var torn = new int[1];
            play((before, events, now) -> {
                var kept = events.stream()
                        .filter(fact -> fact.vault() == SessionEvent.Vault.PSYCHOTHERAPY)
                        .toList();
                if (!kept.isEmpty() && kept.size() < events.size()) {
                    torn[0]++;
                    assertNothingOpened(before, before.after(kept), now, events);
                    var held = before.phase() == Phase.HELD;
                    assertTrue(!held || before.after(kept).phase() == Phase.HELD, "held is held");
                }
            });
            report.publishEntry("decisions torn between the vaults", torn[0] + " of " + states);

            assertTrue(torn[0] > DAYS, torn[0] + " decisions had facts in both vaults");
        }
    }

    @Nested
    class WhenOneFactIsLost {
        @Tag("SAFE-01")
        @Test
        void noGateIsOpenThatWasClosed(TestReporter report) {
            var lost = new int[1];
            play((before, events, now) -> {
                var whole = before.after(events);
                var facts = whole.facts();
                for (var place : places(facts.size())) {
                    lost[0]++;
                    loss(whole, place, now);
                }
            });
            report.publishEntry("facts lost one at a time", lost[0] + " in " + states + " states");

            assertTrue(reached.containsAll(List.of(Phase.values())), reached.toString());
        }

        /** The last ones, which may not be undone yet, and some from anywhere. */
        private Set<Integer> places(int size) {
            var places = new HashSet<Integer>();
            for (var last = 1; last <= Math.min(4, size); last++) {
                places.add(size - last);
            }
            for (var some = 0; some < 4; some++) {
                places.add(chance.nextInt(size));
            }
            return places;
        }

        @Tag("SAFE-01")
        @ParameterizedTest
        @EnumSource(Phase.class)
        void noGateIsOpenThatWasClosedAfterAnyWishInAnyPhase(Phase phase) {
            var day = phase == Phase.HELD
                    ? Day.begun().ask(new SessionCommand.HoldOff("the Guard says no"))
                    : Day.at(phase);
            for (var wish : Wishes.every(day.now)) {
                if (wish.decide(day.session, day.now) instanceof Decision.Accepted yes) {
                    everyLoss(day.session.after(yes.events()), day.now);
                }
            }
        }

        private void everyLoss(Session whole, Instant now) {
            for (var place = 0; place < whole.facts().size(); place++) {
                loss(whole, place, now);
            }
        }

        private void loss(Session whole, int place, Instant now) {
            var readable = new ArrayList<>(whole.facts());
            var gone = readable.remove(place);
            var damaged = Session.ofDamaged(readable);
            if (whole.takenAt().isEmpty()) {
                assertNothingOpened(whole, damaged, now, gone);
            } else if (whole.phase() == damaged.phase()) {
                var opened = itemsBeforeNext(whole, now);
                opened.removeAll(itemsBeforeNext(damaged, now));
                assertEquals(Set.of(), opened, () -> "opened by the loss of " + gone + " of " + whole.facts());
            }
            if (whole.phase() == Phase.HELD) {
                assertEquals(Phase.HELD, damaged.phase(), "held is held without " + gone);
            }
            if (Session.of(readable).isWatched()) {
                assertTrue(damaged.isWatched(), "a loss of contact alarms still without " + gone);
            }
            assertTrue(damaged.protectors().containsAll(heard(readable)), "whoever was heard is asked");
        }

        private static Set<Item> itemsBeforeNext(Session session, Instant now) {
            return Gates.beforeNext(session, now).stream()
                    .flatMap(missing -> missing.item().stream())
                    .collect(Collectors.toSet());
        }

        private static List<String> heard(List<SessionEvent> facts) {
            return facts.stream()
                    .filter(SessionEvent.ProtectorHeard.class::isInstance)
                    .map(fact -> ((SessionEvent.ProtectorHeard) fact).answer().protector())
                    .toList();
        }
    }
}
