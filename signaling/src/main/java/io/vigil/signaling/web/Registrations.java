package io.vigil.signaling.web;

import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Reads {@code <lines>} (protocol.md §2.3). */
final class Registrations {
    private static final int AT_ONCE = 64;

    private Registrations() {}

    /** All of the lines, or nothing if one of them is none. */
    static Optional<List<LineRegistration>> in(Element lines) {
        List<LineRegistration> all = new ArrayList<>();
        for (var line : lines.children()) {
            var one = line.is("line", Namespaces.DOOR) ? registration(line) : Optional.<LineRegistration>empty();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return all.isEmpty() || all.size() > AT_ONCE ? Optional.empty() : Optional.of(all);
    }

    private static Optional<LineRegistration> registration(Element line) {
        try {
            var ticket = Base64.getUrlDecoder().decode(line.attribute("ticket"));
            var notBefore = Instant.parse(line.attribute("not-before"));
            var expires = Instant.parse(line.attribute("expires"));
            if (!line.attribute("role").equals("guest") || ticket.length != LineRegistration.TICKET_HASH_BYTES) {
                return Optional.empty();
            }
            return LineId.parse(line.attribute("id")).map(id -> new LineRegistration(id, ticket, notBefore, expires));
        } catch (IllegalArgumentException | DateTimeException e) { // no base64, no time: no line
            return Optional.empty();
        }
    }
}
