package io.vigil.console.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.watch.pipe.Word;
import io.vigil.console.watch.screen.Cause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAFE-63")
@Tag("SAFE-64")
class WatchingTest {
    private static final int KILLED = 137;
    private static final Duration HALF = Duration.ofMillis(500);

    private final List<String> done = new ArrayList<>();
    private final Watching watching = new Watching(new Kept());

    @Nested
    class WhileASessionIsAtStake {
        @Test
        void aDeadConsoleRingsAndIsStartedAtOnce() {
            armed();

            watching.ended(KILLED);

            assertEquals(List.of("ring ENDED", "start PT0S"), done);
        }

        @Test
        void anEndWithoutGoodbyeRingsEvenWithAGoodCode() {
            armed();

            watching.ended(0);

            assertEquals(List.of("ring ENDED", "start PT0S"), done);
        }

        @Test
        void fiveSecondsWithoutASignAreNotYetTooMany() {
            armed();

            pass(Duration.ofSeconds(5));

            assertEquals(List.of(), done);
        }

        @Test
        void aConsoleThatHangsRingsFirstAndIsEndedThenAndStartedWhenItIsGone() {
            armed();

            pass(Duration.ofMillis(5500));
            watching.ended(KILLED);

            assertEquals(List.of("ring HUNG", "end", "start PT0S"), done);
        }

        @Test
        void threeSilentSecondsAgainAndAgainAreNoHang() {
            armed();

            for (var i = 0; i < 100; i++) {
                pass(Duration.ofSeconds(3));
                watching.heard(Word.BEAT);
            }

            assertEquals(List.of(), done);
        }

        @Test
        void aComputerThatSleptIsNoDeadConsole() {
            armed();

            watching.tick(Duration.ofHours(2));
            watching.heard(Word.BEAT);

            assertEquals(List.of(), done);
        }

        @Test
        void whatWasAtStakeStaysSoUntilItIsToldOtherwise() {
            armed();
            watching.ended(KILLED);
            alive();
            done.clear();

            watching.ended(KILLED);

            assertEquals(List.of("ring ENDED", "start PT1S"), done);
        }

        @Test
        void theOneThatComesBackIsSaidToBeBackOnce() {
            armed();
            watching.ended(KILLED);
            done.clear();

            alive();
            watching.heard(Word.BEAT);

            assertEquals(List.of("tell BACK"), done);
        }

        @Test
        void theOneThatIsInTheSessionAgainIsSaidToBe() {
            armed();
            watching.ended(KILLED);
            alive();
            done.clear();

            watching.heard(Word.ARMED);
            watching.heard(Word.ARMED);

            assertEquals(List.of("tell RESUMED"), done);
        }

        @Test
        void theOneThatComesBackHasTimeToStart() {
            armed();
            watching.ended(KILLED);
            alive();
            done.clear();

            pass(Duration.ofSeconds(20));

            assertEquals(List.of(), done);
        }

        @Test
        void theOneThatNeverSpeaksIsEndedToo() {
            armed();
            watching.ended(KILLED);
            watching.started();
            done.clear();

            pass(Duration.ofSeconds(61));

            assertEquals(List.of("ring HUNG", "end"), done);
        }

        @Test
        void goodbyeRingsNothingWipesTheCardAndHandsOnTheCode() {
            armed();

            watching.heard(Word.GOODBYE);
            pass(Duration.ofMinutes(1));
            watching.ended(3);

            assertEquals(List.of("wipe", "leave 3"), done);
        }
    }

    @Nested
    class WhileNothingIsAtStake {
        @Test
        void aCrashIsFollowedByAStartWithoutAlarm() {
            alive();

            watching.ended(KILLED);

            assertEquals(List.of("start PT0S"), done);
        }

        @Test
        void afterTheSessionItIsAsBefore() {
            armed();
            watching.heard(Word.DISARMED);

            watching.ended(KILLED);

            assertEquals(List.of("start PT0S"), done);
        }

        @Test
        void aHangIsGivenHalfAMinute() {
            alive();

            pass(Duration.ofSeconds(30));
            assertEquals(List.of(), done);
            pass(Duration.ofSeconds(1));

            assertEquals(List.of("end"), done);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2})
        void aConsoleThatSaysAtOnceWhyItCannotStartIsNotStartedAgain(int code) {
            watching.started();

            watching.ended(code);

            assertEquals(List.of("leave " + code), done);
        }
    }

    @Nested
    class WhenItDiesAgainAndAgain {
        @Test
        void thePausesGrowAndThereIsAnEnd() {
            armed();
            for (var i = 0; i < 6; i++) {
                watching.ended(KILLED);
                watching.started();
            }

            assertEquals(
                    List.of("start PT0S", "start PT1S", "start PT3S", "start PT10S", "start PT30S"),
                    done.stream().filter(act -> act.startsWith("start")).toList());
            assertEquals(
                    List.of("ring ENDED", "ring GIVEN_UP", "give up 137"), done.subList(done.size() - 3, done.size()));
        }

        @Test
        void withoutASessionTheEndIsShownAndNotRung() {
            alive();
            for (var i = 0; i < 6; i++) {
                watching.ended(KILLED);
                alive();
            }

            assertEquals(
                    List.of("show CANNOT_START", "give up 137"),
                    done.stream()
                            .filter(act -> !act.startsWith("start") && !act.startsWith("tell"))
                            .toList());
        }

        @Test
        void fiveGoodMinutesAreANewBeginning() {
            alive();
            watching.ended(KILLED);
            alive();
            watching.ended(KILLED);
            alive();
            done.clear();

            for (var i = 0; i < 700; i++) {
                pass(HALF);
                watching.heard(Word.BEAT);
            }
            watching.ended(KILLED);

            assertEquals(List.of("start PT0S"), done);
        }

        @Test
        void aProgramThatIsNotThereIsTriedAsOften() {
            for (var i = 0; i < 6; i++) {
                watching.started();
                watching.notStarted();
            }

            assertEquals(List.of("show CANNOT_START", "give up 1"), done.subList(5, 7));
        }
    }

    @Test
    void releaseWipesTheCard() {
        armed();

        watching.heard(Word.RELEASE);

        assertEquals(List.of("wipe"), done);
    }

    private void alive() {
        watching.started();
        watching.heard(Word.BEAT);
    }

    private void armed() {
        alive();
        watching.heard(Word.ARMED);
    }

    private void pass(Duration time) {
        for (var left = time; left.compareTo(Duration.ZERO) > 0; left = left.minus(HALF)) {
            watching.tick(HALF);
        }
    }

    private final class Kept implements Hands {
        @Override
        public void ring(Cause cause) {
            done.add("ring " + cause);
        }

        @Override
        public void endConsole() {
            done.add("end");
        }

        @Override
        public void startConsole(Duration after) {
            done.add("start " + after);
        }

        @Override
        public void show(Cause cause) {
            done.add("show " + cause);
        }

        @Override
        public void tell(Cause cause) {
            done.add("tell " + cause);
        }

        @Override
        public void wipe() {
            done.add("wipe");
        }

        @Override
        public void giveUp(int code) {
            done.add("give up " + code);
        }

        @Override
        public void leave(int code) {
            done.add("leave " + code);
        }
    }
}
