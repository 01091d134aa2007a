package io.vigil.console.call.life;

import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.MediaReport;

/** The call as one light. {@code NONE}: nothing arrives, or no call stands. */
public enum QualityLight {
    GOOD,
    POOR,
    BAD,
    NONE;

    /** 150 ms one way is what ITU-T G.114 calls good for nearly everything; the way back is as long. */
    private static final double GOOD_ROUND_TRIP_MILLIS = 300;
    /** 400 ms one way is the limit of ITU-T G.114. */
    private static final double POOR_ROUND_TRIP_MILLIS = 800;
    /** Opus hides as much without being noticed. */
    private static final double GOOD_LOSS = 0.03;
    /** Beyond it words go missing. */
    private static final double POOR_LOSS = 0.10;

    /** The light of one second of a connected call, by the worse of delay and loss. */
    static QualityLight of(MediaReport report) {
        if (report.connection() != Connection.CONNECTED) {
            return NONE;
        }
        var millis = report.roundTripMillis().orElse(0);
        var lost = report.lost().orElse(0);
        if (millis > POOR_ROUND_TRIP_MILLIS || lost > POOR_LOSS) {
            return BAD;
        }
        return millis > GOOD_ROUND_TRIP_MILLIS || lost > GOOD_LOSS ? POOR : GOOD;
    }
}
