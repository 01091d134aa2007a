package io.vigil.console.app;

import io.vigil.console.call.CallProgress;
import io.vigil.console.call.MediaDevices;
import io.vigil.console.call.MediaState;
import io.vigil.console.call.Page;
import io.vigil.console.call.Picture;
import io.vigil.console.call.ProofOfLife;
import io.vigil.console.call.Sound;
import io.vigil.console.call.TrackState;
import io.vigil.console.session.SessionCommand;
import io.vigil.console.session.SessionCommand.Noticed;
import io.vigil.console.session.SessionRunner;
import io.vigil.console.video.FromPane;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows on the desk how the call is, and says to the day when contact is lost and back. On the call's thread. */
final class CallOnTheDesk implements CallRoom.Watcher {
    /** A call that is tried for so long has no path: a relay that is missing, or that does not know its password. */
    static final Duration NO_PATH_AFTER = Duration.ofSeconds(15);

    private final Ports ports;
    private final SessionRunner runner;
    private final Clock wall;
    private final Consumer<Notice> notices;
    private final ContactWatch contact;
    private @Nullable CallRoom call;
    private volatile MediaDevices devices = MediaDevices.UNKNOWN;
    private CallProgress progress = CallProgress.NONE;
    private Optional<Duration> triedSince = Optional.empty();
    private boolean noPathTold;
    private MediaState own = new MediaState(TrackState.MISSING, TrackState.MISSING);

    CallOnTheDesk(Ports ports, SessionRunner runner, Clock wall, Consumer<Notice> notices) {
        this.ports = ports;
        this.runner = runner;
        this.wall = wall;
        this.notices = notices;
        this.contact = new ContactWatch(
                ports, wall, () -> runner.session().get().phase().isWatched(), this::contact, this::reconnected);
    }

    void watch(CallRoom room) {
        call = room;
    }

    MediaDevices devices() {
        return devices;
    }

    private void contact(Optional<Instant> lostSince) {
        if (call != null) {
            call.stale(lostSince);
        }
        runner.ask(new SessionCommand.Notice(
                lostSince.isPresent() ? Noticed.CONTACT_LOST : Noticed.CONTACT_BACK,
                lostSince.orElseGet(wall::instant)));
    }

    private void reconnected(Duration took) {
        if (call != null) {
            call.reconnectedAfter(took);
        }
    }

    @Override
    public void progress(CallProgress next) {
        progress = next;
        ports.call(shown -> shown.withProgress(Shown.progress(next)));
    }

    private void lookForAPath(Duration now) {
        if (progress != CallProgress.CONNECTING && progress != CallProgress.RECONNECTING) {
            triedSince = Optional.empty();
            noPathTold = false;
            return;
        }
        triedSince = triedSince.or(() -> Optional.of(now));
        if (!noPathTold && now.minus(triedSince.get()).compareTo(NO_PATH_AFTER) >= 0) {
            noPathTold = true;
            notices.accept(AppNotices.noPath());
        }
    }

    @Override
    public void life(ProofOfLife life, Duration now) {
        var at = wall.instant();
        var roundTrip = call == null
                ? Optional.<Duration>empty()
                : call.figures().last().flatMap(Plans::roundTrip);
        ports.call(shown -> shown.withSenses(
                        Shown.sense(life.picture(now), Picture.ALIVE, now, at),
                        Shown.sense(life.sound(now), Sound.ALIVE, now, at),
                        Shown.sense(life.page(now), Page.ALIVE, now, at))
                .withLight(Shown.light(life.quality(now).light()), roundTrip));
        contact.look(life, now);
        lookForAPath(now);
    }

    @Override
    public void devices(FromPane.Found found) {
        devices = found.devices();
        showOwn();
    }

    @Override
    public void ownMedia(MediaState state) {
        own = state;
        if (isUnusable(state.camera()) || isUnusable(state.microphone())) {
            notices.accept(AppNotices.ownCamera());
        }
        showOwn();
    }

    private static boolean isUnusable(TrackState state) {
        return state == TrackState.MISSING || state == TrackState.REFUSED;
    }

    private void showOwn() {
        ports.call(shown -> shown.withOwn(Shown.own(devices, own)));
    }

    @Override
    public void paneLost() {
        notices.accept(AppNotices.paneLost());
    }
}
