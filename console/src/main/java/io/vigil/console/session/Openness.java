package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.session.event.Phase;

/** Whether something may be asked of a session at all. */
public final class Openness {
    private Openness() {}

    /** Begun, not ended, not held, not done. */
    public static boolean isRunning(Session session) {
        return session.plan().isPresent()
                && !session.isEnded()
                && session.phase() != Phase.HELD
                && session.phase() != Phase.DONE;
    }

    /** Begun and not ended; or watched, where the fact of its beginning cannot be read any more. */
    public static boolean goesOn(Session session) {
        return (session.plan().isPresent() || session.isWatched()) && !session.isEnded();
    }

    /** Begun, and not ended: help may have to be sent, also on a day that is held or done. */
    public static boolean mayNeedHelp(Session session) {
        return session.plan().isPresent() && !session.isEnded();
    }

    /**
     * Whether what is so can be written down for the item. Where help has to come to, and which number reaches it, is put right
     * until the session is ended; everything else where it {@link #isOpenFor is open}.
     */
    public static boolean mayBeKept(Session session, Item item) {
        return isOpenFor(session, item) || (item.isWhereabouts() && mayNeedHelp(session));
    }

    /** Whether it belongs to a step before the medicine. */
    public static boolean isBeforeTheMedicine(Item item) {
        return item.part() != Item.Part.PROCESSING && item.part() != Item.Part.CLOSE;
    }

    /** Items of the steps before the medicine until it is taken; those after it, in their own step. */
    public static boolean isOpenFor(Session session, Item item) {
        if (!isRunning(session)) {
            return false;
        }
        return isBeforeTheMedicine(item)
                ? session.phase().isBeforeTheMedicine()
                : session.phase().part().filter(part -> part == item.part()).isPresent();
    }
}
