package io.vigil.console.link.place;

import java.util.List;
import java.util.Optional;

/**
 * Whether the servers that carry a line can be reached.
 *
 * @param second empty when the practice has one server
 */
public record Contacts(ServerContact first, Optional<ServerContact> second) {
    /** What counts for the line, from the best on. */
    private static final List<ServerContact> BEST_FIRST =
            List.of(ServerContact.REACHED, ServerContact.CONNECTING, ServerContact.UNREACHABLE, ServerContact.REFUSED);

    /** One server that is missed while the line has the other. */
    public record Missed(Place place, ServerContact why) {}

    public static Contacts one() {
        return new Contacts(ServerContact.CONNECTING, Optional.empty());
    }

    public static Contacts two() {
        return new Contacts(ServerContact.CONNECTING, Optional.of(ServerContact.CONNECTING));
    }

    public Contacts with(Place place, ServerContact now) {
        return place == Place.FIRST ? new Contacts(now, second) : new Contacts(first, second.map(before -> now));
    }

    /** Of the server that is best to reach: one is enough for the line. */
    public ServerContact best() {
        return BEST_FIRST.stream()
                .filter(contact -> contact == first || second.equals(Optional.of(contact)))
                .findFirst()
                .orElse(first);
    }

    /** The server that cannot be used while the other carries the line. One that is being tried for the first time is not missed. */
    public Optional<Missed> missed() {
        if (second.isEmpty() || best() != ServerContact.REACHED) {
            return Optional.empty();
        }
        return first == ServerContact.REACHED ? missed(Place.SECOND, second.get()) : missed(Place.FIRST, first);
    }

    private static Optional<Missed> missed(Place place, ServerContact contact) {
        return contact == ServerContact.UNREACHABLE || contact == ServerContact.REFUSED
                ? Optional.of(new Missed(place, contact))
                : Optional.empty();
    }
}
