package io.vigil.signaling.room;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.Node;
import io.vigil.signaling.xmpp.StanzaWriter;
import io.vigil.signaling.xmpp.Stanzas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** A media room: two occupants at most, by names of their own (XEP-0045; protocol.md §8.2). For one thread. */
final class MediaRoom {
    /** lib-jitsi-meet gives up the direct call of two as soon as a third is there. */
    static final int SEATS = 2;
    /** What an occupant says of itself, and everybody who comes is told. */
    static final int MOST_PRESENCE_BYTES = 16 * 1024;

    private final String jid;
    private final Map<String, Occupant> occupants = new HashMap<>();

    /**
     * Somebody who is here or wants to be.
     *
     * @param jid the full address of the stream
     * @param ticket hash of the ticket it came by; empty at an open door
     * @param told what it says of itself, relayed as it is
     */
    record Occupant(long connection, String jid, String nick, String ticket, List<Node> told) {
        Occupant telling(List<Node> other) {
            return new Occupant(connection, jid, nick, ticket, other);
        }
    }

    MediaRoom(String jid) {
        this.jid = jid;
    }

    boolean isEmpty() {
        return occupants.isEmpty();
    }

    Optional<Occupant> occupant(long connection) {
        return occupants.values().stream()
                .filter(occupant -> occupant.connection() == connection)
                .findFirst();
    }

    Optional<Occupant> named(String nick) {
        return Optional.ofNullable(occupants.get(nick));
    }

    /**
     * A presence to {@code newcomer}'s nick: a join, or a change of what it says of itself.
     *
     * @param isHeld whether a connection has no socket at present; it makes room for somebody who has
     */
    List<Delivery> present(Occupant newcomer, Element presence, LongPredicate isHeld) {
        if (!StanzaWriter.fits(presence, MOST_PRESENCE_BYTES)) {
            return refused(newcomer, presence, "modify", "policy-violation");
        }
        var here = occupant(newcomer.connection());
        var joins = presence.child("x", Namespaces.MUC).isPresent();
        var telling = newcomer.telling(told(presence));
        if (here.isPresent()) {
            if (!here.get().nick().equals(newcomer.nick())) {
                return refused(newcomer, presence, "cancel", "not-acceptable");
            }
            occupants.put(newcomer.nick(), telling);
            return joins ? seated(telling) : toAll(telling);
        }
        if (!joins) {
            return refused(newcomer, presence, "modify", "not-acceptable");
        }
        var out = new ArrayList<Delivery>();
        var hasName = named(newcomer.nick());
        if (hasName.filter(other -> !isItsOwn(newcomer, other) && !isHeld.test(other.connection()))
                .isPresent()) {
            return refused(newcomer, presence, "cancel", "conflict");
        }
        makeRoom(newcomer, isHeld, out);
        if (occupants.size() >= SEATS) { // and then nobody made room
            return refused(newcomer, presence, "wait", "service-unavailable");
        }
        occupants.put(newcomer.nick(), telling);
        out.addAll(seated(telling));
        return out;
    }

    /** One ticket, one seat; and whoever is only held does not keep out somebody who is there. */
    private void makeRoom(Occupant newcomer, LongPredicate isHeld, List<Delivery> out) {
        for (var other : List.copyOf(occupants.values())) {
            var isInTheWay = occupants.size() >= SEATS || other.nick().equals(newcomer.nick());
            if (isItsOwn(newcomer, other) || (isInTheWay && isHeld.test(other.connection()))) {
                out.add(Delivery.end(other.connection(), Stanzas.streamError("conflict")));
                out.addAll(leave(other.connection()));
            }
        }
    }

    private static boolean isItsOwn(Occupant newcomer, Occupant other) {
        return !newcomer.ticket().isEmpty() && newcomer.ticket().equals(other.ticket());
    }

    private List<Delivery> seated(Occupant newcomer) {
        var out = new ArrayList<Delivery>();
        for (var other : occupants.values()) {
            if (other.connection() != newcomer.connection()) {
                out.add(Delivery.of(newcomer.connection(), presence(other, newcomer)));
            }
        }
        out.addAll(toAll(newcomer));
        var subject = Element.of("message", Namespaces.CLIENT)
                .with("from", jid)
                .with("to", newcomer.jid())
                .with("type", "groupchat")
                .with(Element.of("subject", Namespaces.CLIENT));
        out.add(Delivery.of(newcomer.connection(), subject)); // XEP-0045 §7.2.15: with it the joining is over
        return out;
    }

    /** Everybody hears of the occupant, it itself last. */
    private List<Delivery> toAll(Occupant of) {
        var out = new ArrayList<Delivery>();
        for (var other : occupants.values()) {
            if (other.connection() != of.connection()) {
                out.add(Delivery.of(other.connection(), presence(of, other)));
            }
        }
        out.add(Delivery.of(of.connection(), presence(of, of)));
        return out;
    }

    /** The others are told. */
    List<Delivery> leave(long connection) {
        var leaving = occupant(connection);
        var out = new ArrayList<Delivery>();
        leaving.ifPresent(gone -> {
            occupants.remove(gone.nick());
            for (var other : occupants.values()) {
                out.add(Delivery.of(other.connection(), gone(gone, other)));
            }
        });
        return out;
    }

    /** Tells the one who asked to leave that it has left. */
    Delivery left(Occupant occupant) {
        return Delivery.of(occupant.connection(), gone(occupant, occupant));
    }

    /** To everybody, the sender included. */
    List<Delivery> groupchat(Occupant sender, Element message) {
        return occupants.values().stream()
                .map(other -> Delivery.of(other.connection(), carried(sender, message, other)))
                .toList();
    }

    /** A message or a query of one occupant for another, unread. */
    Delivery carry(Occupant sender, Element stanza, Occupant to) {
        return Delivery.of(to.connection(), carried(sender, stanza, to));
    }

    private Element carried(Occupant sender, Element stanza, Occupant to) {
        var carried = new Element(stanza.name(), stanza.namespace(), Map.of(), stanza.content())
                .with("from", jid + "/" + sender.nick())
                .with("to", to.jid());
        for (var kept : List.of("type", "id", "xml:lang")) {
            carried = stanza.attribute(kept).isEmpty() ? carried : carried.with(kept, stanza.attribute(kept));
        }
        return carried;
    }

    private static List<Delivery> refused(Occupant newcomer, Element presence, String type, String condition) {
        return List.of(Delivery.of(newcomer.connection(), Stanzas.error(presence, type, condition)));
    }

    /** Without what asks the room for something, and without what only the room may say. */
    private static List<Node> told(Element presence) {
        return presence.content().stream()
                .filter(node -> !(node instanceof Element child
                        && (child.namespace().equals(Namespaces.MUC)
                                || child.namespace().equals(Namespaces.MUC_USER))))
                .toList();
    }

    private Element presence(Occupant of, Occupant to) {
        return stanza(of, to, of.told(), "participant");
    }

    private Element gone(Occupant of, Occupant to) {
        return stanza(of, to, List.of(), "none").with("type", "unavailable");
    }

    private Element stanza(Occupant of, Occupant to, List<Node> told, String role) {
        var x = Element.of("x", Namespaces.MUC_USER)
                .with(Element.of("item", Namespaces.MUC_USER)
                        .with("affiliation", "none")
                        .with("role", role)
                        .with("jid", of.jid()));
        var toItself = of.connection() == to.connection();
        return new Element("presence", Namespaces.CLIENT, Map.of(), told)
                .with("from", jid + "/" + of.nick())
                .with("to", to.jid())
                .with(
                        toItself
                                ? x.with(Element.of("status", Namespaces.MUC_USER)
                                        .with("code", "110"))
                                : x);
    }
}
