package io.vigil.console.call;

/** What holds for every session description, offered or answered. */
final class Description {
    private Description() {}

    static void check(int round, String sdp) {
        if (round < 0) {
            throw new IllegalArgumentException("rounds count up from 0, not " + round);
        }
        if (sdp.isBlank()) {
            throw new IllegalArgumentException("a session description is not empty");
        }
    }
}
