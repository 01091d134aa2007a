package io.vigil.console.safeguards;

/** Runs the test of a removal. */
interface Proof {
    /** The source as it is. */
    Ran untouched(Removal removal);

    /** A copy of the source without the safeguard; the source itself stays as it is. */
    Ran without(Removal removal) throws Removal.Outdated;
}
