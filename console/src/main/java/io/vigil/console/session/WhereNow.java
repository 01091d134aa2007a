package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where help has to come to and which numbers reach it, as they can be put right until the session is ended.
 *
 * @param address as it was said today, otherwise the file's
 * @param emergencyNumber as it was asked today; empty until then: the file's stands in no field by itself
 * @param callBackNumber as it was said today, otherwise the file's
 * @param toReadAloud the emergency number that counts as asked once it is said to have been read aloud; empty without any
 * @param since when any of it was written down last; empty while all is the file's
 */
public record WhereNow(
        String address, String emergencyNumber, String callBackNumber, String toReadAloud, Optional<Instant> since) {
    /** Those of {@code session}; empty before it begins, and once it is ended. */
    public static Optional<WhereNow> of(Session session) {
        if (!Openness.mayNeedHelp(session)) {
            return Optional.empty();
        }
        var people = CallSheet.people(session);
        var asked = session.written(Item.EMERGENCY_NUMBER).strip();
        return Optional.of(new WhereNow(
                people.place().strip(),
                asked,
                people.clientPhone().strip(),
                EmergencyToday.of(session).number(),
                Stream.of(Item.ADDRESS, Item.EMERGENCY_NUMBER, Item.CALL_BACK_NUMBER)
                        .flatMap(item -> session.standing(item).stream())
                        .map(Session.Standing::at)
                        .max(Comparator.naturalOrder())));
    }

    @Override
    public String toString() {
        return "WhereNow[" + since + "]";
    }
}
