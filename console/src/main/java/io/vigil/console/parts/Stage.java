package io.vigil.console.parts;

/** How far the relationship between a part and Self has come. */
public enum Stage {
    NOT_MET,
    MET,
    IN_CONVERSATION,
    TRUSTS_SELF;

    public boolean isMet() {
        return this != NOT_MET;
    }
}
