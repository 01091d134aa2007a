package io.vigil.console.link.room;

/**
 * The room of one line, on a server that may go away and come back: registers the line and joins again by itself. Events
 * come on any thread.
 */
public interface Room extends AutoCloseable {
    /** Registers the line, joins, and keeps at it until {@link #end} or {@link #close}. Called once. */
    void enter(Events events);

    /** Step 2 of the handshake. */
    void answer(byte[] stepTwo);

    void again();

    void please();

    void sealed(String handshake, byte[] ciphertext);

    void answer(Knock knock, Knock.Answer answer);

    /** Empties the guest's seat: {@code ADMIT} tells whoever sits there that another took over, {@code TURN_AWAY} that it is not let in. */
    void unseat(Knock.Answer why);

    /** Makes the link worth nothing, leaves, and says so by {@link Events#ended}; tried until the server is reached. */
    void end();

    /** Leaves. The line stays registered. */
    @Override
    void close();

    /** What happens in the room. */
    interface Events {
        /** The console sits in the room; who else does is told next. */
        void reached();

        void unreachable();

        /** The server is there and does not let this console, or this line of it, in. */
        void refused();

        void guestThere();

        void guestGone();

        void begun(HandshakeKey key, byte[] stepOne);

        void sealed(String handshake, byte[] ciphertext);

        /** Something that is none of what is said in a room. */
        void nonsense();

        void knocked(Knock knock);

        void ended();
    }
}
