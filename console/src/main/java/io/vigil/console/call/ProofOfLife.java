package io.vigil.console.call;

import java.time.Duration;
import java.util.Optional;

/**
 * What proves that the client is there: the picture is alive when decoded frames advance and their content changes, the
 * sound when energy or packets arrive, the page when its sealed heartbeat does; each is told apart from the others. The
 * state of a socket proves nothing and is not looked at. A value: {@link #after} and {@link #heard} give the next one.
 * Times are uptimes of one monotonic ticker, never the clock on the wall. It is kept over new attempts at the call; a
 * guest who is dismissed gets {@link #none()}.
 */
public final class ProofOfLife {
    /** Without a new frame for so long, the picture is frozen: two reports in a row without one, and their delay. */
    public static final Duration FRAMES_STOPPED = Duration.ofSeconds(3);
    /**
     * With new frames that all look alike for so long, the picture is frozen too. Longer, because in a dark room with
     * nobody moving a codec may send the same brightness for some seconds.
     */
    public static final Duration CONTENT_STOPPED = Duration.ofSeconds(8);
    /** Without a packet of sound for so long, the sound is gone. */
    public static final Duration SOUND_STOPPED = Duration.ofSeconds(3);
    /** Without a heartbeat for so long, the page is silent. */
    public static final Duration PAGE_STOPPED = Duration.ofSeconds(5);

    private static final ProofOfLife NONE =
            new ProofOfLife(Optional.empty(), Sign.NEVER, Sign.NEVER, Sign.NEVER, Sign.NEVER);

    private final Optional<MediaReport> last;
    private final Sign frames;
    private final Sign content;
    private final Sign sound;
    private final Sign page;

    private ProofOfLife(Optional<MediaReport> last, Sign frames, Sign content, Sign sound, Sign page) {
        this.last = last;
        this.frames = frames;
        this.content = content;
        this.sound = sound;
        this.page = page;
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
        var newContent = newFrames && (report.contentChanged() || content.at().isEmpty());
        var newSound = report.audioPackets()
                        > before.map(MediaReport::audioPackets).orElse(0L)
                || report.audioEnergy() > before.map(MediaReport::audioEnergy).orElse(0.0);
        return new ProofOfLife(
                Optional.of(report),
                newFrames ? frames.came(uptime, FRAMES_STOPPED) : frames,
                newContent ? content.came(uptime, CONTENT_STOPPED) : content,
                newSound ? sound.came(uptime, SOUND_STOPPED) : sound,
                page);
    }

    /** Takes in that a sealed frame of the guest's page was opened at {@code uptime}. */
    public ProofOfLife heard(Duration uptime) {
        return new ProofOfLife(last, frames, content, sound, page.came(uptime, PAGE_STOPPED));
    }

    public Seen<Picture> picture(Duration now) {
        if (frames.at().isEmpty()) {
            return new Seen<>(Picture.NONE, Optional.empty());
        }
        if (frames.isFresh(now, FRAMES_STOPPED) && content.isFresh(now, CONTENT_STOPPED)) {
            return new Seen<>(Picture.ALIVE, later(frames.from(), content.from()));
        }
        return new Seen<>(Picture.FROZEN, content.at());
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
        var picture = picture(now).state();
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
