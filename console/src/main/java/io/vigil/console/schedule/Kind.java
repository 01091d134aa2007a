package io.vigil.console.schedule;

import io.vigil.console.words.Words;
import java.time.Duration;

/** What an appointment is for, and how long it is kept free. The lengths are starting values (domain.md §2, P11). */
public enum Kind {
    PARTS(Duration.ofHours(1)),
    PREPARATION(Duration.ofHours(1)),
    /** A three-hour block: journey, processing and close in one. */
    JOURNEY(Duration.ofHours(3)),
    INTEGRATION(Duration.ofHours(1)),
    FOLLOW_UP(Duration.ofMinutes(20));

    private static final Words WORDS = Words.of(Kind.class);

    private final Duration length;

    Kind(Duration length) {
        this.length = length;
    }

    public Duration length() {
        return length;
    }

    /** In words. */
    public String text() {
        return WORDS.text("kind." + this);
    }
}
