package io.vigil.console.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

            assertEquals(since(Picture.ALIVE, 1), life.picture(s(5)));
            assertEquals(since(Picture.FROZEN, 2), life.picture(s(5).plusMillis(1)));
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

            assertEquals(since(Picture.ALIVE, 1), life.picture(s(5)));
        }

        @Test
        void freezesWhenThePaneStopsReporting() {
            var life = ProofOfLife.none().after(Reports.of(Reports.ONE, 30, 0), s(1));

            assertEquals(since(Picture.FROZEN, 1), life.picture(s(100)));
        }
    }

    @Nested
    class TheSound {
        @Test
        void livesByPackets() {
            var life = ProofOfLife.none().after(Reports.of(Reports.ONE, 0, 50), s(1));

            assertEquals(since(Sound.ALIVE, 1), life.sound(s(4)));
            assertEquals(since(Sound.GONE, 1), life.sound(s(4).plusMillis(1)));
        }

        @Test
        void livesByEnergyToo() {
            var life = ProofOfLife.none()
                    .after(Reports.energy(Reports.ONE, 0.5), s(1))
                    .after(Reports.energy(Reports.ONE, 0.6), s(2))
                    .after(Reports.energy(Reports.ONE, 0.6), s(3));

            assertEquals(since(Sound.ALIVE, 1), life.sound(s(5)));
            assertEquals(since(Sound.GONE, 2), life.sound(s(6)));
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
