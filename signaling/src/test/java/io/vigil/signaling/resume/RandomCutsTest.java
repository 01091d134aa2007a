package io.vigil.signaling.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Two ends and a wire that is cut at any moment: nothing is lost, nothing comes twice, the order is kept. */
class RandomCutsTest {
    private enum Move {
        SERVER_SENDS,
        CLIENT_SENDS,
        REACHES_CLIENT,
        REACHES_SERVER,
        CLIENT_ACKNOWLEDGES,
        SERVER_ACKNOWLEDGES,
        WIRE_IS_CUT
    }

    /** A client written down from the XEP alone: it shares no code with the server. */
    private static final class Client {
        private final List<String> heard = new ArrayList<>();
        private final Deque<String> kept = new ArrayDeque<>();
        private long acknowledged;
        private long handled;
        private int said;

        Client(long counted) {
            acknowledged = counted;
            handled = counted;
        }

        void hears(String stanza) {
            heard.add(stanza);
            handled = (handled + 1) & 0xFFFF_FFFFL;
        }

        void isTold(long h) {
            for (; acknowledged != h; acknowledged = (acknowledged + 1) & 0xFFFF_FFFFL) {
                kept.removeFirst();
            }
        }
    }

    private static Element stanza(String id) {
        return Element.of("message", Namespaces.CLIENT).with("id", id);
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    @Property(tries = 2_000)
    void nothingIsLostNothingComesTwiceAndTheOrderIsKept(
            @ForAll @Size(max = 400) List<Move> moves, @ForAll @LongRange(min = 0, max = 200) long beforeTheEnd)
            throws HandledTooHigh {
        var counted = StreamResumption.COUNTERS - beforeTheEnd - 1;
        var id = ResumeId.random(new SecureRandom());
        var server = new StreamResumption(Optional.of(id), Duration.ofMinutes(2), counted);
        var client = new Client(counted);
        var toClient = new ArrayDeque<String>();
        var toServer = new ArrayDeque<String>();
        var heard = new ArrayList<String>();
        var sent = 0;

        for (var move : moves) {
            switch (move) {
                case SERVER_SENDS -> {
                    var stanza = Integer.toString(sent++);
                    server.sent(stanza(stanza));
                    toClient.add(stanza);
                }
                case CLIENT_SENDS -> {
                    var stanza = Integer.toString(client.said++);
                    client.kept.add(stanza);
                    toServer.add(stanza);
                }
                case REACHES_CLIENT -> Optional.ofNullable(toClient.poll()).ifPresent(client::hears);
                case REACHES_SERVER ->
                    Optional.ofNullable(toServer.poll()).ifPresent(stanza -> {
                        server.received();
                        heard.add(stanza);
                    });
                case CLIENT_ACKNOWLEDGES -> server.acknowledged(client.handled);
                case SERVER_ACKNOWLEDGES -> client.isTold(server.handled());
                case WIRE_IS_CUT -> resume(server, client, toClient, toServer);
            }
        }
        resume(server, client, toClient, toServer);
        toClient.forEach(client::hears);
        heard.addAll(toServer);

        assertEquals(numbers(sent), client.heard);
        assertEquals(numbers(client.said), heard);
    }

    private static void resume(StreamResumption server, Client client, Deque<String> toClient, Deque<String> toServer)
            throws HandledTooHigh {
        toClient.clear();
        toServer.clear();
        server.cut(0);
        server.resumed(client.handled).forEach(stanza -> toClient.add(stanza.attribute("id")));
        client.isTold(server.handled());
        toServer.addAll(client.kept);
    }
}
