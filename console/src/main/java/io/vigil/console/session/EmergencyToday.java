package io.vigil.console.session;

import io.vigil.console.checklist.Item;

/**
 * The emergency number as it stands now: the one that was asked today, otherwise that of the file, and for which address it
 * is good (domain.md §5: a centre that dispatches to one place cannot send anybody to another).
 *
 * @param number empty when none is known
 */
public record EmergencyToday(String number, GoodFor goodFor) {
    /** For which address a number is good. */
    public enum GoodFor {
        /** For where the client is, as far as anybody knows. */
        TODAYS_PLACE,
        /** For the address on file, and the client is at another one. */
        ADDRESS_ON_FILE
    }

    /** The number of {@code session} as it stands now. */
    public static EmergencyToday of(Session session) {
        var asked = session.written(Item.EMERGENCY_NUMBER).strip();
        var number = asked.isEmpty() ? onFile(session) : asked;
        return new EmergencyToday(
                number,
                !number.isEmpty() && PlaceToday.isElsewhere(session) && !isAskedForToday(session)
                        ? GoodFor.ADDRESS_ON_FILE
                        : GoodFor.TODAYS_PLACE);
    }

    /** Whether the client is at another address today than the one on file. */
    public static boolean isElsewhere(Session session) {
        return PlaceToday.isElsewhere(session);
    }

    /** What the file says, wherever the client is. */
    static String onFile(Session session) {
        return session.plan()
                .map(plan -> plan.contacts().emergencyNumber().strip())
                .orElse("");
    }

    /**
     * Whether a number was asked for where the client is now. The file's own number, said before today's address was
     * written down, was said of the file's.
     */
    public static boolean isAskedForToday(Session session) {
        var asked = session.written(Item.EMERGENCY_NUMBER).strip();
        if (asked.isEmpty()) {
            return false;
        }
        var address = session.standing(Item.ADDRESS).map(Session.Standing::at);
        var number = session.standing(Item.EMERGENCY_NUMBER).map(Session.Standing::at);
        return !asked.equals(onFile(session))
                || address.isEmpty()
                || number.filter(at -> !at.isBefore(address.get())).isPresent();
    }

    @Override
    public String toString() {
        return "EmergencyToday[" + goodFor + "]";
    }
}
