package io.vigil.console.desk.call.door;

import java.time.Duration;
import java.util.List;

/**
 * The four words on a card, and whether they can have been compared: until they are, a new handshake brings other words, and
 * a press that was meant for the ones before must not confirm those. Not safe for use by several threads.
 */
final class ComparedWords {
    /** To see four words and hear them read takes longer. */
    static final Duration TO_COMPARE = Duration.ofSeconds(2);

    private List<String> words = List.of();
    private Duration since = Duration.ZERO;
    private boolean areOthers;

    /** These stand on the card, or none. @return whether they did not before */
    boolean are(List<String> shown, Duration uptime) {
        if (shown.equals(words)) {
            return false;
        }
        areOthers = !words.isEmpty() && !shown.isEmpty();
        words = List.copyOf(shown);
        since = uptime;
        return true;
    }

    List<String> words() {
        return words;
    }

    /** Whether they took the place of words that were not compared yet. */
    boolean areOthers() {
        return areOthers;
    }

    boolean canBeConfirmed(Duration uptime) {
        return !words.isEmpty() && uptime.minus(since).compareTo(TO_COMPARE) >= 0;
    }
}
