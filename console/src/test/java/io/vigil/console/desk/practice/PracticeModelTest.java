package io.vigil.console.desk.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.help.HelpShown.Drilling;
import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Rung;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A drill with a made-up client, from the list of clients. */
@Tag("SAFE-82")
class PracticeModelTest {
    private Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private final List<Notice> notices = new ArrayList<>();
    private final PracticeModel model = new PracticeModel(
            new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            },
            ZoneOffset.UTC,
            notices::add);

    private void pass(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }

    @Test
    void isNotOnUntilItBegins() {
        assertFalse(model.isOn());
        assertEquals(List.of(), model.happened());
        model.end();
        assertEquals(List.of(), model.happened());
    }

    @Test
    void isADrillFromItsFirstMomentAndEverythingThatIsAskedIsOfTheDrill() {
        model.begin();
        model.asks().start(Rung.SITTER);
        model.asks().reached(Rung.SITTER);
        model.asks().see(Danger.SEIZURE);

        assertEquals(Drilling.ON, model.shown().practice().drilling());
        assertEquals(Outcome.REACHED, model.session().get().drill().outcome(Rung.SITTER));
        assertEquals(Set.of(Danger.SEIZURE), model.session().get().drill().dangers());
        assertFalse(model.session().get().ladder().isOpen());
        assertEquals(List.of(), notices);
    }

    @ParameterizedTest
    @EnumSource(Rung.class)
    void nobodyInItIsAnybodyAndNobodyCanBeDialled(Rung rung) {
        model.begin();
        model.asks().start(rung);

        for (var line : model.shown().now().call().lines()) {
            assertTrue(line.words().contains("555-010") && line.words().contains("(made up)"), line::words);
            assertTrue(line.dialling().uri().isEmpty(), line::words);
        }
        assertTrue(model.shown().card().line(Card.Entry.ADDRESS).text().contains("(made up)"));
        assertTrue(model.shown().card().line(Card.Entry.CLIENT).text().startsWith("Practice client"));
    }

    @Test
    void hasTheTimersOfTheLadderAndSaysAfterwardsHowLongEachCallTook() {
        model.begin();
        pass(5);
        model.asks().start(Rung.SITTER);
        pass(61);
        var late = model.shown().now().clock().orElseThrow();
        assertEquals("1:01", late.time());
        assertFalse(late.late().isEmpty());
        model.asks().notReached(Rung.SITTER);
        model.asks().start(Rung.SECOND_CONTACT);
        pass(9);
        model.asks().reached(Rung.SECOND_CONTACT);
        model.end();

        assertFalse(model.isOn());
        assertEquals(
                List.of(
                        "12:00:00  drill begun: the ladder is practised, nobody is in danger",
                        "12:00:05  drill: rung 1 started: Practice sitter",
                        "12:01:06  drill: rung 1 not reached, after 1:01",
                        "12:01:06  drill: rung 4 started: Practice contact",
                        "12:01:15  drill: rung 4 reached, after 0:09",
                        "12:01:15  drill ended"),
                model.happened());
    }

    @Test
    void forgetsTheOneBefore() {
        model.begin();
        model.asks().start(Rung.SITTER);
        model.end();

        pass(60);
        model.begin();

        assertEquals(List.of("12:01:00  drill begun: the ladder is practised, nobody is in danger"), model.happened());
        assertTrue(model.isOn());
    }
}
