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
    private final Ports ports;
    private final SessionRunner runner;
    private final Clock wall;
    private final Consumer<Notice> notices;
    private final ContactWatch contact;
    private @Nullable CallRoom call;
    private volatile MediaDevices devices = MediaDevices.UNKNOWN;
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
    public void progress(CallProgress progress) {
        ports.call(shown -> shown.withProgress(Shown.progress(progress)));
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
