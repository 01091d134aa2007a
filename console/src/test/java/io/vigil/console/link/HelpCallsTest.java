package io.vigil.console.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vigil.console.link.HelpCalls.News;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpCallsTest {
    private static FromGuest.Help help(String id, int presses) {
        return new FromGuest.Help(id, Instant.EPOCH, presses);
    }

    private static HelpCalls after(FromGuest.Help... all) {
        var calls = HelpCalls.none();
        for (var help : all) {
            calls = calls.heard(help).calls();
        }
        return calls;
    }

    @Test
    void theFirstPressRaisesTheAlarmAndIsAnswered() {
        var heard = HelpCalls.none().heard(help("a", 1));

        assertEquals(News.RAISED, heard.news());
        assertEquals(new FromConsole.HelpSeen("a", 1), heard.answer());
        assertEquals(Optional.of(help("a", 1)), heard.calls().open());
    }

    @Test
    void fiftyPressesAreOneRequestAndTheCountIsCarried() {
        var calls = HelpCalls.none();
        var raised = 0;
        for (var press = 1; press <= 50; press++) {
            var heard = calls.heard(help("a", press));
            calls = heard.calls();
            raised += heard.news() == News.RAISED ? 1 : 0;

            assertEquals(new FromConsole.HelpSeen("a", press), heard.answer());
        }

        assertEquals(1, raised);
        assertEquals(Optional.of(help("a", 50)), calls.open());
    }

    @Test
    void whatIsSaidAgainChangesNothingAndIsAnsweredAgain() {
        var calls = after(help("a", 3));

        var heard = calls.heard(help("a", 3));

        assertEquals(News.SAID_AGAIN, heard.news());
        assertSame(calls, heard.calls());
        assertEquals(new FromConsole.HelpSeen("a", 3), heard.answer());
    }

    @Test
    void aPageThatForgotItsRequestPressesTheOpenOneAgain() {
        var heard = after(help("a", 3)).heard(help("b", 1));

        assertEquals(News.PRESSED_AGAIN, heard.news());
        assertEquals(new FromConsole.HelpSeen("b", 1), heard.answer());
    }

    @Nested
    class StoodDown {
        private final HelpCalls calls = after(help("a", 2)).stoodDown();

        @Test
        void theNextPressRaisesTheAlarmAnew() {
            assertEquals(Optional.empty(), calls.open());
            assertEquals(News.RAISED, calls.heard(help("b", 1)).news());
        }

        @Test
        void aPressThatCrossedTheEndRaisesTheAlarmAnew() {
            assertEquals(News.RAISED, calls.heard(help("a", 3)).news());
        }

        @Test
        void aPageThatMissedTheEndIsToldAgainAndRaisesNothing() {
            var heard = calls.heard(help("a", 2));

            assertEquals(News.SAID_AGAIN, heard.news());
            assertEquals(new FromConsole.HelpOver("a"), heard.answer());
        }

        @Test
        void standingDownTwiceForgetsNothing() {
            assertEquals(News.SAID_AGAIN, calls.stoodDown().heard(help("a", 2)).news());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void inWhateverOrderThereIsOneAlarmBetweenTwoTimesOfStandingDown(long seed) {
        var random = new Random(seed);
        var calls = HelpCalls.none();
        var open = false;
        var id = 0;
        var presses = 1;
        for (var step = 0; step < 10_000; step++) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    calls = calls.stoodDown();
                    open = false;
                    id++; // the page heard that it is over
                    presses = 1;
                }
                case 1 -> {
                    calls = calls.stoodDown(); // the page has not heard yet, and presses on
                    open = false;
                    presses++;
                }
                case 2 -> presses++;
                default -> {
                    var again = calls.heard(help("h" + id, presses));
                    calls = again.calls();
                    assertEquals(!open, again.news() == News.RAISED, "step " + step);
                    open = true;
                    assertEquals(
                            News.SAID_AGAIN,
                            calls.heard(help("h" + id, presses)).news());
                }
            }
        }
    }
}
