package io.vigil.console.link;

import java.util.List;
import java.util.Optional;

/**
 * What is true of a line now. Three independent truths: the server, the seat, the seal.
 *
 * @param words what to read aloud; present whenever keys stand, also while the line is silent
 */
public record LineState(ServerContact server, GuestSeat seat, Seal seal, Optional<ShownWords> words) {
    static final LineState FIRST =
            new LineState(ServerContact.CONNECTING, GuestSeat.EMPTY, Seal.NONE, Optional.empty());

    /**
     * The four words of the handshake that gave the present keys, or of the confirmed one they hang on.
     *
     * @param handshake the name of the handshake these are shown for: hand it back when they are confirmed
     */
    public record ShownWords(String handshake, List<String> four) {
        public ShownWords {
            four = List.copyOf(four);
            if (four.size() != 4) {
                throw new IllegalArgumentException("there are four words, not " + four.size());
            }
        }

        /** The words are secret from the server: they stay out of every log. */
        @Override
        public String toString() {
            return "ShownWords[handshake=" + handshake + "]";
        }
    }
}
