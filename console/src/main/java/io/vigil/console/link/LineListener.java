package io.vigil.console.link;

import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.line.LineState;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.Knock;

/** Who is told what happens on a line. Every method is called on the thread of the line, and must not block it. */
public interface LineListener {
    /** Something about the line is different from before. */
    void changed(LineState state);

    /** A handshake was completed: what is said now arrives, and so does what waited. */
    void stands();

    /**
     * The guest's page has another memory than the last one: another tab, another device, or the same with what it kept
     * earlier. It may know nothing of what was said before: say again how things stand. What still waited for the one before
     * alone ({@link io.vigil.console.link.message.FromConsole#isForWhoeverComes}) it is not told. Told after {@link #stands}
     * and before anything it says.
     */
    void guestIsAnother();

    /** The guest's page is the one that had the line before. Told in place of {@link #guestIsAnother}. */
    void guestIsTheSame();

    /** The keys are gone until the next handshake; what is said now waits for it. */
    void lost();

    /** The guest said something, once. */
    void said(FromGuest message);

    /** Both ends know that the words were read alike: keep them, and they stay confirmed when the console is started again. */
    void confirmed(ConfirmedWords words);

    /** The line was altered on its way; it mends itself. Say so: {@link LineNotices#of}. */
    void altered(Alteration alteration);

    /** Another device with the same link is at the door. Answer with {@link GuestLine#answer}. */
    void knocked(Knock knock);

    /** So much waits for the guest that what was just sent is not kept. */
    void notKept();

    /** The line has ended, as it was asked to: the link is worth nothing from now on. */
    void ended();
}
