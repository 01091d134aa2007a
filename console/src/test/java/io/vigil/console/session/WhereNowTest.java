package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Card.Entry;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.command.SessionCommand.KeepItem;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where help has to come to is put right until the session is ended, and nothing else is changed by it. */
@Tag("SAFE-84")
class WhereNowTest {
    private static final String THERE = "9 Harbour Road, Dover, door code 7731";

    /** What each of the three is written with here. */
    private static final Map<Item, String> RIGHT =
            new EnumMap<>(Map.of(Item.ADDRESS, THERE, Item.EMERGENCY_NUMBER, "999", Item.CALL_BACK_NUMBER, "555-0777"));

    private static Day at(Phase phase) {
        return phase == Phase.HELD
                ? Day.at(Phase.GREEN_LIGHT).ask(new SessionCommand.HoldOff("not today"))
                : Day.at(phase);
    }

    private static Stream<Arguments> eachInEveryPhase() {
        return Arrays.stream(Phase.values()).flatMap(phase -> RIGHT.entrySet().stream()
                .map(right -> Arguments.of(phase, right.getKey(), right.getValue())));
    }

    private static Stream<Arguments> anyOtherInEveryPhase() {
        return Arrays.stream(Phase.values()).flatMap(phase -> Arrays.stream(Item.values())
                .filter(item -> !RIGHT.containsKey(item))
                .map(item -> Arguments.of(phase, item)));
    }

    private static boolean isAccepted(Day day, SessionCommand wish) {
        return wish.decide(day.session, day.now) instanceof Decision.Accepted;
    }

    @Test
    void areTheseThreeAndNoneOfThemIsLeftOut() {
        for (var item : Item.values()) {
            assertEquals(RIGHT.containsKey(item), item.isWhereabouts(), item::name);
            assertFalse(item.isWhereabouts() && (item.mayBeWaived() || item.isPsychotherapy()), item::name);
        }
    }

    @ParameterizedTest
    @MethodSource("eachInEveryPhase")
    void areWrittenInEveryPhaseAndChangeNothingElse(Phase phase, Item item, String text) {
        var day = at(phase).pass(Duration.ofMinutes(1));
        var before = day.session;

        day.ask(new KeepItem(item, text));

        var after = day.session;
        assertEquals(text, after.written(item));
        assertEquals(
                List.of(new SessionEvent.ItemKept(day.now, item, text)),
                after.facts().subList(before.facts().size(), after.facts().size()));
        assertEquals(phase, after.phase());
        assertEquals(before.phaseSince(), after.phaseSince());
        assertEquals(before.isWatched(), after.isWatched());
        assertEquals(before.takenAt(), after.takenAt());
        assertEquals(before.medicine(), after.medicine());
        assertEquals(before.alarms(), after.alarms());
        assertEquals(before.lastPressed(), after.lastPressed());
        for (var other : Item.values()) {
            assertTrue(other == item || before.standing(other).equals(after.standing(other)), other::name);
        }
        var opened = sentences(before, day);
        opened.removeAll(sentences(after, day));
        assertTrue(
                opened.stream().allMatch(missing -> missing.item().equals(Optional.of(item))),
                () -> "opened " + opened);
        assertEquals(
                isAcceptedIn(before, day, new SessionCommand.GoOn()),
                isAcceptedIn(after, day, new SessionCommand.GoOn()),
                "the way is as open or closed as before");
    }

    private static List<Gates.Missing> sentences(Session session, Day day) {
        return new ArrayList<>(Gates.beforeNext(session, day.now));
    }

    private static boolean isAcceptedIn(Session session, Day day, SessionCommand wish) {
        return wish.decide(session, day.now) instanceof Decision.Accepted;
    }

    @ParameterizedTest
    @MethodSource("anyOtherInEveryPhase")
    void isNoDoorForAnyOther(Phase phase, Item item) {
        var day = at(phase);
        var isOpen = Openness.isRunning(day.session)
                && (Openness.isBeforeTheMedicine(item)
                        ? phase.isBeforeTheMedicine()
                        : phase.part().equals(Optional.of(item.part())));

        assertEquals(isOpen, isAccepted(day, new KeepItem(item, "as it is")));
        assertEquals(isOpen, Openness.isOpenFor(day.session, item));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void areReplacedByWhatIsRightAndAfterTheMedicineNeverByNothing(Phase phase) {
        var day = at(phase);
        RIGHT.forEach((item, text) -> day.ask(new KeepItem(item, text)));
        for (var item : RIGHT.keySet()) {
            assertFalse(isAccepted(day, new KeepItem(item, " ")), item::name);
            assertFalse(isAccepted(day, new SessionCommand.WaiveItem(item, "there is a reason")), item::name);
            assertEquals(
                    phase.isBeforeTheMedicine(), isAccepted(day, new SessionCommand.TakeItemBack(item)), item::name);
        }
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void areClosedOnceTheSessionIsEnded(Phase phase) {
        var day = at(phase);
        day.session = day.session.after(List.of(new SessionEvent.Ended(day.now)));

        assertEquals(Optional.empty(), WhereNow.of(day.session));
        RIGHT.forEach((item, text) -> assertFalse(isAccepted(day, new KeepItem(item, text)), item::name));
    }

    @Test
    void areClosedBeforeItBegins() {
        assertEquals(Optional.empty(), WhereNow.of(Session.notBegun()));
        assertFalse(isAccepted(new Day(), new KeepItem(Item.ADDRESS, THERE)));
    }

    @Test
    void stepsOnTheWayKeepTheirOwnItems() {
        for (var item : RIGHT.keySet()) {
            assertEquals(Item.Part.CHECK_IN, item.part());
        }
    }

    @Test
    void areAskedAfterMedicineThatWasTakenBeforeTheyWere() {
        var day = Day.begun().ask(new SessionCommand.NoteMedicineOutsidePlan("one lozenge"));
        assertEquals(Phase.JOURNEY, day.session.phase());
        assertEquals("12 Elm St, unit 4", card(day, Entry.ADDRESS));

        RIGHT.forEach((item, text) -> day.ask(new KeepItem(item, text)));

        assertEquals(THERE, card(day, Entry.ADDRESS));
        assertEquals("999, asked today", card(day, Entry.EMERGENCY_NUMBER));
        assertEquals("Samuel R. 555-0777", card(day, Entry.CALL_BACK));
        var call = CallSheet.people(day.session).call(Rung.EMERGENCY);
        assertEquals("Sitter dials 999", call.numbers().get(0));
        assertTrue(call.say().contains(THERE), call::say);
        assertEquals(Phase.JOURNEY, day.session.phase());
        assertFalse(day.isConfirmable());
    }

    private static String card(Day day, Entry entry) {
        return CallSheet.card(day.session, Alarms.none(), day.now).line(entry).text();
    }

    @Nested
    class OnADayThatIsHeld {
        private final Day day = Day.begun().ask(new SessionCommand.HoldOff("not today"));

        @Test
        void openNoWayToTheMedicine() {
            RIGHT.forEach((item, text) -> day.ask(new KeepItem(item, text)));

            assertEquals(THERE, card(day, Entry.ADDRESS));
            for (var wish : Wishes.every(day.now)) {
                if (wish.decide(day.session, day.now) instanceof Decision.Accepted accepted) {
                    var after = day.session.after(accepted.events());
                    assertEquals(Optional.empty(), after.medicine(), wish::toString);
                    assertEquals(
                            wish instanceof SessionCommand.NoteMedicineOutsidePlan ? Phase.JOURNEY : Phase.HELD,
                            after.phase(),
                            wish::toString);
                }
            }
        }

        @Test
        void openNothingAlsoWhenFactsAreLostAndCanBeWrittenAgain() {
            RIGHT.forEach((item, text) -> day.ask(new KeepItem(item, text)));

            day.session = Session.ofDamaged(day.session.facts());

            assertEquals(Phase.HELD, day.session.phase());
            assertFalse(isAccepted(day, new SessionCommand.GoOn()));
            assertInstanceOf(Decision.Accepted.class, new KeepItem(Item.ADDRESS, THERE).decide(day.session, day.now));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"JOURNEY", "PROCESSING", "CLOSE", "DONE"})
    void standAfterTheMedicineAlsoWhenFactsAreLost(Phase phase) {
        var day = Day.at(phase);
        RIGHT.forEach((item, text) -> day.ask(new KeepItem(item, text)));

        day.session = Session.ofDamaged(day.session.facts());

        assertEquals(THERE, card(day, Entry.ADDRESS));
        assertEquals(phase, day.session.phase());
    }
}
