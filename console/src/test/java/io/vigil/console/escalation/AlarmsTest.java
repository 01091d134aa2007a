package io.vigil.console.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");

    @Tag("SAFE-45")
    @Test
    void fiftyPressesAreOneAlarmWithTheTimeOfTheFirst() {
        var alarms = Alarms.none();

        for (var press = 0; press < 50; press++) {
            alarms = alarms.raised(Cause.HELP, NOON.plusSeconds(press));
        }

        assertEquals(1, alarms.ringing().size());
        assertEquals(NOON, alarms.ringing().get(0).since());
    }

    @Tag("SAFE-45")
    @Test
    void anAlarmThatWasTakenStaysOnTheBarAndAPressMoreDoesNotRingAgain() {
        var taken = Alarms.none().raised(Cause.HELP, NOON).taken().raised(Cause.HELP, NOON.plusSeconds(1));

        assertFalse(taken.rings());
        assertEquals(Cause.HELP, taken.foremost().orElseThrow().cause());
    }

    @Tag("SAFE-45")
    @Test
    void aSecondAlarmDuringTheFirstRingsAgain() {
        var first = Alarms.none().raised(Cause.HELP, NOON).taken();

        var second = first.raised(Cause.CONTACT_LOST, NOON.plusSeconds(20));

        assertTrue(second.rings());
        assertEquals(Cause.CONTACT_LOST, second.foremost().orElseThrow().cause());
        assertEquals(2, second.on().size());
    }

    @Test
    void whatStoodElsewhereIsAddedAsItIsThereAndWhatStandsHereStays() {
        var here = Alarms.none().raised(Cause.HELP, NOON);
        var there = Alarms.none()
                .raised(Cause.HELP, NOON.minusSeconds(60))
                .raised(Cause.LOOK_IN_MISSED, NOON)
                .taken();

        var both = here.and(there);

        assertEquals(here.on().get(Cause.HELP), both.on().get(Cause.HELP));
        assertEquals(there.on().get(Cause.LOOK_IN_MISSED), both.on().get(Cause.LOOK_IN_MISSED));
        assertEquals(2, both.on().size());
    }

    @Tag("SAFE-30")
    @Test
    void oneAnswerEndsEveryCallFromTheHomeAndAPrescribersWishOnlyWhenNobodyThereCalls() {
        var home = EnumSet.of(Cause.HELP, Cause.SITTER_HELP, Cause.SITTER_CALLS);
        for (var cause : Cause.values()) {
            var alone = Alarms.none().raised(cause, NOON);
            var besideThePrescriber = alone.raised(Cause.PRESCRIBER_CALLS, NOON);

            assertEquals(
                    home.contains(cause) || cause == Cause.PRESCRIBER_CALLS ? Set.of(cause) : Set.of(),
                    alone.answeredTogether());
            assertEquals(
                    home.contains(cause) ? Set.of(cause) : Set.of(Cause.PRESCRIBER_CALLS),
                    besideThePrescriber.answeredTogether());
        }
        var all = Alarms.none();
        for (var cause : Cause.values()) {
            all = all.raised(cause, NOON);
        }
        assertEquals(home, all.answeredTogether());
    }

    @Tag("SAFE-45")
    @Test
    void takingEndsTheSoundOfAllThatRings() {
        var both = Alarms.none().raised(Cause.HELP, NOON).raised(Cause.CONTACT_LOST, NOON);

        assertFalse(both.taken().rings());
        assertEquals(2, both.taken().on().size());
        assertTrue(both.taken(Cause.HELP).rings());
    }

    @Tag("SAFE-45")
    @Test
    void whatIsOverRingsAnewWhenItComesAgain() {
        var over = Alarms.none().raised(Cause.CONTACT_LOST, NOON).taken().over(Cause.CONTACT_LOST);

        assertTrue(over.foremost().isEmpty());
        assertTrue(over.raised(Cause.CONTACT_LOST, NOON.plusSeconds(90)).rings());
    }

    @Tag("SAFE-45")
    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseStandsForItself(Cause cause) {
        Map<Cause, Instant> all = new EnumMap<>(Cause.class);
        for (var each : Cause.values()) {
            all.put(each, NOON);
        }
        var everything = Alarms.none().following(all);

        all.remove(cause);
        var rest = everything.following(all);

        assertFalse(rest.stands(cause));
        assertEquals(Cause.values().length - 1, rest.on().size());
    }

    @Test
    void whatTheTherapistRaisedByHandStandsWithoutASound() {
        var own = Alarms.none().raised(Cause.OWN_KEY, NOON).raised(Cause.MEDICINE_OUTSIDE_PLAN, NOON);

        assertFalse(own.rings());
        assertEquals(2, own.on().size());
    }
}
