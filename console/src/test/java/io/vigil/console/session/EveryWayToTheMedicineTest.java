package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.Readings;
import io.vigil.console.checklist.VitalsLimits.Judgement;
import io.vigil.console.session.command.CorrectingCommand;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Walks every state that can be reached and asks everything in each: the medicine is confirmed exactly where
 * {@link ByHand} allows it, and nowhere else. States that differ in nothing a rule looks at are walked once.
 */
class EveryWayToTheMedicineTest {
    private static final String LATE = "the Small One";
    private static final int PLACES = 2_000;
    private static final Instant NEXT_DAY = Day.NOON.plus(Duration.ofDays(1));

    private final Set<Phase> reached = EnumSet.noneOf(Phase.class);
    private int confirmable;

    /** A session at a time. */
    private record Place(Session session, Instant now) {}

    @Tag("SAFE-01")
    @Tag("SAFE-02")
    @Tag("SAFE-03")
    @Tag("SAFE-04")
    @Tag("SAFE-07")
    @Test
    void whateverTheProtectorsSayInWhateverOrder() {
        var wishes = new ArrayList<SessionCommand>();
        for (var protector : List.of(Day.GUARD, Day.CRITIC)) {
            for (var answer : Answer.values()) {
                wishes.add(Day.hear(protector, answer));
            }
            wishes.add(Day.hear(protector, Answer.CONCERN, "Ana stays"));
            wishes.add(Day.hear(protector, Answer.GREEN, "Ana stays"));
        }
        wishes.add(new CorrectingCommand.TakeAnswerBack(Day.CRITIC));
        wishes.add(new SessionCommand.AddProtector(LATE));
        wishes.add(Day.hear(LATE, Answer.GREEN));
        wishes.add(Day.hear(LATE, Answer.NO));
        wishes.add(new CorrectingCommand.TakeAnswerBack(LATE));
        for (var protector : List.of(Day.GUARD, Day.CRITIC, LATE)) {
            wishes.add(new CorrectingCommand.TakeProtectorOff(protector, "a slip of the pen"));
        }
        var start = prepared(Day.plan(), EnumSet.noneOf(Item.class)).ask(new SessionCommand.TakeVitals(118, 76, 64));

        var places = walk(start, wishes, List.of(Day.NOON));

        assertTrue(places > PLACES, () -> places + " places");
        assertEquals(EnumSet.allOf(Phase.class), reached);
        assertTrue(confirmable > 0);
    }

    @Tag("SAFE-01")
    @Tag("SAFE-05")
    @Tag("SAFE-08")
    @Tag("SAFE-12")
    @Tag("SAFE-15")
    @Test
    void whateverIsTickedWaivedMeasuredOrSleptOver() {
        var items = EnumSet.of(Item.IDENTITY, Item.PRIVATE_ROOM);
        var wishes = new ArrayList<SessionCommand>();
        items.forEach(item -> wishes.addAll(Wishes.of(item)));
        wishes.addAll(Wishes.vitals());
        wishes.add(Day.hear(Day.GUARD, Answer.GREEN));
        wishes.add(Day.hear(Day.GUARD, Answer.NO));
        var start = prepared(Day.plan(List.of(Day.GUARD), Day.prescription()), items);

        var places = walk(start, wishes, List.of(Day.NOON, NEXT_DAY));

        assertTrue(places > PLACES, () -> places + " places");
        assertEquals(EnumSet.allOf(Phase.class), reached);
        assertTrue(confirmable > 0);
    }

    @Tag("SAFE-01")
    @Tag("SAFE-17")
    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "HELD", mode = EnumSource.Mode.EXCLUDE)
    void everyTwoWishesFromEveryStep(Phase phase) {
        var day = Day.at(phase);
        var every = Wishes.every(day.now);
        var asked = 0;

        for (var first : every) {
            if (first.decide(day.session, day.now) instanceof Decision.Accepted accepted) {
                var after = day.session.after(accepted.events());
                isConfirmableJustAsByHand(after, day.now);
                for (var second : every) {
                    asked++;
                    if (second.decide(after, day.now) instanceof Decision.Accepted more) {
                        isConfirmableJustAsByHand(after.after(more.events()), day.now);
                    }
                }
            }
        }

        assertTrue(asked > every.size(), asked + " pairs");
    }

    /** Begun, and every item already kept but those that the walk is about. */
    private static Day prepared(SessionPlan plan, Set<Item> open) {
        var day = new Day().ask(new SessionCommand.Begin(plan));
        var kept = Arrays.stream(Item.values())
                .filter(item -> !open.contains(item))
                .<SessionEvent>map(item -> new SessionEvent.ItemKept(Day.NOON, item, "as it is"))
                .toList();
        day.session = day.session.after(kept);
        return day;
    }

    private int walk(Day start, List<SessionCommand> special, List<Instant> times) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<Place>();
        next.add(new Place(start.session, times.get(0)));
        while (!next.isEmpty()) {
            var place = next.remove();
            if (!seen.add(everyThingARuleLooksAt(place))) {
                continue;
            }
            reached.add(place.session().phase());
            isConfirmableJustAsByHand(place.session(), place.now());
            holdsTogether(place.session());
            for (var wish : wishes(special, place.now())) {
                if (wish.decide(place.session(), place.now()) instanceof Decision.Accepted accepted) {
                    next.add(new Place(place.session().after(accepted.events()), place.now()));
                }
            }
            times.stream()
                    .filter(time -> time.isAfter(place.now()))
                    .forEach(time -> next.add(new Place(place.session(), time)));
        }
        return seen.size();
    }

    private static List<SessionCommand> wishes(List<SessionCommand> special, Instant now) {
        var wishes = new ArrayList<>(special);
        wishes.addAll(Wishes.steps());
        wishes.addAll(Wishes.medicine(now));
        return wishes;
    }

    private void isConfirmableJustAsByHand(Session session, Instant now) {
        var confirm = new SessionCommand.ConfirmSelfAdministration(now, "one", SessionEvent.Witness.SEEN_ON_CAMERA);
        var accepted = confirm.decide(session, now) instanceof Decision.Accepted;
        if (accepted != new ByHand(session.facts(), now).mayBeConfirmed()) {
            throw new AssertionError("accepted: " + accepted + " after " + session.facts());
        }
        if (accepted) {
            confirmable++;
        }
    }

    private static void holdsTogether(Session session) {
        var held = session.facts().stream().anyMatch(SessionEvent.HeldOff.class::isInstance);
        assertFalse(held && session.medicine().isPresent(), "no medicine is confirmed in a session that was held");
        var behind = session.phase().compareTo(Phase.JOURNEY) >= 0 && session.phase() != Phase.HELD;
        assertEquals(
                behind, session.takenAt().isPresent(), "nobody is in a journey without medicine, or out of it with");
        assertTrue(
                session.facts().stream()
                                .filter(SessionEvent.MedicineConfirmed.class::isInstance)
                                .count()
                        <= 1,
                "one confirmation");
    }

    private static String everyThingARuleLooksAt(Place place) {
        var session = place.session();
        var today = session.today(place.now());
        var items = Arrays.stream(Item.values())
                .map(item -> session.standing(item)
                        .map(standing -> standing.getClass().getSimpleName() + session.today(standing.at()))
                        .orElse("-"))
                .collect(Collectors.joining());
        var protectors = session.protectors().stream()
                .map(name -> name
                        + session.answer(name, today).map(last -> last.answer().answer())
                        + session.hasOpenConcern(name, today)
                        + ifTakenBack(session, name, place.now())
                        + CorrectingCommand.TakeProtectorOff.isOpenFor(session, name))
                .collect(Collectors.joining());
        return String.join(
                "|",
                session.phase().name(),
                today.toString(),
                session.isEnded() ? "ended" : "open",
                session.takenAt().isPresent() ? "taken" : "not taken",
                session.medicine().isPresent() ? "confirmed" : "not confirmed",
                items,
                protectors,
                vitals(new Readings(
                        session.vitals(today), session.plan().orElseThrow().limits())));
    }

    /** What stands when the last answer was written down by mistake. */
    private static String ifTakenBack(Session session, String protector, Instant now) {
        return new CorrectingCommand.TakeAnswerBack(protector).decide(session, now)
                        instanceof Decision.Accepted accepted
                ? "" + session.after(accepted.events()).hasOpenConcern(protector, session.today(now))
                : "-";
    }

    /** The verdict, and how many in a row are not green: of four in a row and more nothing new follows. */
    private static String vitals(Readings readings) {
        var inARow = 0;
        for (var vitals : readings.taken()) {
            inARow = readings.limits().judge(vitals) == Judgement.GREEN ? 0 : Math.min(3, inARow + 1);
        }
        return readings.verdict() == Readings.Verdict.OVER_FOR_TODAY ? "over" : readings.verdict() + " " + inARow;
    }
}
