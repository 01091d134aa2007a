package io.vigil.console.desk.call;

import io.vigil.console.desk.control.State;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.words.Words;

/** What the header says: who, how safe the line is, how much of the block is left. */
public final class HeaderModel {
    private static final Words WORDS = Words.of(HeaderModel.class);

    private HeaderModel() {}

    /** The header in words. */
    public record Shown(String client, String journey, State line, String lineWords, String block, State blockState) {
        public static Shown of(LineShown line, Heading heading) {
            var client = heading.client().isEmpty() ? WORDS.text("header.vigil") : heading.client();
            return new Shown(
                    client, heading.journey(), stateOf(line), wordsOf(line), heading.block(), heading.blockState());
        }

        private static State stateOf(LineShown line) {
            return switch (line.encryption()) {
                case NONE -> line.guest() == LineShown.Guest.AWAY ? State.WAIT : State.UNKNOWN;
                case UNVERIFIED, SILENT -> State.WAIT;
                case VERIFIED -> State.GO;
                case ALTERED -> State.STOP;
            };
        }

        private static String wordsOf(LineShown line) {
            var four = String.join(" ", line.words());
            return switch (line.encryption()) {
                case NONE -> WORDS.text(line.guest() == LineShown.Guest.AWAY ? "line.away" : "line.none");
                case UNVERIFIED -> WORDS.text("line.unverified", four);
                case VERIFIED -> WORDS.text("line.verified", four);
                case ALTERED -> WORDS.text("line.altered");
                case SILENT -> WORDS.text("line.silent");
            };
        }
    }
}
