package io.vigil.console.alarm.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.alarm.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAFE-61")
class ScoreTest {
    private static final int RATE = 48_000;
    private static final List<Integer> HELP = List.of(659, 880, 1320);
    private static final List<Integer> LOST = List.of(988, 659);

    private final Score score = new Score(RATE);
    private final List<Float> written = new ArrayList<>();

    @Nested
    class WhileNothingRings {
        @Test
        void itIsSilent() {
            play(Set.of(), 3000);

            assertEquals(0, heard().loudestFrom(0, 3000));
        }
    }

    @Nested
    class WhenHelpIsAsked {
        @Test
        void threeNotesRiseAgainAndAgain() {
            play(Set.of(Pattern.HELP), 3300);

            assertEquals(List.of(659, 880, 1320, 659, 880, 1320, 659, 880, 1320), sounding());
        }

        @Test
        void theFirstNoteIsThereAtOnce() {
            play(Set.of(Pattern.HELP), 60);

            assertEquals(List.of(659), sounding());
        }

        @Test
        void itBeginsQuietlyAndGrows() {
            play(Set.of(Pattern.HELP), 5000);

            var heard = heard();
            assertTrue(heard.loudestFrom(0, 10) < 0.1, "a shock");
            assertTrue(heard.loudestFrom(0, 200) < 0.35, "no growth");
            assertTrue(heard.loudestFrom(3000, 5000) > 0.6, "not loud");
        }
    }

    @Nested
    class WhenContactIsLost {
        @Test
        void twoLongNotesFall() {
            play(Set.of(Pattern.CONTACT_LOST), 3900);

            assertEquals(List.of(988, 659, 988, 659), sounding());
        }

        @Test
        void theEarTellsItFromHelpByPaceToo() {
            play(Set.of(Pattern.CONTACT_LOST), 3900);

            var longest = heard().lasting().stream()
                    .filter(one -> one.hertz() > 0)
                    .mapToInt(Heard.Lasting::millis)
                    .min();
            assertTrue(longest.orElseThrow() > 300, "a note of " + longest);
        }
    }

    @Nested
    class WhenBothAreRaised {
        @Test
        void helpIsHeardAtOnceWhateverPlays() {
            play(Set.of(Pattern.CONTACT_LOST), 200);
            play(Set.of(Pattern.CONTACT_LOST, Pattern.HELP), 100);

            assertEquals(List.of(988, 659), sounding());
        }

        @Test
        void theyTakeTurns() {
            play(Set.of(Pattern.HELP, Pattern.CONTACT_LOST), 6000);

            assertEquals(
                    List.of(659, 880, 1320, 988, 659, 659, 880, 1320, 988, 659),
                    sounding().subList(0, 10));
        }

        @Test
        void takingOneLeavesTheOther() {
            play(Set.of(Pattern.HELP, Pattern.CONTACT_LOST), 500);
            written.clear();
            play(Set.of(Pattern.CONTACT_LOST), 4000);

            assertEquals(LOST, sounding().subList(0, 2));
        }
    }

    @Nested
    class WhenItIsTaken {
        @ParameterizedTest
        @ValueSource(ints = {5, 100, 137, 333, 900, 1100})
        void itIsSilentWithinTenMilliseconds(int afterMillis) {
            play(Set.of(Pattern.HELP), afterMillis);
            written.clear();
            play(Set.of(), 2000);

            assertEquals(0, heard().loudestFrom(11, 2000));
        }

        @Test
        void theNextAlarmBeginsAtItsFirstNote() {
            play(Set.of(Pattern.HELP), 250);
            play(Set.of(), 500);
            written.clear();
            play(Set.of(Pattern.HELP), 1100);

            assertEquals(HELP, sounding());
        }
    }

    @Nested
    class WhateverHappens {
        @ParameterizedTest
        @EnumSource(Pattern.class)
        void nothingCracks(Pattern pattern) {
            for (var on = 30; on < 1500; on += 170) {
                play(Set.of(pattern), on);
                play(Set.of(Pattern.values()), on);
                play(Set.of(), 40);
            }

            assertTrue(heard().steepest() < 0.2, "a step of " + heard().steepest());
        }

        @Test
        void nothingIsLouderThanADeviceTakes() {
            play(Set.of(Pattern.values()), 10_000);

            assertTrue(heard().loudestFrom(0, 10_000) <= 0.8f);
        }
    }

    private void play(Set<Pattern> asked, int millis) {
        var samples = new float[RATE / 1000 * 10];
        for (var left = millis * (RATE / 1000); left > 0; left -= samples.length) {
            var frames = Math.min(left, samples.length);
            score.write(asked, samples, frames);
            for (var i = 0; i < frames; i++) {
                written.add(samples[i]);
            }
        }
    }

    private Heard heard() {
        var samples = new float[written.size()];
        for (var i = 0; i < samples.length; i++) {
            samples[i] = written.get(i);
        }
        return Heard.of(samples, RATE);
    }

    private List<Integer> sounding() {
        return heard().notes().stream().filter(hertz -> hertz > 0).toList();
    }
}
