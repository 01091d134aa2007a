package io.vigil.console.app.room;

/** The client's place, as whoever makes invitations sees it. Any thread; nothing here waits. */
public interface RoomByInvitation {
    /** Opens the room with a new invitation. */
    void open(Offer offer);

    /** The link becomes worthless, and another is offered. */
    void openAnother(Offer offer);

    /** Opens it again after the console was started again: in the journey nobody is sent to the waiting room. */
    void resume(Offer offer);
}
