package io.vigil.console.call;

import java.util.Optional;

/** What holds for every session description, offered or answered. */
final class Description {
    private static final String ORIGIN = "o=";

    private Description() {}

    static void check(int round, String sdp) {
        if (round < 0) {
            throw new IllegalArgumentException("rounds count up from 0, not " + round);
        }
        if (sdp.isBlank()) {
            throw new IllegalArgumentException("a session description is not empty");
        }
    }

    /**
     * Who describes itself here: user name and session id of the line of origin, which a peer connection keeps through all
     * its descriptions, and which another, or another page's, has anew (RFC 8866 §5.2, RFC 9429 §5.2.2).
     *
     * @return empty where there is no such line: nothing is known of it then
     */
    static Optional<String> origin(String sdp) {
        return sdp.lines()
                .filter(line -> line.startsWith(ORIGIN))
                .map(line -> line.substring(ORIGIN.length()).split(" ", -1))
                .filter(words -> words.length > 2)
                .map(words -> words[0] + " " + words[1])
                .findFirst();
    }
}
