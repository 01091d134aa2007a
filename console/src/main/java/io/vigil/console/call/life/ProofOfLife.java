package io.vigil.console.call.life;

import io.vigil.console.call.media.MediaReport;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import java.time.Duration;
import java.util.Optional;

/**
 * What proves that the client is there: the picture is alive when decoded frames advance and their content changes, the
 * sound when energy or packets arrive, the page when its sealed heartbeat does; each is told apart from the others. Whether
 * the content changes is best known to the guest's own page, which looks at its camera before anything is encoded; while
 * it does not say, what arrives here decides. The state of a socket proves nothing and is not looked at. A value:
 * {@link #after}, {@link #guestSees} and {@link #heard} give the next one.
 * Times are uptimes of one monotonic ticker, never the clock on the wall. It is kept over new attempts at the call; a
 * guest who is dismissed gets {@link #none()}.
 */
public final class ProofOfLife {
    /**
     * Without a new frame for so long, the picture is frozen. With a report every half second, and a look at them as often,
     * it is noticed within three seconds.
     */
    public static final Duration FRAMES_STOPPED = Duration.ofMillis(1_800);
    /**
     * With new frames that all look alike here for so long, the picture is frozen too, unless the guest's page knows better.
     * Longer, because in a dark room with nobody moving a codec may send the same brightness for some seconds.
     */
    public static final Duration CONTENT_STOPPED = Duration.ofSeconds(8);
    /** Without a packet of sound for so long, the sound is gone. */
    public static final Duration SOUND_STOPPED = Duration.ofMillis(1_800);
    /** Packets that carry no sound at all for so long come from a microphone that is silent. */
    public static final Duration SILENT_AFTER = Duration.ofMillis(1_800);
    /** Black for so long is no passing hand. */
    public static final Duration BLACK_AFTER = Duration.ofSeconds(1);
    /** Without a heartbeat for so long, the page is silent. */
    public static final Duration PAGE_STOPPED = Duration.ofSeconds(5);
    /** What the guest's page said of its camera is believed for so long; it says it every five seconds. */
    public static final Duration BELIEVED_FOR = Duration.ofSeconds(12);

    private static final ProofOfLife NONE = new ProofOfLife(
            Optional.empty(),
            Sign.NEVER,
            Sign.NEVER,
            Sign.NEVER,
            Sign.NEVER,
            Sign.NEVER,
            Optional.empty(),
            OwnPicture.UNKNOWN,
            Sign.NEVER,
            Microphone.OPEN);

    private final Optional<MediaReport> last;
    private final Sign frames;
    private final Sign content;
    private final Sign sound;
    private final Sign energy;
    private final Sign page;
    /** Since when every new frame was black. */
    private final Optional<Duration> black;

    private final OwnPicture own;
    /** When the guest's page said so. */
    private final Sign said;

    private final Microphone microphone;

    /** Whether the guest's page lets sound out. */
    private enum Microphone {
        OPEN,
        /** Gone, refused, or held by another program: a browser may go on sending packets, and there is nothing in them. */
        WITHOUT_SOUND,
        MUTED;

        private static Microphone of(TrackState said) {
            return switch (said) {
                case ON -> OPEN;
                case MUTED -> MUTED;
                case MISSING, REFUSED -> WITHOUT_SOUND;
            };
        }

        /** Whether what arrived is somebody. */
        private boolean proves(boolean newPackets, boolean newEnergy) {
            return switch (this) {
                case OPEN -> newPackets || newEnergy;
                case WITHOUT_SOUND -> newEnergy;
                case MUTED -> false;
            };
        }
    }

    private ProofOfLife(
            Optional<MediaReport> last,
            Sign frames,
            Sign content,
            Sign sound,
            Sign energy,
            Sign page,
            Optional<Duration> black,
            OwnPicture own,
            Sign said,
            Microphone microphone) {
        this.last = last;
        this.frames = frames;
        this.content = content;
        this.sound = sound;
        this.energy = energy;
        this.page = page;
        this.black = black;
        this.own = own;
        this.said = said;
        this.microphone = microphone;
    }

    /** Before the first sign. */
    public static ProofOfLife none() {
        return NONE;
    }

    /** Takes in the report that came at {@code uptime}. */
    public ProofOfLife after(MediaReport report, Duration uptime) {
        var before = last.filter(it -> it.call().equals(report.call()));
        var newFrames =
                report.framesDecoded() > before.map(MediaReport::framesDecoded).orElse(0L);
        var newContent = newFrames && (content.at().isEmpty() || changed(report, uptime));
        var newPackets =
                report.audioPackets() > before.map(MediaReport::audioPackets).orElse(0L);
        var newEnergy =
                report.audioEnergy() > before.map(MediaReport::audioEnergy).orElse(0.0);
        var heard = microphone.proves(newPackets, newEnergy);
        return new ProofOfLife(
                Optional.of(report),
                newFrames ? frames.came(uptime, FRAMES_STOPPED) : frames,
                newContent ? content.came(uptime, CONTENT_STOPPED) : content,
                heard ? sound.came(uptime, SOUND_STOPPED) : sound,
                newEnergy ? energy.came(uptime, SILENT_AFTER) : energy,
                page,
                newFrames ? (report.isBlack() ? black.or(() -> Optional.of(uptime)) : Optional.empty()) : black,
                own,
                said,
                microphone);
    }

    private boolean changed(MediaReport report, Duration uptime) {
        return switch (own(uptime)) {
            case ALIVE -> true; // what is smoothed away on the way was there
            case STILL -> false; // what changes on the way is the codec's own work
            case PAUSED, UNKNOWN -> report.contentChanged();
        };
    }

    /** Takes in what the guest's page saw of its own camera at {@code uptime}. */
    public ProofOfLife guestSees(OwnPicture picture, Duration uptime) {
        return new ProofOfLife(
                last,
                frames,
                content,
                sound,
                energy,
                page,
                black,
                picture,
                said.came(uptime, BELIEVED_FOR),
                microphone);
    }

    /** Takes in what the guest's page said it sends. Packets of a microphone that is not on prove nobody. */
    public ProofOfLife guestSends(MediaState media) {
        return new ProofOfLife(
                last, frames, content, sound, energy, page, black, own, said, Microphone.of(media.microphone()));
    }

    private OwnPicture own(Duration now) {
        return said.isFresh(now, BELIEVED_FOR) ? own : OwnPicture.UNKNOWN;
    }

    /** Takes in that a sealed frame of the guest's page was opened at {@code uptime}. */
    public ProofOfLife heard(Duration uptime) {
        return new ProofOfLife(
                last, frames, content, sound, energy, page.came(uptime, PAGE_STOPPED), black, own, said, microphone);
    }

    public Seen<Picture> picture(Duration now) {
        if (frames.at().isEmpty()) {
            return new Seen<>(Picture.NONE, Optional.empty());
        }
        if (frames.isFresh(now, FRAMES_STOPPED) && isContentFresh(now)) {
            return new Seen<>(Picture.ALIVE, later(frames.from(), content.from()));
        }
        return new Seen<>(own(now) == OwnPicture.PAUSED ? Picture.PAUSED : Picture.FROZEN, content.at());
    }

    private boolean isContentFresh(Duration now) {
        return own(now) != OwnPicture.STILL && content.isFresh(now, CONTENT_STOPPED);
    }

    /** Since when nothing can be seen in a picture that arrives: the lens is covered, or there is no light at all. */
    public Optional<Duration> blackSince(Duration now) {
        return black.filter(
                since -> frames.isFresh(now, FRAMES_STOPPED) && now.minus(since).compareTo(BLACK_AFTER) >= 0);
    }

    /**
     * Since when the microphone gives no sound at all though its packets arrive. Empty until something was heard once: a
     * console that plays no sound measures none.
     */
    public Optional<Duration> silentSince(Duration now) {
        return energy.at().filter(at -> sound.isFresh(now, SOUND_STOPPED) && !energy.isFresh(now, SILENT_AFTER));
    }

    public Seen<Sound> sound(Duration now) {
        return sound.isFresh(now, SOUND_STOPPED)
                ? new Seen<>(Sound.ALIVE, sound.from())
                : new Seen<>(Sound.GONE, sound.at());
    }

    public Seen<Page> page(Duration now) {
        if (page.at().isEmpty()) {
            return new Seen<>(Page.NONE, Optional.empty());
        }
        return page.isFresh(now, PAGE_STOPPED)
                ? new Seen<>(Page.ALIVE, page.from())
                : new Seen<>(Page.SILENT, page.at());
    }

    /** How the guest is received here: by the last report, and {@code NONE} when neither picture nor sound arrives. */
    public Quality quality(Duration now) {
        var shown = picture(now).state();
        var picture = shown == Picture.PAUSED ? Picture.FROZEN : shown; // the guest knows why
        var sound = sound(now).state();
        var arrives = picture == Picture.ALIVE || sound == Sound.ALIVE;
        var light = arrives ? last.map(QualityLight::of).orElse(QualityLight.NONE) : QualityLight.NONE;
        return new Quality(light, picture, sound);
    }

    /** When picture or sound last proved that the client is there: what the contact-loss clock counts from. */
    public Optional<Duration> provenAt() {
        return later(content.at(), sound.at());
    }

    private static Optional<Duration> later(Optional<Duration> one, Optional<Duration> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get()) > 0 ? one : other;
        }
        return one.or(() -> other);
    }
}
