package io.vigil.console.call.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-68")
class ReceivedThereTest {
    private static final Quality ALL = new Quality(QualityLight.GOOD, Picture.ALIVE, Sound.ALIVE);
    private static final Quality NOTHING = new Quality(QualityLight.NONE, Picture.NONE, Sound.GONE);
    private static final Quality NO_SOUND = new Quality(QualityLight.GOOD, Picture.ALIVE, Sound.GONE);
    private static final Quality FROZEN = new Quality(QualityLight.GOOD, Picture.FROZEN, Sound.ALIVE);

    private static Duration s(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }

    @Test
    void nothingIsKnownBeforeThePageHasTold() {
        assertEquals(Optional.empty(), ReceivedThere.notTold().at(s(100)));
    }

    @Test
    void theSecondWithWhichACallBeginsIsNoSilence() {
        var begun = ReceivedThere.notTold().told(NOTHING, s(1));

        assertEquals(Optional.of(Picture.ALIVE), begun.at(s(2)).map(Quality::picture));
        assertEquals(Optional.of(Sound.ALIVE), begun.at(s(3.9)).map(Quality::sound));
        assertEquals(Optional.of(ALL), begun.told(ALL, s(2)).at(s(20)));
    }

    @Test
    void whatLastsIsBelievedFromItsBeginning() {
        var silent = ReceivedThere.notTold().told(ALL, s(1)).told(NO_SOUND, s(10));

        assertEquals(Optional.of(ALL), silent.at(s(12.9)));
        assertEquals(Optional.of(NO_SOUND), silent.at(s(13)));
        assertEquals(Optional.of(NO_SOUND), silent.told(NO_SOUND, s(12)).at(s(13)), "said again is not begun again");
    }

    @Test
    void pictureAndSoundCountApart() {
        var both = ReceivedThere.notTold().told(FROZEN, s(1)).told(NO_SOUND, s(3));

        assertEquals(Optional.of(ALL), both.at(s(5)), "the picture is back, the sound just went");
        assertEquals(Optional.of(NO_SOUND), both.at(s(6)));
    }

    @Test
    void aPageThatFallsSilentTellsNothingAnyMore() {
        var told = ReceivedThere.notTold().told(ALL, s(10));

        assertEquals(Optional.of(ALL), told.at(s(10).plus(ReceivedThere.BELIEVED_FOR)));
        assertEquals(
                Optional.empty(), told.at(s(10).plus(ReceivedThere.BELIEVED_FOR).plusMillis(1)));
        assertEquals(Optional.of(ALL), told.told(ALL, s(40)).at(s(41)));
    }
}
