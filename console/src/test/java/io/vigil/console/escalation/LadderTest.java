package io.vigil.console.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.Ladder.Called;
import io.vigil.console.escalation.Ladder.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LadderTest {
    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final Called ANA = new Called("Ana", "555-0142");

    @Tag("SAFE-47")
    @ParameterizedTest
    @EnumSource(Danger.class)
    void everyThreatToLifeGoesStraightToTheEmergencyServicesWhateverWasBegun(Danger danger) {
        for (var cause : Cause.values()) {
            var ladder = Ladder.closed().opened(cause, NOON).started(Rung.SITTER, ANA, NOON);

            assertEquals(Rung.EMERGENCY, ladder.endangered(danger).next());
        }
    }

    @Tag("SAFE-47")
    @Test
    void onceTheEmergencyServicesAreCalledTheOthersFollowBesideThem() {
        var ladder = Ladder.closed()
                .opened(Cause.HELP, NOON)
                .endangered(Danger.SEIZURE)
                .started(Rung.EMERGENCY, ANA, NOON)
                .started(Rung.SITTER, ANA, NOON);

        assertEquals(Outcome.STARTED, ladder.outcome(Rung.EMERGENCY));
        assertEquals(Outcome.STARTED, ladder.outcome(Rung.SITTER));
        assertEquals(Rung.PRESCRIBER, ladder.next());
    }

    @Tag("SAFE-47")
    @ParameterizedTest
    @CsvSource({
        "HELP, VOICE, SITTER", "CONTACT_LOST, SITTER, SECOND_CONTACT", "MEDICINE_OUTSIDE_PLAN, PRESCRIBER, SITTER",
        "CHECK_IN_UNANSWERED, VOICE, SITTER", "VITALS_OVER, SITTER, VOICE", "LOOK_IN_MISSED, SITTER, VOICE",
        "OWN_KEY, VOICE, SITTER"
    })
    void theFirstRungsAreThoseOfTheCause(Cause cause, Rung first, Rung second) {
        var ladder = Ladder.closed().opened(cause, NOON);

        assertEquals(first, ladder.next());
        assertEquals(
                second,
                ladder.started(first, ANA, NOON)
                        .ended(first, Outcome.NOT_REACHED, NOON)
                        .next());
    }

    @Tag("SAFE-47")
    @Test
    void whoWasNotReachedIsOfferedAgainWhenEverybodyWasTried() {
        var ladder = Ladder.closed().opened(Cause.CONTACT_LOST, NOON);
        for (var rung : Cause.CONTACT_LOST.order()) {
            ladder = ladder.started(rung, ANA, NOON)
                    .ended(rung, rung == Rung.SITTER ? Outcome.NOT_REACHED : Outcome.REACHED, NOON);
        }

        assertEquals(Rung.SITTER, ladder.next());
        assertEquals(
                Rung.DOCUMENT,
                ladder.started(Rung.SITTER, ANA, NOON)
                        .ended(Rung.SITTER, Outcome.REACHED, NOON)
                        .next());
    }

    @Tag("SAFE-47")
    @Test
    void aRungThatWasLeftOutIsNotOfferedBeforeTheOnesAbove() {
        var ladder = Ladder.closed().opened(Cause.HELP, NOON).started(Rung.SITTER, ANA, NOON);

        assertEquals(
                Rung.PRESCRIBER,
                ladder.ended(Rung.SITTER, Outcome.NOT_REACHED, NOON).next());
    }

    @Tag("SAFE-47")
    @Test
    void everyTryIsKeptWithItsTimes() {
        var ladder = Ladder.closed()
                .opened(Cause.HELP, NOON)
                .started(Rung.SITTER, ANA, NOON)
                .ended(Rung.SITTER, Outcome.NOT_REACHED, NOON.plusSeconds(40))
                .started(Rung.SITTER, ANA, NOON.plusSeconds(60))
                .ended(Rung.SITTER, Outcome.REACHED, NOON.plusSeconds(75));

        assertEquals(2, ladder.attempts().size());
        assertEquals(Optional.of(NOON.plusSeconds(40)), ladder.attempts().get(0).endedAt());
        assertEquals(Outcome.REACHED, ladder.outcome(Rung.SITTER));
        assertEquals(ANA, ladder.last(Rung.SITTER).orElseThrow().called());
    }

    @Nested
    class WhileSeveralAreUnderWay {
        private static final Instant LATER = NOON.plusSeconds(20);
        private final Ladder two = Ladder.closed()
                .opened(Cause.HELP, NOON)
                .started(Rung.SITTER, ANA, NOON)
                .started(Rung.EMERGENCY, ANA, LATER);

        @Tag("SAFE-81")
        @Test
        void eachHasATimeOfItsOwn() {
            assertEquals(
                    List.of("SITTER 50", "EMERGENCY 30"),
                    two.waiting(NOON.plusSeconds(50)).stream()
                            .map(each -> each.rung() + " " + each.lasting().toSeconds())
                            .toList());
            assertEquals(
                    List.of(Rung.EMERGENCY),
                    two.ended(Rung.SITTER, Outcome.REACHED, LATER).waiting(LATER).stream()
                            .map(Ladder.Waiting::rung)
                            .toList());
        }

        @Test
        void aClockThatWasSetBackWaitsFromZero() {
            assertEquals(
                    List.of(Duration.ZERO, Duration.ZERO),
                    two.waiting(NOON.minusSeconds(9)).stream()
                            .map(Ladder.Waiting::lasting)
                            .toList());
        }

        @Tag("SAFE-81")
        @ParameterizedTest
        @CsvSource({
            "VOICE, 30, SITTER",
            "SITTER, 60, PRESCRIBER",
            "PRESCRIBER, 120, EMERGENCY",
            "EMERGENCY, 60, SECOND_CONTACT",
            "SECOND_CONTACT, 120, LINES",
            "LINES, 120, VOICE"
        })
        void whoDoesNotAnswerInTimeIsSaidAndTheNextIsProposedToTheSecond(Rung rung, int seconds, Rung next) {
            var ladder = Ladder.closed().opened(Cause.HELP, NOON).started(rung, ANA, NOON);

            var inTime = NOON.plusSeconds(seconds).minusMillis(1);
            assertFalse(ladder.waiting(inTime).get(0).isTooLong());
            assertEquals(Optional.empty(), ladder.proposed(inTime));
            assertTrue(ladder.waiting(NOON.plusSeconds(seconds)).get(0).isTooLong());
            assertEquals(Optional.of(next), ladder.proposed(NOON.plusSeconds(seconds)));
            assertEquals(
                    Optional.empty(),
                    ladder.ended(rung, Outcome.REACHED, inTime).proposed(NOON.plusSeconds(seconds)));
        }

        @Tag("SAFE-81")
        @ParameterizedTest
        @EnumSource(Cause.class)
        void whatIsUnderWayIsNeverProposed(Cause cause) {
            var ladder = Ladder.closed().opened(cause, NOON);
            for (var rung : Rung.values()) {
                ladder = ladder.started(rung, ANA, NOON);
                var open = ladder;
                ladder.proposed(NOON.plusSeconds(3600))
                        .ifPresent(proposed -> assertEquals(Outcome.NOT_STARTED, open.outcome(proposed)));
            }
            assertEquals(Rung.values().length, ladder.waiting(NOON).size());
            assertEquals(Optional.empty(), ladder.proposed(NOON.plusSeconds(3600)));
        }

        @Test
        void whatIsWrittenDownWaitsForNobody() {
            var ladder = Ladder.closed().opened(Cause.HELP, NOON).started(Rung.DOCUMENT, ANA, NOON);

            assertFalse(ladder.waiting(NOON.plusSeconds(3600)).get(0).isTooLong());
        }
    }

    @Test
    void standingDownClosesIt() {
        var down = Ladder.closed()
                .opened(Cause.HELP, NOON)
                .endangered(Danger.SEIZURE)
                .stoodDown();

        assertFalse(down.isOpen());
        assertFalse(down.isThreatToLife());
    }

    @Test
    void anOutcomeWithoutAStartChangesNothing() {
        var ladder = Ladder.closed().opened(Cause.HELP, NOON);

        assertEquals(ladder, ladder.ended(Rung.SITTER, Outcome.REACHED, NOON));
    }
}
