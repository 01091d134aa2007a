package io.vigil.console.desk.call;

import io.vigil.console.desk.control.State;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.CallShown.Reception;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the strip below the video says: every proof of life in a word, the quality, the client's device. */
public final class StatusModel {
    private static final Words WORDS = Words.of(StatusModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private StatusModel() {}

    /** One state in a word. */
    public record Sign(State state, String words) {}

    /**
     * The strip.
     *
     * @param signs from left to right
     * @param microphone what its button does next
     * @param camera what its button does next
     */
    public record Shown(List<Sign> signs, String microphone, String camera, List<Sign> own) {
        public Shown {
            signs = List.copyOf(signs);
            own = List.copyOf(own);
        }

        public static Shown of(CallShown call, ZoneId zone) {
            var signs = new ArrayList<Sign>();
            signs.add(light(call));
            signs.add(sense("picture", call.picture(), call.guestCamera(), zone));
            signs.add(sense("sound", call.sound(), call.guestMicrophone(), zone));
            signs.add(sense("page", call.page(), Optional.empty(), zone));
            signs.addAll(DeviceSigns.of(call.guestDevice(), zone));
            return new Shown(
                    signs,
                    WORDS.text(call.own().microphone() == OwnTrack.ON ? "microphone.mute" : "microphone.unmute"),
                    WORDS.text(call.own().camera() == OwnTrack.ON ? "camera.stop" : "camera.start"),
                    ownSigns(call));
        }
    }

    private static Sign light(CallShown call) {
        return switch (call.progress()) {
            case NONE -> new Sign(State.UNKNOWN, WORDS.text("call.none"));
            case CONNECTING -> new Sign(State.WAIT, WORDS.text("call.connecting"));
            case RECONNECTING -> new Sign(State.WAIT, WORDS.text("call.reconnecting"));
            case ENDED -> new Sign(State.UNKNOWN, WORDS.text("call.ended"));
            case CONNECTED -> quality(call.light(), call.roundTrip());
        };
    }

    private static Sign quality(CallShown.Light light, Optional<Duration> roundTrip) {
        var seconds = roundTrip
                .map(time -> String.format(Locale.ROOT, " %.1f s", time.toMillis() / 1000.0))
                .orElse("");
        return switch (light) {
            case GOOD -> new Sign(State.GO, WORDS.text("quality.good") + seconds);
            case POOR -> new Sign(State.WAIT, WORDS.text("quality.poor") + seconds);
            case BAD -> new Sign(State.STOP, WORDS.text("quality.bad") + seconds);
            case NONE -> new Sign(State.UNKNOWN, WORDS.text("quality.none"));
        };
    }

    private static Sign sense(String what, Sense sense, Optional<OwnTrack> theirs, ZoneId zone) {
        if (theirs.isPresent() && theirs.get() != OwnTrack.ON) {
            var why = theirs.get() == OwnTrack.MUTED ? ".muted" : ".missing";
            return new Sign(State.WAIT, WORDS.text(what + why));
        }
        return switch (sense.state()) {
            case NOT_YET -> new Sign(State.UNKNOWN, WORDS.text(what + ".none"));
            case ALIVE -> new Sign(State.GO, WORDS.text(what + ".alive"));
            case EMPTY -> new Sign(State.WAIT, WORDS.text(what + ".empty", time(sense.since(), zone)));
            case PAUSED -> new Sign(State.WAIT, WORDS.text(what + ".paused", time(sense.since(), zone)));
            case LOST -> new Sign(State.STOP, WORDS.text(what + ".lost", time(sense.since(), zone)));
        };
    }

    private static String time(Optional<Instant> at, ZoneId zone) {
        return at.map(instant -> TIME.format(instant.atZone(zone))).orElse("");
    }

    /** What the client does not get of the therapist, and why, as far as it is known here. */
    private static List<Sign> ownSigns(CallShown call) {
        var signs = new ArrayList<Sign>();
        var told = call.progress() == CallShown.Progress.CONNECTED ? call.reception() : Reception.notTold();
        ownSign("microphone", call.own().microphone())
                .or(() -> arrival("microphone", told.sound()))
                .ifPresent(signs::add);
        ownSign("camera", call.own().camera())
                .or(() -> arrival("camera", told.picture()))
                .ifPresent(signs::add);
        return signs;
    }

    private static Optional<Sign> arrival(String what, Reception.Arrival arrival) {
        return switch (arrival) {
            case NOT_TOLD, ARRIVES -> Optional.empty();
            case STANDS_STILL -> Optional.of(new Sign(State.WAIT, WORDS.text(what + ".own.still")));
            case NONE -> Optional.of(new Sign(State.STOP, WORDS.text(what + ".own.notReceived")));
        };
    }

    private static Optional<Sign> ownSign(String what, OwnTrack track) {
        return switch (track) {
            case ON -> Optional.empty();
            case MUTED -> Optional.of(new Sign(State.WAIT, WORDS.text(what + ".own.muted")));
            case MISSING -> Optional.of(new Sign(State.STOP, WORDS.text(what + ".own.missing")));
            case REFUSED -> Optional.of(new Sign(State.STOP, WORDS.text(what + ".own.refused")));
        };
    }
}
