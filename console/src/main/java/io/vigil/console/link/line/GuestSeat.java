package io.vigil.console.link.line;

/** Whether somebody with the invitation is in the room, as the server says. Proof of life is another thing. */
public enum GuestSeat {
    EMPTY,
    TAKEN
}
