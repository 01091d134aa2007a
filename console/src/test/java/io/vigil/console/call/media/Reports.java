package io.vigil.console.call.media;

import java.util.Optional;
import java.util.OptionalDouble;

/** Reports of the pane for the tests of the call, changed one thing at a time. */
public final class Reports {
    public static final CallId ONE = new CallId("call-1");
    public static final CallId TWO = new CallId("call-2");

    private Reports() {}

    /** A report of a connected call that has decoded and received so much. */
    public static MediaReport of(CallId call, long frames, long packets) {
        return of(Optional.of(call), Connection.CONNECTED, frames, true, packets, 0);
    }

    public static MediaReport still(CallId call, long frames) {
        return of(Optional.of(call), Connection.CONNECTED, frames, false, 0, 0);
    }

    /** Frames that change, of this brightness and contrast. */
    public static MediaReport seen(CallId call, long frames, double brightness, double contrast) {
        return new MediaReport(
                Optional.of(call),
                Connection.CONNECTED,
                frames,
                true,
                brightness,
                contrast,
                frames,
                0,
                640,
                480,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                MediaPath.DIRECT,
                0,
                0,
                0);
    }

    /** A report of a call in which so many pieces were not sealed with its key. */
    public static MediaReport refusing(CallId call, long pieces) {
        return new MediaReport(
                Optional.of(call),
                Connection.CONNECTED,
                0,
                false,
                0,
                0,
                0,
                0,
                0,
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                MediaPath.DIRECT,
                0,
                0,
                pieces);
    }

    /** Packets of sound, and what they carried. */
    public static MediaReport heard(CallId call, long packets, double energy) {
        return of(Optional.of(call), Connection.CONNECTED, packets, true, packets, energy);
    }

    public static MediaReport energy(CallId call, double energy) {
        return of(Optional.of(call), Connection.CONNECTED, 0, false, 0, energy);
    }

    public static MediaReport in(Connection connection, CallId call) {
        return of(Optional.of(call), connection, 0, false, 0, 0);
    }

    public static MediaReport withoutCall() {
        return of(Optional.empty(), Connection.NEW, 0, false, 0, 0);
    }

    public static MediaReport path(double roundTripMillis, double lost) {
        return new MediaReport(
                Optional.of(ONE),
                Connection.CONNECTED,
                1,
                true,
                0.4,
                0.1,
                1,
                0,
                640,
                480,
                OptionalDouble.of(roundTripMillis),
                OptionalDouble.of(lost),
                MediaPath.DIRECT,
                1,
                0,
                0);
    }

    private static MediaReport of(
            Optional<CallId> call, Connection connection, long frames, boolean changed, long packets, double energy) {
        return new MediaReport(
                call,
                connection,
                frames,
                changed,
                0.4,
                0.1,
                packets,
                energy,
                640,
                480,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                MediaPath.DIRECT,
                0,
                0,
                0);
    }
}
