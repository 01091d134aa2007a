package io.vigil.console.call.check;

import io.vigil.console.call.life.Picture;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.life.QualityLight;
import io.vigil.console.call.life.Sound;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.call.voice.Person;
import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The check before the session: what each point of it comes to. It closes no gate; it is there to be read before the medicine. */
public final class ConnectionCheck {
    /** Enough for a picture beside the sound, in kbit/s. */
    public static final int ENOUGH_FOR_A_PICTURE = 400;
    /** Below this the sound has little left beside what a picture takes, in kbit/s. */
    public static final int HARDLY_ENOUGH_FOR_SOUND = 120;
    /** The oldest main versions that the pages are made for; others hold a call perhaps. */
    private static final Map<String, Integer> MADE_FOR =
            Map.of("Chrome", 120, "Edge", 120, "Firefox", 128, "Safari", 17);

    private static final Words WORDS = Words.of(ConnectionCheck.class);

    private final Evidence evidence;

    private ConnectionCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    /** One finding for each point. */
    public static List<Finding> of(Evidence evidence) {
        return new ConnectionCheck(evidence).findings();
    }

    /** The gravest of them. */
    public static Verdict overall(List<Finding> findings) {
        return findings.stream()
                .map(Finding::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.NOT_YET);
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(pictureFromClient());
        findings.add(soundFromClient());
        findings.add(pictureToClient());
        findings.add(soundToClient());
        findings.add(relay(Point.RELAY_HERE, evidence.here()));
        findings.add(relay(Point.RELAY_THERE, evidence.there().map(GuestCheck::end)));
        findings.add(speed());
        findings.add(browser());
        return List.copyOf(findings);
    }

    private Finding pictureFromClient() {
        var point = Point.PICTURE_FROM_CLIENT;
        var off = evidence.guest().map(MediaState::camera).filter(state -> state != TrackState.ON);
        if (off.isPresent()) {
            return finding(point, Verdict.WRONG, off.get() == TrackState.MUTED ? "off" : "missing");
        }
        return switch (evidence.arrives().picture()) {
            case NONE -> finding(point, Verdict.NOT_YET, "notYet");
            case FROZEN -> finding(point, Verdict.WRONG, "frozen");
            case PAUSED -> finding(point, Verdict.DOUBTFUL, "paused");
            case ALIVE ->
                evidence.senses().look() == Evidence.Look.BLACK
                        ? finding(point, Verdict.DOUBTFUL, "black")
                        : finding(point, Verdict.WELL, "well");
        };
    }

    private Finding soundFromClient() {
        var point = Point.SOUND_FROM_CLIENT;
        var off = evidence.guest().map(MediaState::microphone).filter(state -> state != TrackState.ON);
        if (off.isPresent()) {
            return finding(point, Verdict.WRONG, off.get() == TrackState.MUTED ? "off" : "missing");
        }
        if (evidence.arrives().sound() == Sound.GONE) {
            return evidence.arrives().picture() == Picture.NONE
                    ? finding(point, Verdict.NOT_YET, "notYet")
                    : finding(point, Verdict.WRONG, "gone");
        }
        return evidence.senses().listen() == Evidence.Listen.SILENT
                ? finding(point, Verdict.DOUBTFUL, "silent")
                : heard(point, evidence.here());
    }

    private Finding pictureToClient() {
        var point = Point.PICTURE_TO_CLIENT;
        if (evidence.own().camera() != TrackState.ON) {
            return finding(point, Verdict.WRONG, evidence.own().camera() == TrackState.MUTED ? "off" : "missing");
        }
        return evidence.received()
                .map(received -> switch (received.picture()) {
                    case ALIVE -> finding(point, Verdict.WELL, "well");
                    case FROZEN -> finding(point, Verdict.WRONG, "frozen");
                    case PAUSED -> finding(point, Verdict.DOUBTFUL, "paused");
                    case NONE -> finding(point, Verdict.WRONG, "gone");
                })
                .orElseGet(() -> finding(point, Verdict.NOT_YET, "notYet"));
    }

    private Finding soundToClient() {
        var point = Point.SOUND_TO_CLIENT;
        if (evidence.own().microphone() != TrackState.ON) {
            return finding(point, Verdict.WRONG, evidence.own().microphone() == TrackState.MUTED ? "off" : "missing");
        }
        if (evidence.with() != Person.CLIENT) {
            return finding(point, Verdict.NOT_YET, "aside");
        }
        if (evidence.received().isEmpty()) {
            return finding(point, Verdict.NOT_YET, "notYet");
        }
        if (evidence.received()
                .map(Quality::sound)
                .filter(sound -> sound == Sound.GONE)
                .isPresent()) {
            return finding(point, Verdict.WRONG, "gone");
        }
        if (evidence.there()
                .map(GuestCheck::playing)
                .filter(it -> it == GuestCheck.Playing.WAITS_FOR_A_TOUCH)
                .isPresent()) {
            return finding(point, Verdict.WRONG, "waitsForATouch");
        }
        return heard(point, evidence.there().map(GuestCheck::end));
    }

    /** Packets are no voice: somebody has to have been heard. */
    private static Finding heard(Point point, Optional<EndCheck> listener) {
        return listener.map(end -> end.hearing() == EndCheck.Hearing.HEARD
                        ? finding(point, Verdict.WELL, "well")
                        : finding(point, Verdict.DOUBTFUL, "nothingHeard"))
                .orElseGet(() -> finding(point, Verdict.NOT_YET, "notYet"));
    }

    private static Finding relay(Point point, Optional<EndCheck> end) {
        return end.map(it -> switch (it.relay()) {
                    case REACHED -> finding(point, Verdict.WELL, "well");
                    case NONE -> finding(point, Verdict.DOUBTFUL, "none");
                    case NOT_REACHED -> finding(point, Verdict.WRONG, "notReached");
                })
                .orElseGet(() -> finding(point, Verdict.NOT_YET, "notYet"));
    }

    private Finding speed() {
        if (evidence.here().isEmpty() || evidence.there().isEmpty()) {
            return finding(Point.SPEED, Verdict.NOT_YET, "notYet");
        }
        var slowest = IntStream.concat(
                        kbit(evidence.here().get()), kbit(evidence.there().get().end()))
                .min();
        if (slowest.isEmpty()) {
            return byLight();
        }
        if (slowest.getAsInt() < HARDLY_ENOUGH_FOR_SOUND) {
            return finding(Point.SPEED, Verdict.WRONG, "hardlySound", slowest);
        }
        return slowest.getAsInt() < ENOUGH_FOR_A_PICTURE
                ? finding(Point.SPEED, Verdict.DOUBTFUL, "soundOnly", slowest)
                : finding(Point.SPEED, Verdict.WELL, "well", slowest);
    }

    private static IntStream kbit(EndCheck end) {
        return end.outgoingKbit().stream();
    }

    /** Where no browser estimates: by what is lost and how long it takes. */
    private Finding byLight() {
        var there = evidence.received().map(Quality::light).orElse(QualityLight.NONE);
        var here = evidence.arrives().light();
        return here == QualityLight.GOOD && there == QualityLight.GOOD
                ? finding(Point.SPEED, Verdict.WELL, "byLight")
                : finding(Point.SPEED, Verdict.DOUBTFUL, "poorLight");
    }

    private Finding browser() {
        return evidence.there()
                .map(there -> there.browser()
                        .map(ConnectionCheck::browser)
                        .orElseGet(() -> finding(Point.BROWSER, Verdict.DOUBTFUL, "notKnown")))
                .orElseGet(() -> finding(Point.BROWSER, Verdict.NOT_YET, "notYet"));
    }

    private static Finding browser(GuestCheck.Browser browser) {
        var oldest = MADE_FOR.get(browser.name());
        if (oldest == null) {
            return finding(Point.BROWSER, Verdict.DOUBTFUL, "notKnown");
        }
        return browser.version() < oldest
                ? finding(Point.BROWSER, Verdict.DOUBTFUL, "old", browser.name(), browser.version())
                : finding(Point.BROWSER, Verdict.WELL, "well", browser.name(), browser.version());
    }

    private static Finding finding(Point point, Verdict verdict, String how, OptionalInt kbit) {
        return finding(point, verdict, how, kbit.orElse(0));
    }

    private static Finding finding(Point point, Verdict verdict, String how, Object... named) {
        var key = point + "." + how;
        var next = verdict == Verdict.WELL || verdict == Verdict.NOT_YET ? "" : WORDS.text(key + ".next", named);
        return new Finding(point, verdict, WORDS.text(key, named), next);
    }
}
