package io.vigil.console.parts;

/**
 * What a part does for the client, as far as it is known. No role is better than another.
 *
 * @see PartsMap#protectors()
 */
public enum Role {
    /** A protector that keeps things in order before anything happens. */
    MANAGER,
    /** A protector that acts at once when something hurts. */
    FIREFIGHTER,
    /** A protector of which it is not known yet how it protects. */
    PROTECTOR,
    /** It carries what was too much. */
    EXILE,
    /** It speaks and acts as Self would. */
    SELF_LIKE,
    NOT_KNOWN;

    /** Whether it is asked for its green light before a journey. */
    public boolean protects() {
        return this == MANAGER || this == FIREFIGHTER || this == PROTECTOR;
    }
}
