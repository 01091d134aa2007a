package io.vigil.signaling.room;

import io.vigil.signaling.door.MediaTickets;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.room.MediaRoom.Occupant;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Jid;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaWriter;
import io.vigil.signaling.xmpp.Stanzas;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The media rooms and who is in them, as lib-jitsi-meet and other clients of XEP-0045 need it (protocol.md §8). For one thread. */
final class MediaRooms {
    /** Rooms that one visitor of an open door may be in. */
    static final int MOST_OF_ONE = 4;

    private static final int MOST_NAME_CHARACTERS = 128;
    /**
     * A stanza for an occupant, written: a frame of 64 KiB (protocol.md §2), less what another name of this server may add. Whoever
     * is given more gives its connection up, and again when the stream is resumed.
     */
    static final int MOST_CARRIED_BYTES = 63 * 1024;

    private final String service;
    private final MediaTickets tickets;
    private final Services relays;
    private final Discovery discovery;
    private final Map<Long, Member> members = new HashMap<>();
    private final Map<String, MediaRoom> rooms = new HashMap<>();
    private final Set<Long> held = new HashSet<>();

    private record Member(long connection, Party.Media party, String jid) {
        /** The name by which it calls this server. */
        String called() {
            return Jid.parse(jid).map(Jid::domain).orElseThrow();
        }

        String ticket() {
            return party instanceof Party.Participant participant ? participant.ticketHash() : "";
        }
    }

    MediaRooms(String host, MediaTickets tickets, Services relays) {
        this.service = "conference." + host;
        this.tickets = tickets;
        this.relays = relays;
        this.discovery = new Discovery(host);
    }

    void enter(long connection, Party.Media party, String jid) {
        members.put(connection, new Member(connection, party, jid));
    }

    /** The connection has no socket for the time being. */
    void hold(long connection) {
        held.add(connection);
    }

    void resume(long connection) {
        held.remove(connection);
    }

    List<Delivery> leave(long connection) {
        members.remove(connection);
        held.remove(connection);
        var out = new ArrayList<Delivery>();
        rooms.values().forEach(room -> out.addAll(room.leave(connection)));
        rooms.values().removeIf(MediaRoom::isEmpty);
        return out;
    }

    List<Delivery> take(long connection, Element stanza, Instant now) {
        var member = members.get(connection);
        if (member == null) {
            return List.of();
        }
        return switch (stanza.name()) {
            case "iq" -> iq(member, stanza, now);
            case "presence" -> presence(member, stanza);
            case "message" -> message(member, stanza);
            default -> List.of(Delivery.end(connection, Stanzas.streamError("unsupported-stanza-type")));
        };
    }

    private List<Delivery> presence(Member member, Element presence) {
        var to = presence.attribute("to");
        if (to.isEmpty()) {
            return List.of(); // to everybody who cares, who is nobody
        }
        var place = Jid.parse(to).filter(this::isSeat);
        if (place.isEmpty() || !mayUse(member, place.get().local())) {
            return refused(member, presence, "auth", "forbidden");
        }
        var name = place.get().local();
        return switch (presence.attribute("type")) {
            case "" -> present(member, name, place.get().resource(), presence);
            case "unavailable" -> leaveRoom(member, name);
            default -> List.of(); // subscriptions and probes mean nothing in a room
        };
    }

    private List<Delivery> present(Member member, String name, String nick, Element presence) {
        var isNew = !rooms.containsKey(name);
        if (isNew && roomsOf(member) >= MOST_OF_ONE) {
            return refused(member, presence, "wait", "resource-constraint");
        }
        var room = rooms.computeIfAbsent(name, local -> new MediaRoom(local + "@" + service));
        var newcomer = new Occupant(member.connection(), member.jid(), nick, member.ticket(), List.of());
        var out = room.present(newcomer, presence, held::contains);
        if (room.isEmpty()) {
            rooms.remove(name);
        }
        return out;
    }

    private long roomsOf(Member member) {
        return rooms.values().stream()
                .filter(room -> room.occupant(member.connection()).isPresent())
                .count();
    }

    private List<Delivery> leaveRoom(Member member, String name) {
        var room = rooms.get(name);
        var occupant = room == null ? Optional.<Occupant>empty() : room.occupant(member.connection());
        if (room == null || occupant.isEmpty()) {
            return List.of();
        }
        var out = new ArrayList<>(room.leave(member.connection()));
        out.add(room.left(occupant.get()));
        if (room.isEmpty()) {
            rooms.remove(name);
        }
        return out;
    }

    private List<Delivery> message(Member member, Element message) {
        var place = Jid.parse(message.attribute("to")).filter(this::isInside);
        var room = place.map(at -> rooms.get(at.local()));
        var sender = room.flatMap(at -> at.occupant(member.connection()));
        if (sender.isEmpty()) {
            return refused(member, message, "modify", "not-acceptable");
        }
        var isForAll = message.attribute("type").equals("groupchat");
        var nick = place.get().resource();
        if (isForAll != nick.isEmpty()) {
            return refused(member, message, "modify", "bad-request");
        }
        if (isForAll) {
            return carried(member, message, room.get().groupchat(sender.get(), message));
        }
        return to(room.get(), nick, member, sender.get(), message);
    }

    private List<Delivery> iq(Member member, Element iq, Instant now) {
        var to = iq.attribute("to");
        var address = Jid.parse(to);
        if (address.filter(this::isSeat).isPresent()) {
            return between(member, address.get(), iq);
        }
        if (iq.attribute("type").equals("result") || iq.attribute("type").equals("error")) {
            return List.of();
        }
        if (address.filter(this::isInside).isPresent()) {
            return mayUse(member, address.get().local())
                    ? answered(member, iq, discovery.ofRoom(iq, address.get().local()))
                    : refused(member, iq, "auth", "forbidden");
        }
        if (address.isEmpty() ? to.isEmpty() : discovery.isServer(address.get())) {
            return iq.attribute("type").equals("get")
                            && iq.child("services", Namespaces.SERVICES).isPresent()
                    ? answered(member, iq, Optional.of(Stanzas.result(iq).with(services(member, now))))
                    : answered(member, iq, discovery.ofServer(iq, member.called(), room -> mayUse(member, room)));
        }
        return answered(
                member,
                iq,
                address.flatMap(at -> discovery.ofService(iq, at, member.called(), room -> mayUse(member, room))));
    }

    /** A query of one occupant for another, or the answer to one. */
    private List<Delivery> between(Member member, Jid place, Element iq) {
        var room = rooms.get(place.local());
        var sender = room == null ? Optional.<Occupant>empty() : room.occupant(member.connection());
        if (room == null || sender.isEmpty()) {
            return refused(member, iq, "modify", "not-acceptable");
        }
        var isToItself = sender.get().nick().equals(place.resource());
        if (isToItself && iq.child("ping", Namespaces.PING).isPresent()) { // XEP-0410: am I still here?
            return List.of(Delivery.of(member.connection(), Stanzas.result(iq)));
        }
        return to(room, place.resource(), member, sender.get(), iq);
    }

    private static List<Delivery> to(MediaRoom room, String nick, Member member, Occupant sender, Element stanza) {
        return room.named(nick)
                .map(there -> carried(member, stanza, List.of(room.carry(sender, stanza, there))))
                .orElseGet(() -> refused(member, stanza, "cancel", "item-not-found"));
    }

    /** To everybody, or to nobody when it is more than one of them can take. */
    private static List<Delivery> carried(Member member, Element stanza, List<Delivery> deliveries) {
        return deliveries.stream().allMatch(it -> StanzaWriter.fits(it.element(), MOST_CARRIED_BYTES))
                ? deliveries
                : refused(member, stanza, "modify", "policy-violation");
    }

    private Element services(Member member, Instant now) {
        return tickets.line(member.ticket())
                .map(line -> relays.answer(line, now))
                .orElseGet(relays::answerToStrangers);
    }

    private static List<Delivery> answered(Member member, Element iq, Optional<Element> answer) {
        return answer.map(element -> List.of(Delivery.of(member.connection(), element)))
                .orElseGet(() -> refused(member, iq, "cancel", "service-unavailable"));
    }

    /** An error is never answered, nor is the result of a query (RFC 6120 §8.3.1). */
    private static List<Delivery> refused(Member member, Element stanza, String type, String condition) {
        return switch (stanza.attribute("type")) {
            case "error", "result" -> List.of();
            default -> List.of(Delivery.of(member.connection(), Stanzas.error(stanza, type, condition)));
        };
    }

    /** A ticket opens one room; an open door all of them. */
    private boolean mayUse(Member member, String room) {
        return member.party() instanceof Party.Participant
                ? tickets.room(member.ticket()).filter(room::equals).isPresent()
                : room.length() <= MOST_NAME_CHARACTERS;
    }

    private boolean isInside(Jid address) {
        return address.domain().equals(service) && !address.local().isEmpty();
    }

    private boolean isSeat(Jid address) {
        return isInside(address)
                && !address.resource().isEmpty()
                && address.resource().length() <= MOST_NAME_CHARACTERS;
    }
}
