package io.vigil.signaling.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.door.Admission;
import io.vigil.signaling.door.Lines;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.line.LineStanza;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is told to whom, as {@code connection: what}. */
class HallTest {
    private static final String HOST = "practice.example";
    private static final String LINE = "0123456789abcdef0123456789abcdef";
    private static final String OTHER_LINE = "f".repeat(32);
    private static final String TICKET = "t".repeat(43);
    private static final String WRONG = "w".repeat(43);
    private static final Element SEALED = sealed(48);
    private static final long CONSOLE = 1;
    private static final long ANA = 2;
    private static final long BEN = 3;
    private static final long CLEO = 4;
    private static final long DAN = 5;

    private final TestClock clock = new TestClock();
    private final Hall hall = new Hall(
            HOST, new Lines(), new Services(List.of("stun:relay.example", "turn:relay.example"), "shared with coturn"));

    private Instant now() {
        return clock.instant();
    }

    private void enter(long connection, Party party) {
        assertEquals(List.of(), told(hall.enter(connection, party, connection + "@" + HOST + "/a", now())));
    }

    private void console(long connection, String key) {
        enter(connection, new Party.Console(key));
    }

    private static Party.Guest guest(String line, String ticket, String address) {
        return new Party.Guest(line, ticket, address);
    }

    private void guest(long connection) {
        enter(connection, guest(LINE, TICKET, "192.0.2.1"));
    }

    private List<String> register(long connection, Instant notBefore, Instant expires, String... lines) {
        var all = Element.of("lines", Namespaces.DOOR);
        for (var line : lines) {
            all = all.with(Element.of("line", Namespaces.DOOR)
                    .with("id", line)
                    .with("ticket", TICKET)
                    .with("role", "guest")
                    .with("not-before", notBefore.toString())
                    .with("expires", expires.toString()));
        }
        return told(hall.take(connection, iq(all), now()));
    }

    private List<String> open(long connection, String... lines) {
        return register(connection, now(), now().plus(Duration.ofHours(8)), lines);
    }

    private static Element iq(Element asked) {
        return Element.of("iq", Namespaces.CLIENT)
                .with("type", "set")
                .with("id", "1")
                .with(asked);
    }

    private List<String> sit(long connection) {
        var presence = Element.of("presence", Namespaces.CLIENT).with("to", LINE + "@rooms." + HOST + "/console");
        return told(hall.take(connection, presence, now()));
    }

    private List<String> join(long connection, char tab) {
        return join(connection, LINE, tab);
    }

    private List<String> join(long connection, String line, char tab) {
        var seat = Element.of("seat", Namespaces.DOOR)
                .with("key", Character.toString(tab).repeat(22));
        var presence = Element.of("presence", Namespaces.CLIENT)
                .with("to", line + "@rooms." + HOST + "/guest")
                .with(seat);
        return told(hall.take(connection, presence, now()));
    }

    private List<String> say(long connection, String seat) {
        var message = Element.of("message", Namespaces.CLIENT)
                .with("to", LINE + "@rooms." + HOST + "/" + seat)
                .with("type", "chat")
                .with(SEALED);
        return told(hall.take(connection, message, now()));
    }

    private List<String> say(long connection, String seat, Element said) {
        var message = Element.of("message", Namespaces.CLIENT)
                .with("to", LINE + "@rooms." + HOST + "/" + seat)
                .with("type", "chat")
                .with(said);
        return told(hall.take(connection, message, now()));
    }

    private static Element sealed(int bytes) {
        return new LineStanza.Sealed("0011223344556677", new byte[bytes]).toElement();
    }

    private List<String> answer(long connection, String knock, String admit) {
        return told(hall.take(
                connection,
                iq(Element.of("answer", Namespaces.DOOR)
                        .with("line", LINE)
                        .with("knock", knock)
                        .with("admit", admit)),
                now()));
    }

    private List<String> unseat(long connection, String replaced) {
        return told(hall.take(
                connection,
                iq(Element.of("unseat", Namespaces.DOOR).with("line", LINE).with("replaced", replaced)),
                now()));
    }

    private List<String> services(long connection) {
        var asked = Element.of("iq", Namespaces.CLIENT)
                .with("type", "get")
                .with("id", "s")
                .with(Element.of("services", Namespaces.SERVICES));
        var answer = hall.take(connection, asked, now()).get(0).element();
        return answer.children().get(0).children().stream()
                .map(service -> service.attribute("type"))
                .toList();
    }

    private List<String> tick() {
        return told(hall.tick(now()));
    }

    /** Those who are told that it is over are gone, as the streams have it. */
    private List<String> told(List<Delivery> deliveries) {
        for (var delivery : deliveries) {
            if (delivery.last()) {
                assertEquals(List.of(), hall.leave(delivery.to(), now()), "what is ended was replaced already");
            }
        }
        return deliveries.stream()
                .map(delivery -> delivery.to() + ": " + words(delivery))
                .toList();
    }

    private static String words(Delivery delivery) {
        var element = delivery.element();
        var type = element.attribute("type");
        if (delivery.last()) {
            return "over, " + element.children().get(0).name();
        }
        if (type.equals("error")) {
            return element.children().get(0).children().get(0).name();
        }
        if (element.name().equals("message") && type.equals("chat")) {
            return "said by " + seat(element);
        }
        if (element.name().equals("message")) {
            return element.children().get(0).name();
        }
        if (element.name().equals("presence")) {
            var own = element.children()
                    .get(0)
                    .child("status", Namespaces.MUC_USER)
                    .isPresent();
            return (own ? "you are " : "") + seat(element) + (type.isEmpty() ? "" : " " + type);
        }
        return type;
    }

    private static String seat(Element element) {
        var from = element.attribute("from");
        return from.substring(from.indexOf('/') + 1);
    }

    @Nested
    class BeforeTheLineIsRegistered {
        @Test
        void aGuestIsParkedAndGoesOnByItselfWhenItIs() {
            guest(ANA);
            assertEquals(List.of("2: parked"), join(ANA, 'a'));
            console(CONSOLE, "one");

            assertEquals(List.of("1: result", "2: you are guest"), open(CONSOLE, LINE));
        }

        @Test
        void aGuestWhoseTimeHasNotComeGoesOnWhenItHas() {
            guest(ANA);
            join(ANA, 'a');
            console(CONSOLE, "one");
            var later = now().plus(Duration.ofMinutes(10));
            assertEquals(List.of("1: result"), register(CONSOLE, later, later.plusSeconds(3600), LINE));
            assertEquals(List.of(), tick());

            clock.pass(Duration.ofMinutes(10));

            assertEquals(List.of("2: you are guest"), tick());
        }

        @Test
        void aGuestWithAnotherTicketIsSentAwayWhenItIs() {
            enter(ANA, guest(LINE, WRONG, "192.0.2.1"));
            join(ANA, 'a');
            console(CONSOLE, "one");

            assertEquals(List.of("1: result", "2: over, not-authorized"), open(CONSOLE, LINE));
        }

        @Test
        void aGuestWaitsTwelveHoursAtMost() {
            guest(ANA);
            join(ANA, 'a');

            clock.pass(Duration.ofHours(12).plusSeconds(1));

            assertEquals(List.of("2: over, connection-timeout"), tick());
        }

        @Test
        void aFourthForOneLineAndATwentyFirstFromOneAddressComeLater() {
            for (var i = 0; i < 3; i++) {
                enter(10 + i, guest(LINE, TICKET, "192.0.2." + i));
                join(10 + i, (char) ('a' + i));
            }
            assertEquals(true, hall.isFullFor(guest(LINE, TICKET, "192.0.2.99")));

            park(20, "198.51.100.1");

            assertEquals(true, hall.isFullFor(guest(OTHER_LINE, TICKET, "198.51.100.1")));
            assertEquals(false, hall.isFullFor(guest(OTHER_LINE, TICKET, "198.51.100.2")));
        }

        @Test
        void whoeverWasLetInWithoutJoiningCountsToo() {
            for (var i = 0; i < 3; i++) {
                enter(10 + i, guest(LINE, TICKET, "192.0.2." + i));
            }

            assertEquals(true, hall.isFullFor(guest(LINE, TICKET, "192.0.2.99")));
            assertEquals(
                    List.of("13: over, resource-constraint"),
                    told(hall.enter(13, guest(LINE, TICKET, "192.0.2.99"), "99@" + HOST + "/a", now())));

            hall.leave(10, now());

            assertEquals(false, hall.isFullFor(guest(LINE, TICKET, "192.0.2.99")));
        }

        @Test
        void thosePlacesAreFreeAgainWhenTheLineIsOpened() {
            for (var i = 0; i < 3; i++) {
                enter(10 + i, guest(LINE, TICKET, "192.0.2.1"));
                join(10 + i, (char) ('a' + i));
            }
            console(CONSOLE, "one");

            open(CONSOLE, LINE);

            assertEquals(false, hall.isFullFor(guest(LINE, TICKET, "192.0.2.1")));
        }

        @Test
        void aGuestGetsNoCredentialsForTheRelays() {
            guest(ANA);
            join(ANA, 'a');

            assertEquals(List.of("stun"), services(ANA));
        }

        @Test
        void aSessionThatIsCalledOffIsToldAsOver() {
            guest(ANA);
            join(ANA, 'a');
            console(CONSOLE, "one");

            assertEquals(
                    List.of("1: result", "2: over, credentials-expired"),
                    register(CONSOLE, now().plusSeconds(60), now().minusSeconds(1), LINE));
        }

        @Test
        void theThousandAndFirstComesLaterAndAPlaceIsFreeWhenOneGoes() {
            for (var i = 0; i < 50; i++) {
                park(20, "10.0.0." + i);
            }
            assertEquals(true, hall.isFullFor(guest(OTHER_LINE, TICKET, "10.1.1.1")));

            hall.leave(parked, now());

            assertEquals(false, hall.isFullFor(guest(OTHER_LINE, TICKET, "10.1.1.1")));
        }

        private long parked = 1_000;

        private void park(int count, String address) {
            for (var i = 0; i < count; i++) {
                parked++;
                var line = "%032x".formatted(parked);
                enter(parked, guest(line, TICKET, address));
                assertEquals(List.of(parked + ": parked"), join(parked, line, 'a'));
            }
        }
    }

    @Nested
    class WithTheLineRegistered {
        @BeforeEach
        void register() {
            console(CONSOLE, "one");
            assertEquals(List.of("1: result"), open(CONSOLE, LINE));
        }

        @Test
        void bothSeeEachOtherAndWhatIsSaidGoesToTheOther() {
            assertEquals(List.of("1: you are console"), sit(CONSOLE));
            guest(ANA);

            assertEquals(List.of("2: console", "1: guest", "2: you are guest"), join(ANA, 'a'));
            assertEquals(List.of("1: said by guest"), say(ANA, "console"));
            assertEquals(List.of("2: said by console"), say(CONSOLE, "guest"));
        }

        @Test
        void aCutIsALeaveAndNobodyIsLeftToTalkTo() {
            sit(CONSOLE);
            guest(ANA);
            join(ANA, 'a');

            assertEquals(List.of("1: guest unavailable"), told(hall.leave(ANA, now())));
            assertEquals(List.of("1: recipient-unavailable"), say(CONSOLE, "guest"));
        }

        @Test
        void whatIsNotOfTheProtocolComesBackAndReachesNobody() {
            sit(CONSOLE);
            guest(ANA);
            join(ANA, 'a');
            var body = Element.of("body", Namespaces.CLIENT).withText("hello");

            assertEquals(List.of("2: bad-request"), say(ANA, "console", body));
            assertEquals(List.of("1: bad-request"), say(CONSOLE, "guest", body));
            assertEquals(List.of("2: bad-request"), say(ANA, "console", sealed(LineStanza.MOST_SEALED_BYTES + 1)));
            assertEquals(List.of("1: said by guest"), say(ANA, "console", sealed(LineStanza.MOST_SEALED_BYTES)));
        }

        @Test
        void aMessagesNameIsGivenBackAndIsNoPlaceForMore() {
            sit(CONSOLE);
            guest(ANA);
            join(ANA, 'a');

            assertEquals("m-1", named("m-1").attribute("id"));
            assertEquals("chat", named("m".repeat(Room.MOST_ID_CHARACTERS)).attribute("type"));
            assertEquals("error", named("m".repeat(Room.MOST_ID_CHARACTERS + 1)).attribute("type"));
        }

        private Element named(String id) {
            var message = Element.of("message", Namespaces.CLIENT)
                    .with("to", LINE + "@rooms." + HOST + "/console")
                    .with("type", "chat")
                    .with("id", id)
                    .with("xml:lang", "en")
                    .with(SEALED);
            return hall.take(ANA, message, now()).get(0).element();
        }

        @Test
        void theSameConsoleKeyReplacesItself() {
            sit(CONSOLE);
            console(9, "one");

            assertEquals(List.of("1: over, conflict", "9: you are console"), sit(9));
        }

        @Test
        void anotherConsoleMayNeitherRegisterNorJoinNorAnswer() {
            console(9, "two");

            assertEquals(List.of("9: forbidden"), open(9, OTHER_LINE, LINE));
            assertEquals(Admission.EARLY, hall.atTheDoor(guest(OTHER_LINE, TICKET, "a"), now()), "all or none");
            assertEquals(List.of("9: forbidden"), sit(9));
            assertEquals(List.of("9: forbidden"), answer(9, "1", "true"));
            assertEquals(List.of("9: forbidden"), unseat(9, "true"));
        }

        @Test
        void aGuestHasNoBusinessInAnotherRoomOrSeat() {
            guest(ANA);

            assertEquals(List.of("2: forbidden"), join(ANA, OTHER_LINE, 'a'));
            assertEquals(List.of("2: forbidden"), sit(ANA));
            assertEquals(List.of("2: forbidden"), say(ANA, "console"));
            assertEquals(List.of("2: service-unavailable"), open(ANA, LINE));
        }

        @Test
        void bothGetCredentialsForTheRelaysAlsoWhenTheTimeIsOverForTheSeated() {
            sit(CONSOLE);
            guest(ANA);
            join(ANA, 'a');
            clock.pass(Duration.ofHours(9));

            assertEquals(List.of("stun", "turn"), services(CONSOLE));
            assertEquals(List.of("stun", "turn"), services(ANA));
        }

        @Test
        void aWrongTicketAndAnEndedLineAreToldApart() {
            assertEquals(Admission.WRONG_TICKET, hall.atTheDoor(guest(LINE, WRONG, "a"), now()));

            clock.pass(Duration.ofHours(8));

            assertEquals(Admission.OVER, hall.atTheDoor(guest(LINE, TICKET, "a"), now()));
        }

        @Test
        void aSeatedGuestStaysWhenTheLinesTimeIsOver() {
            sit(CONSOLE);
            guest(ANA);
            join(ANA, 'a');

            clock.pass(Duration.ofHours(9));

            assertEquals(List.of(), tick());
            assertEquals(List.of("2: said by console"), say(CONSOLE, "guest"));
        }

        @Test
        void aConsoleThatIsGoneLeavesItsLinesForTwelveHours() {
            hall.leave(CONSOLE, now());
            clock.pass(Duration.ofHours(7));
            tick();
            assertEquals(Admission.WELCOME, hall.atTheDoor(guest(LINE, TICKET, "a"), now()));

            clock.pass(Duration.ofHours(5).plusSeconds(1));
            tick();

            assertEquals(Admission.EARLY, hall.atTheDoor(guest(LINE, TICKET, "a"), now()));
        }
    }

    @Nested
    class HowFastAGuestsSeatSpeaks {
        private static final int LARGE = 32 * 1024;

        private long stream = 100;

        @BeforeEach
        void sitDown() {
            console(CONSOLE, "one");
            open(CONSOLE, LINE);
            sit(CONSOLE);
            comeBack();
        }

        /** The same tab on another stream, which ends the one before. */
        private void comeBack() {
            guest(++stream);
            join(stream, 'a');
        }

        /** How many of these are carried until one is refused. */
        private int carried(Runnable between) {
            for (var count = 0; count < 10_000; count++) {
                var told = say(stream, "console", sealed(LARGE));
                if (!told.equals(List.of("1: said by guest"))) {
                    assertEquals(List.of(stream + ": policy-violation"), told);
                    return count;
                }
                between.run();
            }
            throw new AssertionError("all were carried");
        }

        @Test
        void isNotFasterOverManyStreams() {
            assertEquals(Room.BYTES_AT_ONCE / (LARGE * 4 / 3 + 200), carried(this::comeBack));
            comeBack();

            assertEquals(0, carried(this::comeBack));
        }

        @Test
        void isForgottenWithTimeAndNotWhenAClockIsSetBack() {
            carried(() -> {});
            clock.pass(Duration.ofSeconds(1));
            assertEquals(List.of("1: said by guest"), say(stream, "console", sealed(LARGE)));
            carried(() -> {});

            clock.pass(Duration.ofHours(-1));
            carried(() -> {});
            clock.pass(Duration.ofSeconds(1));

            assertEquals(List.of("1: said by guest"), say(stream, "console", sealed(LARGE)));
        }

        @Test
        void isAsFastAsSomebodyNeedsWhoComesBackEverySecondForAnHour() {
            for (var second = 0; second < 3_600; second++) {
                comeBack();
                for (var message = 0; message < 40; message++) { // handshake, hello, and what was not acknowledged
                    assertEquals(List.of("1: said by guest"), say(stream, "console", sealed(600)));
                }
                clock.pass(Duration.ofSeconds(1));
            }
        }

        @Test
        void countsItsComingsAndGoingsToo() {
            var seat = Element.of("seat", Namespaces.DOOR).with("key", "a".repeat(22));
            var presence = Element.of("presence", Namespaces.CLIENT)
                    .with("to", LINE + "@rooms." + HOST + "/guest")
                    .with(seat);
            var ofTheConsole = 0;
            for (var i = 0; i < 5_000; i++) {
                ofTheConsole += toTheConsole(hall.take(stream, presence, now()));
                ofTheConsole += toTheConsole(hall.take(stream, presence.with("type", "unavailable"), now()));
            }

            assertTrue(ofTheConsole > 500 && ofTheConsole < 3_000, ofTheConsole + " presences in the same moment");
            clock.pass(Duration.ofSeconds(1));
            comeBack();
            assertEquals(List.of("1: said by guest"), say(stream, "console", sealed(48)));
        }

        private static int toTheConsole(List<Delivery> deliveries) {
            return (int) deliveries.stream()
                    .filter(delivery -> delivery.to() == CONSOLE)
                    .count();
        }

        @Test
        void isNoBusinessOfTheConsole() {
            for (var i = 0; i < 100; i++) {
                assertEquals(List.of(stream + ": said by console"), say(CONSOLE, "guest", sealed(LARGE)));
            }
        }

        @Test
        void isNotUsedUpByWhoeverKnocks() {
            guest(BEN);
            join(BEN, 'b');
            for (var i = 0; i < 100; i++) {
                assertEquals(List.of("3: forbidden"), say(BEN, "console", sealed(LARGE)));
            }

            assertEquals(List.of("1: said by guest"), say(stream, "console", sealed(LARGE)));
        }
    }

    @Nested
    class WhileTheGuestsSeatIsTaken {
        @BeforeEach
        void take() {
            console(CONSOLE, "one");
            open(CONSOLE, LINE);
            sit(CONSOLE);
            guest(ANA);
            join(ANA, 'a');
            guest(BEN);
        }

        @Test
        void anotherDeviceKnocksAndHearsAndSaysNothing() {
            assertEquals(List.of("3: knocking", "1: knock"), join(BEN, 'b'));
            assertEquals(List.of("3: forbidden"), say(BEN, "console"));
        }

        @Test
        void theConsoleAdmitsAndTheFirstIsToldThatAnotherTookOver() {
            join(BEN, 'b');

            assertEquals(
                    List.of(
                            "2: over, conflict",
                            "1: guest unavailable",
                            "3: console",
                            "1: guest",
                            "3: you are guest",
                            "1: result"),
                    answer(CONSOLE, "1", "true"));
        }

        @Test
        void theConsoleTurnsAway() {
            join(BEN, 'b');

            assertEquals(List.of("3: over, not-allowed", "1: result"), answer(CONSOLE, "1", "false"));
            assertEquals(List.of("1: item-not-found"), answer(CONSOLE, "1", "true"));
        }

        @Test
        void theConsoleEmptiesTheSeatAndTheGuestIsToldWhy() {
            assertEquals(List.of("2: over, conflict", "1: guest unavailable", "1: result"), unseat(CONSOLE, "true"));
            assertEquals(List.of("1: item-not-found"), unseat(CONSOLE, "true"));
            join(BEN, 'b');

            assertEquals(
                    List.of("3: over, not-allowed", "1: guest unavailable", "1: result"), unseat(CONSOLE, "false"));
        }

        @Test
        void whoKnocksSitsDownWhenTheSeatIsEmptied() {
            join(BEN, 'b');

            assertEquals(
                    List.of(
                            "2: over, conflict",
                            "1: guest unavailable",
                            "3: console",
                            "1: guest",
                            "3: you are guest",
                            "1: result"),
                    unseat(CONSOLE, "true"));
        }

        @Test
        void aGuestEmptiesNoSeat() {
            assertEquals(List.of("2: service-unavailable"), unseat(ANA, "true"));
        }

        @Test
        void twoMayKnockAndTheThirdMayNot() {
            guest(CLEO);
            guest(DAN);
            join(BEN, 'b');
            join(CLEO, 'c');

            assertEquals(List.of("5: over, policy-violation"), join(DAN, 'd'));
        }

        @Test
        void theSameDeviceKnocksInItsOwnPlaceAfterACut() {
            guest(CLEO);
            guest(DAN);
            join(BEN, 'b');
            join(CLEO, 'c');

            assertEquals(List.of("3: over, conflict", "5: knocking", "1: knock"), join(DAN, 'b'));
        }

        @Test
        void oneConnectionKnocksOnceWhateverSeatKeyItSays() {
            guest(CLEO);
            join(BEN, 'b');
            join(BEN, 'c');
            join(BEN, 'd');

            assertEquals(List.of("4: knocking", "1: knock"), join(CLEO, 'e'));
        }

        @Test
        void sixKnocksAMinuteAreHeard() {
            for (var id = 1; id <= 6; id++) {
                guest(BEN);
                assertEquals(List.of("3: knocking", "1: knock"), join(BEN, 'b'));
                answer(CONSOLE, Integer.toString(id), "false");
            }
            guest(BEN);
            assertEquals(List.of("3: over, policy-violation"), join(BEN, 'b'));

            clock.pass(Duration.ofMinutes(1));
            guest(BEN);

            assertEquals(List.of("3: knocking", "1: knock"), join(BEN, 'b'));
        }

        @Test
        void aKnockLastsFiveMinutes() {
            join(BEN, 'b');
            clock.pass(Duration.ofMinutes(5).plusSeconds(1));

            assertEquals(List.of("3: over, connection-timeout"), tick());
        }

        @Test
        void theOldestIsSeatedWhenTheSeatIsFree() {
            join(BEN, 'b');

            assertEquals(
                    List.of("1: guest unavailable", "3: console", "1: guest", "3: you are guest"),
                    told(hall.leave(ANA, now())));
        }

        @Test
        void aConsoleThatComesBackHearsTheKnocksAgain() {
            join(BEN, 'b');
            hall.leave(CONSOLE, now());
            console(9, "one");

            assertEquals(List.of("9: guest", "2: console", "9: you are console", "9: knock"), sit(9));
        }
    }
}
