package io.vigil.signaling.web;

import io.vigil.signaling.line.LineId;
import io.vigil.signaling.room.Seat;
import java.util.Optional;

/** A seat in a room as clients name it: {@code LINE-HEX@rooms.HOST/console}. */
record RoomAddress(LineId line, Seat seat) {
    static Optional<RoomAddress> parse(String to, String host) {
        var at = to.indexOf('@');
        var slash = to.indexOf('/');
        if (at < 0 || slash < at || !to.substring(at + 1, slash).equals("rooms." + host)) {
            return Optional.empty();
        }
        return LineId.parse(to.substring(0, at))
                .flatMap(line -> Seat.of(to.substring(slash + 1)).map(seat -> new RoomAddress(line, seat)));
    }
}
