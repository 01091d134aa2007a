package io.vigil.console.link.line;

/**
 * What a line has seen so far.
 *
 * @param handshakes completed
 * @param handshakesRefused first messages that no key opened
 * @param framesOpened sealed frames that opened
 * @param framesNotOpened sealed frames that did not, of a handshake in force
 * @param framesDropped sealed frames of a handshake that is not in force, or not in their place
 * @param messagesUnknown messages of a kind that is not known here
 * @param messagesBad messages that said something impossible
 */
public record LineCounts(
        long handshakes,
        long handshakesRefused,
        long framesOpened,
        long framesNotOpened,
        long framesDropped,
        long messagesUnknown,
        long messagesBad) {
    public static final LineCounts NONE = new LineCounts(0, 0, 0, 0, 0, 0, 0);

    LineCounts plus(Counted one) {
        return new LineCounts(
                handshakes + one.is(Counted.HANDSHAKE),
                handshakesRefused + one.is(Counted.HANDSHAKE_REFUSED),
                framesOpened + one.is(Counted.FRAME_OPENED),
                framesNotOpened + one.is(Counted.FRAME_NOT_OPENED),
                framesDropped + one.is(Counted.FRAME_DROPPED),
                messagesUnknown + one.is(Counted.MESSAGE_UNKNOWN),
                messagesBad + one.is(Counted.MESSAGE_BAD));
    }

    /** What is counted. */
    enum Counted {
        HANDSHAKE,
        HANDSHAKE_REFUSED,
        FRAME_OPENED,
        FRAME_NOT_OPENED,
        FRAME_DROPPED,
        MESSAGE_UNKNOWN,
        MESSAGE_BAD;

        private int is(Counted other) {
            return this == other ? 1 : 0;
        }
    }
}
