package io.vigil.console.call.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.Reports;
import io.vigil.console.call.media.TrackState;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofOfLifeTest {
    private static Duration s(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static <S extends Enum<S>> Seen<S> since(S state, long seconds) {
        return new Seen<>(state, Optional.of(s(seconds)));
    }

    @Test
    void beforeAnyReportThereIsNoPictureNoSoundAndNoPage() {
        var life = ProofOfLife.none();

        assertEquals(new Seen<>(Picture.NONE, Optional.empty()), life.picture(s(9)));
        assertEquals(new Seen<>(Sound.GONE, Optional.empty()), life.sound(s(9)));
        assertEquals(new Seen<>(Page.NONE, Optional.empty()), life.page(s(9)));
        assertEquals(Quality.NONE, life.quality(s(9)));
        assertEquals(Optional.empty(), life.provenAt());
    }

    @Nested
    class ThePicture {
        @Test
        void livesWhileFramesAdvanceAndChange() {
            var life = ProofOfLife.none();
            for (var second = 1; second <= 60; second++) {
                life = life.after(Reports.of(Reports.ONE, 30L * second, 0), s(second));

                assertEquals(since(Picture.ALIVE, 1), life.picture(s(second)));
            }
        }

        @Test
        void isFrozenSinceItsLastFrameWhenFramesStop() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 30, 0), s(1))
                    .after(Reports.of(Reports.ONE, 60, 0), s(2))
                    .after(Reports.of(Reports.ONE, 60, 0), s(3))
                    .after(Reports.of(Reports.ONE, 60, 0), s(4));

            assertEquals(since(Picture.ALIVE, 1), life.picture(s(2).plus(ProofOfLife.FRAMES_STOPPED)));
            assertEquals(
                    since(Picture.FROZEN, 2),
                    life.picture(s(2).plus(ProofOfLife.FRAMES_STOPPED).plusMillis(1)));
        }

        @Test
        void isFrozenWhenTheSamePictureComesOverAndOver() {
            var life = ProofOfLife.none().after(Reports.of(Reports.ONE, 30, 0), s(1));
            for (var second = 2; second <= 12; second++) {
                life = life.after(Reports.still(Reports.ONE, 30L * second), s(second));

                var frozen = second > 1 + ProofOfLife.CONTENT_STOPPED.toSeconds();
                assertEquals(
                        frozen ? since(Picture.FROZEN, 1) : since(Picture.ALIVE, 1),
                        life.picture(s(second)),
                        "at " + second);
            }
        }

        @Test
        void changedContentWithoutANewFrameProvesNothing() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 30, 0), s(1))
                    .after(Reports.of(Reports.ONE, 30, 0), s(9));

            assertEquals(since(Picture.FROZEN, 1), life.picture(s(9)));
        }

        @Test
        void isAliveAgainSinceItCameBack() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 30, 0), s(1))
                    .after(Reports.of(Reports.ONE, 60, 0), s(20))
                    .after(Reports.of(Reports.ONE, 90, 0), s(21));

            assertEquals(since(Picture.ALIVE, 20), life.picture(s(21)));
        }

        @Test
        void livesOnThroughANewAttemptWhoseCountersBeginAgain() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 3000, 0), s(1))
                    .after(Reports.of(Reports.TWO, 2, 0), s(2));

            assertEquals(since(Picture.ALIVE, 1), life.picture(s(3)));
        }

        @Test
        void freezesWhenThePaneStopsReporting() {
            var life = ProofOfLife.none().after(Reports.of(Reports.ONE, 30, 0), s(1));

            assertEquals(since(Picture.FROZEN, 1), life.picture(s(100)));
        }
    }

    /** Reports and looks twice a second, as the pane and the console do; the world changes between two of them. */
    @Nested
    class IsNoticedWithinThreeSeconds {
        private static final Duration LIMIT = s(3);

        private ProofOfLife life = ProofOfLife.none();
        private long frames;

        private void report(Duration at, boolean newFrames, boolean changed) {
            frames += newFrames ? 15 : 0;
            life = life.after(changed ? Reports.of(Reports.ONE, frames, 0) : Reports.still(Reports.ONE, frames), at);
        }

        /** How long after {@code broken} a look every half second, out of step with the reports, finds it frozen. */
        private Duration noticed(Duration broken, Duration lookOffset, Consumer<Duration> second) {
            for (var millis = 500L; millis < 30_000; millis += 10) {
                var now = Duration.ofMillis(millis);
                if (millis % 500 == 0) {
                    second.accept(now);
                }
                if ((millis - lookOffset.toMillis()) % 500 == 0
                        && life.picture(now).state() == Picture.FROZEN) {
                    return now.minus(broken);
                }
            }
            return Duration.ofDays(1);
        }

        @ParameterizedTest
        @ValueSource(longs = {0, 10, 250, 490})
        void aPictureWithoutNewFrames(long offset) {
            var broken = Duration.ofMillis(10_000 + offset);

            var after = noticed(
                    broken,
                    Duration.ofMillis(offset),
                    now -> report(now, now.minusMillis(500).compareTo(broken) < 0, true));

            assertTrue(!after.isNegative() && after.compareTo(LIMIT) <= 0, "noticed after " + after);
        }

        @ParameterizedTest
        @ValueSource(longs = {0, 10, 250, 490})
        void aCameraThatHangsThoughTheCodecGoesOnChangingItsPicture(long offset) {
            var broken = Duration.ofMillis(10_000 + offset);
            var said = new OwnPicture[] {OwnPicture.UNKNOWN};

            var after = noticed(broken, Duration.ofMillis(offset), now -> {
                var hangs = now.minus(broken).compareTo(s(2)) >= 0; // three looks the same, and a bit
                var sees = hangs ? OwnPicture.STILL : OwnPicture.ALIVE;
                if (sees != said[0]) {
                    said[0] = sees;
                    life = life.guestSees(sees, now);
                }
                report(now, true, true);
            });

            assertTrue(!after.isNegative() && after.compareTo(LIMIT) <= 0, "noticed after " + after);
        }
    }

    @Nested
    class WhatTheGuestsPageSeesOfItsCamera {
        @Test
        void keepsADarkRoomAliveWhoseNoiseIsSmoothedAwayOnTheWay() {
            var life = ProofOfLife.none();
            for (var second = 1; second <= 600; second++) {
                if (second % 5 == 1) {
                    life = life.guestSees(OwnPicture.ALIVE, s(second));
                }
                life = life.after(Reports.still(Reports.ONE, 30L * second), s(second));

                assertEquals(since(Picture.ALIVE, 1), life.picture(s(second)));
            }
        }

        @Test
        void isNoReasonToBelieveInAPictureThatDoesNotArrive() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 30, 0), s(1))
                    .guestSees(OwnPicture.ALIVE, s(3))
                    .after(Reports.of(Reports.ONE, 30, 0), s(4));

            assertEquals(since(Picture.FROZEN, 1), life.picture(s(4)));
        }

        @Test
        void isForgottenWhenItIsNotSaidAgain() {
            var life = ProofOfLife.none().guestSees(OwnPicture.ALIVE, s(1));
            for (var second = 1; second <= 40; second++) {
                life = life.after(Reports.still(Reports.ONE, 30L * second), s(second));
            }

            assertEquals(Picture.FROZEN, life.picture(s(40)).state());
        }

        @Test
        void thatItHangsIsForgottenToo() {
            var life = ProofOfLife.none().guestSees(OwnPicture.STILL, s(1));
            for (var second = 1; second <= 40; second++) {
                life = life.after(Reports.of(Reports.ONE, 30L * second, 0), s(second));
            }

            assertEquals(Picture.ALIVE, life.picture(s(40)).state());
        }

        @Tag("SAFE-89")
        @Test
        void aPictureThatThePageHoldsBackIsPausedAndNotFrozen() {
            var life = ProofOfLife.none().after(Reports.of(Reports.ONE, 30, 0), s(1));
            assertEquals(since(Picture.FROZEN, 1), life.picture(s(4)));

            assertEquals(
                    since(Picture.PAUSED, 1),
                    life.guestSees(OwnPicture.PAUSED, s(4)).picture(s(4)));
        }

        @Tag("SAFE-89")
        @Test
        void thatItIsHeldBackIsForgottenWhenItIsNotSaidAgain() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 30, 0), s(1))
                    .guestSees(OwnPicture.PAUSED, s(4));

            assertEquals(Picture.PAUSED, life.picture(s(15)).state());
            assertEquals(Picture.FROZEN, life.picture(s(17)).state());
        }

        @Test
        void aPictureThatComesIsAliveWhateverThePageSaidBefore() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 30, 0), s(1))
                    .guestSees(OwnPicture.PAUSED, s(4))
                    .after(Reports.of(Reports.ONE, 60, 0), s(5));

            assertEquals(Picture.ALIVE, life.picture(s(5)).state());
            assertEquals(
                    Picture.NONE,
                    ProofOfLife.none()
                            .guestSees(OwnPicture.PAUSED, s(1))
                            .picture(s(1))
                            .state());
        }

        @Test
        void leavesItToWhatArrivesWhenThePageCannotLook() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 30, 0), s(1))
                    .guestSees(OwnPicture.STILL, s(1))
                    .guestSees(OwnPicture.UNKNOWN, s(2))
                    .after(Reports.of(Reports.ONE, 60, 0), s(2));

            assertEquals(Picture.ALIVE, life.picture(s(2)).state());
        }
    }

    @Nested
    class ABlackPicture {
        private ProofOfLife seconds(int count, double brightness, double contrast) {
            var life = ProofOfLife.none();
            for (var second = 1; second <= count; second++) {
                life = life.after(Reports.seen(Reports.ONE, 30L * second, brightness, contrast), s(second));
            }
            return life;
        }

        @Test
        void withTheNoiseOfACoveredLensLivesAndIsNamed() {
            var life = seconds(4, 0.004, 0.0002);

            assertEquals(since(Picture.ALIVE, 1), life.picture(s(4)));
            assertEquals(Optional.of(s(1)), life.blackSince(s(4)));
        }

        @Test
        void isNotARoomInTheDark() {
            assertEquals(Optional.empty(), seconds(9, 0.034, 0.0135).blackSince(s(9)));
        }

        @Test
        void isNotAHandThatPasses() {
            assertEquals(Optional.empty(), seconds(1, 0.004, 0.0002).blackSince(s(1)));
        }

        @Test
        void isOverWithTheFirstFrameInWhichSomethingIsSeen() {
            var life = seconds(4, 0.004, 0.0002).after(Reports.seen(Reports.ONE, 300, 0.3, 0.1), s(5));

            assertEquals(Optional.empty(), life.blackSince(s(5)));
        }
    }

    @Nested
    class TheSound {
        @Test
        void ofAMutedMicrophoneIsGoneThoughItsPacketsArrive() {
            var life = ProofOfLife.none()
                    .after(Reports.heard(Reports.ONE, 50, 0.1), s(1))
                    .guestSends(new MediaState(TrackState.MUTED, TrackState.ON));
            for (var second = 2; second <= 40; second++) {
                life = life.after(Reports.of(Reports.ONE, 0, 50L * second), s(second));
            }

            assertEquals(since(Sound.GONE, 1), life.sound(s(40)));
            assertEquals(Optional.of(s(1)), life.provenAt(), "a muted microphone proves nobody");
        }

        @ParameterizedTest
        @EnumSource(
                value = TrackState.class,
                names = {"MISSING", "REFUSED"})
        void ofAMicrophoneThatAnotherProgramHoldsIsGoneThoughItsPacketsArriveAndBackWithTheFirstSound(TrackState held) {
            var life = ProofOfLife.none()
                    .after(Reports.heard(Reports.ONE, 50, 0.1), s(1))
                    .guestSends(new MediaState(held, TrackState.ON));
            for (var second = 2; second <= 40; second++) {
                life = life.after(Reports.of(Reports.ONE, 0, 50L * second), s(second));
            }

            assertEquals(since(Sound.GONE, 1), life.sound(s(40)));
            assertEquals(Optional.of(s(1)), life.provenAt(), "packets without sound prove nobody");

            life = life.after(Reports.energy(Reports.ONE, 0.2), s(41));

            assertEquals(Optional.of(s(41)), life.provenAt());
        }

        @Test
        void isBackWhenTheMicrophoneIs() {
            var life = ProofOfLife.none()
                    .guestSends(new MediaState(TrackState.MUTED, TrackState.ON))
                    .after(Reports.of(Reports.ONE, 0, 50), s(1))
                    .guestSends(new MediaState(TrackState.ON, TrackState.ON))
                    .after(Reports.of(Reports.ONE, 0, 100), s(2));

            assertEquals(since(Sound.ALIVE, 2), life.sound(s(2)));
        }

        @Test
        void livesByPackets() {
            var life = ProofOfLife.none().after(Reports.of(Reports.ONE, 0, 50), s(1));

            assertEquals(since(Sound.ALIVE, 1), life.sound(s(1).plus(ProofOfLife.SOUND_STOPPED)));
            assertEquals(
                    since(Sound.GONE, 1),
                    life.sound(s(1).plus(ProofOfLife.SOUND_STOPPED).plusMillis(1)));
        }

        @Test
        void livesByEnergyToo() {
            var life = ProofOfLife.none()
                    .after(Reports.energy(Reports.ONE, 0.5), s(1))
                    .after(Reports.energy(Reports.ONE, 0.6), s(2))
                    .after(Reports.energy(Reports.ONE, 0.6), s(3));

            assertEquals(since(Sound.ALIVE, 1), life.sound(s(3)));
            assertEquals(since(Sound.GONE, 2), life.sound(s(4)));
        }

        @Test
        void ofASilentMicrophoneIsAliveAndNamedSilent() {
            var life = ProofOfLife.none().after(Reports.heard(Reports.ONE, 50, 0.5), s(1));
            for (var second = 2; second <= 5; second++) {
                life = life.after(Reports.heard(Reports.ONE, 50L * second, 0.5), s(second));
            }

            assertEquals(since(Sound.ALIVE, 1), life.sound(s(5)));
            assertEquals(Optional.of(s(1)), life.silentSince(s(5)));
            assertEquals(Optional.empty(), life.silentSince(s(2)));
            assertEquals(Picture.ALIVE, life.picture(s(5)).state());
        }

        @Test
        void thatIsGoneIsNotSilentAsWell() {
            var life = ProofOfLife.none().after(Reports.heard(Reports.ONE, 50, 0.5), s(1));

            assertEquals(Sound.GONE, life.sound(s(5)).state());
            assertEquals(Optional.empty(), life.silentSince(s(5)));
        }

        @Test
        void thatWasNeverHeardIsNotCalledSilent() {
            var life = ProofOfLife.none();
            for (var second = 1; second <= 9; second++) {
                life = life.after(Reports.heard(Reports.ONE, 50L * second, 0), s(second));
            }

            assertEquals(Optional.empty(), life.silentSince(s(9)));
        }
    }

    @Nested
    class ThePage {
        @Test
        void isHeardApartFromPictureAndSound() {
            var life = ProofOfLife.none().heard(s(1)).heard(s(2));

            assertEquals(since(Page.ALIVE, 1), life.page(s(7)));
            assertEquals(since(Page.SILENT, 2), life.page(s(8)));
            assertEquals(Picture.NONE, life.picture(s(2)).state());
        }

        @Test
        void doesNotProveContact() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 30, 0), s(1))
                    .heard(s(60));

            assertEquals(Optional.of(s(1)), life.provenAt());
            assertEquals(QualityLight.NONE, life.quality(s(60)).light());
        }
    }

    @Nested
    class Together {
        @Test
        void eitherPictureOrSoundProvesContact() {
            var picture = ProofOfLife.none().after(Reports.of(Reports.ONE, 30, 0), s(1));
            var then = picture.after(Reports.of(Reports.ONE, 30, 50), s(4));

            assertEquals(Optional.of(s(1)), picture.provenAt());
            assertEquals(Optional.of(s(4)), then.provenAt());
            assertEquals(new Quality(QualityLight.GOOD, Picture.FROZEN, Sound.ALIVE), then.quality(s(5)));
        }

        @Test
        void aConnectedSocketOverWhichNothingArrivesIsNoLife() {
            var life = ProofOfLife.none();
            for (var second = 1; second <= 30; second++) {
                life = life.after(Reports.of(Reports.ONE, 0, 0), s(second));
            }

            assertEquals(Quality.NONE, life.quality(s(30)));
            assertEquals(Optional.empty(), life.provenAt());
        }
    }

    @Nested
    class TheLight {
        private QualityLight of(double millis, double lost) {
            return ProofOfLife.none()
                    .after(Reports.path(millis, lost), s(1))
                    .quality(s(1))
                    .light();
        }

        @Test
        void followsTheWorseOfDelayAndLoss() {
            assertEquals(QualityLight.GOOD, of(300, 0.03));
            assertEquals(QualityLight.POOR, of(301, 0));
            assertEquals(QualityLight.POOR, of(0, 0.04));
            assertEquals(QualityLight.BAD, of(801, 0));
            assertEquals(QualityLight.BAD, of(0, 0.11));
        }

        @Test
        void isOutWhenThePathIsLost() {
            var life = ProofOfLife.none()
                    .after(Reports.of(Reports.ONE, 30, 30), s(1))
                    .after(Reports.in(Connection.DISCONNECTED, Reports.ONE), s(2));

            assertEquals(QualityLight.NONE, life.quality(s(2)).light());
        }
    }
}
