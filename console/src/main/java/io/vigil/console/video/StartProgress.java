package io.vigil.console.video;

/**
 * How far the start of Chromium is.
 *
 * @param step what is being done
 * @param share of this step that is done, 0 to 1; estimated
 */
public record StartProgress(Step step, double share) {
    /** In this order. Unpacking comes once on a computer and takes seconds; otherwise it is over at once. */
    public enum Step {
        UNPACKING,
        STARTING,
        STARTED
    }
}
