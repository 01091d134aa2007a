package io.vigil.signaling.xmpp;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address (RFC 7622), compared as it is written.
 *
 * @param local empty for a server or service
 * @param resource empty for a bare address; in a room the occupant's nick
 */
public record Jid(String local, String domain, String resource) {
    /** RFC 7622 §3.1 has 1,023 bytes a part; nobody here needs as many. */
    private static final int MOST_CHARACTERS = 512;

    private static final Pattern SHAPE =
            Pattern.compile("(?:([^\"&'/:<>@\\s\\p{Cntrl}]+)@)?([^@/\\s\\p{Cntrl}]+)(?:/(\\P{Cntrl}+))?");

    /** The address that {@code text} is, if it is one. */
    public static Optional<Jid> parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var match = SHAPE.matcher(text);
        return match.matches()
                ? Optional.of(new Jid(orEmpty(match.group(1)), match.group(2), orEmpty(match.group(3))))
                : Optional.empty();
    }

    @SuppressWarnings("NullAway") // the matcher says null for a part that is not there
    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }

    /** The same local part and resource at another domain. */
    public Jid at(String otherDomain) {
        return new Jid(local, otherDomain, resource);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return (local.isEmpty() ? "" : local + "@") + domain + (resource.isEmpty() ? "" : "/" + resource);
    }
}
