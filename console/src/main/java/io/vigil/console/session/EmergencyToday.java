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
        ADDRESS_ON_FILE,
        /** For an address that was said earlier today, and another one stands there now. */
        EARLIER_ADDRESS
    }

    /** The number of {@code session} as it stands now. */
    public static EmergencyToday of(Session session) {
        var asked = session.written(Item.EMERGENCY_NUMBER).strip();
        var onFile = onFile(session);
        if (isAskedForToday(session)) {
            return new EmergencyToday(asked, GoodFor.TODAYS_PLACE);
        }
        if (!asked.isEmpty() && !asked.equals(onFile)) { // the address was put right since
            return PlaceToday.isAtHome(session) && !onFile.isEmpty()
                    ? new EmergencyToday(onFile, GoodFor.TODAYS_PLACE)
                    : new EmergencyToday(asked, GoodFor.EARLIER_ADDRESS);
        }
        return new EmergencyToday(
                onFile,
                !onFile.isEmpty() && PlaceToday.isElsewhere(session) ? GoodFor.ADDRESS_ON_FILE : GoodFor.TODAYS_PLACE);
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
     * written down, was said of the file's; any number that was asked at one address was not asked for another.
     */
    public static boolean isAskedForToday(Session session) {
        var asked = session.written(Item.EMERGENCY_NUMBER).strip();
        if (asked.isEmpty()) {
            return false;
        }
        var address = session.written(Item.ADDRESS);
        var then = session.numberAskedAt();
        if (address.isEmpty()) {
            return true;
        }
        return then.isEmpty() ? !asked.equals(onFile(session)) : PlaceToday.isSame(then, address);
    }

    @Override
    public String toString() {
        return "EmergencyToday[" + goodFor + "]";
    }
}
