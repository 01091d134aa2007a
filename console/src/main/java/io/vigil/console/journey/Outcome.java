package io.vigil.console.journey;

/** How an experience is told afterwards. All three are ordinary (domain.md E9), and more than one may be so. */
public enum Outcome {
    INSIGHT,
    CONFUSION,
    LITTLE_SHIFT
}
