package io.vigil.signaling.room;

import io.vigil.signaling.door.Party;
import java.util.HashMap;
import java.util.Map;

/**
 * Guests whose line is not open yet. They have shown nothing that could be checked, so they are few: in all, a line, an
 * address. For one thread.
 */
final class Early {
    static final int MOST = 1_000;
    static final int MOST_OF_A_LINE = 3;
    static final int MOST_OF_AN_ADDRESS = 20;

    private final Map<Long, Party.Guest> guests = new HashMap<>();
    private final Map<String, Integer> ofLine = new HashMap<>();
    private final Map<String, Integer> ofAddress = new HashMap<>();

    boolean hasPlaceFor(Party.Guest guest) {
        return guests.size() < MOST
                && ofLine.getOrDefault(guest.line(), 0) < MOST_OF_A_LINE
                && ofAddress.getOrDefault(guest.address(), 0) < MOST_OF_AN_ADDRESS;
    }

    /** Counts the connection, once. False when it would be one too many. */
    boolean take(long connection, Party.Guest guest) {
        if (guests.containsKey(connection)) {
            return true;
        }
        if (!hasPlaceFor(guest)) {
            return false;
        }
        guests.put(connection, guest);
        ofLine.merge(guest.line(), 1, Integer::sum);
        ofAddress.merge(guest.address(), 1, Integer::sum);
        return true;
    }

    /** The connection is gone, or early no more. */
    void release(long connection) {
        var guest = guests.remove(connection);
        if (guest != null) {
            less(ofLine, guest.line());
            less(ofAddress, guest.address());
        }
    }

    private static void less(Map<String, Integer> counts, String key) {
        counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }
}
