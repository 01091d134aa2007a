package io.vigil.console.app.call;

import io.vigil.console.call.CallProgress;
import io.vigil.console.call.life.Picture;
import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.life.QualityLight;
import io.vigil.console.call.life.Seen;
import io.vigil.console.call.life.Sound;
import io.vigil.console.call.media.MediaDevice;
import io.vigil.console.call.media.MediaDevices;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.CallShown.OwnDevices;
import io.vigil.console.desk.port.CallShown.Reception;
import io.vigil.console.desk.port.CallShown.Reception.Arrival;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.desk.port.Source;
import io.vigil.console.escalation.Signs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** From what pane and page say of the call to what the desk shows: names alone, no decisions. */
public final class CallAsShown {
    private CallAsShown() {}

    static CallShown.Progress progress(CallProgress progress) {
        return switch (progress) {
            case NONE -> CallShown.Progress.NONE;
            case WAITING, CONNECTING -> CallShown.Progress.CONNECTING;
            case STANDING -> CallShown.Progress.CONNECTED;
            case RECONNECTING -> CallShown.Progress.RECONNECTING;
        };
    }

    static CallShown.Light light(QualityLight light) {
        return switch (light) {
            case GOOD -> CallShown.Light.GOOD;
            case POOR -> CallShown.Light.POOR;
            case BAD -> CallShown.Light.BAD;
            case NONE -> CallShown.Light.NONE;
        };
    }

    /** A microphone or a camera. */
    public static OwnTrack track(TrackState state) {
        return switch (state) {
            case ON -> OwnTrack.ON;
            case MUTED -> OwnTrack.MUTED;
            case MISSING -> OwnTrack.MISSING;
            case REFUSED -> OwnTrack.REFUSED;
        };
    }

    /** @param alive the one state that proves life */
    static <S extends Enum<S>> Sense sense(Seen<S> seen, S alive, Duration now, Instant wall) {
        if (seen.state() == alive) {
            return Sense.alive();
        }
        return seen.since()
                .map(since -> Sense.lostSince(wall.minus(now.minus(since))))
                .orElseGet(Sense::notYet);
    }

    /** The picture, and since when there is nothing to be seen in it. */
    static Sense picture(ProofOfLife life, Duration now, Instant wall) {
        var seen = life.picture(now);
        var since = seen.since().map(at -> wall.minus(now.minus(at)));
        return seen.state() == Picture.PAUSED && since.isPresent()
                ? Sense.pausedSince(since.get())
                : filled(sense(seen, Picture.ALIVE, now, wall), life.blackSince(now), now, wall);
    }

    /** The sound, and since when there is nothing to be heard in it. */
    static Sense sound(ProofOfLife life, Duration now, Instant wall) {
        return filled(sense(life.sound(now), Sound.ALIVE, now, wall), life.silentSince(now), now, wall);
    }

    private static Sense filled(Sense arrives, Optional<Duration> emptySince, Duration now, Instant wall) {
        return arrives.state() == Sense.State.ALIVE
                ? emptySince
                        .map(since -> Sense.emptySince(wall.minus(now.minus(since))))
                        .orElse(arrives)
                : arrives;
    }

    /** What is seen and heard of the client, for the contact-loss clock. */
    static Signs signs(ProofOfLife life, Duration now) {
        var picture = life.picture(now);
        var sound = life.sound(now);
        return new Signs(
                picture.state() == Picture.PAUSED ? Signs.Sign.PAUSED : sign(picture, Picture.ALIVE),
                stopped(picture, Picture.ALIVE),
                sign(sound, Sound.ALIVE),
                stopped(sound, Sound.ALIVE),
                life.provenAt());
    }

    private static <S extends Enum<S>> Signs.Sign sign(Seen<S> seen, S alive) {
        if (seen.state() == alive) {
            return Signs.Sign.ALIVE;
        }
        return seen.since().isPresent() ? Signs.Sign.STOPPED : Signs.Sign.NEVER;
    }

    private static <S extends Enum<S>> Optional<Duration> stopped(Seen<S> seen, S alive) {
        return seen.state() == alive ? Optional.empty() : seen.since();
    }

    /** How the guest receives the therapist, by the guest's word. */
    static Reception reception(Quality told) {
        var picture =
                switch (told.picture()) {
                    case ALIVE -> Arrival.ARRIVES;
                    case FROZEN, PAUSED -> Arrival.STANDS_STILL;
                    case NONE -> Arrival.NONE;
                };
        return new Reception(picture, told.sound() == Sound.ALIVE ? Arrival.ARRIVES : Arrival.NONE);
    }

    static OwnDevices own(MediaDevices devices, MediaState media) {
        return new OwnDevices(
                track(media.microphone()),
                track(media.camera()),
                sources(devices.cameras()),
                sources(devices.microphones()),
                devices.camera(),
                devices.microphone());
    }

    private static List<Source> sources(List<MediaDevice> devices) {
        return devices.stream()
                .map(device -> new Source(device.id(), device.label()))
                .toList();
    }
}
