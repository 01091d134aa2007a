package io.vigil.console.stage.guest;

import io.vigil.console.stage.Patience;
import java.time.Duration;

/** How much sound comes to a page: of the beeps that stand for a voice on the stage, and of silence none. */
public final class Loudness {
    /** In two seconds of a voice much more comes, as RTP statistics count energy, and of silence nothing. */
    public static final double A_VOICE = 0.001;

    /** Two seconds of sound, as the browsers send it. */
    private static final long SOME_PACKETS = 100;

    private static final Duration SOON = Duration.ofSeconds(30);

    private Loudness() {}

    /** What comes while some packets of it come. */
    public static double of(GuestBrowser page) {
        var before = page.received();
        Patience.until(
                "sound comes to the page",
                SOON,
                () -> page.received().audioPackets() >= before.audioPackets() + SOME_PACKETS,
                () -> "from " + before + " to " + page.received());
        return page.received().audioEnergy() - before.audioEnergy();
    }
}
