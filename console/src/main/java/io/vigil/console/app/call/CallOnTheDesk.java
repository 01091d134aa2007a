package io.vigil.console.app.call;

import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.NoticeWhile;
import io.vigil.console.app.shared.Plans;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.CallProgress;
import io.vigil.console.call.life.Page;
import io.vigil.console.call.life.Picture;
import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.media.MediaDevices;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.escalation.ContactClock;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.video.message.FromPane;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows on the desk how the call is, and says to the day when contact is lost and back. On the call's thread. */
public final class CallOnTheDesk implements CallRoom.Watcher {
    /** A call that is tried for so long has no path: a relay that is missing, or that does not know its password. */
    static final Duration NO_PATH_AFTER = Duration.ofSeconds(15);

    private final Ports ports;
    private final Vigilance vigilance;
    private final Clock wall;
    private Optional<Duration> lostSince = Optional.empty();
    private boolean isGreyed;
    private @Nullable CallRoom call;
    private volatile MediaDevices devices = MediaDevices.UNKNOWN;
    private CallProgress progress = CallProgress.NONE;
    private Optional<Duration> triedSince = Optional.empty();
    private final NoticeWhile noPath;
    private final NoticeWhile ownUnusable;
    private final NoticeWhile paneLost;
    private final NoticeWhile unsealed;
    private final NoticeWhile impostor;
    private final NoticeBoard notices;
    private Optional<FromPane.NoConference.Why> noConference = Optional.empty();
    private MediaState own = new MediaState(TrackState.MISSING, TrackState.MISSING);

    public CallOnTheDesk(Ports ports, Vigilance vigilance, Clock wall, NoticeBoard notices) {
        this.ports = ports;
        this.vigilance = vigilance;
        this.wall = wall;
        this.noPath = new NoticeWhile(notices, AppNotices.noPath());
        this.ownUnusable = new NoticeWhile(notices, AppNotices.ownCamera());
        this.paneLost = new NoticeWhile(notices, AppNotices.paneLost());
        this.unsealed = new NoticeWhile(notices, AppNotices.unsealed());
        this.impostor = new NoticeWhile(notices, AppNotices.impostor());
        this.notices = notices;
    }

    /** Whose call is shown. */
    public void watch(CallRoom room) {
        call = room;
    }

    /** The devices that the pane found last. */
    public MediaDevices devices() {
        return devices;
    }

    /** The last picture is greyed while contact is lost, and while it is held back. What follows from a loss is the lookout's. */
    private void look(ProofOfLife life, Duration now, Instant at) {
        vigilance.look(CallAsShown.signs(life, now));
        var reading = vigilance.contact();
        var isLost = reading.contact() == ContactClock.Contact.LOST;
        var room = call;
        if (room == null) {
            return;
        }
        if (!isLost) {
            lostSince.ifPresent(since -> room.reconnectedAfter(now.minus(since)));
            lostSince = Optional.empty();
        } else if (lostSince.isEmpty()) {
            lostSince = Optional.of(now.minus(reading.lasting()));
        }
        var picture = life.picture(now);
        var pausedSince = picture.state() == Picture.PAUSED ? picture.since() : Optional.<Duration>empty();
        var oldSince = lostSince.or(() -> pausedSince);
        if (oldSince.isPresent() != isGreyed) {
            isGreyed = oldSince.isPresent();
            room.stale(oldSince.map(since -> at.minus(now.minus(since))));
        }
    }

    @Override
    public void progress(CallProgress next) {
        progress = next;
        if (next == CallProgress.STANDING) {
            paneLost.isOver();
        }
        if (next == CallProgress.STANDING || next == CallProgress.NONE) {
            noPath.isOver();
            impostor.isOver();
        }
        if (next == CallProgress.NONE) {
            unsealed.isOver();
            noConference(Optional.empty());
        }
        ports.call(shown -> shown.withProgress(CallAsShown.progress(next)));
    }

    private void lookForAPath(Duration now) {
        if (progress != CallProgress.CONNECTING && progress != CallProgress.RECONNECTING) {
            triedSince = Optional.empty();
            return;
        }
        triedSince = triedSince.or(() -> Optional.of(now));
        if (now.minus(triedSince.get()).compareTo(NO_PATH_AFTER) >= 0) {
            noPath.begins();
        }
    }

    @Override
    public void life(ProofOfLife life, Duration now) {
        var at = wall.instant();
        var roundTrip = call == null
                ? Optional.<Duration>empty()
                : call.figures().last().flatMap(Plans::roundTrip);
        ports.call(shown -> shown.withSenses(
                        CallAsShown.picture(life, now, at),
                        CallAsShown.sound(life, now, at),
                        CallAsShown.sense(life.page(now), Page.ALIVE, now, at))
                .withLight(CallAsShown.light(life.quality(now).light()), roundTrip));
        look(life, now, at);
        lookForAPath(now);
    }

    @Override
    public void received(Optional<Quality> there) {
        ports.call(shown ->
                shown.withReception(there.map(CallAsShown::reception).orElseGet(CallShown.Reception::notTold)));
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
            ownUnusable.begins();
        } else {
            ownUnusable.isOver();
        }
        showOwn();
    }

    private static boolean isUnusable(TrackState state) {
        return state == TrackState.MISSING || state == TrackState.REFUSED;
    }

    private void showOwn() {
        ports.call(shown -> shown.withOwn(CallAsShown.own(devices, own)));
    }

    @Override
    public void paneLost() {
        paneLost.begins();
    }

    @Override
    public void unsealed(boolean arrives) {
        if (arrives) {
            unsealed.begins();
        } else {
            unsealed.isOver();
        }
    }

    @Override
    public void impostor() {
        impostor.begins();
    }

    @Override
    public void noConference(Optional<FromPane.NoConference.Why> why) {
        if (!why.equals(noConference)) {
            noConference.ifPresent(it -> notices.takeOff(AppNotices.noConference(it)));
            why.ifPresent(it -> notices.put(AppNotices.noConference(it)));
            noConference = why;
        }
    }
}
