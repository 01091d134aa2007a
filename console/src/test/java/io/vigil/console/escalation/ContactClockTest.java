package io.vigil.console.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.ContactClock.Arming;
import io.vigil.console.escalation.ContactClock.Contact;
import io.vigil.console.escalation.ContactClock.Measured;
import io.vigil.console.escalation.ContactClock.Step;
import io.vigil.console.escalation.Signs.Sign;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are seconds of uptime; the last proof of life came at 1000. */
class ContactClockTest {
    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final Signs KEPT = signs(Sign.ALIVE, Sign.ALIVE, 1000);
    private static final Signs LOST = signs(Sign.STOPPED, Sign.STOPPED, 1000);

    private static Duration at(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Signs signs(Sign picture, Sign sound, long proven) {
        var since = Optional.of(at(proven));
        return new Signs(picture, since, sound, since, since);
    }

    @Nested
    class BeforeTheMedicine {
        private final ContactClock quiet = ContactClock.quiet().after(KEPT).after(LOST);

        @Tag("SAFE-43")
        @ParameterizedTest
        @ValueSource(longs = {1000, 1015, 1300, 9000})
        void aLossIsNamedAndNeverAlarms(long now) {
            var reading = quiet.reading(at(now));

            assertEquals(Contact.LOST, reading.contact());
            assertEquals(Arming.QUIET, reading.arming());
            assertEquals(at(now - 1000), reading.lasting());
            assertFalse(reading.isAlarming());
        }

        @Test
        void nobodyWasSeenYet() {
            var reading = ContactClock.quiet().after(Signs.none()).reading(at(5));

            assertEquals(Contact.NOT_YET, reading.contact());
        }
    }

    @Nested
    class OnceItIsArmed {
        private final ContactClock armed =
                ContactClock.quiet().after(KEPT).armed(at(1000)).after(LOST);

        @Tag("SAFE-41")
        @ParameterizedTest
        @CsvSource({
            "1000, MARK",
            "1014, MARK",
            "1015, ALARM",
            "1029, ALARM",
            "1030, SITTER_CARD",
            "1059, SITTER_CARD",
            "1060, CALL_SITTER",
            "1179, CALL_SITTER",
            "1180, SECOND_CONTACT",
            "1300, WELFARE_CHECK",
            "9000, WELFARE_CHECK"
        })
        void everyStepComesAtItsSecondAfterTheLastProofOfLife(long now, Step step) {
            var reading = armed.reading(at(now));

            assertEquals(Optional.of(step), reading.step());
            assertEquals(now >= 1015, reading.isAlarming());
        }

        @Tag("SAFE-41")
        @Test
        void oneSignOfLifeEndsItAndTheNextLossCountsAnew() {
            var back = armed.after(signs(Sign.ALIVE, Sign.ALIVE, 1100));
            var again = back.after(signs(Sign.STOPPED, Sign.STOPPED, 1200));

            assertEquals(Contact.KEPT, back.reading(at(1100)).contact());
            assertEquals(Optional.empty(), back.reading(at(1100)).step());
            assertEquals(at(14), again.reading(at(1214)).lasting());
            assertFalse(again.reading(at(1214)).isAlarming());
        }

        @Tag("SAFE-41")
        @Test
        void withoutAnyProofSoFarItCountsFromTheArming() {
            var never = ContactClock.quiet().armed(at(50)).after(Signs.none());

            assertEquals(Contact.LOST, never.reading(at(50)).contact());
            assertFalse(never.reading(at(64)).isAlarming());
            assertTrue(never.reading(at(65)).isAlarming());
        }

        @Tag("SAFE-41")
        @Test
        void armingAgainPutsNothingOff() {
            assertEquals(armed.reading(at(1300)), armed.armed(at(1290)).reading(at(1300)));
        }

        @Tag("SAFE-41")
        @Test
        void aGuestWhoIsDismissedTakesNoProofAlong() {
            var dismissed = armed.after(Signs.none());

            assertEquals(at(200), dismissed.reading(at(1200)).lasting());
            assertEquals(Contact.LOST, dismissed.reading(at(1200)).contact());
        }

        @Test
        void disarmedItIsQuietAgain() {
            assertFalse(armed.disarmed().reading(at(1300)).isAlarming());
            assertFalse(armed.disarmed().isArmed());
        }
    }

    @Nested
    class WhenOneHalfIsMissing {
        @Tag("SAFE-43")
        @ParameterizedTest
        @CsvSource({
            "STOPPED, ALIVE, PICTURE_FROZEN",
            "NEVER, ALIVE, PICTURE_FROZEN",
            "ALIVE, STOPPED, SOUND_GONE",
            "ALIVE, NEVER, SOUND_GONE"
        })
        void itIsNamedAtOnceAskedAboutAtThirtySecondsAndNeverRings(Sign picture, Sign sound, Contact named) {
            var since = Optional.of(at(1000));
            var proven = Optional.of(at(1200));
            var clock = ContactClock.quiet().armed(at(1000)).after(new Signs(picture, since, sound, since, proven));

            assertEquals(named, clock.reading(at(1003)).contact());
            assertFalse(clock.reading(at(1029)).isAskedAbout());
            assertTrue(clock.reading(at(1030)).isAskedAbout());
            assertFalse(clock.reading(at(1200)).isAlarming());
        }

        @Tag("SAFE-89")
        @Test
        void aPictureThatIsHeldBackIsNoLossWhileTheSoundGoesOnAndProvesNothingWithoutIt() {
            var armed = ContactClock.quiet().after(KEPT).armed(at(1000));

            var paused = armed.after(signs(Sign.PAUSED, Sign.ALIVE, 1000));
            assertEquals(Contact.PICTURE_PAUSED, paused.reading(at(1029)).contact());
            assertFalse(paused.reading(at(1029)).isAskedAbout());
            assertTrue(paused.reading(at(1030)).isAskedAbout(), "nobody sees the client, whatever the reason");
            assertFalse(paused.reading(at(1200)).isAlarming());
            assertFalse(ContactClock.quiet()
                    .after(signs(Sign.PAUSED, Sign.ALIVE, 1000))
                    .reading(at(1200))
                    .isAskedAbout());

            var silent = armed.after(signs(Sign.PAUSED, Sign.STOPPED, 1000)).reading(at(1015));
            assertEquals(Contact.LOST, silent.contact());
            assertTrue(silent.isAlarming());
        }

        @Tag("SAFE-43")
        @Test
        void beforeTheMedicineNobodyIsAsked() {
            var clock = ContactClock.quiet().after(signs(Sign.STOPPED, Sign.ALIVE, 1000));

            assertFalse(clock.reading(at(1200)).isAskedAbout());
        }
    }

    @Nested
    class AfterARestart {
        @Tag("SAFE-44")
        @Test
        void itGoesOnFromTheLastProofWhateverTheNewUptimeIs() {
            var clock = ContactClock.begunAgain(Optional.of(NOON), NOON.plusSeconds(40), at(2));

            assertTrue(clock.isArmed());
            assertEquals(at(40), clock.reading(at(2)).lasting());
            assertEquals(Optional.of(Step.SITTER_CARD), clock.reading(at(2)).step());
            assertEquals(Optional.of(Step.CALL_SITTER), clock.reading(at(22)).step());
        }

        @Tag("SAFE-44")
        @Test
        void theTickerOfTheWatchNeedsNoClockOnTheWall() {
            var clock = ContactClock.begunAgain(at(70), at(2)).after(Signs.none());

            assertEquals(Optional.of(Step.CALL_SITTER), clock.reading(at(2)).step());
            assertEquals(Measured.BY_THE_TICKER, clock.reading(at(2)).measured());
        }

        @Tag("SAFE-44")
        @ParameterizedTest
        @ValueSource(longs = {-1, -3 * 3600, -86400 * 400, 3 * 3600 + 1, 86400 * 400})
        void aClockOnTheWallThatIsWrongByHoursRingsAtOnceAndJumpsToNoWelfareCheck(long wrongBySeconds) {
            var clock = ContactClock.begunAgain(Optional.of(NOON), NOON.plusSeconds(wrongBySeconds), at(2));

            assertEquals(Optional.of(Step.ALARM), clock.reading(at(2)).step());
            assertEquals(Measured.NOT_KNOWN, clock.reading(at(2)).measured());
            assertEquals(Optional.of(Step.SITTER_CARD), clock.reading(at(17)).step());
        }

        @Tag("SAFE-44")
        @Test
        void withoutAKeptProofItRingsAtOnce() {
            var clock = ContactClock.begunAgain(Optional.empty(), NOON, at(2));

            assertTrue(clock.reading(at(2)).isAlarming());
        }

        @Tag("SAFE-44")
        @Test
        void theFirstNewProofIsMeasuredAgain() {
            var clock = ContactClock.begunAgain(Optional.empty(), NOON, at(2))
                    .after(signs(Sign.ALIVE, Sign.ALIVE, 10))
                    .after(signs(Sign.STOPPED, Sign.STOPPED, 10));

            assertEquals(Measured.BY_THE_TICKER, clock.reading(at(30)).measured());
            assertEquals(at(20), clock.reading(at(30)).lasting());
        }
    }
}
