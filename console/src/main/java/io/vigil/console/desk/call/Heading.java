package io.vigil.console.desk.call;

import io.vigil.console.desk.control.State;

/**
 * Who and when, for the header.
 *
 * @param client as the client is called, or empty before a session
 * @param journey for example {@code journey 3}, or empty
 * @param block the block clock in words, for example {@code block 1:12 left}, or empty
 * @param blockState whether what is left of the block is enough
 */
public record Heading(String client, String journey, String block, State blockState) {
    public static Heading beforeASession() {
        return new Heading("", "", "", State.UNKNOWN);
    }
}
