package io.vigil.signaling.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.door.Lines;
import io.vigil.signaling.door.MediaTickets;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaWriter;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A console opens the media room of its line, and those with a ticket for it meet there. */
class MediaTicketHoldersTest {
    private static final String HOST = "practice.example";
    private static final String LINE = "a".repeat(32);
    private static final String MEDIA = "c".repeat(32);
    private static final String ROOM = MEDIA + "@conference." + HOST;
    private static final long CONSOLE = 1;
    private static final long ANA = 2;
    private static final long ANA_AGAIN = 3;
    private static final long BEN = 4;

    private final TestClock clock = new TestClock();
    private final Hall hall = new Hall(HOST, new Lines(), new Services(List.of("turn:relay.example"), "shared"));

    private static Party.Participant with(int ticket) {
        var bytes = new byte[32];
        bytes[0] = (byte) ticket;
        return new Party.Participant(
                MediaTickets.hash(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)), "192.0.2.1");
    }

    private static Element iq(String type, Element asked) {
        return Element.of("iq", Namespaces.CLIENT)
                .with("type", type)
                .with("id", "1")
                .with(asked);
    }

    private List<String> told(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery ->
                        delivery.to() + (delivery.last() ? " over: " : ": ") + StanzaWriter.write(delivery.element()))
                .toList();
    }

    private List<Delivery> take(long connection, Element stanza) {
        return hall.take(connection, stanza, clock.instant());
    }

    private List<Delivery> join(long connection, String room, String nick) {
        return take(
                connection,
                Element.of("presence", Namespaces.CLIENT)
                        .with("to", room + "/" + nick)
                        .with(Element.of("x", Namespaces.MUC)));
    }

    private List<Delivery> enter(long connection, Party party) {
        return hall.enter(connection, party, "u" + connection + "@" + HOST + "/r", clock.instant());
    }

    @BeforeEach
    void theConsoleOpensTheRoomToTwo() {
        var now = clock.instant();
        assertEquals(List.of(), enter(CONSOLE, new Party.Console("one")));
        var line = Element.of("line", Namespaces.DOOR)
                .with("id", LINE)
                .with("ticket", "t".repeat(43))
                .with("not-before", now.toString())
                .with("expires", now.plus(Duration.ofHours(8)).toString());
        take(CONSOLE, iq("set", Element.of("lines", Namespaces.DOOR).with(line)));
        var media = Element.of("media", Namespaces.DOOR).with("line", LINE).with("room", MEDIA);
        for (var ticket : List.of(1, 2)) {
            media = media.with(Element.of("ticket", Namespaces.DOOR)
                    .with("hash", with(ticket).ticketHash())
                    .with("expires", now.plus(Duration.ofMinutes(10)).toString()));
        }
        assertEquals(
                List.of("1: <iq xmlns=\"jabber:client\" type=\"result\" id=\"1\"/>"),
                told(take(CONSOLE, iq("set", media))));
    }

    @Test
    void whoeverHasATicketMayUseThatRoomAndNoOther() {
        assertEquals(List.of(), enter(ANA, with(1)));

        assertTrue(told(join(ANA, ROOM, "ana")).get(0).contains("code=\"110\""));
        for (var other : List.of("d".repeat(32) + "@conference." + HOST, LINE + "@rooms." + HOST, "x@y")) {
            assertTrue(told(join(ANA, other, "console")).get(0).contains("<forbidden"), other);
        }
        var info = iq("get", Element.of("query", Namespaces.DISCO_INFO));
        assertTrue(told(take(ANA, info.with("to", "e".repeat(32) + "@conference." + HOST)))
                .get(0)
                .contains("<forbidden"));
        assertTrue(told(take(ANA, info.with("to", ROOM))).get(0).contains("muc#roominfo_meetingId"));
        var conference = Element.of("conference", Namespaces.FOCUS);
        var asked = iq("set", conference.with("room", ROOM)).with("to", "focus." + HOST);
        assertTrue(told(take(ANA, asked)).get(0).contains("ready=\"true\""));
    }

    @Test
    void theRelaysCredentialsAreThoseOfTheLine() {
        enter(ANA, with(1));

        var answer = told(take(ANA, iq("get", Element.of("services", Namespaces.SERVICES))));

        assertTrue(answer.get(0).contains(":" + LINE + "\""), answer.toString());
    }

    @Test
    void aLineAndItsMediaRoomDoNotHearOfEachOther() {
        enter(ANA, with(1));
        join(ANA, ROOM, "ana");

        var said = Element.of("message", Namespaces.CLIENT)
                .with("type", "chat")
                .with("to", LINE + "@rooms." + HOST + "/console");
        assertTrue(told(take(ANA, said)).get(0).contains("not-acceptable"));
        var toMedia =
                Element.of("message", Namespaces.CLIENT).with("type", "chat").with("to", ROOM + "/ana");
        assertTrue(told(take(CONSOLE, toMedia)).get(0).contains("forbidden"));
    }

    @Test
    void whoeverComesAgainByTheSameTicketTakesItsOwnPlace() {
        enter(ANA, with(1));
        join(ANA, ROOM, "ana");
        enter(BEN, with(2));
        join(BEN, ROOM, "ben");
        enter(ANA_AGAIN, with(1));

        var heard = told(join(ANA_AGAIN, ROOM, "ana2"));

        assertTrue(heard.get(0).startsWith("2 over: ") && heard.get(0).contains("<conflict"), heard.toString());
        assertTrue(heard.get(1).startsWith("4: ") && heard.get(1).contains("/ana\""), heard.toString());
        assertTrue(heard.get(1).contains("type=\"unavailable\""), heard.toString());
        assertTrue(heard.get(2).startsWith("3: ") && heard.get(2).contains("/ben\""), heard.toString());
        assertTrue(heard.get(3).startsWith("4: ") && heard.get(3).contains("/ana2\""), heard.toString());
    }

    @Test
    void aTicketThatRanOutMeanwhileBindsNothing() {
        clock.pass(Duration.ofMinutes(10));

        var heard = told(enter(ANA, with(1)));

        assertTrue(
                heard.get(0).startsWith("2 over: ") && heard.get(0).contains("credentials-expired"), heard.toString());
    }

    @Test
    void onlyTheConsoleOfTheLineOpensItsRoom() {
        var stranger = 9L;
        enter(stranger, new Party.Console("two"));
        var media = Element.of("media", Namespaces.DOOR).with("line", LINE).with("room", MEDIA);
        var guest = 8L;
        enter(guest, new Party.Guest(LINE, "t".repeat(43), "192.0.2.1"));

        assertTrue(told(take(stranger, iq("set", media))).get(0).contains("<forbidden"));
        assertTrue(told(take(CONSOLE, iq("set", media))).get(0).contains("<bad-request"));
        assertTrue(told(take(guest, iq("set", media))).get(0).contains("<service-unavailable"));
    }
}
