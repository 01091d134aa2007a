package io.vigil.console.course.given;

import io.vigil.console.words.Bounds;

/**
 * A protector as the course has to know it.
 *
 * @param name as the client calls it
 */
public record KnownProtector(String name, Standing standing) {
    /** Whether there is some relationship with it (P2). */
    public enum Standing {
        NOT_MET,
        /** At least met. */
        MET
    }

    public KnownProtector {
        name = Bounds.line("a protector", name);
    }

    public boolean isMet() {
        return standing == Standing.MET;
    }

    /** What protectors are called stays out of every log. */
    @Override
    public String toString() {
        return "KnownProtector[" + standing + "]";
    }
}
