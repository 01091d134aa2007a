package io.vigil.console.stage.guest;

import io.vigil.console.stage.Patience;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How much sound comes to a page: of the beeps that stand for a voice on the stage, and of silence none. */
public final class Loudness {
    /** In two seconds of a voice much more comes, as RTP statistics count energy, and of silence nothing. */
    public static final double A_VOICE = 0.001;

    /** Two seconds of sound, as the browsers send it. */
    private static final long SOME_PACKETS = 100;

    private static final Duration SOON = Duration.ofSeconds(30);
    /** The first sound of a line waits for keys, and then in a buffer, before it is played and counted. */
    private static final Duration PLAYED_WITHIN = Duration.ofSeconds(10);

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

    /** Waits until a voice is heard on the page, from now on. */
    public static void untilAVoice(String what, GuestBrowser page) {
        untilAVoice(what, () -> page.received().audioEnergy());
    }

    /** Waits until a voice is heard, from now on, where {@code energy} counts it. */
    public static void untilAVoice(String what, DoubleSupplier energy) {
        var before = energy.getAsDouble();
        Patience.until(what, PLAYED_WITHIN, () -> energy.getAsDouble() - before > A_VOICE);
    }
}
