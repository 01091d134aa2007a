package io.vigil.console.call.check;

/** How one point is, the gravest last. */
public enum Verdict {
    WELL,
    /** It is being looked at. */
    NOT_YET,
    /** It works, and something is to be known or done about it. */
    DOUBTFUL,
    WRONG
}
