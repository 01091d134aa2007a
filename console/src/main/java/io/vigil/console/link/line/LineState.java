package io.vigil.console.link.line;

import io.vigil.console.link.place.Contacts;
import io.vigil.console.link.place.ServerContact;
import java.util.List;
import java.util.Optional;

/**
 * What is true of a line now. Three independent truths: the servers, the seat, the seal.
 *
 * @param words what to read aloud; present whenever keys stand, also while the line is silent
 */
public record LineState(Contacts servers, GuestSeat seat, Seal seal, Optional<ShownWords> words) {
    public static final LineState FIRST = new LineState(Contacts.one(), GuestSeat.EMPTY, Seal.NONE, Optional.empty());

    /** Whether a server that carries the line can be reached: of two, the better. */
    public ServerContact server() {
        return servers.best();
    }

    /** The words that are shown now, if these four were read: a handshake may have brought others since. */
    public Optional<ShownWords> shownAs(List<String> read) {
        return words.filter(shown -> shown.four().equals(read));
    }

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
