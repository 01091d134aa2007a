package io.vigil.console.journey;

/** Depth of sedation by observer (MOAA/S). 5 to 3 can be judged over video; 2 to 0 need the sitter's touch. */
public enum Sedation {
    ALERT(5),
    SLOW_TO_NAME(4),
    ONLY_TO_LOUD_NAME(3),
    ONLY_TO_SHAKING(2),
    ONLY_TO_PAIN(1),
    NONE(0);

    /** How a level is judged. */
    public enum Means {
        OVER_VIDEO,
        /** The sitter shook or squeezed, and said what came. */
        BY_THE_SITTERS_TOUCH
    }

    private final int level;

    Sedation(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }

    /** Whether the sitter has to touch the client to tell. */
    public boolean needsTouch() {
        return level <= 2;
    }
}
