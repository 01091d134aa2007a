package io.vigil.signaling.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.door.Lines;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.xmpp.BadStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaReader;
import io.vigil.signaling.xmpp.StanzaWriter;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lib-jitsi-meet and others of its kind hear in a media room, at an open door. */
class MediaRoomsTest {
    private static final String HOST = "practice.example";
    private static final String ROOM = "talk@conference." + HOST;
    private static final String JOIN = "<x xmlns='http://jabber.org/protocol/muc'/>";
    private static final long ANA = 1;
    private static final long BEN = 2;
    private static final long CLEO = 3;

    private final TestClock clock = new TestClock();
    private final Hall hall = new Hall(
            HOST, new Lines(), new Services(List.of("stun:relay.example", "turn:relay.example"), "shared with coturn"));

    private static String jid(long connection) {
        return "u" + connection + "@" + HOST + "/r";
    }

    private List<Delivery> say(long connection, String stanza) {
        try {
            return hall.take(
                    connection,
                    StanzaReader.read(stanza.replaceFirst("<(\\w+)", "<$1 xmlns='jabber:client'")),
                    clock.instant());
        } catch (BadStanza e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> wire(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> delivery.to() + ": "
                        + StanzaWriter.write(delivery.element())
                                .replace(" xmlns=\"jabber:client\"", "")
                                .replace('"', '\''))
                .toList();
    }

    private static String presence(String nick, long of, long to, String told, String status) {
        return to + ": <presence from='" + ROOM + "/" + nick + "' to='" + jid(to) + "'>" + told
                + "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant' jid='"
                + jid(of) + "'/>" + status + "</x></presence>";
    }

    private static String gone(String nick, long of, long to, String status) {
        return to + ": <presence from='" + ROOM + "/" + nick + "' to='" + jid(to) + "' type='unavailable'>"
                + "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='none' jid='" + jid(of)
                + "'/>" + status + "</x></presence>";
    }

    private static String subject(long to) {
        return to + ": <message from='" + ROOM + "' to='" + jid(to) + "' type='groupchat'><subject/></message>";
    }

    private static final String SELF = "<status code='110'/>";

    private List<String> join(long connection, String nick, String told) {
        return wire(say(connection, "<presence to='" + ROOM + "/" + nick + "'>" + JOIN + told + "</presence>"));
    }

    private void enter(long connection) {
        assertEquals(List.of(), hall.enter(connection, new Party.Visitor(), jid(connection), clock.instant()));
    }

    private void anaAndBenAreHere() {
        enter(ANA);
        enter(BEN);
        join(ANA, "ana", "");
        join(BEN, "ben", "");
    }

    private static String error(List<Delivery> answer) {
        assertEquals(1, answer.size());
        var stanza = answer.get(0).element();
        assertEquals("error", stanza.attribute("type"));
        return answer.get(0).to() + ": " + stanza.children().get(0).attribute("type") + " "
                + stanza.children().get(0).children().get(0).name();
    }

    @Nested
    class WhoeverJoins {
        @Test
        void hearsOfThoseWhoAreHereThenOfItselfAndTheyOfIt() {
            enter(ANA);
            enter(BEN);
            var told = "<nick xmlns='http://jabber.org/protocol/nick'>Ana</nick><c xmlns='urn:example:x' a='1'/>";

            assertEquals(List.of(presence("ana", ANA, ANA, told, SELF), subject(ANA)), join(ANA, "ana", told));
            assertEquals(
                    List.of(
                            presence("ana", ANA, BEN, told, ""),
                            presence("ben", BEN, ANA, "", ""),
                            presence("ben", BEN, BEN, "", SELF),
                            subject(BEN)),
                    join(BEN, "ben", ""));
        }

        @Test
        void andThenChangesWhatItSaysOfItselfIsRelayedAndRemembered() {
            anaAndBenAreHere();
            var told = "<audiomuted xmlns='http://jitsi.org/jitmeet/audio'>true</audiomuted>";

            var heard = wire(say(ANA, "<presence to='" + ROOM + "/ana'>" + told + "</presence>"));

            assertEquals(List.of(presence("ana", ANA, BEN, told, ""), presence("ana", ANA, ANA, told, SELF)), heard);
            say(BEN, "<presence type='unavailable' to='" + ROOM + "/ben'/>");
            assertEquals(
                    presence("ana", ANA, BEN, told, ""), join(BEN, "ben", "").get(0));
        }

        @Test
        void speaksForItselfAloneNotForTheRoom() {
            enter(ANA);
            var forged = "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner'/></x>";

            assertEquals(List.of(presence("ana", ANA, ANA, "", SELF), subject(ANA)), join(ANA, "ana", forged));
        }

        @Test
        void asTheThirdIsRefusedAndChangesNothing() {
            anaAndBenAreHere();
            enter(CLEO);

            var answer = say(CLEO, "<presence id='p' to='" + ROOM + "/cleo'>" + JOIN + "</presence>");

            assertEquals("3: wait service-unavailable", error(answer));
            assertEquals(ROOM + "/cleo", answer.get(0).element().attribute("from"));
            assertEquals(
                    2,
                    say(ANA, "<message type='groupchat' to='" + ROOM + "'><body>hi</body></message>")
                            .size());
        }

        @Test
        void byANameThatIsTakenOrAnotherOneThanBeforeIsRefused() {
            enter(ANA);
            enter(BEN);
            join(ANA, "ana", "");

            assertEquals(
                    "2: cancel conflict", error(say(BEN, "<presence to='" + ROOM + "/ana'>" + JOIN + "</presence>")));
            assertEquals(
                    "1: cancel not-acceptable",
                    error(say(ANA, "<presence to='" + ROOM + "/anna'>" + JOIN + "</presence>")));
        }

        @Test
        void withoutSayingSoIsRefusedAndLeavesNoRoomBehind() {
            enter(ANA);

            assertEquals("1: modify not-acceptable", error(say(ANA, "<presence to='" + ROOM + "/ana'/>")));
        }

        @Test
        void withMoreToSayThanMayBeIsRefused() {
            enter(ANA);
            var much = "<a>" + "x".repeat(MediaRoom.MOST_PRESENCE_BYTES) + "</a>";

            var answer = say(ANA, "<presence to='" + ROOM + "/ana'>" + JOIN + much + "</presence>");

            assertEquals("1: modify policy-violation", error(answer));
        }

        @Test
        void withWhatWouldBeMoreOnceItIsWrittenAgainIsRefused() {
            enter(ANA);
            var half = MediaRoom.MOST_PRESENCE_BYTES / 2;
            var namespaces = "<y xmlns:n='urn:" + "n".repeat(900) + "'>" + "<n:m/>".repeat(half / 6) + "</y>";

            for (var told : List.of("<y><![CDATA[" + "&".repeat(half) + "]]></y>", namespaces)) {
                var answer = say(ANA, "<presence to='" + ROOM + "/ana'>" + JOIN + told + "</presence>");

                assertEquals("1: modify policy-violation", error(answer));
            }
        }

        @Test
        void roomAfterRoomIsStopped() {
            enter(ANA);
            for (var room = 0; room < MediaRooms.MOST_OF_ONE; room++) {
                assertEquals(
                        2,
                        say(ANA, "<presence to='r" + room + "@conference." + HOST + "/ana'>" + JOIN + "</presence>")
                                .size());
            }

            assertEquals(
                    "1: wait resource-constraint",
                    error(say(ANA, "<presence to='" + ROOM + "/ana'>" + JOIN + "</presence>")));
        }
    }

    @Nested
    class WhoeverLeaves {
        @Test
        void isToldSoItselfAndTheOtherToo() {
            anaAndBenAreHere();

            var heard = wire(say(ANA, "<presence type='unavailable' to='" + ROOM + "/ana'/>"));

            assertEquals(List.of(gone("ana", ANA, BEN, ""), gone("ana", ANA, ANA, SELF)), heard);
        }

        @Test
        void byItsConnectionIsSeenToHaveLeft() {
            anaAndBenAreHere();

            assertEquals(List.of(gone("ana", ANA, BEN, "")), wire(hall.leave(ANA, clock.instant())));
        }
    }

    @Nested
    class WhoeverIsHeld {
        @Test
        void staysAndIsSpokenTo() {
            anaAndBenAreHere();
            hall.hold(ANA);

            var heard = say(BEN, "<message type='chat' to='" + ROOM + "/ana'><body>there?</body></message>");

            assertEquals(List.of(ANA), heard.stream().map(Delivery::to).toList());
        }

        @Test
        void doesNotKeepOutWhoeverIsThere() {
            anaAndBenAreHere();
            enter(CLEO);
            hall.hold(ANA);

            var heard = say(CLEO, "<presence to='" + ROOM + "/cleo'>" + JOIN + "</presence>");

            assertTrue(heard.get(0).last());
            assertEquals(ANA, heard.get(0).to());
            assertEquals(gone("ana", ANA, BEN, ""), wire(heard).get(1));
            assertEquals(presence("cleo", CLEO, BEN, "", ""), wire(heard).get(3));
            assertEquals(List.of(), hall.leave(ANA, clock.instant()), "it is out already");
        }

        @Test
        void givesItsNameToWhoeverComesByIt() {
            enter(ANA);
            enter(BEN);
            join(ANA, "ana", "");
            hall.hold(ANA);

            var heard = say(BEN, "<presence to='" + ROOM + "/ana'>" + JOIN + "</presence>");

            assertTrue(heard.get(0).last());
            assertEquals(List.of(presence("ana", BEN, BEN, "", SELF), subject(BEN)), wire(heard.subList(1, 3)));
        }

        @Test
        void andIsBackKeepsItsSeat() {
            anaAndBenAreHere();
            enter(CLEO);
            hall.hold(ANA);
            hall.resume(ANA);

            assertEquals(
                    "3: wait service-unavailable",
                    error(say(CLEO, "<presence to='" + ROOM + "/cleo'>" + JOIN + "</presence>")));
        }
    }

    @Nested
    class AMessage {
        @Test
        void toTheRoomReachesEverybodyAndItsSender() {
            anaAndBenAreHere();

            var heard = wire(say(ANA, "<message id='m1' type='groupchat' to='" + ROOM + "'><body>hi</body></message>"));

            assertEquals(2, heard.size());
            for (var to : List.of(ANA, BEN)) {
                assertTrue(heard.contains(to + ": <message from='" + ROOM + "/ana' to='" + jid(to)
                        + "' type='groupchat' id='m1'><body>hi</body></message>"));
            }
        }

        @Test
        void toOneOccupantReachesNobodyElse() {
            anaAndBenAreHere();

            var heard = say(BEN, "<message id='m2' type='chat' to='" + ROOM + "/ana'><body>hi</body></message>");

            assertEquals(
                    List.of("1: <message from='" + ROOM + "/ben' to='" + jid(ANA)
                            + "' type='chat' id='m2'><body>hi</body></message>"),
                    wire(heard));
        }

        @Test
        void thatCannotBeCarriedComesBack() {
            anaAndBenAreHere();
            enter(CLEO);

            assertEquals(
                    "1: cancel item-not-found", error(say(ANA, "<message type='chat' to='" + ROOM + "/nobody'/>")));
            assertEquals("1: modify bad-request", error(say(ANA, "<message type='groupchat' to='" + ROOM + "/ben'/>")));
            assertEquals("1: modify bad-request", error(say(ANA, "<message type='chat' to='" + ROOM + "'/>")));
            assertEquals("3: modify not-acceptable", error(say(CLEO, "<message type='groupchat' to='" + ROOM + "'/>")));
            assertEquals("1: modify not-acceptable", error(say(ANA, "<message to='" + jid(BEN) + "'/>")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"chat' to='" + ROOM + "/ben", "groupchat' to='" + ROOM})
        void ofMoreThanAFrameOnceItIsWrittenAgainComesBackAndReachesNobody(String way) {
            anaAndBenAreHere();
            var namespaces = "<y xmlns:n='urn:" + "n".repeat(900) + "'>" + "<n:m/>".repeat(8_000) + "</y>";

            for (var inside : List.of("<![CDATA[" + "&".repeat(13_000) + "]]>", namespaces, "\u20ac".repeat(21_500))) {
                assertEquals(
                        "1: modify policy-violation",
                        error(say(ANA, "<message id='m' type='" + way + "'><body>" + inside + "</body></message>")));
            }
        }

        @Test
        void ofQuotesAndLinesIsCarriedAboutAsLongAsItCame() {
            anaAndBenAreHere();
            var body = "<body>" + "\"'\n>".repeat(15_000) + "</body>";

            var heard = say(ANA, "<message id='m' type='chat' to='" + ROOM + "/ben'>" + body + "</message>");

            assertTrue(StanzaWriter.write(heard.get(0).element()).contains(body));
        }

        @Test
        void thatIsAnErrorIsCarriedOrDroppedAndNeverAnswered() {
            anaAndBenAreHere();

            assertEquals(
                    1, say(ANA, "<message type='error' to='" + ROOM + "/ben'/>").size());
            assertEquals(List.of(), say(ANA, "<message type='error' to='" + ROOM + "/nobody'/>"));
        }
    }

    @Nested
    class AQueryOfOneForTheOther {
        private static final String JINGLE =
                "<jingle xmlns='urn:xmpp:jingle:1' action='session-initiate' sid='s'><content creator='initiator'/></jingle>";

        @Test
        void isCarriedWithItsIdAndSoIsItsAnswer() {
            anaAndBenAreHere();

            var asked = wire(say(ANA, "<iq type='set' id='q1' to='" + ROOM + "/ben'>" + JINGLE + "</iq>"));
            var answered = wire(say(BEN, "<iq type='result' id='q1' to='" + ROOM + "/ana'/>"));
            var refused = wire(say(BEN, "<iq type='error' id='q1' to='" + ROOM + "/ana'><error type='cancel'/></iq>"));

            assertEquals(
                    List.of("2: <iq from='" + ROOM + "/ana' to='" + jid(BEN) + "' type='set' id='q1'>" + JINGLE
                            + "</iq>"),
                    asked);
            assertEquals(
                    List.of("1: <iq from='" + ROOM + "/ben' to='" + jid(ANA) + "' type='result' id='q1'/>"), answered);
            assertEquals(
                    List.of("1: <iq from='" + ROOM + "/ben' to='" + jid(ANA)
                            + "' type='error' id='q1'><error type='cancel'/></iq>"),
                    refused);
        }

        @Test
        void isCarriedWhateverItsSenderClaimsToBe() {
            anaAndBenAreHere();

            var heard =
                    say(ANA, "<iq from='" + ROOM + "/ben' type='set' id='q' to='" + ROOM + "/ben'>" + JINGLE + "</iq>");

            assertEquals(ROOM + "/ana", heard.get(0).element().attribute("from"));
        }

        @Test
        void thatCannotBeCarriedComesBackAndAnAnswerDoesNot() {
            anaAndBenAreHere();
            enter(CLEO);

            assertEquals("1: cancel item-not-found", error(say(ANA, "<iq type='get' id='q' to='" + ROOM + "/x'/>")));
            assertEquals("3: modify not-acceptable", error(say(CLEO, "<iq type='get' id='q' to='" + ROOM + "/ana'/>")));
            assertEquals(List.of(), say(ANA, "<iq type='result' id='q' to='" + ROOM + "/x'/>"));
            assertEquals(List.of(), say(CLEO, "<iq type='error' id='q' to='" + ROOM + "/ana'/>"));
        }

        @Test
        void ofMoreThanAFrameOnceItIsWrittenAgainComesBackAndAnAnswerDoesNot() {
            anaAndBenAreHere();
            var much = "<jingle xmlns='urn:xmpp:jingle:1' sid='" + "&quot;".repeat(11_000) + "'/>";

            assertEquals(
                    "1: modify policy-violation",
                    error(say(ANA, "<iq type='set' id='q' to='" + ROOM + "/ben'>" + much + "</iq>")));
            assertEquals(List.of(), say(ANA, "<iq type='result' id='q' to='" + ROOM + "/ben'>" + much + "</iq>"));
        }

        @Test
        void orForItselfTellsWhetherItIsStillHere() {
            anaAndBenAreHere();
            enter(CLEO);
            var ping = "<iq type='get' id='q' to='" + ROOM + "/ana'><ping xmlns='urn:xmpp:ping'/></iq>";

            assertEquals(List.of("1: <iq type='result' id='q' from='" + ROOM + "/ana'/>"), wire(say(ANA, ping)));
            assertEquals("3: modify not-acceptable", error(say(CLEO, ping)));
        }
    }

    @Nested
    class TheServerIsAsked {
        private List<Delivery> ask(String type, String to, String question) {
            return say(
                    ANA,
                    "<iq id='q' type='" + type + "'" + (to.isEmpty() ? "" : " to='" + to + "'") + ">" + question
                            + "</iq>");
        }

        private List<String> features(String to) {
            var answer = ask("get", to, "<query xmlns='http://jabber.org/protocol/disco#info'/>");
            return answer.get(0).element().children().get(0).children().stream()
                    .filter(child -> child.name().equals("feature"))
                    .map(feature -> feature.attribute("var"))
                    .toList();
        }

        @Test
        void whatItCan() {
            enter(ANA);

            assertTrue(features(HOST).containsAll(List.of("urn:xmpp:ping", "urn:xmpp:extdisco:2")));
            assertTrue(features("conference." + HOST).contains("http://jabber.org/protocol/muc"));
            assertEquals(
                    "conference." + HOST,
                    ask("get", HOST, "<query xmlns='http://jabber.org/protocol/disco#items'/>")
                            .get(0)
                            .element()
                            .children()
                            .get(0)
                            .children()
                            .get(0)
                            .attribute("jid"));
        }

        @Test
        void aboutARoomWhichHasAMeetingsName() {
            enter(ANA);

            assertTrue(features(ROOM).contains("muc_hidden"));
            var form = ask("get", ROOM, "<query xmlns='http://jabber.org/protocol/disco#info'/>")
                    .get(0)
                    .element()
                    .child("query", Namespaces.DISCO_INFO)
                    .flatMap(query -> query.child("x", Namespaces.FORM));
            var names = form.map(Element::children).orElseThrow().stream()
                    .map(field -> field.attribute("var"))
                    .toList();
            assertEquals(List.of("FORM_TYPE", "muc#roominfo_meetingId"), names);
        }

        @Test
        void forAConference() {
            enter(ANA);
            var conference = "<conference xmlns='http://jitsi.org/protocol/focus' room='" + ROOM + "'/>";
            var ready = "<conference xmlns='http://jitsi.org/protocol/focus' room='" + ROOM
                    + "' ready='true' focusjid='focus@auth." + HOST
                    + "'><property name='authentication' value='false'/></conference>";

            for (var to : List.of("focus." + HOST, HOST)) {
                assertEquals(
                        List.of("1: <iq type='result' id='q' from='" + to + "'>" + ready + "</iq>"),
                        wire(ask("set", to, conference)));
            }
            assertEquals(
                    "1: cancel service-unavailable",
                    error(ask("set", HOST, "<conference xmlns='http://jitsi.org/protocol/focus'/>")));
        }

        @Test
        void forRelaysWithoutCredentialsForAnybody() {
            enter(ANA);

            var services = ask("get", HOST, "<services xmlns='urn:xmpp:extdisco:2'/>");

            assertTrue(wire(services).get(0).contains("type='stun'"));
            assertFalse(wire(services).get(0).contains("turn"), "a visitor has proven nothing");
        }

        @Test
        void whetherItIsThere() {
            enter(ANA);
            var ping = "<ping xmlns='urn:xmpp:ping'/>";

            assertEquals(List.of("1: <iq type='result' id='q' from='" + HOST + "'/>"), wire(ask("get", HOST, ping)));
            assertEquals(List.of("1: <iq type='result' id='q'/>"), wire(ask("get", "", ping)));
        }

        @Test
        void whatItDoesNotKnow() {
            enter(ANA);

            for (var to : List.of(HOST, "", "conference." + HOST, ROOM, "speakerstats." + HOST, jid(BEN), "a b@c")) {
                assertEquals(
                        "1: cancel service-unavailable",
                        error(ask("get", to, "<query xmlns='jabber:iq:version'/>")),
                        to);
            }
            assertEquals(List.of(), ask("result", HOST, ""));
        }
    }
}
