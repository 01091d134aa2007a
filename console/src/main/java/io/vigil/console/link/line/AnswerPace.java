package io.vigil.console.link.line;

import java.time.Duration;

/**
 * Handshakes of one line are answered at most so often, at all its servers together: each answer is one more try for
 * somebody in between who looks for keys that give the same words on both sides (crypto ADR 0004). Few may follow each other
 * at once, as after a reload. Not safe for use by several threads.
 */
final class AnswerPace {
    static final Duration ANSWER_EVERY = Duration.ofSeconds(1);
    private static final int ANSWERS_AT_ONCE = 6;

    /** Each answer moves this a second on, from now at the earliest: how far it is ahead says how many were given at once. */
    private Duration usedUntil = Duration.ZERO;

    boolean mayAnswer(Duration uptime) {
        return usedUntil.compareTo(uptime.plus(ANSWER_EVERY.multipliedBy(ANSWERS_AT_ONCE - 1))) <= 0;
    }

    void answered(Duration uptime) {
        var from = usedUntil.compareTo(uptime) > 0 ? usedUntil : uptime;
        usedUntil = from.plus(ANSWER_EVERY);
    }
}
