package io.vigil.console.call.media;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the pane measured on what arrived, twice a second. Counters grow within one call and begin again at 0 with the next.
 *
 * @param call the attempt that was measured; without one, the counters are 0
 * @param framesDecoded pictures decoded since the call began
 * @param contentChanged the picture differs from that of the last report, by a small grid of brightness
 * @param brightness of the picture on average, 0 to 1; 0 without one
 * @param contrast how much larger areas of the picture differ in brightness, 0 to 1: noise alone has none
 * @param audioPackets packets of sound since the call began
 * @param audioEnergy energy of the sound since the call began (totalAudioEnergy of W3C webrtc-stats; no unit)
 * @param width of the picture in pixels, 0 before the first
 * @param height of the picture in pixels, 0 before the first
 * @param roundTripMillis of the chosen path, if known
 * @param lost share of packets lost in the last second, 0 to 1, if known
 * @param framesSent pictures sent to the other end since the call began
 * @param ownSound how loud this end's microphone is, 0 to 1
 * @param refused pieces of picture or sound that were not sealed with the call's key, and were dropped unread
 */
public record MediaReport(
        Optional<CallId> call,
        Connection connection,
        long framesDecoded,
        boolean contentChanged,
        double brightness,
        double contrast,
        long audioPackets,
        double audioEnergy,
        int width,
        int height,
        OptionalDouble roundTripMillis,
        OptionalDouble lost,
        MediaPath path,
        long framesSent,
        double ownSound,
        long refused) {
    /** A covered lens measures 0.004, a face by the light of a standby lamp 0.03. */
    private static final double BLACK = 0.02;
    /** A covered lens measures 0.0002, a face in a dark room 0.013. */
    private static final double SHAPELESS = 0.004;

    /** A second of a picture that is not the other end's; a handful may be left of an attempt that has ended. */
    private static final long UNSEALED = 50;

    public MediaReport {
        if (framesDecoded < 0 || audioPackets < 0 || framesSent < 0 || width < 0 || height < 0 || refused < 0) {
            throw new IllegalArgumentException(
                    "nothing is counted below 0: frames " + framesDecoded + ", packets " + audioPackets + ", sent "
                            + framesSent + ", size " + width + "x" + height + ", refused " + refused);
        }
        if (!(audioEnergy >= 0) || !(roundTripMillis.orElse(0) >= 0)) {
            throw new IllegalArgumentException(
                    "neither energy nor time is below 0: " + audioEnergy + ", " + roundTripMillis);
        }
        if (!isShare(lost.orElse(0)) || !isShare(ownSound) || !isShare(brightness) || !isShare(contrast)) {
            throw new IllegalArgumentException("a share is 0 to 1: lost " + lost + ", own sound " + ownSound
                    + ", brightness " + brightness + ", contrast " + contrast);
        }
    }

    /** There is a picture, and nothing is to be seen in it: a covered lens, or no light at all. */
    public boolean isBlack() {
        return width > 0 && brightness < BLACK && contrast < SHAPELESS;
    }

    /** So much came that was not sealed with the call's key that somebody else sends it. */
    public boolean isUnsealed() {
        return refused >= UNSEALED;
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
