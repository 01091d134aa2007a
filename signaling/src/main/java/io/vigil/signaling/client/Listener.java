package io.vigil.signaling.client;

import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineStanza;

/** What happens at the door and in the rooms. Every call comes on the client's one thread; none may block. */
public interface Listener {
    /** The console is known and may ask; nothing is joined yet. */
    void opened();

    /** The console sits in the room. */
    void joined(LineId line);

    void guestCame(LineId line);

    void guestLeft(LineId line);

    void stanza(LineId line, LineStanza stanza);

    /** The guest's seat said something that is none of what is said in a room. */
    void nonsense(LineId line);

    /** A second device with this line's link asks for the seat; see {@link SignalingClient#answerKnock}. */
    void knock(LineId line, KnockId knock);

    /** Nobody sat in the guest's seat when a stanza came there. */
    void undeliverable(LineId line);

    /** The server does not let this console into the room, or another's line was asked for. */
    void refused(LineId line);

    /** Over, once. */
    void closed(CloseReason reason);
}
