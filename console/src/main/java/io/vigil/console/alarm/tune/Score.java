package io.vigil.console.alarm.tune;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is to be heard next. A pattern that was just raised is heard at once, whatever plays; several take turns;
 * the first two seconds grow from quiet to loud, so that nobody is startled. Not for several threads.
 */
final class Score {
    private static final int FADE_MILLIS = 10;
    private static final int GROWS_MILLIS = 2000;
    private static final float BEGINS_AT = 0.3f;

    private final Map<Pattern, Tune> tunes = new EnumMap<>(Pattern.class);
    private final int fade;
    private final int grows;

    private Set<Pattern> wanted = Set.of();
    private @Nullable Pattern next;
    private @Nullable Pattern playing;
    private int at;
    private int fading;
    private int heard;

    /** @param rate frames a second */
    Score(int rate) {
        for (var pattern : Pattern.values()) {
            tunes.put(pattern, Tune.of(pattern, rate));
        }
        fade = FADE_MILLIS * rate / 1000;
        grows = GROWS_MILLIS * rate / 1000;
    }

    /** Fills {@code samples} from the first to before {@code frames}. */
    void write(Set<Pattern> asked, float[] samples, int frames) {
        hear(asked);
        for (var i = 0; i < frames; i++) {
            samples[i] = sample();
        }
    }

    private void hear(Set<Pattern> asked) {
        if (asked.equals(wanted)) {
            return;
        }
        var raised = inOrder(asked);
        raised.removeAll(wanted);
        wanted = asked;
        if (!raised.isEmpty()) {
            next = raised.iterator().next();
        }
        if (playing != null && fading == 0 && (!raised.isEmpty() || !asked.contains(playing))) {
            fading = fade;
        }
    }

    private float sample() {
        if (playing == null && wanted.isEmpty()) {
            heard = 0;
            return 0;
        }
        var pattern = playing == null ? begin() : playing;
        var tune = tune(pattern);
        var loud = Math.min(1f, BEGINS_AT + (1 - BEGINS_AT) * heard / grows);
        heard = Math.min(heard + 1, grows);
        var sample = tune.at(at++) * loud;
        if (fading > 0) {
            sample *= (float) fading / fade;
            fading--;
            if (fading == 0) {
                playing = null;
            }
        }
        if (at == tune.frames()) {
            turn(pattern);
        }
        return sample;
    }

    private Pattern begin() {
        var first = next != null && wanted.contains(next)
                ? next
                : inOrder(wanted).iterator().next();
        playing = first;
        next = null;
        at = 0;
        return first;
    }

    /** After {@code ended} comes the one behind it that is wanted, or the first again. */
    private void turn(Pattern ended) {
        playing = null;
        fading = 0;
        if (next == null) {
            next = inOrder(wanted).stream()
                    .filter(pattern -> pattern.compareTo(ended) > 0)
                    .findFirst()
                    .orElse(null);
        }
    }

    private Tune tune(Pattern pattern) {
        var tune = tunes.get(pattern);
        if (tune == null) {
            throw new IllegalStateException("no tune for " + pattern);
        }
        return tune;
    }

    private static EnumSet<Pattern> inOrder(Set<Pattern> patterns) {
        return patterns.isEmpty() ? EnumSet.noneOf(Pattern.class) : EnumSet.copyOf(patterns);
    }
}
