package io.vigil.signaling.room;

import io.vigil.signaling.line.LineId;
import java.util.Collection;

/** How many guests may wait for lines that are not registered yet (protocol.md §2.1). */
final class Parking {
    static final int IN_ALL = 1_000;
    static final int PER_LINE = 3;
    static final int PER_ADDRESS = 20;

    private Parking() {}

    /** Whether one more may wait beside {@code waiting}. */
    static boolean hasPlace(Collection<GuestParty> waiting, LineId line, String address) {
        var sameLine = 0;
        var sameAddress = 0;
        for (var guest : waiting) {
            sameLine += guest.line().equals(line) ? 1 : 0;
            sameAddress += guest.address().equals(address) ? 1 : 0;
        }
        return waiting.size() < IN_ALL && sameLine < PER_LINE && sameAddress < PER_ADDRESS;
    }
}
