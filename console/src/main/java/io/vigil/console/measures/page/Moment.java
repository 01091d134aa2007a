package io.vigil.console.measures.page;

import io.vigil.console.escalation.Lookout;
import io.vigil.console.measures.Askings;
import io.vigil.console.session.Session;

/**
 * Whether now is a moment for a questionnaire on the client's page: with the client there and let in, in a talk or on a
 * journey day that has not come to the medicine, or is done. Nobody is asked to read and to judge under the medicine, and
 * nothing is asked beside an alarm.
 */
public enum Moment {
    FREE,
    /** No room is open for a client. */
    NO_ROOM,
    /** From the self-administration, or medicine outside the plan, until the day is done. */
    MEDICINE,
    ALARM,
    NOT_LET_IN,
    /** One is on the page. */
    ONE_ON_THE_PAGE;

    /** Where the client is. */
    public enum Client {
        AWAY,
        LET_IN
    }

    /** The first thing that speaks against it, the gravest first. */
    public static Moment of(Session session, Lookout lookout, Client client, Askings askings) {
        if (session.plan().isEmpty() || session.isEnded()) {
            return NO_ROOM;
        }
        if (mustGo(session) || lookout.contact().isArmed()) { // the clock knows of the medicine before the disk does
            return MEDICINE;
        }
        if (!lookout.alarms().on().isEmpty()) {
            return ALARM;
        }
        if (client == Client.AWAY) {
            return NOT_LET_IN;
        }
        return askings.onThePage().isPresent() ? ONE_ON_THE_PAGE : FREE;
    }

    /** Whether one that is on the page is taken away: the medicine has come, or the session is over. */
    public static boolean mustGo(Session session) {
        return session.plan().isEmpty() || session.isEnded() || session.isWatched();
    }
}
