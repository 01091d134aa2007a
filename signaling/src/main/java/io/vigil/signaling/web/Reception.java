package io.vigil.signaling.web;

import io.vigil.signaling.door.Allowance;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.relay.IceServices;
import io.vigil.signaling.room.Delivery;
import io.vigil.signaling.room.Hall;
import io.vigil.signaling.room.PartyId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What all streams of one server share: the hall, and who is to be told. Everything on the server's one event loop. */
final class Reception {
    private static final int RANDOM_NAME_BYTES = 8;

    private final Hall hall;
    private final Allowance allowance;
    private final ConsoleKeys keys;
    private final IceServices ice;
    private final Clock clock;
    private final SecureRandom random;
    private final Set<String> hosts;
    private final byte[] channel;
    private final Map<PartyId, Dialogue> parties = new HashMap<>();
    private long let;

    Reception(
            Hall hall,
            Allowance allowance,
            ConsoleKeys keys,
            IceServices ice,
            Clock clock,
            SecureRandom random,
            Collection<String> hosts,
            byte[] channel) {
        this.hall = hall;
        this.allowance = allowance;
        this.keys = keys;
        this.ice = ice;
        this.clock = clock;
        this.random = random;
        this.hosts = Set.copyOf(hosts);
        this.channel = channel.clone();
    }

    Hall hall() {
        return hall;
    }

    Allowance allowance() {
        return allowance;
    }

    ConsoleKeys keys() {
        return keys;
    }

    IceServices ice() {
        return ice;
    }

    Instant now() {
        return clock.instant();
    }

    boolean isHost(String name) {
        return hosts.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What consoles sign for every connection to this server (protocol.md §2.2). */
    byte[] channel() {
        return channel.clone();
    }

    byte[] randomBytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    String randomName() {
        return HexFormat.of().formatHex(randomBytes(RANDOM_NAME_BYTES));
    }

    /** A number for a connection that is about to be let in. */
    PartyId admit(Dialogue dialogue) {
        var party = new PartyId(++let);
        parties.put(party, dialogue);
        return party;
    }

    /** Not let in after all. */
    void dismiss(PartyId party) {
        parties.remove(party);
    }

    void gone(PartyId party) {
        parties.remove(party);
        deliver(hall.gone(party));
    }

    void tick() {
        allowance.forget(clock.instant());
        deliver(hall.tick());
    }

    void deliver(List<Delivery> deliveries) {
        for (var delivery : deliveries) {
            var dialogue = parties.get(delivery.to());
            if (dialogue != null) {
                dialogue.deliver(delivery);
            }
        }
    }
}
